import { Button } from '@/components/ui/button';
import type { MeetingActions } from '@/lib/view/meeting/actions';
import type { Place, PupilModel } from '@/lib/view/meeting/pupil-model';
import { ByHand } from './by-hand';

interface MeetingPreviewProps {
  preview: PupilModel['preview'];
  actions: MeetingActions;
  onFill(place: Place): void;
}

/** How the report of this pupil reads, what it still lacks, and its copy. */
export function MeetingPreview({ preview, actions, onFill }: MeetingPreviewProps) {
  const { missing, byHand } = preview;
  return (
    <section className="card block meeting-preview" aria-label={preview.title}>
      <h3>{preview.title}</h3>
      {missing !== null && (
        <div className="meeting-missing">
          <b>{missing.title}:</b>
          <ul>
            {missing.values.map(({ name, place }) => (
              <li key={name}>
                {place === null ? (
                  name
                ) : (
                  <Button look="link" onClick={() => onFill(place)}>
                    {name}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="actions">
        <Button look="primary" disabled={!preview.enabled} onClick={() => void actions.copyMeetingReport()}>
          {preview.copy}
        </Button>
      </div>
      <p className="item-help">{preview.note}</p>
      {byHand !== null && <ByHand text={byHand} onCopied={() => void actions.copiedByHand()} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard */}
      <div className="report-preview" tabIndex={0}>
        {preview.lines.map(({ text, from }, at) => {
          const key = `${at} ${text}`;
          return (
            <span key={key} title={from ?? undefined}>
              {`${text}\n`}
            </span>
          );
        })}
      </div>
    </section>
  );
}
