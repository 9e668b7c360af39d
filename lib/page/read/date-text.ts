import { onceAText } from '../memory';

/** A date found in a text: the ISO day and the words it was read from. */
export interface FoundDate {
  iso: string;
  text: string;
  index: number;
}

const months = [
  ['jan', 'januari'],
  ['feb', 'febr', 'februari'],
  ['mrt', 'maa', 'maart', 'mar'],
  ['apr', 'april'],
  ['mei'],
  ['jun', 'juni'],
  ['jul', 'juli'],
  ['aug', 'augustus'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct'],
  ['nov', 'november'],
  ['dec', 'december'],
];
const monthNumbers = new Map(months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));

/** The month that a word or number names, 1 to 12; null when it names none. */
export function monthOf(text: string): number | null {
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  if (/^\d{1,2}$/.test(word)) {
    const number = Number(word);
    return number >= 1 && number <= 12 ? number : null;
  }
  return monthNumbers.get(word) ?? null;
}

/** An ISO day, or null when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const names = months.flat().sort((one, two) => two.length - one.length);
const pattern = new RegExp(
  [
    String.raw`(?<y1>(?:19|20|21)\d{2})\s*[-/.]\s*(?<m1>\d{1,2})\s*[-/.]\s*(?<d1>\d{1,2})(?!\d)`,
    String.raw`(?<!\d)(?<d2>\d{1,2})\s*[-/.\u2013]\s*(?<m2>\d{1,2})\s*[-/.\u2013]\s*(?<y2>(?:19|20|21)\d{2}|\d{2})(?!\d)`,
    String.raw`(?<!\d)(?<d3>\d{1,2})(?:e|ste|de)?\s*[-/.]?\s*(?<m3>${names.join('|')})\.?\s*[-/.,]?\s*(?<y3>(?:19|20|21)\d{2})(?!\d)`,
  ].join('|'),
  'gi',
);

/** Every complete date in a text, in the order in which they stand: numbers, ISO and long Dutch. */
export const findDates = onceAText((text): FoundDate[] => {
  const found: FoundDate[] = [];
  for (const match of text.replace(/\u00a0/g, ' ').matchAll(pattern)) {
    const group = match.groups ?? {};
    const year = group['y1'] ?? group['y2'] ?? group['y3'] ?? '';
    const month = monthOf(group['m1'] ?? group['m2'] ?? group['m3'] ?? '');
    const day = Number(group['d1'] ?? group['d2'] ?? group['d3'] ?? '');
    if (month === null) continue;
    const iso = isoDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
    if (iso) found.push({ iso, text: match[0], index: match.index });
  }
  return found;
});

/** The first complete date of a text as an ISO day; null when there is none. */
export const dateIn = (text: string): string | null => findDates(text)[0]?.iso ?? null;
