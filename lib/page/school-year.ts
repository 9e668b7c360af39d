import type { IsoDate, SchoolYear } from '@/lib/core/model/basics';

/** The school year that a text names: "2026-2027", "2026/27", "schooljaar '26-'27"; null when it names none. */
export function schoolYearIn(text: string): SchoolYear | null {
  const long = /(?<!\d)(20\d{2})\s*[-–—/]\s*(20\d{2}|\d{2})(?![\d-])/.exec(text);
  if (long?.[1] && long[2]) {
    const from = Number(long[1]);
    const to = long[2].length === 2 ? 2000 + Number(long[2]) : Number(long[2]);
    if (to === from + 1) return `${from}-${to}`;
  }
  const short = /'?(\d{2})\s*[-–/]\s*'?(\d{2})(?![\d/-])/.exec(text.replace(/\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/g, ' '));
  if (short?.[1] && short[2] && /school|'|smt/i.test(text) && Number(short[2]) === Number(short[1]) + 1)
    return `20${short[1]}-20${short[2]}`;
  return null;
}

/** The school year in which a day falls: from 1 September. */
export function schoolYearOfDay(day: IsoDate): SchoolYear {
  const year = Number(day.slice(0, 4));
  const from = Number(day.slice(5, 7)) >= 9 ? year : year - 1;
  return `${from}-${from + 1}`;
}
