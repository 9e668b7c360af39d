import type { IsoDate, Weekday } from '@/lib/core/model/basics';
import type { DaysByHand, DayWithReason } from '@/lib/core/model/schedule';

/** What the user says of one day, or of a weekday. */
export type DayChange =
  | { say: 'missed' | 'extra'; date: IsoDate; reason: string }
  | { say: 'as-planned'; date: IsoDate }
  | { say: 'half'; day: Weekday; on: boolean };

const without = (days: readonly DayWithReason[] | undefined, date: IsoDate): DayWithReason[] =>
  (days ?? []).filter((day) => day.date !== date);

/** The days by hand after a change. Who touches one list has seen them all, so none stays unknown. */
export function withDayChange(before: DaysByHand | undefined, change: DayChange): Required<DaysByHand> {
  const { extra = [], missed = [], half = [] } = before ?? {};
  if (change.say === 'half') {
    const others = half.filter((day) => day !== change.day);
    return { extra, missed, half: change.on ? [...others, change.day] : others };
  }
  const { date } = change;
  const kept = { extra: without(extra, date), missed: without(missed, date), half };
  if (change.say === 'as-planned') return kept;
  return { ...kept, [change.say]: [...kept[change.say], { date, reason: change.reason.trim() }] };
}
