import type { Noted, RecordField, RecordKind, RecordRow } from '@/lib/core/model/record';

/** `activityList` in a file is the record `activity-list`. */
export const keyInFile = (id: string): string => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

type Raw = Readonly<Record<string, unknown>>;

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is wrong with one value of a record, or null. */
function misfit({ kind }: RecordField, value: unknown): string | null {
  if (value === null || value === '') return null;
  const list = Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (kind === 'list' || kind === 'weekdays') return list ? null : 'hier hoort een lijst van teksten';
  if (kind === 'number') return typeof value === 'number' ? null : 'hier hoort een getal';
  if (kind === 'yes-no') return typeof value === 'boolean' ? null : 'hier hoort true of false';
  return typeof value === 'string' ? null : 'hier hoort een tekst';
}

interface ReadRecord {
  rows: RecordRow[];
  problems: { path: string[]; what: string }[];
  unknown: string[][];
}

function readRow(record: RecordKind, raw: Raw, path: string[], into: ReadRecord): void {
  const row: RecordRow = {};
  for (const [key, value] of Object.entries(raw)) {
    const field = record.fields.find((one) => one.id === key || keyInFile(one.id) === key);
    if (field === undefined) {
      into.unknown.push([...path, key]);
      continue;
    }
    const what = misfit(field, value);
    if (what === null) row[field.id] = value as Noted;
    else into.problems.push({ path: [...path, key], what });
  }
  into.rows.push(row);
}

/** A record as it stands in a file: an object, a list of objects where the record has many rows, or null for none. */
export function readRecord(record: RecordKind, raw: unknown, path: string[]): ReadRecord {
  const read: ReadRecord = { rows: [], problems: [], unknown: [] };
  if (raw === null) return read;
  const rows = record.many === true && Array.isArray(raw) ? raw : [raw];
  rows.forEach((one: unknown, index) => {
    const here = rows.length > 1 || record.many === true ? [...path, String(index + 1)] : path;
    if (isRaw(one)) readRow(record, one, here, read);
    else read.problems.push({ path: here, what: 'hier hoort een groep gegevens' });
  });
  return read;
}
