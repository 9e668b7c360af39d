import type { ItemValue } from '@/lib/core/model/basics';
import type { ControlKind, EditorWriter, Field } from '@/lib/page/field';
import { opensAtClick } from '@/lib/page/writable';
import { customSelect } from './custom-select';
import { date, isDay } from './date';
import { dateParts } from './date-parts';
import { days, hasDays } from './days';
import { onPage, wait } from './dom';
import { editable } from './editable';
import { because, type Contents, same, type UndoResult, type WriteResult, type Writer } from './outcome';
import { richText } from './rich-text';
import { rows } from './rows';
import { select } from './select';
import { text } from './text';
import { ticks } from './ticks';

export type { UndoResult, WriteResult } from './outcome';

/** Below this a field was found too weakly to be written into. */
export const sureEnough = 0.5;

const writers: Partial<Record<ControlKind, Writer>> = {
  text,
  textarea: text,
  date,
  'date-parts': dateParts,
  select,
  'multi-select': select,
  'custom-select': customSelect,
  checkboxes: ticks,
  radios: ticks,
  toggles: ticks,
  'rich-text': richText,
  editable,
  rows,
};

/** A plain text field may stand for a day: then it holds one, or none, and never a text. */
function writerOf(field: Field, value: ItemValue): Writer | undefined {
  if (hasDays(field)) return days;
  const holdsDay = field.value === null || isDay(field.value);
  return field.control === 'text' && holdsDay && (value === null || isDay(value)) ? date : writers[field.control];
}

const refusals: Partial<Record<ControlKind, string>> = {
  upload: because.upload,
  read: because.read,
  'click-to-edit': because.clickToEdit,
};

/** Boxes and toggles are each asked whether they are locked, when they must change. */
const isOfParts = (field: Field): boolean => hasDays(field) || writers[field.control] === ticks;
const isLockedInput = (control: Element): boolean =>
  control.matches('input:disabled, textarea:disabled, select:disabled');

/** Why this field is not written now; null when it may be. */
function refusal(field: Field): string | null {
  if (!onPage(field.element) || !field.controls.every(onPage)) return because.gone;
  const kind = refusals[field.control];
  if (kind) return kind;
  if (!field.writable && opensAtClick(field)) return because.clickToEdit;
  if (!field.writable || (!isOfParts(field) && field.controls.some(isLockedInput))) return because.locked;
  return field.confidence < sureEnough ? because.unsure : null;
}

/** Pages answer a change at once or a moment later; a value that stands after that has landed. */
async function lands(writer: Writer, field: Field, value: ItemValue): Promise<boolean> {
  for (const pause of [30, 60, 120, 240]) {
    await wait(pause);
    if (writer.shows(field, value)) return true;
  }
  return false;
}

async function undo(
  writer: Writer,
  field: Field,
  value: ItemValue,
  editor: EditorWriter,
  { before, after }: { before: Contents; after: Contents },
): Promise<UndoResult> {
  if (!onPage(field.element)) return { ok: false, why: because.gone };
  const untouched =
    same(writer.capture(field, editor), after) || (writer.lenient === true && writer.shows(field, value));
  if (!untouched) return { ok: false, why: because.changed };
  await before.restore();
  await wait(30);
  return same(writer.capture(field, editor), before) ? { ok: true } : { ok: false, why: because.notUndone };
}

/**
 * Writes one value into one field of the page, and nothing else: it never submits and never clicks a button that saves.
 * `editor` reaches the rich-text editors in the page's own world; `form` is the value as html, for an editor. Answers with the way back, or in Dutch why nothing was
 * written; a write that the page did not take over is put back. Focus may move to the field: the caller takes it back.
 */
export async function writeField(
  field: Field,
  value: ItemValue,
  editor: EditorWriter,
  form?: string,
): Promise<WriteResult> {
  const writer = writerOf(field, value);
  const why = refusal(field) ?? (writer ? null : because.noInput);
  if (why !== null || !writer) return { ok: false, why: why ?? because.noInput };
  const before = writer.capture(field, editor);
  const problem = await writer.write(field, value, editor, form);
  if (problem === null && (await lands(writer, field, value))) {
    const after = writer.capture(field, editor);
    let undone = false;
    return {
      ok: true,
      async undo() {
        if (undone) return { ok: false, why: because.changed };
        const result = await undo(writer, field, value, editor, { before, after });
        undone = result.ok;
        return result;
      },
    };
  }
  const reason = problem ?? writer.refused?.(field, value) ?? because.notLanded;
  if (!same(writer.capture(field, editor), before)) await before.restore();
  return { ok: false, why: reason };
}
