import type { Around, AroundLine, LinePart } from '@/lib/core/model/around';
import type { Candidate } from '../candidates/candidate';
import type { PageView } from '../candidates/collect';
import { asInput, asSelect, asTextarea, inputType, oneLine } from '../dom';
import { looksLikeName } from '../names';
import { readDate } from '../read/date';
import { dateIn } from '../read/date-text';
import { readValue } from '../read/value';
import { type Block, chosenTabs, type Pair, pairsOf } from './blocks';
import { columnsOf } from './rows';
import type { Words } from './words';

type Found = Pick<Around, 'screen' | 'mode' | 'lines'>;

/** What a form or a read page says of one line. */
interface Sheet {
  said: Partial<Record<LinePart, string>>;
  date: string | null;
  /** Texts over the first field, nearest first. */
  headings: string[];
  labels: string[];
  mode: 'edit' | 'read';
}

/** One report or conversation, as a form or as a page to read; null where the page is neither. */
export function singleOf(view: PageView, blocks: readonly Block[], words: Words): Found | null {
  const form = formSheet(view, blocks, words);
  return (form && judge(form, words)) ?? judge(readSheet(view, blocks, words), words);
}

const longTexts = ['textarea', 'rich-text', 'editable', 'click-to-edit'];
const dateControls = ['text', 'date', 'date-parts'];

function formSheet(view: PageView, blocks: readonly Block[], words: Words): Sheet | null {
  const fields = view.candidates.filter(({ hidden, kind }) => hidden === 'no' && kind !== 'read');
  const said: Sheet['said'] = {};
  const labels: string[] = [];
  let date: string | null = null;
  let start = Number.POSITIVE_INFINITY;
  for (const field of fields.flatMap(apart)) {
    const named = partOf(field, words);
    if (!named) continue;
    start = Math.min(start, field.from);
    labels.push(named.label);
    if (named.part === 'date') {
      if (said.date !== undefined) continue;
      date = readDate(field);
      said.date = date ?? '';
    } else said[named.part] ??= heldBy(field);
  }
  if (said.date === undefined) return null;
  return { said, date, headings: headingsBefore(blocks, start), labels, mode: 'edit' };
}

/** One dated line with a control for each cell was taken together as a log; here each cell is a field again. */
function apart(field: Candidate): Field[] {
  const [row, ...others] = field.rows ?? [];
  if (!row || others.length > 0) return field.rows ? [] : [field];
  return Object.entries(row.cells).map(([cell, controls]) => ({
    ...field,
    kind: controls.length === 3 ? 'date-parts' : 'text',
    controls,
    part: cell === 'content' ? 'text' : (cell as 'date' | 'kind'),
  }));
}

type Field = Candidate & { part?: LinePart };

/** Which part of a line a field holds: its label says so, and it is built to hold it. */
export function partOf(field: Field, words: Words): { part: LinePart; label: string } | null {
  if (field.part) return { part: field.part, label: '' };
  for (const { text, source } of field.labels) {
    if (source === 'heading') continue;
    const part = words.partOf(text);
    if (!part) continue;
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
  const value = readValue(
    ['select', 'custom-select', 'radios', 'checkboxes'].includes(field.kind) ? 'choice' : 'text',
    field,
  );
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

function readSheet(view: PageView, blocks: readonly Block[], words: Words): Sheet {
  const pairs = [...pairsBelow(view, blocks, words), ...pairsOf(blocks, words).pairs];
  const said: Sheet['said'] = {};
  let date: string | null = null;
  let start = Number.POSITIVE_INFINITY;
  for (const { part, value, label } of pairs) {
    if (part === 'date' && dateIn(value) === null) continue;
    // What stands beside the sheet may look like a label of it; its day does not.
    if (part === 'date' && date === null) start = label.at;
    if (part === 'date') date ??= dateIn(value);
    said[part] ??= value;
  }
  if (date === null) start = Math.min(...pairs.map(({ label }) => label.at));
  const headings = [...headingsBefore(blocks, start), ...chosenTabs(view)];
  date ??= headings.map((text) => dateIn(text)).find((day) => day !== null) ?? null;
  return { said, date, headings, labels: pairs.map(({ label }) => label.text), mode: 'read' };
}

/** A row of labels over one row of values. */
function pairsBelow(view: PageView, blocks: readonly Block[], words: Words): Pair[] {
  const tables = view.line.roots.flatMap((root) => [...root.querySelectorAll('table')]);
  return tables.flatMap((table): Pair[] => {
    const columns = columnsOf(table, words);
    const [head, values, ...others] = [...table.querySelectorAll('tr')];
    const label = head && blocks.find(({ element }) => head.contains(element));
    if (!columns?.includes('attendees') || !label || !values || others.length > 0) return [];
    return columns.flatMap((part, at) => {
      const value = oneLine(values.children[at]?.textContent ?? '');
      return part && value !== '' ? [{ part, value, label }] : [];
    });
  });
}

function headingsBefore(blocks: readonly Block[], start: number): string[] {
  return blocks
    .filter(({ heading, at, text }) => heading && at < start && text.length <= 90)
    .slice(-4)
    .reverse()
    .map(({ text }) => text);
}

/** On a page to read what stands right over it; a form has its own words there ("Nieuwe dossierlijn"). */
const titleOver = ([nearest = '']: readonly string[], mode: Sheet['mode']): string =>
  mode === 'read' && !looksLikeName(nearest) && nearest.length <= 90 ? nearest : '';

/** A sheet is a line's own screen when its kind or a heading names it and it has a date and a text or who was there. */
function judge({ said, date, headings, labels, mode }: Sheet, words: Words): Found | null {
  if (mode === 'read' && date === null) return null;
  const heading = headings.find((text) => words.kindOf(text) !== null);
  const ofHeading = heading === undefined ? null : words.kindOf(heading);
  const ofLabels = labels.some((text) => words.kindOf(text) === 'report') ? 'report' : null;
  const ofKind = said.kind === undefined ? null : words.kindOf(said.kind);
  const kind = ofKind ?? ofHeading ?? ofLabels;
  if (kind === null) return null;
  const people = said.with !== undefined || said.attendees !== undefined;
  const enough =
    kind === 'report'
      ? said.attendees !== undefined || (said.text !== undefined && said.kind !== undefined)
      : said.text !== undefined || people;
  if (!enough || (kind === 'report' && said.text === undefined && mode === 'read' && !ofHeading)) return null;
  const other = said.kind !== undefined && ofKind === null && words.isOtherKind(said.kind);
  const named = [said.with, said.attendees, said.title, heading].map((text) => words.partnersIn(text ?? ''));
  const title = oneLine(said.title ?? heading ?? titleOver(headings, mode)).slice(0, 120);
  const line: AroundLine = {
    date,
    kind: other ? 'other' : kind,
    with: kind === 'conversation' ? (named.find((partners) => partners.length > 0) ?? []) : [],
    topics: kind === 'report' ? words.topicsIn([said.topics ?? '', title].join(' | ')) : [],
    title,
  };
  return { screen: kind === 'report' ? 'report-form' : 'conversation-form', mode, lines: [line] };
}
