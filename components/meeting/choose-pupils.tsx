import { Button } from '@/components/ui/button';
import type { MeetingActions } from '@/lib/view/meeting/actions';
import type { ChooseModel } from '@/lib/view/meeting/model';

/** About whom the meeting is. */
export function ChoosePupils({ choose, actions }: { choose: ChooseModel; actions: MeetingActions }) {
  const { next } = choose;
  return (
    <section className="card block" aria-labelledby="meeting-pupils">
      <h2 id="meeting-pupils" tabIndex={-1}>
        {choose.title}
      </h2>
      <p>{choose.help}</p>
      <ul className="meeting-choose">
        {choose.pupils.map((pupil) => (
          <li key={pupil.planId}>
            <label className="check">
              <input
                type="checkbox"
                checked={pupil.on}
                onChange={(event) => actions.choosePupil(pupil.planId, event.currentTarget.checked)}
              />
              <span>
                {pupil.title}
                <small>{pupil.line}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {next !== null && (
        <Button look="primary" onClick={() => actions.goInMeeting({ step: 'pupil', planId: next.planId })}>
          {next.text}
        </Button>
      )}
    </section>
  );
}
