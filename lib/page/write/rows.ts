import type { ItemValue, LogCell, LogRow } from '@/lib/core/model/basics';
import { documentIn, oneLine } from '@/lib/page/dom';
import type { EditorWriter, Field } from '@/lib/page/field';
import { alike } from './choices';
import { date } from './date';
import { dateParts } from './date-parts';
import { isEditable, isFrame, isSelect, isTick, isTyped, plain, wait } from './dom';
import { editable } from './editable';
import { because, type Contents, type Writer } from './outcome';
import { richText } from './rich-text';
import { select } from './select';
import { holdSubmit, isSaving, submits } from './submit-guard';
import { text } from './text';
import { ticks } from './ticks';

type Row = NonNullable<Field['rows']>[number];
type CellName = LogCell;
const cellNames = ['date', 'kind', 'content'] as const satisfies readonly CellName[];

const writerFor = (controls: readonly Element[], name: CellName): Writer | null => {
  if (name === 'date' && controls.length === 3) return dateParts;
  if (controls.some(isFrame)) return richText;
  if (controls.every(isTick) && controls.length > 0) return ticks;
  if (controls.some(isSelect)) return select;
  if (controls.some(isTyped)) return name === 'date' ? date : text;
  return controls.some(isEditable) ? editable : null;
};

/** One cell as a field of its own, so that it is written as every other field. */
function cellField(field: Field, row: Row, name: CellName): Field {
  const controls = row.cells[name] ?? [];
  return { ...field, element: row.element, controls, label: name, value: null };
}

function heldIn(control: Element): string {
  if (isTick(control)) return control.checked ? control.value : '';
  if (isFrame(control)) return documentIn(control)?.body?.textContent ?? '';
  return isTyped(control) ? control.value : (control.textContent ?? '');
}

/** A list that stands on its first choice is no content: a row is empty when nobody filled anything in it. */
const isEmpty = (row: Row): boolean =>
  cellNames.every((name) =>
    (row.cells[name] ?? []).every((control) =>
      isSelect(control) ? control.selectedIndex <= 0 : plain(heldIn(control)) === '',
    ),
  );

const asRows = (value: ItemValue): LogRow[] | null =>
  Array.isArray(value) ? value.filter((row) => typeof row !== 'string') : null;

/** The start of a kind's name, so that "telefonisch" finds "Telefoon", and "mail" "e-mail". */
const stem = (text: string): string =>
  alike(text)
    .replace(/[^a-z]/g, '')
    .replace(/^e?mail.*/, 'email')
    .slice(0, 5);

/** A cell's value; a kind in the words of the page's own list, when exactly one of them begins alike. */
function cellValue(row: LogRow, name: CellName, controls: readonly Element[]): ItemValue {
  const list = name === 'kind' ? controls.find(isSelect) : undefined;
  if (!list) return row[name];
  const texts = [...list.options].map((option) => option.text);
  const related = texts.filter((text) => stem(text) !== '' && stem(text) === stem(row.kind));
  const exact = texts.some((text) => alike(text) === alike(row.kind));
  return !exact && related.length === 1 ? (related[0] ?? row.kind) : row.kind;
}

function cellShows(field: Field, row: Row, wanted: LogRow): boolean {
  return cellNames.every((name) => {
    const controls = row.cells[name] ?? [];
    const value = cellValue(wanted, name, controls);
    if (controls.length === 0) return true;
    return writerFor(controls, name)?.shows(cellField(field, row, name), value) ?? false;
  });
}

const adding = /(^\s*\+)|toevoeg|voeg\b.*\btoe|nieuwe?\b|nog een\b|extra|bijkomend|\b(?:er)?bij\s*$/i;

const controlsIn = (element: Element): Element[] => [
  ...element.querySelectorAll('input:not([type=hidden]), select, textarea, [contenteditable]'),
];

/** All around the rows that holds no other field: of a single row the field is that row, and its button stands beside it. */
function groupOf({ element }: Field): Element {
  const size = (part: Element) => controlsIn(part).length + part.querySelectorAll('iframe').length;
  const own = size(element);
  let group = element;
  for (let at = element.parentElement, steps = 0; at && steps < 4; at = at.parentElement, steps += 1) {
    if (at.localName === 'form' || at.localName === 'body' || size(at) !== own) break;
    group = at;
  }
  return group;
}

const anyButton = 'button, input[type=button], [role=button], a[href="#"], a:not([href])';

/** Outside the group only what says that it adds, and nothing of the file itself: "Nieuw item" may leave the page. */
const addsHere = ({ textContent }: Element): boolean =>
  /^\s*\+|toevoeg|voeg\b.*\btoe|^\s*nog een\b/i.test(textContent ?? '') &&
  !/nieuw|item|plan|verslag|leerling/i.test(textContent ?? '');

/** A button inside the group, or right behind it, that adds a row, and does nothing else. */
function addButton(field: Field): HTMLElement | undefined {
  const group = groupOf(field);
  const behind = group.nextElementSibling;
  const buttons = [...group.querySelectorAll<HTMLElement>(anyButton)];
  if (behind?.matches(anyButton) && addsHere(behind)) buttons.push(behind as HTMLElement);
  return buttons.find((button) => {
    const words = oneLine(
      `${button.textContent ?? ''} ${button.getAttribute('value') ?? ''} ${button.getAttribute('title') ?? ''} ${button.getAttribute('aria-label') ?? ''}`,
    );
    return adding.test(words) && !/bestand|bijlage|document|foto/i.test(words) && !isSaving(words) && !submits(button);
  });
}

