import type { LogCell } from '@/lib/core/model/basics';
import { commonHolder, oneLine, parentOf } from '../dom';
import { onceAText } from '../memory';
import type { RowCells } from './candidate';
import type { Group } from './group';

type Cell = LogCell;

const cellWords: [Cell, RegExp][] = [
  ['date', /^(de\s+)?(datum|dat|dd\.?|wanneer|dag|op welke datum|contactdatum)\b/i],
  [
    'kind',
    /^(?:de\s+|(?:op|langs|via)\s+welke\s+)?(aard|wijze|weg|soort|type|vorm|manier|hoe|kanaal|middel|contact(?=$|:)|contactvorm|contactwijze|contacttype|via)\b/i,
  ],
  [
    'content',
    /^(de\s+|korte?\s+)*(inh(?:oud)?|verslag(?:je)?|omschr|bespr|beschr|afspr|onderw|opm|toel|samenv|res|omschrijving|bespreking|besproken|wat|waarover|gespreksinhoud|onderwerp|neerslag|gezegd|resultaat|notities?|nota|opmerking(en)?|samenvatting|afspraken|uitkomst|beschrijving|info(rmatie)?|toelichting|tekst)\b/i,
  ],
];

/** Which cell of a dated line a label names; null for any other label. */
export const cellNamed = onceAText((label): Cell | null => {
  const text = oneLine(label).replace(/^[\d.)\s]+/, '');
  // "Wat maakt deze plek geschikt?" asks for more than a cell of a line.
  if (text.length > 40 || (text.endsWith('?') && text.split(' ').length > 4)) return null;
  for (const [cell, words] of cellWords) if (words.test(text)) return cell;
  return null;
});

/** "Dd. / aard / inh.": the cells of a line in one label, in their order; none for a label that names one thing or something else. */
const cellsNamed = onceAText((label): readonly Cell[] => {
  const parts = oneLine(label).split(/\s*[/,;|]\s*|\s[–—-]\s|\sen\s/);
  const cells = parts.flatMap((part) => cellNamed(part) ?? []);
  return parts.length > 1 && cells.length === parts.length && new Set(cells).size === cells.length ? cells : [];
});

/** Without a label of its own such a field between the day and what was said is how it was said. */
const choices = new Set<Group['kind']>(['select', 'custom-select', 'radios']);

export interface RowGroup {
  groups: Group[];
  element: Element;
  rows: RowCells[];
}

/**
 * Repeated lines of date, kind and content with a control for each cell. `labelFor` gives a group's own short labels;
 * one line alone counts when its labels name at least date and content.
 */
export function findRows(groups: readonly Group[], labelFor: (group: Group) => string[]): RowGroup[] {
  const labels = groups.map(labelFor);
  const unnamed = unnamedCells(groups, labels);
  let together: { cells: readonly Cell[]; turn: number } | null = null;
  const seen = groups.map((group, at): Cell | 'choice' | null => {
    const own = labels[at] ?? [];
    const named = own.map(cellsNamed).find((cells) => cells.length > 1);
    if (named) together = { cells: named, turn: 0 };
    const inTurn = together?.cells[together.turn % together.cells.length];
    if (together && inTurn && (named || own.length === 0) && fits(inTurn, group)) {
      together.turn += 1;
      return inTurn;
    }
    together = null;
    const cell = unnamed.get(at);
    if (cell) return cell;
    for (const label of own) {
      const cell = cellNamed(label);
      if (cell && fits(cell, group)) return cell;
    }
    if (own.length === 0 && group.kind === 'date') return 'date';
    if (asksKind(group)) return 'kind';
    return own.length === 0 && choices.has(group.kind) ? 'choice' : null;
  });
  const cells = seen.map((cell, at): Cell | null => {
    if (cell !== 'choice') return cell;
    return seen[at - 1] === 'date' && seen[at + 1] === 'content' ? 'kind' : null;
  });
  const found: RowGroup[] = [];
  let open: Row[] | null = null;
  const close = (): void => {
    if (open) {
      const made = makeRows(open);
      if (made) found.push(made);
    }
    open = null;
  };
  for (let at = 0; at < groups.length; ) {
    const row = rowAt(groups, cells, at);
    if (!row) {
      const group = groups[at];
      const last: Row | undefined = open?.[open.length - 1];
      if (group && last && isInRow(group, last, groups)) {
        // A column more than a log has: by whom.
        last.groups.push(group);
        last.cells.push(null);
      } else close();
      at += 1;
      continue;
    }
    if (open && !alike(open, row)) close();
    open ??= [];
    open.push(row);
    at += row.groups.length;
  }
  close();
  return found;
}

/** What nothing names but its order: a day, how, and what was said, in lines one after another; words over them stand before the first day. */
function unnamedCells(groups: readonly Group[], labels: readonly string[][]): Map<number, Cell> {
  const kinds = groups.map(({ kind }) => kind);
  const isLine = (at: number): boolean =>
    kinds[at] === 'date' &&
    choices.has(kinds[at + 1] ?? 'text') &&
    (kinds[at + 2] === 'text' || kinds[at + 2] === 'textarea') &&
    [at + 1, at + 2].every((other) => labels[other]?.length === 0);
  const cells = new Map<number, Cell>();
  for (const at of groups.keys()) {
    const goesOn = isLine(at + lineLength) && labels[at + lineLength]?.length === 0;
    const isFirst = isLine(at) && goesOn;
    const isNext = isLine(at) && labels[at]?.length === 0 && isLine(at - lineLength);
    if (isFirst || isNext) for (const [more, cell] of inOrder.entries()) cells.set(at + more, cell);
  }
  return cells;
}
const inOrder: readonly Cell[] = ['date', 'kind', 'content'];
const lineLength = inOrder.length;

