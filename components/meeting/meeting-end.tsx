import { Button } from '@/components/ui/button';
import { StateIcon } from '@/components/ui/state-icon';
import type { MeetingActions } from '@/lib/view/meeting/actions';
import type { EndModel } from '@/lib/view/meeting/model';
import { ByHand } from './by-hand';

/** What came of the meeting: who has a report, and all that was agreed. */
export function MeetingEnd({ end, actions }: { end: EndModel; actions: MeetingActions }) {
  const { agreements } = end;
  return (
    <>
      <section className="card block" aria-labelledby="meeting-end">
        <h2 id="meeting-end" tabIndex={-1}>
          {end.title}
        </h2>
        <ul className="meeting-rows">
          {end.pupils.map((pupil) => (
            <li key={pupil.planId}>
              <div className="meeting-state">
                <StateIcon state={pupil.state} />
                <div>
                  <b>{pupil.title}</b>
                  <small>{pupil.line}</small>
                </div>
              </div>
              <Button
                aria-label={pupil.label}
                onClick={() => actions.goInMeeting({ step: 'pupil', planId: pupil.planId })}
              >
                {pupil.open}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section className="card block" aria-labelledby="meeting-agreed">
        <h3 id="meeting-agreed">{agreements.title}</h3>
        {agreements.lines.length === 0 ? (
          <p>{agreements.empty}</p>
        ) : (
          <>
            <ul className="lines">
              {agreements.lines.map((line) => (
                <li key={line.id}>
                  <b>{line.pupil}:</b> {line.text}
                </li>
              ))}
            </ul>
            <Button onClick={() => void actions.copyAgreements()}>{agreements.copy}</Button>
          </>
        )}
        {end.byHand !== null && <ByHand text={end.byHand} onCopied={() => void actions.copiedByHand()} />}
      </section>
    </>
  );
}