/** What stands beside a row, or beside what holds it and nothing more. */
function besides(row: Element, controls: number): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = row; at && controlsIn(at).length === controls; at = at.parentElement)
    found.push(...(at.parentElement?.children ?? []));
  return found;
}

/** The row that came beside the last one and stood nowhere `before`, as a sample does; its cells at the same places. */
function newRow(model: Row, before: ReadonlySet<Element>): Row | null {
  const places = controlsIn(model.element);
  const fresh = besides(model.element, places.length).find(
    (element) => !before.has(element) && controlsIn(element).length === places.length,
  );
  if (!fresh) return null;
  const controls = controlsIn(fresh);
  const cells: Row['cells'] = {};
  for (const name of cellNames) {
    const there = (model.cells[name] ?? []).map((control) => controls[places.indexOf(control)]);
    cells[name] = there.filter((control) => control !== undefined);
  }
  return { element: fresh, cells };
}

async function addRow(field: Field, editor: EditorWriter): Promise<Row | null> {
  const model = rowsOf(field).at(-1);
  const button = addButton(field);
  if (!model || !button) return null;
  const before = new Set(besides(model.element, controlsIn(model.element).length));
  const release = holdSubmit(button.ownerDocument);
  button.click();
  let fresh = newRow(model, before);
  for (let tries = 0; !fresh && tries < 10; tries += 1) {
    await wait(30);
    fresh = newRow(model, before);
  }
  release();
  if (!fresh || !isEmpty(fresh)) return null;
  added.set(field, [...(added.get(field) ?? []), { row: fresh, empty: cellsOf(field, fresh, editor) }]);
  return fresh;
}

/** Rows that a write added to a field, as they came: the field itself keeps what recognition found. */
const added = new WeakMap<Field, { row: Row; empty: Contents[] }[]>();
const rowsOf = (field: Field): Row[] =>
  [...(field.rows ?? []), ...(added.get(field) ?? []).map(({ row }) => row)].filter((row) => row.element.isConnected);

const cellsOf = (field: Field, row: Row, editor: EditorWriter): Contents[] =>
  cellNames.flatMap((name) => {
    const controls = row.cells[name] ?? [];
    return writerFor(controls, name)?.capture(cellField(field, row, name), editor) ?? [];
  });

/** New lines come under the last one; an empty row between others only when there is none below. */
function firstEmpty(field: Field): Row | undefined {
  const rows = rowsOf(field);
  const last = rows.findLastIndex((row) => !isEmpty(row));
  return rows.slice(last + 1).find(isEmpty) ?? rows.find(isEmpty);
}

/** A cell that is filled by a window of the page's own. */
const hasCellByHand = (row: Row): boolean =>
  cellNames.some((name) => {
    const controls = row.cells[name] ?? [];
    return controls.length > 0 && writerFor(controls, name) === null;
  });

/** The wanted rows that the page does not show yet; null when it shows a row that is not among them. */
function missing(field: Field, wanted: readonly LogRow[]): LogRow[] | null {
  const open = [...wanted];
  for (const row of rowsOf(field).filter((candidate) => !isEmpty(candidate))) {
    const at = open.findIndex((expected) => cellShows(field, row, expected));
    if (at === -1) return null;
    open.splice(at, 1);
  }
  return open;
}

async function fill(field: Field, row: Row, wanted: LogRow, editor: EditorWriter): Promise<string | null> {
  for (const name of cellNames) {
    const controls = row.cells[name] ?? [];
    if (controls.length === 0) continue;
    const writer = writerFor(controls, name);
    const why = writer
      ? await writer.write(cellField(field, row, name), cellValue(wanted, name, controls), editor)
      : because.noInput;
    if (why) return why;
  }
  return null;
}

/** A log with a control for each cell: new rows come in empty ones, rows that stand there are never touched. */
export const rows: Writer = {
  capture(field, editor): Contents {
    const standing = rowsOf(field).map((row) => ({ empty: isEmpty(row), cells: cellsOf(field, row, editor) }));
    const known = added.get(field)?.length ?? 0;
    return {
      // An empty row more or less is no content: a row that was added for a write stays, empty, after its undo.
      parts: standing.filter((row) => !row.empty).flatMap((row) => row.cells.flatMap((cell) => cell.parts)),
      async restore() {
        const fresh = (added.get(field) ?? []).slice(known).flatMap(({ empty }) => empty);
        for (const cell of [...standing.flatMap(({ cells }) => cells), ...fresh]) await cell.restore();
      },
    };
  },
  async write(field, value, editor) {
    const wanted = asRows(value);
    if (!wanted) return because.noInput;
    if (rowsOf(field).some(hasCellByHand)) return because.noInput;
    const fresh = missing(field, wanted);
    if (!fresh) return because.rowsDiffer;
    for (const row of fresh) {
      const empty = firstEmpty(field) ?? (await addRow(field, editor));
      if (!empty) return because.noRow;
      const why = await fill(field, empty, row, editor);
      if (why) return why;
    }
    return null;
  },
  shows(field, value) {
    const wanted = asRows(value);
    return wanted !== null && missing(field, wanted)?.length === 0;
  },
};
