import type { IsoDate, Weekday } from '@/lib/core/model/basics';
import { weekdays as allWeekdays } from '@/lib/core/model/weekdays';
import { dayNumber, isoOf, weekdayIndex } from './day';
import { closedReason } from './holidays';

/** The days that count, in order, and the chosen ones that do not, each with the reason. */
export interface Workdays {
  counted: IsoDate[];
  skipped: { date: IsoDate; why: string }[];
}

/** No period of a plan is longer; a mistyped year must not make the page count for minutes. */
const longestPeriod = 3700;

/**
 * Counts the days on the chosen weekdays from `start` to `end`, both included, that are no holiday, public holiday or
 * free day of the school. Nothing is counted when the end lies before the start.
 * Working definition: no text of law that we know says what a workday of a training is.
 */
export function countWorkdays(
  start: IsoDate,
  end: IsoDate,
  weekdays: readonly Weekday[],
  freeDays: readonly IsoDate[],
): Workdays {
  const first = dayNumber(start);
  const last = Math.min(dayNumber(end), first + longestPeriod);
  const chosen = new Set(weekdays.map((day) => allWeekdays.indexOf(day)));
  const result: Workdays = { counted: [], skipped: [] };
  for (let number = first; number <= last; number += 1) {
    if (!chosen.has(weekdayIndex(number))) continue;
    const date = isoOf(number);
    const why = closedReason(date, freeDays);
    if (why === null) result.counted.push(date);
    else result.skipped.push({ date, why });
  }
  return result;
}
