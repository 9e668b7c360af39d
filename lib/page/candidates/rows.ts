import type { LogCell } from '@/lib/core/model/basics';
import { commonHolder, oneLine, parentOf } from '../dom';
import { onceAText } from '../memory';
import type { RowCells } from './candidate';
import { looksLikeDate } from './controls';
import type { Group } from './group';

type Cell = LogCell;

const cellWords: [Cell, RegExp][] = [
  ['date', /^(de\s+)?(datum|dat|dd\.?|wanneer|dag|op welke datum|contactdatum)\b/i],
  [
    'kind',
    /^(de\s+)?(aard|wijze|soort|type|vorm|manier|hoe|kanaal|middel|contactvorm|contactwijze|contacttype|via)\b/i,
  ],
  [
    'content',
    /^(de\s+|korte?\s+)*(inh(?:oud)?|verslag|omschr|bespr|beschr|afspr|onderw|opm|toel|samenv|res|omschrijving|bespreking|besproken|wat|waarover|gespreksinhoud|onderwerp|neerslag|resultaat|notities?|nota|opmerking(en)?|samenvatting|afspraken|beschrijving|info(rmatie)?|toelichting|tekst)\b/i,
  ],
];

/** Which cell of a dated line a label names; null for any other label. */
export const cellNamed = onceAText((label): Cell | null => {
  const text = oneLine(label).replace(/^[\d.)\s]+/, '');
  if (text.length > 40) return null;
  for (const [cell, words] of cellWords) if (words.test(text)) return cell;
  return null;
});

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
  const cells = groups.map((group) => {
    for (const label of labelFor(group)) {
      const cell = cellNamed(label);
      if (cell && fits(cell, group)) return cell;
    }
    return null;
  });
  const found: RowGroup[] = [];
  let open: { groups: Group[]; rows: { groups: Group[]; cells: Cell[] }[] } | null = null;
  const close = (): void => {
    if (open) {
      const made = makeRows(open.rows);
      if (made) found.push(made);
    }
    open = null;
  };
  for (let at = 0; at < groups.length; ) {
    const row = rowAt(groups, cells, at);
    if (!row) {
      close();
      at += 1;
      continue;
    }
    if (open && !alike(open.rows, row)) close();
    open ??= { groups: [], rows: [] };
    open.rows.push(row);
    at += row.groups.length;
  }
  close();
  return found;
}

function fits(cell: Cell, group: Group): boolean {
  if (cell === 'date') return ['date', 'text', 'date-parts'].includes(group.kind);
  if (cell === 'kind') return ['select', 'text', 'custom-select', 'radios', 'textarea'].includes(group.kind);
  return ['text', 'textarea', 'editable', 'rich-text'].includes(group.kind);
}

/** A line that starts here: two or more groups that are different cells, date and content among them. */
function rowAt(
  groups: readonly Group[],
  cells: readonly (Cell | null)[],
  at: number,
): { groups: Group[]; cells: Cell[] } | null {
  const row: Group[] = [];
  const named: Cell[] = [];
  let extra = 0;
  for (let index = at; index < groups.length && row.length < 5; index += 1) {
    const group = groups[index];
    const cell = cells[index];
    if (!group) break;
    if (!cell) {
      if (named.length === 0 || extra > 0 || group.kind === 'upload') break;
      const rest = cells[index + 1];
      if (!rest || named.includes(rest)) break;
      extra += 1;
      row.push(group);
      continue;
    }
    if (named.includes(cell)) break;
    row.push(group);
    named.push(cell);
  }
  const enough =
    named.includes('date') &&
    named.includes('content') &&
    (named.length === 3 || looksRepeated(groups, cells, at + row.length, named));
  if (!enough) return null;
  const kept = row.filter((group) => cells[groups.indexOf(group)]);
  return { groups: row, cells: kept.map((group) => cells[groups.indexOf(group)] as Cell) };
}

const looksRepeated = (
  groups: readonly Group[],
  cells: readonly (Cell | null)[],
  next: number,
  named: Cell[],
): boolean => next + named.length <= groups.length && named.every((cell, index) => cells[next + index] === cell);

function alike(rows: { groups: Group[]; cells: Cell[] }[], row: { groups: Group[]; cells: Cell[] }): boolean {
  const last = rows[rows.length - 1];
  if (!last || last.cells.join() !== row.cells.join()) return false;
  const one = commonHolder(last.groups.map((group) => group.element));
  const two = commonHolder(row.groups.map((group) => group.element));
  return (
    one !== null &&
    two !== null &&
    (one === two || parentOf(one) === parentOf(two) || commonHolder([one, two]) === parentOf(parentOf(one) ?? one))
  );
}

function makeRows(rows: { groups: Group[]; cells: Cell[] }[]): RowGroup | null {
  const groups = rows.flatMap((row) => row.groups);
  const element = commonHolder(groups.map((group) => group.element));
  if (!element) return null;
  return {
    groups,
    element,
    rows: rows.map((row) => {
      const cells: RowCells['cells'] = {};
      const kept = row.groups.filter((group) => row.cells.length === row.groups.length || looksNamed(group, row));
      for (const [at, cell] of row.cells.entries()) {
        const group = kept[at];
        if (group) cells[cell] = group.controls;
      }
      return { element: commonHolder(row.groups.map((group) => group.element)) ?? element, cells };
    }),
  };
}

/** In a line with an extra cell the named ones are told by what they can hold. */
const looksNamed = (group: Group, row: { groups: Group[]; cells: Cell[] }): boolean =>
  row.cells.some((cell) => fits(cell, group)) &&
  (group.kind !== 'date' || looksLikeDate(group.controls[0] ?? group.element) !== 'no');
