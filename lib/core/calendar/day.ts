import type { IsoDate, Weekday } from '@/lib/core/model/basics';
import { weekdays } from '@/lib/core/model/weekdays';

const millisecondsADay = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1 January 1970; NaN for what is no day of the calendar. Counted in UTC: no day of 23 or 25 hours. */
export function dayNumber(date: IsoDate): number {
  const parts = pattern.exec(date);
  if (parts === null) return Number.NaN;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  // JavaScript takes a year below 100 for one of the last century.
  if (year < 100 || month < 1 || day < 1 || day > daysIn(year, month)) return Number.NaN;
  return Date.UTC(year, month - 1, day) / millisecondsADay;
}

/** None for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0);
}
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day with this number, as `yyyy-mm-dd`. */
export function isoOf(number: number): IsoDate {
  const date = new Date(number * millisecondsADay);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** True for a day that exists: 2027-02-29 does not. */
export function isDay(value: unknown): value is IsoDate {
  return typeof value === 'string' && !Number.isNaN(dayNumber(value));
}

/** The day so many days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoOf(dayNumber(date) + days);
}

/** Monday is 0, sunday 6. */
export function weekdayIndex(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** The weekday on which a day falls. */
export function weekdayOf(date: IsoDate): Weekday {
  return weekdays[weekdayIndex(dayNumber(date))] ?? 'mon';
}

/** The day someone born then reaches this age; a birthday on 29 February is kept on 1 March in other years. */
export function birthday(born: IsoDate, age: number): IsoDate {
  const year = String(Number(born.slice(0, 4)) + age).padStart(4, '0');
  const same = `${year}${born.slice(4)}`;
  return isDay(same) ? same : `${year}-03-01`;
}

/** Age in whole years on a day. */
export function ageOn(born: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return birthday(born, years) <= day ? years : years - 1;
}
