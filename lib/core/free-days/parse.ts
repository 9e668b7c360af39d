import { addDays, dayNumber, isDay } from '@/lib/core/calendar/day';
import { boundsOf } from '@/lib/core/calendar/school-year';
import { shortDate } from '@/lib/core/format/dates';
import type { IsoDate, SchoolYear } from '@/lib/core/model/basics';

/** What was typed as free days: the days in order, each once, and in Dutch what could not be read, with its line. */
export interface FreeDays {
  dates: IsoDate[];
  problems: string[];
}

type Entry = { days: IsoDate[] } | { problem: string };

const monthNames = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const longestRange = 31;
const until = /\s*(?:\bt\.?\s?e\.?\s?m\.?(?![a-z])|\btot en met\b|\btot\b|\s[-–—]\s|[–—])\s*/;
const weekdayWord = /^(?:ma|di|wo|do|vr|za|zo)[a-z]*\.?\s+/;

function monthOf(word: string): number | null {
  const start = word.slice(0, 3).replace('mrt', 'maa');
  const index = monthNames.indexOf(start);
  return index < 0 ? null : index + 1;
}

function iso(year: string, month: number, day: string): IsoDate {
  const full = year.length === 2 ? `20${year}` : year;
  return `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Without a year, the day of that name within the school year. */
function inSchoolYear(schoolYear: SchoolYear, month: number, day: string): IsoDate {
  const { first, last } = boundsOf(schoolYear);
  return iso((month >= 9 ? first : last).slice(0, 4), month, day);
}

/** The day that a text names: `12/11/2026`, `2026-11-12`, `2 mei 2027`, `vrijdag 2 mei`; null when it names none. */
function dayIn(text: string, schoolYear: SchoolYear): IsoDate | null {
  const plain = text.trim().toLowerCase().replace(weekdayWord, '');
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return iso(year, Number(month), day);
  const numbers = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}|\d{2}))?$/.exec(plain);
  const words = /^(\d{1,2})\s+([a-z]{3,9})\.?(?:\s+(\d{4}))?$/.exec(plain);
  const [, typedDay, typedMonth, typedYear] = numbers ?? words ?? [];
  if (typedDay === undefined || typedMonth === undefined) return null;
  const number = numbers === null ? monthOf(typedMonth) : Number(typedMonth);
  if (number === null) return null;
  return typedYear === undefined ? inSchoolYear(schoolYear, number, typedDay) : iso(typedYear, number, typedDay);
}

function readDay(text: string, schoolYear: SchoolYear): IsoDate | { problem: string } {
  const day = dayIn(text, schoolYear);
  const { first, last } = boundsOf(schoolYear);
  if (day === null) return { problem: `‘${text}’ is geen datum. Schrijf bijvoorbeeld 12/11/${first.slice(0, 4)}.` };
  if (!isDay(day)) return { problem: `‘${text}’ bestaat niet op de kalender.` };
  if (day < first || day > last) return { problem: `${shortDate(day)} valt niet in het schooljaar ${schoolYear}.` };
  return day;
}

function readEntry(text: string, schoolYear: SchoolYear): Entry {
  const [from = '', to, ...more] = text.split(until);
  const first = readDay(from, schoolYear);
  if (typeof first !== 'string') return first;
  if (to === undefined) return { days: [first] };
  const last = readDay(to, schoolYear);
  if (typeof last !== 'string') return last;
  const length = dayNumber(last) - dayNumber(first) + 1;
  if (more.length > 0 || length < 1) return { problem: `‘${text}’: de eerste dag komt na de laatste.` };
  if (length > longestRange) return { problem: `‘${text}’ duurt langer dan een maand. Vakanties kent Draaiboek al.` };
  return { days: Array.from({ length }, (_, index) => addDays(first, index)) };
}

/**
 * Reads what the user typed as the school's free days: dates or stretches ("2 t.e.m. 4 mei 2027" written with two
 * dates), apart by commas, semicolons, "en" or new lines. A date without a year is taken in the school year.
 */
export function parseFreeDays(text: string, schoolYear: SchoolYear): FreeDays {
  const dates = new Set<IsoDate>();
  const problems: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const entries = line.split(/[,;]|(?<!tot)\s+en\s+(?!met\b)/i).map((part) => part.trim());
    for (const entry of entries.filter((part) => part !== '')) {
      const read = readEntry(entry, schoolYear);
      if ('problem' in read) problems.push(`Regel ${index + 1}: ${read.problem}`);
      else for (const day of read.days) dates.add(day);
    }
  }
  return { dates: [...dates].sort(), problems };
}

/** The days as they are shown to be changed again: one on each line. */
export function freeDaysText(dates: readonly IsoDate[]): string {
  return dates.map(shortDate).join('\n');
}
