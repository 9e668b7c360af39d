import { count } from '@/lib/core/format/list';
import type { RecordField, RecordKind, RecordRow } from '@/lib/core/model/record';
import { draftOfRows, isWrong, keptRows, recordsOf, rowsOfDraft } from '../notes';
import type { PlanPlace } from '../place';
import type { SidebarState } from '../state';
import { dayButtons } from './items';
import { yesNo } from './questions';
import { capital } from './text';
import type { RecordFieldModel, RecordModel } from './types';

/** What can be noted in one step: the playbook's records, and the content of its report. */
export function recordModels(
  state: SidebarState,
  place: PlanPlace,
  step: string,
  reportId: string | null,
): RecordModel[] {
  return recordsOf(place, step, reportId).map((kind) => recordModel(state, kind, keptRows(place, kind)));
}

function recordModel(state: SidebarState, kind: RecordKind, kept: RecordRow[]): RecordModel {
  const { id, title, many = false, row: name = 'rij', fields } = kind;
  const before = draftOfRows(kind, kept);
  const draft = state.notes[id];
  const { rows, blank } = draft ?? before;
  const wrong = rows.some((row) => fields.some((field) => isWrong(field, row[field.id] ?? '')));
  const same = draft === undefined || textOf(rowsOfDraft(kind, draft)) === textOf(rowsOfDraft(kind, before));
  return {
    id,
    title,
    state: stateOf(kind, kept),
    help: kind.help ?? null,
    rows: rows.map((row, at) => ({
      title: many ? capital(`${name} ${at + 1}`) : null,
      remove: many ? { text: 'Verwijder', label: `Verwijder ${name} ${at + 1}` } : null,
      fields: fields.map((field) => fieldModel(field, row[field.id] ?? '')),
    })),
    add: many ? `Voeg een ${name} toe` : null,
    blank: {
      text: 'Wat hier leeg is, ontbreekt echt',
      help: 'Zonder vinkje is het gewoon nog niet bekend.',
      on: blank,
    },
    keep: { text: 'Bewaar', label: `Bewaar: ${title}`, enabled: !same && !wrong && !state.gone },
    cancel: draft === undefined ? null : { text: 'Annuleer', label: `Annuleer: ${title}` },
  };
}

/** "2 rijen genoteerd", "3 van 12 ingevuld", "Nog niets genoteerd". */
function stateOf({ many, fields, row = 'rij' }: RecordKind, kept: readonly RecordRow[]): string {
  const [first] = kept;
  if (first === undefined || Object.keys(first).length === 0) return 'Nog niets genoteerd';
  if (many) return kept.length === 1 ? `1 ${row} genoteerd` : `${kept.length} genoteerd`;
  const filled = fields.filter(({ id }) => !['', undefined, null].includes(first[id]?.toString())).length;
  return filled === fields.length
    ? 'Alles ingevuld'
    : `${filled} van ${count(fields.length, 'vak', 'vakken')} ingevuld`;
}

function fieldModel(field: RecordField, value: string): RecordFieldModel {
  const { id, kind, title, help = null } = field;
  return {
    id,
    kind,
    label: title,
    help: help ?? (kind === 'list' ? 'Eén per regel.' : null),
    value,
    problem: isWrong(field, value) ? 'Typ hier een getal, bijvoorbeeld 30.' : null,
    options: kind === 'yes-no' ? [...yesNo, { value: '', title: 'Nog niet bekend' }] : [],
    days: kind === 'weekdays' ? dayButtons(value.split(','), true) : [],
  };
}

const textOf = (rows: RecordRow[]): string => JSON.stringify(rows);