/** A list whose first choice asks what kind it was: "aard?", "-- kies de wijze --". */
function asksKind({ kind, element }: Group): boolean {
  const first = kind === 'select' ? oneLine(element.querySelector('option')?.textContent ?? '') : '';
  return cellNamed(first.replace(/^[\s–—.-]*(?:kies\s+)?/i, '')) === 'kind';
}

function fits(cell: Cell, group: Group): boolean {
  if (cell === 'date') return ['date', 'text', 'date-parts'].includes(group.kind);
  if (cell === 'kind') return ['select', 'text', 'custom-select', 'radios', 'textarea'].includes(group.kind);
  return ['text', 'textarea', 'editable', 'rich-text'].includes(group.kind);
}

/** The groups of one line, each with the cell that it is; null for one that its labels do not name. */
interface Row {
  groups: Group[];
  cells: (Cell | null)[];
}

/** A line that starts here: two or more groups that are different cells, date and content among them. */
function rowAt(groups: readonly Group[], cells: readonly (Cell | null)[], at: number): Row | null {
  const row: Row = { groups: [], cells: [] };
  let named = 0;
  for (let index = at; index < groups.length && row.groups.length < 5; index += 1) {
    const group = groups[index];
    const cell = cells[index] ?? null;
    if (!group) break;
    if (cell === null) {
      const rest = cells[index + 1];
      if (named === 0 || named < row.groups.length || group.kind === 'upload') break;
      if (!rest || row.cells.includes(rest)) break;
    } else {
      if (row.cells.includes(cell)) break;
      named += 1;
    }
    row.groups.push(group);
    row.cells.push(cell);
  }
  if (!row.cells.includes('date') || !row.cells.includes('content') || startsOver(row.groups)) return null;
  const extra = named < row.groups.length;
  if (named === 3) return !extra || isOneRow(row.groups) || looksRepeated(cells, at, row.groups.length) ? row : null;
  return !extra && looksRepeated(cells, at, named) ? row : null;
}

/** A field over a table is none of the cells of its first row. */
function startsOver([first, ...rest]: readonly Group[]): boolean {
  const row = rest[0]?.element.closest('tr');
  return (
    first !== undefined &&
    rest.length > 1 &&
    !!row &&
    first.element.closest('tr') !== row &&
    rest.every(({ element }) => element.closest('tr') === row)
  );
}

/** What comes once with a field more is a form of its own (a report with its title), unless a table's row holds it all. */
const isOneRow = (row: readonly Group[]): boolean =>
  commonHolder(row.map((group) => group.element))?.matches('tr, [role=row]') ?? false;

/** Whether a group stands in the table's row, or the list's item, that holds a whole line and nothing before it. */
function isInRow(group: Group, line: Row, groups: readonly Group[]): boolean {
  const row = rowOf(line.groups);
  const [first] = line.groups;
  if (!row?.contains(group.element) || !first) return false;
  const before = groups[groups.indexOf(first) - 1];
  return !before || !row.contains(before.element);
}

const rowOf = (groups: readonly Group[]): Element | null =>
  commonHolder(groups.map(({ element }) => element))?.closest('tr, [role=row], li') ?? null;

/** The same cells follow once more. */
const looksRepeated = (cells: readonly (Cell | null)[], at: number, length: number): boolean =>
  at + 2 * length <= cells.length &&
  cells.slice(at, at + length).every((cell, index) => cells[at + length + index] === cell);

function alike(rows: readonly Row[], row: Row): boolean {
  const last = rows[rows.length - 1];
  if (!last || namesOf(last) !== namesOf(row)) return false;
  const one = commonHolder(last.groups.map((group) => group.element));
  const two = commonHolder(row.groups.map((group) => group.element));
  return (
    one !== null &&
    two !== null &&
    (one === two || parentOf(one) === parentOf(two) || commonHolder([one, two]) === parentOf(parentOf(one) ?? one))
  );
}

const namesOf = ({ cells }: Row): string => cells.filter((cell) => cell !== null).join();

/** Days that are each asked by words of their own in their row are no lines of a log, whatever remark stands beside them. */
function areAsked(rows: readonly Row[]): boolean {
  if (rows.length < 2 || rows.some(({ cells }) => cells.includes('kind'))) return false;
  const words = rows.map(({ groups }) => wordsBefore(rowOf(groups), groups));
  return words.every((text) => /\p{L}{2}/u.test(text)) && new Set(words).size === words.length;
}

/** What the first cell of a row says where no control stands in it, its numbers left out. */
function wordsBefore(row: Element | null, groups: readonly Group[]): string {
  const first = row?.firstElementChild;
  if (!first || row?.localName !== 'tr' || groups.some(({ element }) => first.contains(element))) return '';
  return oneLine(first.textContent ?? '').replace(/\d+(?:e|de|ste)?/g, '');
}

function makeRows(rows: readonly Row[]): RowGroup | null {
  if (areAsked(rows)) return null;
  const groups = rows.flatMap((row) => row.groups);
  const element = commonHolder(groups.map((group) => group.element));
  if (!element) return null;
  return {
    groups,
    element,
    rows: rows.map((row) => {
      const cells: RowCells['cells'] = {};
      for (const [at, group] of row.groups.entries()) {
        const cell = row.cells[at];
        if (cell) cells[cell] = group.controls;
      }
      return { element: commonHolder(row.groups.map((group) => group.element)) ?? element, cells };
    }),
  };
}
