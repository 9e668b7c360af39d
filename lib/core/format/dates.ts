import { isDay, weekdayOf } from '@/lib/core/calendar/day';
import type { IsoDate } from '@/lib/core/model/basics';
import { weekdayNames } from './weekdays';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Name of a day's month: "januari". */
export function monthName(date: IsoDate): string {
  return months[Number(date.slice(5, 7)) - 1] ?? '';
}

/** "12 januari"; what is no day comes back as it was. */
export function dayAndMonth(date: IsoDate): string {
  return isDay(date) ? `${Number(date.slice(8))} ${monthName(date)}` : date;
}

/** "12 januari 2027". */
export function shortDate(date: IsoDate): string {
  return isDay(date) ? `${dayAndMonth(date)} ${Number(date.slice(0, 4))}` : date;
}

/** "dinsdag 12 januari 2027". */
export function longDate(date: IsoDate): string {
  return isDay(date) ? `${weekdayNames[weekdayOf(date)]} ${shortDate(date)}` : date;
}
