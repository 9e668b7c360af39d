import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import type { MeetingActions } from '@/lib/view/meeting/actions';
import type { PupilModel } from '@/lib/view/meeting/pupil-model';
import { useNewRow } from './use-new-row';

interface AgreementsProps {
  agreements: PupilModel['agreements'];
  actions: MeetingActions;
}

const longest = 500;

/** What was agreed: what, who does it and before when. */
export function Agreements({ agreements, actions }: AgreementsProps) {
  const id = useId();
  const number = agreements.rows.length;
  const list = useNewRow(number);
  return (
    <div className="meeting-agreements">
      <h3>{agreements.title}</h3>
      {number > 0 && (
        <ul ref={list}>
          {agreements.rows.map((row) => (
            <li key={row.id}>
              <input
                className="input"
                type="text"
                aria-label={`Wat, ${row.label}`}
                placeholder="Wat?"
                maxLength={longest}
                value={row.what}
                onChange={(event) => actions.changeAgreement(row.id, { what: event.currentTarget.value })}
              />
              <input
                className="input"
                type="text"
                aria-label={`Wie, ${row.label}`}
                placeholder="Wie?"
                maxLength={longest}
                list={`${id}-people`}
                value={row.who}
                onChange={(event) => actions.changeAgreement(row.id, { who: event.currentTarget.value })}
              />
              <DateField
                label={`Tegen wanneer, ${row.label}`}
                value={row.by}
                onChange={(by) => actions.changeAgreement(row.id, { by })}
              />
              <Button look="icon" aria-label={`Haal weg: ${row.label}`} onClick={() => actions.removeAgreement(row.id)}>
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <datalist id={`${id}-people`}>
        {agreements.people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button onClick={actions.addAgreement}>{agreements.add}</Button>
    </div>
  );
}
