import type { LinePart } from '@/lib/core/model/around';
import type { Candidate } from '../candidates/candidate';
import type { PageView } from '../candidates/collect';
import { asInput, asSelect, asTextarea, inputType, oneLine } from '../dom';
import { dialogAround } from '../match/scope';
import { readDate } from '../read/date';
import { readValue } from '../read/value';
import { type Block, chosenTabs, pairsOf } from './blocks';
import { headingsBefore } from './headings';
import type { Sheet } from './sheet';
import type { Shown } from './shown';
import type { Words } from './words';

const longTexts = ['textarea', 'rich-text', 'editable', 'click-to-edit'];
const dateControls = ['text', 'date', 'date-parts'];
const ownDates = ['date', 'date-parts'];
const choices = ['select', 'custom-select', 'radios', 'checkboxes', 'toggles', 'multi-select'];

/** The form of one line: which fields hold its parts. Null where none is for its day. */
export function formSheet(shown: Shown): Sheet | null {
  const { view, blocks, words } = shown;
  const fields = fieldsOf(view);
  const dialog = dialogOf(fields);
  const mine = dialog ? fields.filter(({ controls }) => controls.some((one) => dialogAround(one) === dialog)) : fields;
  const said: Sheet['said'] = {};
  const labels: string[] = [];
  let date: string | null = null;
  let dayLabel: string | null = null;
  let start = Number.POSITIVE_INFINITY;
  for (const field of mine.flatMap(apart)) {
    const named = partOf(field, words);
    if (!named) continue;
    start = Math.min(start, field.from);
    labels.push(named.label);
    if (named.part === 'date') {
      if (said.date !== undefined) continue;
      date = readDate(field);
      said.date = date ?? '';
      dayLabel = named.label;
    } else said[named.part] ||= heldBy(field);
  }
  const hasText = mine.some(({ kind }) => longTexts.includes(kind));
  if (said.date === undefined) {
    const own = hasText ? mine.find((field) => ownDates.includes(field.kind) && !isOtherDay(field, words)) : undefined;
    const asked = own ?? (hasText ? emptyDay(blocks, mine, words) : undefined);
    if (!asked) return null;
    if ('kind' in asked) date = readDate(asked);
    start = Math.min(start, 'kind' in asked ? asked.from : asked.at);
    dayLabel = 'kind' in asked ? (asked.labels[0]?.text ?? null) : asked.text;
  }
  const chosen = said.kind === undefined ? kindChosen(mine, words) : undefined;
  if (chosen !== undefined) said.kind = chosen;
  const inDialog = dialog ? blocks.filter(({ element }) => dialog.contains(element)) : blocks;
  // Who was chosen stands beside an empty field.
  for (const { part, value } of pairsOf(
    inDialog.filter(({ at }) => at >= start),
    words,
  ).pairs)
    if (part === 'with' || part === 'attendees') said[part] ||= value;
  labels.push(...mine.flatMap((field) => (isOtherDay(field, words) ? [] : (field.labels[0]?.text ?? []))));
  return {
    said,
    date,
    headings: [...headingsBefore(inDialog, start, words), ...chosenTabs(view)],
    behind: [],
    kickers: headsOver(mine).filter((text) => words.kindAsked(text) !== null && !words.isOtherPaper(text)),
    labels,
    dayLabel,
    hasText,
    mode: 'edit',
  };
}

/** What heads most of the fields, whatever it is made of. */
function headsOver(fields: readonly Candidate[]): string[] {
  const counts = new Map<string, number>();
  for (const { context } of fields)
    for (const text of context.slice(0, 2)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].filter(([text, count]) => text.length <= 90 && count * 2 > fields.length).map(([text]) => text);
}

const fieldsOf = (view: PageView): Candidate[] =>
  view.candidates.filter(({ hidden, kind }) => hidden === 'no' && kind !== 'read');

