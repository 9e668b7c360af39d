import type { Block } from './blocks';
import { datesIn, dayOfMonth, monthIn, partialDay } from './days';

/** The day that each block says: in full, or with the month or year that stands over it or beside it. */
export type DaysOf = ReadonlyMap<Block, string>;

const yearAlone = /^(20\d\d)$/;
const schoolYear = /^(?:schooljaar\s+)?(20\d\d)\s*[-–/]\s*(?:20)?\d\d$/i;
const saidSchoolYear = /\bschooljaar\s+(20\d\d)\s*[-–/]\s*(?:20)?\d\d/i;

/** The year of a month: of a calendar year, or of a school year that begins in August. */
type YearOf = (month: number) => number;

const inYear =
  (year: number): YearOf =>
  () =>
    year;
const inSchoolYear =
  (first: number): YearOf =>
  (month) =>
    month >= 8 ? first : first + 1;

/** A number, a month and a year may stand in blocks of their own: so many together are one day. */
const mostTogether = 3;
const longestTogether = 12;

export function daysOf(blocks: readonly Block[]): DaysOf {
  const days = new Map<Block, string>();
  const said = blocks.map(({ text }) => saidSchoolYear.exec(text)?.[1]).find((year) => year !== undefined);
  let over: YearOf | null = said === undefined ? null : inSchoolYear(Number(said));
  let month: number | null = null;
  for (const [at, block] of blocks.entries()) {
    const year = yearIn(block.text.trim());
    if (year) [over, month] = [year, null];
    month = monthIn(block.text) ?? month;
    const day =
      // "17 november" first, and behind it a day that its words speak of.
      partOfYear(block.parts.slice(0, 1), over) ??
      dayAhead(block.parts) ??
      datesIn(block.text)[0]?.iso ??
      togetherWith(blocks, at, over) ??
      partOfYear(block.parts, over) ??
      partOfMonth(block.parts, month, over);
    if (day) days.set(block, day);
  }
  return days;
}

/** "Start op 30/11/2026: uren" with "16/11/2026 - klassenraad" behind it: the day that words begin with is the line's own. */
function dayAhead(parts: readonly string[]): string | null {
  const ahead = parts.find((part) => /^(?:\p{L}{2,9}\.?\s)?\d{1,2}[-/. ]/u.test(part) && datesIn(part).length > 0);
  return ahead === undefined ? null : (datesIn(ahead)[0]?.iso ?? null);
}

function yearIn(text: string): YearOf | null {
  const alone = yearAlone.exec(text)?.[1];
  if (alone !== undefined) return inYear(Number(alone));
  const first = schoolYear.exec(text)?.[1];
  return first === undefined ? null : inSchoolYear(Number(first));
}

/** "17 nov" where a year stands over it. */
function partOfYear(parts: readonly string[], over: YearOf | null): string | null {
  if (!over) return null;
  for (const part of parts.slice(0, 3)) {
    const day = partialDay(part);
    if (day) return datesIn(`${day.day}/${day.month}/${over(day.month)}`)[0]?.iso ?? null;
  }
  return null;
}

/** "vr 20" where a month stands over it, and a year over that. */
function partOfMonth(parts: readonly string[], month: number | null, over: YearOf | null): string | null {
  const day = dayOfMonth(parts[0] ?? '');
  if (day === null || parts.length < 2 || month === null || !over) return null;
  return datesIn(`${day}/${month}/${over(month)}`)[0]?.iso ?? null;
}

/** "17", "nov", "2026" below each other. */
function togetherWith(blocks: readonly Block[], at: number, over: YearOf | null): string | null {
  const few = blocks.slice(at, at + mostTogether).filter(({ text }) => text.length <= longestTogether);
  if (!/^\d{1,2}\b/.test(few[0]?.text ?? '') || few[0] !== blocks[at] || few.length < 2) return null;
  const together = few.map(({ text }) => text).join(' ');
  return (
    datesIn(together)[0]?.iso ??
    partOfYear(
      [
        few
          .slice(0, 2)
          .map(({ text }) => text)
          .join(' '),
      ],
      over,
    )
  );
}
