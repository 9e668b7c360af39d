import { isDay } from '@/lib/core/calendar/day';
import type { ItemValue, LogRow, Weekday } from '@/lib/core/model/basics';
import type { ItemKind } from '@/lib/core/model/playbook';
import { weekdays } from '@/lib/core/model/weekdays';

/** True for a row of a log. */
export function isRow(entry: string | LogRow): entry is LogRow {
  return typeof entry === 'object';
}

/** True for the name of a weekday. */
export function isWeekday(entry: unknown): entry is Weekday {
  return weekdays.some((day) => day === entry);
}

/** The value of a record under a name that it holds itself: `constructor` is no answer. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function names(value: ItemValue): string[] | undefined {
  if (value === null) return [];
  const entries = typeof value === 'string' ? [value] : value;
  if (entries.some(isRow)) return undefined;
  return entries.filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '');
}

function dayValue(value: ItemValue): ItemValue | undefined {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return null;
  return isDay(value) ? value : undefined;
}

function weekdayValue(value: ItemValue): ItemValue | undefined {
  const entries = names(value);
  if (entries === undefined) return undefined;
  const chosen = weekdays.filter((day) => entries.includes(day));
  return chosen.length === 0 && entries.length > 0 ? undefined : chosen;
}

/**
 * The value in the one form that its kind has: a day or null, weekdays in order, a list of names, rows or a text.
 * `undefined` for a value that cannot be of this kind, such as a date field with words in it.
 */
export function inKind(kind: ItemKind, value: ItemValue): ItemValue | undefined {
  if (kind === 'date' || kind === 'milestone') return dayValue(value);
  if (kind === 'weekdays') return weekdayValue(value);
  if (kind === 'choice' || kind === 'file') return names(value);
  if (kind === 'log') {
    if (value === null) return [];
    if (typeof value === 'string') return value;
    const rows = value.filter(isRow);
    return rows.length === value.length ? rows : names(value)?.join('\n');
  }
  return names(value)?.join(', ');
}

/** True when a row has something in one of its cells. */
export function rowFilled(row: LogRow): boolean {
  return row.date !== null || row.kind.trim() !== '' || row.content.trim() !== '';
}

/** True when there is something in the value. */
export function isFilled(value: ItemValue): boolean {
  if (value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return value.some((entry) => (isRow(entry) ? rowFilled(entry) : entry.trim() !== ''));
}

/** A value as the one text that digests and judgements are made of; the lines of a log stand under each other. */
export function asText(value: ItemValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return value.map((entry) => (isRow(entry) ? `${entry.date ?? ''} ${entry.kind} ${entry.content}` : entry)).join('\n');
}
