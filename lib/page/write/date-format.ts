import type { IsoDate } from '@/lib/core/model/basics';
import { isoDay, monthOf } from '@/lib/page/read/date-text';
import { weekdayNames } from './weekday-names';

/** How a page writes a day: as numbers in some order, or in words. */
export type DateFormat = NumberFormat | { shape: 'words'; weekday: boolean };
interface NumberFormat {
  shape: 'numbers';
  yearFirst: boolean;
  separator: string;
  padDay: boolean;
  padMonth: boolean;
  longYear: boolean;
}

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** dd/mm/jjjj, what a Flemish page writes when nothing says otherwise. */
export const defaultFormat: NumberFormat = {
  shape: 'numbers',
  yearFirst: false,
  separator: '/',
  padDay: true,
  padMonth: true,
  longYear: true,
};

const dayFirst = /^(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const inWords = /^(?:([a-z]+)\.?,? )?(\d{1,2})(?:e|ste|de)? ([a-z]+)\.? (\d{4})$/;

/** Reads one day, in any of the ways a page may write it; null when it is not exactly one day. */
export function readDay(written: string): IsoDate | null {
  const text = written.replace(/\s+/g, ' ').trim().toLowerCase();
  const numbers = dayFirst.exec(text);
  if (numbers) {
    const [, day, , month, year = ''] = numbers;
    return isoDay(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
  }
  const reversed = yearFirst.exec(text);
  if (reversed) return isoDay(Number(reversed[1]), Number(reversed[3]), Number(reversed[4]));
  const words = inWords.exec(text);
  const month = monthOf(words?.[3] ?? '');
  return words && month !== null ? isoDay(Number(words[4]), month, Number(words[2])) : null;
}

/** What one written day says of the format; `null` for a padding means: this day does not tell. */
function traits(written: string) {
  const text = written.replace(/\s+/g, ' ').trim().toLowerCase();
  if (readDay(text) === null) return null;
  const words = inWords.exec(text);
  if (words) return { shape: 'words' as const, weekday: words[1] !== undefined };
  const reversed = yearFirst.exec(text);
  const [day = '', month = ''] = reversed
    ? [reversed[4], reversed[3]]
    : [dayFirst.exec(text)?.[1], dayFirst.exec(text)?.[3]];
  const padded = (part: string) => (part.length === 1 ? false : part.startsWith('0') ? true : null);
  return {
    shape: 'numbers' as const,
    yearFirst: reversed !== null,
    separator: (reversed ?? dayFirst.exec(text))?.[2] ?? '/',
    padDay: padded(day),
    padMonth: padded(month),
    longYear: reversed !== null || dayFirst.exec(text)?.[4]?.length === 4,
  };
}

/** A pattern such as `dd/mm/jjjj` or `d-m-yyyy` inside a placeholder, a label or a title. */
function fromPattern(hint: string): DateFormat | null {
  const text = hint.toLowerCase();
  const first = /(?<![a-z])(dd?)([/.\- ])(mm?)\2((?:jj|yy){1,2})(?![a-z])/.exec(text);
  if (first) {
    const [, day = '', separator = '/', month = '', year = ''] = first;
    return {
      ...defaultFormat,
      separator,
      padDay: day.length === 2,
      padMonth: month.length === 2,
      longYear: year.length === 4,
    };
  }
  const reversed = /(?<![a-z])(?:jjjj|yyyy)([/.-])(mm?)\1(dd?)(?![a-z])/.exec(text);
  if (!reversed) return null;
  const [, separator = '-', month = '', day = ''] = reversed;
  return { ...defaultFormat, yearFirst: true, separator, padDay: day.length === 2, padMonth: month.length === 2 };
}

/** An example such as "bv. 2003-04-28" inside a hint. */
const exampleIn = (hint: string): string | null =>
  /\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})/.exec(hint)?.[0] ?? null;

/**
 * Deduces how a page writes its days.
 * `own` is what the field holds, `hints` are its placeholder, title and label, `others` the page's other days.
 */
export function deduceFormat(own: string, hints: readonly string[], others: readonly string[]): DateFormat {
  const examples = hints.map(exampleIn).filter((example) => example !== null);
  if (traits(own) === null) {
    const pattern = hints.map(fromPattern).find((format) => format !== null);
    if (pattern) return pattern;
  }
  const seen = [own, ...examples, ...others].map(traits).filter((trait) => trait !== null);
  const lead = seen[0];
  if (!lead) return defaultFormat;
  if (lead.shape === 'words') return lead;
  const alike = seen.filter((trait) => trait.shape === 'numbers').filter((trait) => trait.separator === lead.separator);
  const told = (part: 'padDay' | 'padMonth') => alike.map((trait) => trait[part]).find((padded) => padded !== null);
  const padDay = told('padDay');
  const padMonth = told('padMonth');
  return { ...lead, padDay: padDay ?? padMonth ?? true, padMonth: padMonth ?? padDay ?? true };
}

/** Writes a day as the page does. */
export function writeDay(day: IsoDate, format: DateFormat): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (format.shape === 'words') {
    const words = `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`;
    const name = Object.values(weekdayNames).at((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7) ?? '';
    return format.weekday ? `${name} ${words}` : words;
  }
  const parts = [
    format.padDay ? date : String(Number(date)),
    format.padMonth ? month : String(Number(month)),
    format.longYear ? year : year.slice(2),
  ];
  return (format.yearFirst ? parts.reverse() : parts).join(format.separator);
}
