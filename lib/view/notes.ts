import type { Report } from '@/lib/core/model/plan';
import type { Noted, RecordField, RecordKind, RecordRow } from '@/lib/core/model/record';
import { fromAnswer, numberIn } from './answers';
import type { PlanPlace } from './place';

/** A record as it is being typed: each field as the text of its control. */
export interface NoteDraft {
  rows: Record<string, string>[];
  /** What is left blank is known to be absent; else it is only not known yet. */
  blank: boolean;
}

/** What is known of a report's content is noted like a record; its rows are kept with the report itself. */
export const reportFields: RecordField[] = [
  { id: 'chair', kind: 'text', title: 'Voorzitter' },
  { id: 'attendees', kind: 'list', title: 'Aanwezig' },
  { id: 'decision', kind: 'text', title: 'Besluit' },
  { id: 'motivation', kind: 'text', title: 'Motivatie' },
];
const reportPrefix = 'report ';

/** The report whose content is noted under this name. */
export function reportNoted({ stored }: PlanPlace, record: string): Report | undefined {
  return stored?.plan.reports.find(({ id }) => reportPrefix + id === record);
}

/** The records of one step that this plan may need, and what can be noted of its report. */
export function recordsOf(place: PlanPlace, step: string, reportId: string | null): RecordKind[] {
  const { playbook, checklist } = place;
  const own = (playbook.records ?? []).filter((one) => one.step === step && !checklist.notNeeded.includes(one.id));
  if (reportId === null) return own;
  return [...own, { id: reportPrefix + reportId, title: 'Wat er in het verslag staat', step, fields: reportFields }];
}

/** The record with this name, with what is kept of it. */
export function recordIn(place: PlanPlace, id: string): { kind: RecordKind; rows: RecordRow[] } | undefined {
  const report = reportNoted(place, id);
  const kind =
    report === undefined
      ? place.playbook.records?.find((one) => one.id === id)
      : recordsOf(place, '', report.id).find((one) => one.id === id);
  return kind === undefined ? undefined : { kind, rows: keptRows(place, kind) };
}

export function keptRows(place: PlanPlace, { id, fields }: RecordKind): RecordRow[] {
  const report = reportNoted(place, id);
  if (report === undefined) return place.stored?.plan.records?.[id] ?? [];
  const row: RecordRow = {};
  for (const { id: name } of fields) {
    const value = report[name as keyof Report];
    if (value !== undefined) row[name] = value;
  }
  return [row];
}

/** What is kept, as it stands in the form; a record of one row always has that row. */
export function draftOfRows({ fields, many }: RecordKind, rows: readonly RecordRow[]): NoteDraft {
  const typed = rows.map((row) => Object.fromEntries(fields.map((one) => [one.id, textOf(one, row[one.id])])));
  const blank = rows.some((row) => fields.some((one) => row[one.id] !== undefined && textOf(one, row[one.id]) === ''));
  return { rows: typed.length > 0 || many ? typed : [{}], blank };
}

/** What the form tells, in the shape that is kept. A row without a word is none. */
export function rowsOfDraft({ fields, many }: RecordKind, { rows, blank }: NoteDraft): RecordRow[] {
  return rows.flatMap((row) => {
    const told = fields.flatMap((field): [string, Noted][] => {
      const text = (row[field.id] ?? '').trim();
      if (text !== '') return [[field.id, notedIn(field, text)]];
      return blank ? [[field.id, null]] : [];
    });
    const empty = fields.every(({ id }) => (row[id] ?? '').trim() === '');
    return empty && (many || !blank) ? [] : [Object.fromEntries(told)];
  });
}

/** Lines of a list, as they are typed: one a line. */
export function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether a text can be the value of a field: a number must be one. */
export function isWrong({ kind }: RecordField, text: string): boolean {
  return kind === 'number' && text.trim() !== '' && numberIn(text) === null;
}

function notedIn({ kind }: RecordField, text: string): Noted {
  if (kind === 'yes-no') return text === 'yes';
  if (kind === 'number') return numberIn(text);
  if (kind === 'weekdays') return text.split(',');
  return kind === 'list' ? linesIn(text) : text;
}

function textOf({ kind }: RecordField, value: Noted | undefined): string {
  return Array.isArray(value) ? value.join(kind === 'weekdays' ? ',' : '\n') : fromAnswer(value);
}
