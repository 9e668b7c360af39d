import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Weekday } from '@/lib/core/model/basics';
import type { DayCell, DaysMonth, DaysMonthModel } from '@/lib/view/model/types';

export interface DaysActions {
  onSay(say: 'missed' | 'extra' | 'as-planned', date: string, reason: string): void;
  onHalf(day: Weekday, on: boolean): void;
  onFreeDays(): void;
}

interface DaysMonthProps {
  model: DaysMonthModel;
  actions: DaysActions;
  /** The heading under which it stands decides on its own. */
  heading: 'h2' | 'h4';
}

const heads = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The counted days month by month, with what can be said of each day. */
export function DaysMonthView({ model, actions, heading: Heading }: DaysMonthProps) {
  const { months, half, freeDays } = model;
  const [shown, setShown] = useState(model.first);
  const month = months[Math.min(shown, months.length - 1)];
  return (
    <div className="days-view">
      {model.empty !== null && <p className="panel-text">{model.empty}</p>}
      {model.summary.length > 0 && (
        <ul className="days-summary">
          {model.summary.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {freeDays !== null && (
        <p className="days-missing">
          {freeDays.text}{' '}
          <Button look="link" onClick={actions.onFreeDays}>
            {freeDays.link}
          </Button>
        </p>
      )}
      {month !== undefined && (
        <>
          <div className="month-head">
            <Button aria-label="Vorige maand" disabled={shown === 0} onClick={() => setShown(shown - 1)}>
              ‹
            </Button>
            <Heading aria-live="polite">{month.title}</Heading>
            <Button
              aria-label="Volgende maand"
              disabled={shown >= months.length - 1}
              onClick={() => setShown(shown + 1)}
            >
              ›
            </Button>
          </div>
          <Grid months={months} shown={shown} month={month} onMonth={setShown} onSay={actions.onSay} />
          <ul className="days-legend" aria-label="Wat de tekens betekenen">
            {model.legend.map(({ state, text }) => (
              <li key={state}>
                <i className="day" data-day={state} aria-hidden="true" /> {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {half.days.length > 0 && (
        <section aria-label={half.title} className="days-half">
          <Heading>{half.title}</Heading>
          <p className="panel-text">{half.help}</p>
          <fieldset className="weekdays" aria-label={half.title}>
            {half.days.map(({ day, label, on }) => (
              <button key={day} type="button" aria-pressed={on} onClick={() => actions.onHalf(day, !on)}>
                {label}
              </button>
            ))}
          </fieldset>
        </section>
      )}
      {model.notes.map((note) => (
        <p key={note} className="days-note">
          {note}
        </p>
      ))}
    </div>
  );
}

interface GridProps {
  months: DaysMonth[];
  shown: number;
  month: DaysMonth;
  onMonth(index: number): void;
  onSay: DaysActions['onSay'];
}

const datesOf = (month: DaysMonth | undefined): string[] =>
  (month?.weeks ?? []).flat().flatMap((cell) => (cell === null ? [] : [cell.date]));

/** One stop of the tab key; the arrows move within the month and over its edge, Enter says something of the day. */
function Grid({ months, shown, month, onMonth, onSay }: GridProps) {
  const dates = datesOf(month);
  const cells = month.weeks.flat();
  const [chosen, setChosen] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const moving = useRef(false);
  const table = useRef<HTMLTableElement>(null);
  const current = dates.includes(chosen)
    ? chosen
    : (cells.find((cell) => cell !== null && cell.state !== 'none')?.date ?? dates[0] ?? '');
  useLayoutEffect(() => {
    if (moving.current) table.current?.querySelector<HTMLElement>(`[data-date="${current}"]`)?.focus();
    moving.current = false;
  }, [current]);

  const go = (date: string | undefined, page: number) => {
    if (date === undefined) return;
    moving.current = true;
    setOpen(null);
    setChosen(date);
    if (page !== shown) onMonth(page);
  };
  const move = (event: KeyboardEvent) => {
    // A key that comes before the screen followed the last one starts from where the focus is.
    const from = (event.target as HTMLElement).dataset['date'] ?? current;
    const at = dates.indexOf(from);
    const step = steps[event.key];
    if (step !== undefined) {
      const to = at + step;
      const page = shown + (to < 0 ? -1 : to >= dates.length ? 1 : 0);
      const there = datesOf(months[page]);
      go(page === shown ? dates[to] : there[to < 0 ? there.length + to : to - dates.length], page);
    } else if (event.key === 'Home' || event.key === 'End') {
      const week = month.weeks.find((row) => row.some((cell) => cell?.date === from)) ?? [];
      const days = week.flatMap((cell) => (cell === null ? [] : [cell.date]));
      go(days.at(event.key === 'Home' ? 0 : -1), shown);
    } else if (event.key === 'PageUp' || event.key === 'PageDown') {
      const page = shown + (event.key === 'PageUp' ? -1 : 1);
      const there = datesOf(months[page]);
      go(there[Math.min(at, there.length - 1)], page);
    } else return;
    event.preventDefault();
  };
  const close = () => {
    setOpen(null);
    table.current?.querySelector<HTMLElement>(`[data-date="${open}"]`)?.focus();
  };
  const told = cells.find((cell) => cell?.date === (pointed ?? current));
  const opened = cells.find((cell) => cell?.date === open);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked with the arrows */}
      <table ref={table} role="grid" className="month" aria-label={month.title} onKeyDown={move}>
        <thead>
          <tr>
            {heads.map((day) => (
              <th key={day} scope="col" abbr={day}>
                {day.slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week) => (
            <tr key={week.find((cell) => cell !== null)?.date}>
              {week.map((cell, column) =>
                cell === null ? (
                  <td key={heads[column]} />
                ) : (
                  <td key={cell.date}>
                    <button
                      type="button"
                      className="day"
                      data-date={cell.date}
                      data-day={cell.state}
                      data-other={cell.other || undefined}
                      tabIndex={cell.date === current ? 0 : -1}
                      aria-label={cell.label}
                      aria-expanded={cell.offer === null ? undefined : cell.date === open}
                      onFocus={() => setChosen(cell.date)}
                      onMouseEnter={() => setPointed(cell.date)}
                      onMouseLeave={() => setPointed(null)}
                      onClick={() => {
                        setChosen(cell.date);
                        setOpen(cell.offer === null || open === cell.date ? null : cell.date);
                      }}
                    >
                      {cell.number}
                    </button>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {opened?.offer ? (
        <Menu key={opened.date} cell={opened} offer={opened.offer} onSay={onSay} onClose={close} />
      ) : (
        <p className="day-told" aria-hidden="true">
          {told?.label ?? ''}
          {told && told.state !== 'none' ? ` (${told.sum})` : ''}
        </p>
      )}
      <p className="days-sum">{month.sum}</p>
    </>
  );
}

interface MenuProps {
  cell: DayCell;
  offer: NonNullable<DayCell['offer']>;
  onSay: DaysActions['onSay'];
  onClose(): void;
}

/** What can be said of one day. Escape goes back to the day. */
function Menu({ cell, offer, onSay, onClose }: MenuProps) {
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  const say = () => {
    onSay(offer.say, cell.date, reason);
    onClose();
  };
  return (
    <form
      ref={form}
      className="day-menu"
      aria-label={cell.label}
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <b>{cell.label}</b>
      {offer.reason !== null && (
        <label>
          {offer.reason}
          <input
            className="input"
            type="text"
            maxLength={500}
            autoComplete="off"
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </label>
      )}
      <div className="actions">
        <Button look="primary" onClick={say}>
          {offer.text}
        </Button>
        <Button onClick={onClose}>Sluit</Button>
      </div>
    </form>
  );
}
