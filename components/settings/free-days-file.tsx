import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FileChoice } from '@/components/ui/file-choice';
import type { FreeDaysAdded, FreeDaysOffer } from '@/lib/view/free-days-state';

export interface FreeDaysFileProps {
  offer: FreeDaysOffer | null;
  added: FreeDaysAdded | null;
  onFile(file: File): void;
  onAdd(dates: string[]): void;
  onDrop(): void;
  onUndo(): void;
}

/** The free days from a calendar file: chosen, looked through, added, and taken back. */
export function FreeDaysFile({ offer, added, onFile, onAdd, onDrop, onUndo }: FreeDaysFileProps) {
  return (
    <div className="calendar-file">
      <p className="help">
        Staan ze in een agenda? Bewaar die als .ics-bestand en kies het hier. Je kijkt eerst zelf na.
      </p>
      <FileChoice text="Kies een agendabestand (.ics)" accept=".ics,text/calendar" onFile={onFile} />
      <div aria-live="polite">
        {added !== null && (
          <p className="calendar-added">
            {added.text}{' '}
            <Button look="link" onClick={onUndo}>
              Ongedaan maken
            </Button>
          </p>
        )}
      </div>
      {offer !== null && <Preview key={offer.told} offer={offer} onAdd={onAdd} onDrop={onDrop} />}
    </div>
  );
}

type PreviewProps = { offer: FreeDaysOffer } & Pick<FreeDaysFileProps, 'onAdd' | 'onDrop'>;

function Preview({ offer, onAdd, onDrop }: PreviewProps) {
  const heading = useId();
  const [chosen, setChosen] = useState(() => offer.days.filter((day) => day.likely).map((day) => day.date));
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const toggle = (date: string, on: boolean) =>
    setChosen(on ? [...chosen, date] : chosen.filter((one) => one !== date));
  const rows = (likely: boolean) =>
    offer.days
      .filter((day) => day.likely === likely)
      .map(({ date, text }) => (
        <li key={date}>
          <label>
            <input
              type="checkbox"
              checked={chosen.includes(date)}
              onChange={(event) => toggle(date, event.currentTarget.checked)}
            />{' '}
            {text}
          </label>
        </li>
      ));
  const likely = rows(true);
  const others = rows(false);
  return (
    <section ref={section} tabIndex={-1} className="calendar-preview" aria-labelledby={heading}>
      <h3 id={heading}>Dit staat in het bestand</h3>
      <p>{offer.told}</p>
      {likely.length > 0 && <ul className="calendar-days">{likely}</ul>}
      {others.length > 0 && (
        <details open={likely.length === 0}>
          <summary>Klinkt niet als een vrije dag ({others.length})</summary>
          <ul className="calendar-days">{others}</ul>
        </details>
      )}
      {offer.skipped.length > 0 && (
        <>
          <h4>Niet overgenomen</h4>
          <ul className="calendar-skipped">
            {offer.skipped.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <div className="actions">
        {offer.days.length > 0 && (
          <Button look="primary" disabled={chosen.length === 0} onClick={() => onAdd(chosen)}>
            {chosen.length === 1 ? 'Voeg 1 dag toe' : `Voeg ${chosen.length} dagen toe`}
          </Button>
        )}
        <Button onClick={onDrop}>{offer.days.length > 0 ? 'Toch niet' : 'Sluit'}</Button>
      </div>
    </section>
  );
}
