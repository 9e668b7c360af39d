import type { IsoDate, SchoolYear } from '@/lib/core/model/basics';
import { dayNumber, isoOf, weekdayIndex } from './day';
import { easter } from './easter';
import { firstYear, schoolYearOf } from './school-year';

/** A stretch of days without school, first and last day included. */
export interface Holiday {
  name: string;
  /** How a day in it is told: "in de herfstvakantie", "op Wapenstilstand". */
  phrase: string;
  kind: 'vacation' | 'public';
  first: IsoDate;
  last: IsoDate;
}

const sunday = 6;
const saturday = 5;

function onDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function mondayOf(number: number): number {
  return number - weekdayIndex(number);
}

function vacation(name: string, first: number, days: number): Holiday {
  return { name, phrase: `in de ${name}`, kind: 'vacation', first: isoOf(first), last: isoOf(first + days - 1) };
}

function publicDay(name: string, day: number): Holiday {
  return { name, phrase: `op ${name}`, kind: 'public', first: isoOf(day), last: isoOf(day) };
}

function autumn(year: number): number {
  const allSaints = onDay(year, 11, 1);
  return weekdayIndex(allSaints) === sunday ? allSaints + 1 : mondayOf(allSaints);
}

function christmas(year: number): number {
  const day = onDay(year, 12, 25);
  return weekdayIndex(day) >= saturday ? mondayOf(day) + 7 : mondayOf(day);
}

function spring(sundayOfEaster: number, year: number): number {
  if (sundayOfEaster < onDay(year, 4, 1)) return sundayOfEaster + 1;
  if (sundayOfEaster > onDay(year, 4, 15)) return sundayOfEaster - 13;
  const april = onDay(year, 4, 1);
  return april + ((7 - weekdayIndex(april)) % 7);
}

function compute(schoolYear: SchoolYear): readonly Holiday[] {
  const year = firstYear(schoolYear);
  const next = year + 1;
  const pasen = easter(next);
  return [
    vacation('herfstvakantie', autumn(year), 7),
    vacation('kerstvakantie', christmas(year), 14),
    vacation('krokusvakantie', pasen - 48, 7),
    vacation('paasvakantie', spring(pasen, next), 14),
    vacation('zomervakantie', onDay(next, 7, 1), 62),
    publicDay('Allerheiligen', onDay(year, 11, 1)),
    publicDay('Wapenstilstand', onDay(year, 11, 11)),
    publicDay('Kerstmis', onDay(year, 12, 25)),
    publicDay('Nieuwjaar', onDay(next, 1, 1)),
    publicDay('paasmaandag', pasen + 1),
    publicDay('Dag van de Arbeid', onDay(next, 5, 1)),
    publicDay('Hemelvaartsdag', pasen + 39),
    publicDay('de dag na Hemelvaart', pasen + 40),
    publicDay('pinkstermaandag', pasen + 50),
  ];
}

const computed = new Map<SchoolYear, readonly Holiday[]>();

/**
 * The holidays of a school year in Flanders, from the rule itself and not from a table, so that no year is missing.
 * Source: B.Vl.R. 31 augustus 2001, art. 7 (organisatie van het schooljaar).
 */
export function holidaysOf(schoolYear: SchoolYear): readonly Holiday[] {
  const known = computed.get(schoolYear);
  if (known !== undefined) return known;
  const holidays = compute(schoolYear);
  computed.set(schoolYear, holidays);
  return holidays;
}

/** Why there is no school on a day, and how to say it; null on a school day. Saturday and sunday count as free here. */
export function freeDay(date: IsoDate, freeDays: readonly IsoDate[]): { name: string; phrase: string } | null {
  const holiday = holidayOn(date);
  if (holiday !== null) return holiday;
  if (weekdayIndex(dayNumber(date)) >= saturday) return { name: 'weekend', phrase: 'in het weekend' };
  return ownFreeDay(date, freeDays);
}

/** The reason alone: "herfstvakantie", "Wapenstilstand", "weekend", "vrije dag van de school"; null on a school day. */
export function freeReason(date: IsoDate, freeDays: readonly IsoDate[]): string | null {
  return freeDay(date, freeDays)?.name ?? null;
}

/** Like `freeReason`, for a day on which work was agreed: then the weekend is no reason. */
export function closedReason(date: IsoDate, freeDays: readonly IsoDate[]): string | null {
  return (holidayOn(date) ?? ownFreeDay(date, freeDays))?.name ?? null;
}

function holidayOn(date: IsoDate): Holiday | null {
  return holidaysOf(schoolYearOf(date)).find((one) => one.first <= date && date <= one.last) ?? null;
}

function ownFreeDay(date: IsoDate, freeDays: readonly IsoDate[]): { name: string; phrase: string } | null {
  return freeDays.includes(date) ? { name: 'vrije dag van de school', phrase: 'op een vrije dag van de school' } : null;
}
