import type { IsoDate, SchoolYear } from '@/lib/core/model/basics';
import { isoOf, weekdayIndex } from './day';

/** The school year of a day: it runs from 1 September to 31 August. */
export function schoolYearOf(date: IsoDate): SchoolYear {
  const year = Number(date.slice(0, 4));
  return date.slice(5) >= '09-01' ? `${year}-${year + 1}` : `${year - 1}-${year}`;
}

/** The calendar year in which a school year begins. */
export function firstYear(schoolYear: SchoolYear): number {
  return Number(schoolYear.slice(0, 4));
}

/** The school year that begins in this calendar year. */
export function schoolYearFrom(year: number): SchoolYear {
  return `${year}-${year + 1}`;
}

/** True for two years that follow each other; `2026-2028` is no school year. */
export function isSchoolYear(text: string): text is SchoolYear {
  return /^\d{4}-\d{4}$/.test(text) && Number(text.slice(5)) === firstYear(text) + 1;
}

/** First and last day of a school year. */
export function boundsOf(schoolYear: SchoolYear): { first: IsoDate; last: IsoDate } {
  const year = firstYear(schoolYear);
  return { first: `${year}-09-01`, last: `${year + 1}-08-31` };
}

/** First and last day with lessons: 1 September or the monday after, 30 June or the friday before. */
export function lessonsOf(schoolYear: SchoolYear): { first: IsoDate; last: IsoDate } {
  const year = firstYear(schoolYear);
  const september = Date.UTC(year, 8, 1) / 86_400_000;
  const june = Date.UTC(year + 1, 5, 30) / 86_400_000;
  const late = weekdayIndex(september);
  const early = weekdayIndex(june);
  return {
    first: isoOf(late < 5 ? september : september + 7 - late),
    last: isoOf(early < 5 ? june : june + 4 - early),
  };
}

/**
 * The school year that a title names, written in full or short: "SMT 2026-2027", "26/27". `null` when it names none;
 * years in full that do not follow each other are given back as written, for a rule to say so.
 */
export function schoolYearIn(title: string): { written: string; schoolYear: SchoolYear | null } | null {
  const full = /(?<!\d)(20\d{2})\s*[-–—/]\s*(20\d{2}|\d{2})(?!\d|[-/.]\d)/.exec(title);
  if (full !== null) {
    const from = Number(full[1]);
    const to = Number((full[2] ?? '').padStart(4, '20'));
    const written = `${from}-${to}`;
    return { written, schoolYear: to === from + 1 ? written : null };
  }
  for (const short of title.matchAll(/(?<!\d)(\d{2})\s*[-–—/]\s*(\d{2})(?![\d/-])/g)) {
    const from = 2000 + Number(short[1]);
    if (2000 + Number(short[2]) === from + 1)
      return { written: schoolYearFrom(from), schoolYear: schoolYearFrom(from) };
  }
  return null;
}
