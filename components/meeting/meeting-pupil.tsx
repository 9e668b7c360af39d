import { useEffect, useId } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { WordsField } from '@/components/ui/words-field';
import type { MeetingActions } from '@/lib/view/meeting/actions';
import type { Place, PupilModel } from '@/lib/view/meeting/pupil-model';
import { Agreements } from './agreements';
import { MeetingPreview } from './meeting-preview';

interface MeetingPupilProps {
  pupil: PupilModel;
  actions: MeetingActions;
}

/** One pupil of the meeting: topics, what was decided and agreed, and how the report reads. */
export function MeetingPupil({ pupil, actions }: MeetingPupilProps) {
  const id = useId();
  useTurning(actions);
  return (
    <section className="meeting-pupil" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {pupil.title} <span>{pupil.progress}</span>
        </h2>
        <div className="actions">
          <Button aria-keyshortcuts="PageUp" onClick={() => actions.turnInMeeting(-1)}>
            {pupil.previous} <kbd>PgUp</kbd>
          </Button>
          <Button look="primary" aria-keyshortcuts="PageDown" onClick={() => actions.turnInMeeting(1)}>
            {pupil.next} <kbd>PgDn</kbd>
          </Button>
        </div>
      </header>
      <Facts pupil={pupil} />
      <div className="meeting-columns">
        <div className="card block">
          <Topics topics={pupil.topics} actions={actions} />
          <div className="meeting-words">
            {(['decision', 'motivation'] as const).map((field) => (
              <div key={field} data-words={field}>
                <WordsField {...pupil[field]} rows={2} onChange={(words) => actions.typeForPupil(field, words)} />
              </div>
            ))}
          </div>
          <Agreements agreements={pupil.agreements} actions={actions} />
          {pupil.texts !== null && <Texts texts={pupil.texts} actions={actions} />}
        </div>
        <MeetingPreview preview={pupil.preview} actions={actions} onFill={(place) => fill(place, actions)} />
      </div>
    </section>
  );
}

/** Leads to where a missing value is filled in. */
function fill(place: Place, actions: MeetingActions): void {
  if (place.at === 'head') {
    actions.goInMeeting({ step: 'head' });
    return;
  }
  const name = place.at === 'text' ? place.item : place.at;
  document.querySelector<HTMLElement>(`[data-words="${name}"] :is(input, textarea)`)?.focus();
}

/** One key for the next pupil and one for the one before, also while a text is typed. */
function useTurning({ turnInMeeting }: MeetingActions): void {
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
      const held = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
      if (by === 0 || held || event.defaultPrevented) return;
      event.preventDefault();
      turnInMeeting(by);
    };
    document.addEventListener('keydown', turn);
    return () => document.removeEventListener('keydown', turn);
  }, [turnInMeeting]);
}

function Topics({ topics, actions }: { topics: PupilModel['topics']; actions: MeetingActions }) {
  return (
    <fieldset className="meeting-topics">
      <legend>{topics.title}</legend>
      {topics.options.map((topic) => (
        <label key={topic.step} className="check" data-topic={topic.step}>
          <input
            type="checkbox"
            checked={topic.on}
            onChange={(event) => actions.setMeetingTopic(topic.step, event.currentTarget.checked)}
          />
          <span>
            {topic.title}
            {topic.note !== '' && <small>{topic.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Texts({ texts, actions }: { texts: NonNullable<PupilModel['texts']>; actions: MeetingActions }) {
  const id = useId();
  return (
    <div className="meeting-texts">
      <h3>{texts.title}</h3>
      <p className="item-help">{texts.help}</p>
      {texts.fields.map(({ item, title, kind, value, note }) => (
        <div key={item} data-words={item}>
          {kind === 'date' ? (
            <div className="field">
              <label htmlFor={`${id}-${item}`}>{title}</label>
              <DateField
                id={`${id}-${item}`}
                label={title}
                value={value}
                onChange={(day) => actions.typeMeetingText(item, day ?? '')}
              />
            </div>
          ) : (
            <WordsField
              label={title}
              value={value}
              rows={2}
              onChange={(words) => actions.typeMeetingText(item, words)}
            />
          )}
          {note !== null && <p className="item-help">{note}</p>}
        </div>
      ))}
    </div>
  );
}

function Facts({ pupil: { facts, findings } }: { pupil: PupilModel }) {
  return (
    <div className="meeting-facts">
      {facts.lines.length > 0 && (
        <dl aria-label={facts.title}>
          {facts.lines.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {findings !== null && (
        <details>
          <summary>{findings.title}</summary>
          <ul className="lines">
            {findings.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