/** The window over the page in which the form stands, when several fields are in it. */
function dialogOf(fields: readonly Candidate[]): Element | null {
  const counts = new Map<Element, number>();
  for (const { controls } of fields) {
    const dialog = controls[0] ? dialogAround(controls[0]) : null;
    if (dialog) counts.set(dialog, (counts.get(dialog) ?? 0) + 1);
  }
  const [best] = [...counts].sort((one, two) => two[1] - one[1]);
  return best && best[1] > 2 ? best[0] : null;
}

/** A day that is not the line's own: of what comes next, of a birth, of when it was written. */
const isOtherDay = ({ labels: [label] }: Candidate, words: Words): boolean =>
  label === undefined || words.isOtherDay(label.text);

/** So far before the first field the label of such a button may stand. */
const beforeFirst = 8;

/** A button that opens a calendar and says no day yet is no field: its label stands there. */
const emptyDay = (blocks: readonly Block[], fields: readonly Candidate[], words: Words): Block | undefined => {
  const first = Math.min(...fields.map(({ from }) => from));
  const last = Math.max(...fields.map(({ to }) => to));
  return blocks.find(({ at, text }) => at >= first - beforeFirst && at < last && words.partOf(text) === 'date');
};

/** What was chosen where the kind of meeting is asked in words of the school's own: "Welke raad?". */
function kindChosen(fields: readonly Candidate[], words: Words): string | undefined {
  for (const field of fields) {
    const label = choices.includes(field.kind) ? field.labels[0]?.text : undefined;
    if (label === undefined || words.kindOf(label) === null) continue;
    const held = heldBy(field);
    if (held !== '') return `${label} ${held}`;
  }
  return undefined;
}

/** One dated line with a control for each cell was taken together as a log; here each cell is a field again. */
function apart(field: Candidate): Field[] {
  const [row, ...others] = field.rows ?? [];
  if (!row || others.length > 0) return field.rows ? [] : [field];
  return Object.entries(row.cells).map(([cell, controls]) => ({
    ...field,
    kind: controls.length === 3 ? 'date-parts' : 'text',
    controls,
    part: cell === 'content' ? (controls.some(asTextarea) ? 'text' : 'title') : (cell as 'date' | 'kind'),
  }));
}

type Field = Candidate & { part?: LinePart };

/** What stands further off, or as a hint in a field, is often another field's. */
const weak = new Set(['further', 'attribute']);

/** Which part of a line a field holds: its label says so, and it is built to hold it. */
export function partOf(field: Field, words: Words): { part: LinePart; label: string } | null {
  if (field.part) return { part: field.part, label: '' };
  for (const [at, { text, source }] of field.labels.entries()) {
    if (source === 'heading') continue;
    const part = words.partOf(text);
    if (!part || (at > 0 && weak.has(source) && (part === 'title' || part === 'pupil'))) continue;
    if (part === 'date' && !dateControls.includes(field.kind)) continue;
    if (part === 'text' && !longTexts.includes(field.kind)) continue;
    return { part, label: text };
  }
  return null;
}

function heldBy(field: Field): string {
  if (field.part)
    return field.controls
      .map(shownBy)
      .filter((text) => text !== '')
      .join(', ');
  const value = readValue(choices.includes(field.kind) ? 'choice' : 'text', field);
  if (typeof value === 'string') return oneLine(value);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : '';
}

/** What one control of a line says: its value, the chosen option, or the words beside a box that is ticked. */
function shownBy(control: Element): string {
  const input = asInput(control);
  if (input && ['radio', 'checkbox'].includes(inputType(input))) {
    return input.checked ? oneLine(input.closest('label')?.textContent ?? input.nextSibling?.textContent ?? '') : '';
  }
  const select = asSelect(control);
  if (select) return oneLine(select.selectedOptions[0]?.text ?? '');
  return oneLine(input?.value ?? asTextarea(control)?.value ?? control.textContent ?? '');
}
