import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import type { MeetingActions } from '@/lib/view/meeting/actions';
import type { HeadModel } from '@/lib/view/meeting/model';
import { useNewRow } from './use-new-row';

const longest = 500;

/** When the meeting is, who leads it and who is there. */
export function MeetingHead({ head, actions }: { head: HeadModel; actions: MeetingActions }) {
  const id = useId();
  const { attendees } = head;
  return (
    <section className="card block" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        Wie en wanneer
      </h2>
      <div className="meeting-when">
        <div className="field">
          <label htmlFor={`${id}-date`}>{head.date.label}</label>
          <DateField
            id={`${id}-date`}
            label={head.date.label}
            value={head.date.value}
            onChange={actions.setMeetingDate}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-chair`}>{head.chair.label}</label>
          <input
            id={`${id}-chair`}
            className="input"
            type="text"
            maxLength={longest}
            list={`${id}-chairs`}
            value={head.chair.value}
            onChange={(event) => actions.setMeetingChair(event.currentTarget.value)}
          />
          <datalist id={`${id}-chairs`}>
            {head.chair.known.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </div>
      </div>
      <h3>{attendees.title}</h3>
      {(attendees.earlier.people.length > 0 || attendees.earlier.all !== null) && (
        <fieldset className="meeting-earlier">
          <legend>{attendees.earlier.title}</legend>
          {attendees.earlier.all !== null && (
            <Button onClick={actions.addEarlierAttendees}>{attendees.earlier.all}</Button>
          )}
          {attendees.earlier.people.map(({ text, label, person }) => (
            <Button key={text} aria-label={label} onClick={() => actions.addAttendee(person)}>
              + {text}
            </Button>
          ))}
        </fieldset>
      )}
      <Rows attendees={attendees} actions={actions} />
      <p className="item-help">{attendees.help}</p>
      <Button look="primary" onClick={() => actions.goInMeeting({ step: 'pupils' })}>
        {head.next}
      </Button>
    </section>
  );
}

function Rows({ attendees, actions }: { attendees: HeadModel['attendees']; actions: MeetingActions }) {
  const number = attendees.rows.length;
  const list = useNewRow(number);
  return (
    <>
      <ul ref={list} className="meeting-attendees">
        {attendees.rows.map((row) => (
          <li key={row.id}>
            <input
              className="input"
              type="text"
              aria-label={`Naam, ${row.label}`}
              placeholder="Naam"
              maxLength={longest}
              value={row.name}
              onChange={(event) => actions.changeAttendee(row.id, { name: event.currentTarget.value })}
            />
            <input
              className="input"
              type="text"
              aria-label={`Functie, ${row.label}`}
              placeholder="Functie"
              maxLength={longest}
              value={row.function}
              onChange={(event) => actions.changeAttendee(row.id, { function: event.currentTarget.value })}
            />
            <select
              className="input"
              aria-label={`Hoe aanwezig, ${row.label}`}
              value={row.as}
              onChange={(event) => {
                const way = attendees.ways.find(({ id }) => id === event.currentTarget.value);
                if (way !== undefined) actions.changeAttendee(row.id, { as: way.id });
              }}
            >
              {attendees.ways.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
            <Button look="icon" aria-label={`Haal weg: ${row.label}`} onClick={() => actions.removeAttendee(row.id)}>
              ×
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => actions.addAttendee(null)}>{attendees.add}</Button>
    </>
  );
}
