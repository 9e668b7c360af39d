import { isDay } from '@/lib/core/calendar/day';
import type { LogRow } from '@/lib/core/model/basics';

const dated = /^\s*(?:[-–•*]\s*)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;

/**
 * The dates of a log that the page keeps as one text, "12/10/2026, telefonisch: kennismaking" on a line each. Only to
 * count them on screen: kinds and contents of such a text are never judged. Null unless every line starts with a date.
 */
export function datedLines(text: string): LogRow[] | null {
  const lines = text.split(/\n/).filter((line) => line.trim() !== '');
  const rows = lines.flatMap((line) => {
    const [, day, month, year] = dated.exec(line) ?? [];
    if (day === undefined || month === undefined || year === undefined) return [];
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(date) ? [{ date, kind: '', content: line }] : [];
  });
  return rows.length > 0 && rows.length === lines.length ? rows : null;
}
