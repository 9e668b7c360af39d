import type { IsoDate, SchoolYear } from '@/lib/core/model/basics';
import type { DaysByHand, DayWithReason } from '@/lib/core/model/schedule';
import { isDay, weekdayOf } from './day';
import { schoolYearOf } from './school-year';
import type { Workdays } from './workdays';

/** The days that count after what the user added and took away. */
export interface ScheduledDays extends Workdays {
  /** Of the counted days those of half a day. */
  half: IsoDate[];
  /** Of the counted days those that the user added. */
  extra: DayWithReason[];
  /** Days that would have counted and did not take place. */
  missed: DayWithReason[];
  /** What was entered and changes nothing. */
  ignored: { date: IsoDate; why: string }[];
}

function eachOnce(days: readonly DayWithReason[]): DayWithReason[] {
  const byDate = new Map(days.filter(({ date }) => isDay(date)).map((day) => [day.date, day]));
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * Counts with the days that were added and those that did not take place.
 * - An extra day of the plan's school year counts once, also in a holiday, on a free day or outside the period.
 * - A day that did not take place does not count, also when it was added before.
 * - A day on a half weekday is a half day, whether it was planned or added: the weekday tells how long a day lasts.
 * - What changes nothing is kept apart with the reason, so that nobody wonders.
 */
export function withDaysByHand(planned: Workdays, byHand: DaysByHand, schoolYear: SchoolYear): ScheduledDays {
  const days = new Set(planned.counted);
  const ignored: ScheduledDays['ignored'] = [];
  const added = eachOnce(byHand.extra ?? []).filter(({ date }) => {
    const why =
      schoolYearOf(date) !== schoolYear ? `buiten schooljaar ${schoolYear}` : days.has(date) ? 'telt al mee' : '';
    if (why !== '') ignored.push({ date, why });
    return why === '';
  });
  for (const { date } of added) days.add(date);
  const missed = eachOnce(byHand.missed ?? []).filter(({ date }) => {
    if (days.delete(date)) return true;
    ignored.push({ date, why: 'telde al niet mee' });
    return false;
  });
  const counted = [...days].sort();
  const halfWeekdays = byHand.half ?? [];
  return {
    counted,
    skipped: planned.skipped.filter(({ date }) => !added.some((day) => day.date === date)),
    half: counted.filter((date) => halfWeekdays.includes(weekdayOf(date))),
    extra: added.filter(({ date }) => days.has(date)),
    missed,
    ignored,
  };
}

/** The sum: a half day weighs what the school's setting says, and no rounding error stays behind. */
export function weightOfDays(
  { counted, half }: Pick<ScheduledDays, 'counted' | 'half'>,
  halfDayWeight: number,
): number {
  return Math.round((counted.length - half.length * (1 - halfDayWeight)) * 100) / 100;
}
