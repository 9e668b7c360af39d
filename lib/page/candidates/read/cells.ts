import { classOf, oneLine } from '../../dom';
import { onceInside } from '../../memory';
import { isSign } from '../../read/ticks';
import type { PageView } from '../collect';
import { cellNamed } from '../rows';
import { type AskedColumns, askedColumns, rowsIn, stepIn } from './asked-columns';
import { addPair, addStep, labelIn, textOf } from './cell-pair';
import { areHeadsOfLines } from './listed';
import { holdsControl } from './pair';
import type { Finder } from './parts';

/**
 * Rows of a table: label and value beside each other, above each other, or under column heads. `made` are the
 * shapes of rows that are rows of labels on this page.
 */
export const cellPairs =
  (made: ReadonlySet<string>): Finder =>
  (view, part, sense, add) => {
    const { isLabel } = sense;
    const over = labelRows(view, part.rows, isLabel, made);
    const under = new Set(over.values());
    const asked = new Map<Element, AskedColumns | null>();
    const columnsOf = (table: Element): AskedColumns | null => {
      let columns = asked.get(table);
      if (columns === undefined) {
        columns = askedColumns(rowsIn(table), (cell) => labelIn(cell, view, isLabel), isLabel);
        asked.set(table, columns);
      }
      return columns;
    };
    for (const row of part.rows) {
      const table = row.closest('table');
      const columns = table ? columnsOf(table) : null;
      if (columns && row.children.length > 1) {
        addStep(view, stepIn(row, columns), sense, add);
        continue;
      }
      const log = table ? logIn(table) : null;
      if (log && table) {
        if (log.title === row) addPair(view, row, table, {}, add);
        continue;
      }
      const values = over.get(row);
      if (values)
        for (const [at, label] of [...row.children].entries()) {
          const value = values.children[at];
          if (value) addPair(view, label, value, {}, add);
        }
      if (values || under.has(row)) continue;
      const cells = isLeftOpen(row) ? [...row.children] : cellsOf(row);
      const pairUp = (label: Element, value: Element, inList = false): void =>
        addPair(view, label, value, inList ? { inList } : {}, add);
      const [one, two, three, four] = cells;
      if (!one) continue;
      if (!two) {
        const below = row.nextElementSibling;
        const value = below?.children.length === 1 ? below.children[0] : undefined;
        const headed = one.localName === 'th' && value?.localName === 'td';
        if (value && (headed || isLabel(textOf(one, view))) && !isLabel(textOf(value, view))) pairUp(one, value);
        continue;
      }
      if (headsControls(view, row)) continue;
      if (areHeadsOfLines(saidIn(row))) continue;
      const headed = headOf(row, table);
      if (headed && isAsked(headed)) {
        pairUp(one, two);
        continue;
      }
      if (headed) {
        for (const [at, cell] of [...row.children].entries()) {
          const head = headed[at];
          if (head) pairUp(head, cell, true);
        }
        continue;
      }
      pairUp(one, two);
      if (three && four) pairUp(three, four);
    }
  };

/** A row of heads over a row of controls, "Dag | ma | di" over boxes to tick: none of them is another's value. */
function headsControls(view: PageView, row: Element): boolean {
  const below = rowBelow(row);
  if (!below || ![...row.children].every(({ localName }) => localName === 'th')) return false;
  const [from, to] = view.line.span(below);
  return holdsControl(view, from, to);
}

/** The cells of a row that are more than a colon or an arrow between others. */
const cellsOf = onceInside((row) =>
  [...row.children].filter((cell) => !/^[\s:>|-]*$/.test(cell.textContent ?? '') || !isSpacer(cell)),
);

/** A row of two whose second cell holds a space alone was not filled in yet where the row over it is made alike; else it is a heading. */
function isLeftOpen(row: Element): boolean {
  const before = row.previousElementSibling;
  const isBold = (one: Element): boolean => one.firstElementChild?.querySelector('b, strong') !== null;
  return (
    row.children.length === 2 &&
    row.lastElementChild?.textContent?.trim() === '' &&
    before?.children.length === 2 &&
    cellsOf(before).length === 2 &&
    makeOf(before) === makeOf(row) &&
    isBold(before) === isBold(row)
  );
}

/** Cells of a row as columns: two rows of one shape can be labels over values. */
const shapeOf = onceInside((row): string =>
  [...row.children].map((cell) => cell.getAttribute('colspan') ?? '1').join(),
);
const makeOf = onceInside((row): string =>
  [row, ...row.children]
    .map((element) => `${element.localName}.${classOf(element)}`)
    .sort()
    .filter((make, at, all) => make !== all[at - 1])
    .join(),
);

const flagsOf = (row: Element, view: PageView, isLabel: (text: string) => boolean): boolean[] =>
  [...row.children].map((cell) => isLabel(textOf(cell, view)));

const count = (said: readonly boolean[]): number => said.filter(Boolean).length;

/** The row below a row of the same shape, which may be its values. */
function rowBelow(row: Element): Element | null {
  const below = row.nextElementSibling;
  return below?.localName === 'tr' && row.children.length > 0 && shapeOf(row) === shapeOf(below) ? below : null;
}

/** A row that a head of its own opens. */
const isHeaded = (row: Element): boolean =>
  row.firstElementChild?.localName === 'th' && row.lastElementChild?.localName === 'td';

/** So many rows of a known label and its value are a way of laying out. */
const fewestRows = 2;
const besideOf = (make: string): string => `beside ${make}`;

/** Whether rows stand in it that are made as those with a known label and its value, whatever these say. */
export const holdsLabelRows = (element: Element, made: ReadonlySet<string>): boolean =>
  [...element.querySelectorAll('tr')].some(
    (row) => row.children.length === 2 && !isTicked(row) && made.has(besideOf(makeOf(row))),
  );

/** "akkoord ✓": a choice with its sign. */
const isTicked = (row: Element): boolean => [...row.children].some((cell) => isSign(cell.textContent ?? ''));

const shapeOver = (row: Element, below: Element): string => `${makeOf(row)} over ${makeOf(below)}`;

/**
 * How rows are made that are surely rows of labels, each with the row of values under it, or of a label with its value. A table can be read in two ways,
 * label left of value or label above value: the way in which more cells that are labels stand where labels should wins.
 */
export function labelRowsMade(
  view: PageView,
  rows: readonly Element[],
  isLabel: (text: string) => boolean,
): Set<string> {
  const made = new Set<string>();
  const beside = new Map<string, number>();
  const flags = rows.map((row) => (row.children.length < 2 || isTicked(row) ? [] : flagsOf(row, view, isLabel)));
  for (const [at, row] of rows.entries()) {
    const [label, value] = flags[at] ?? [];
    if (label && value === false) beside.set(makeOf(row), (beside.get(makeOf(row)) ?? 0) + 1);
  }
  for (const [make, rowsMade] of beside) if (rowsMade >= fewestRows) made.add(besideOf(make));
  for (const [at, row] of rows.entries()) {
    const one = flags[at] ?? [];
    const below = one.includes(true) && !isHeaded(row) ? rowBelow(row) : null;
    if (!below) continue;
    // What looks like a label may be an answer ("Akkoord"): most rows made like this one have their label at the left.
    if (makeOf(row) === makeOf(below) && (beside.get(makeOf(row)) ?? 0) >= fewestRows) continue;
    const two = flagsOf(below, view, isLabel);
    const above = count(one) - count(two);
    const sides = [...one, ...two].map((flag, at) => ({ flag, left: (at % one.length) % 2 === 0 }));
    const left =
      count(sides.map(({ flag, left }) => flag && left)) - count(sides.map(({ flag, left }) => flag && !left));
    if (above > left && above >= 2) made.add(shapeOver(row, below));
  }
  return made;
}

/** Rows of labels, each with the row of values under it: a row made like one that is surely a row of labels is one too. */
function labelRows(
  view: PageView,
  rows: readonly Element[],
  isLabel: (text: string) => boolean,
  made: ReadonlySet<string>,
): Map<Element, Element> {
  const found = new Map<Element, Element>();
  const values = new Set<Element>();
  if (made.size === 0) return found;
  for (const row of rows) {
    if (values.has(row)) continue;
    const below = rowBelow(row);
    if (!below || !made.has(shapeOver(row, below)) || isAsked([...row.children])) continue;
    if (makeOf(row) === makeOf(below) && !flagsOf(row, view, isLabel).every(Boolean)) continue;
    found.set(row, below);
    values.add(below);
  }
  return found;
}

/** A table that is a log, with the row that titles it when that stands in the table itself; null for any other. */
const logIn = onceInside((table): { title: Element | null } | null => {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const at = rows.findIndex((row) => row.children.length > 1);
  const head = rows[at];
  if (!head || at > 1 || head.children.length > 5) return null;
  const named = [...head.children].map((cell) => cellNamed(oneLine(cell.textContent ?? '')));
  if (!named.includes('date') || new Set(named.filter((cell) => cell !== null)).size < 2) return null;
  if (rows.slice(at + 1).some((row) => row.children.length !== head.children.length)) return null;
  return { title: at === 1 ? (rows[0] ?? null) : null };
});

const isSpacer = (cell: Element): boolean =>
  !cell.hasAttribute('id') && cell.textContent !== '' && /^[\s:>|]+$/.test(cell.textContent ?? '');

/** Heads of a table in which each row is a question and its answer, whatever more its columns tell of it. */
const isAsked = (heads: readonly Element[]): boolean => {
  const [first, second] = heads.map((head) => oneLine(head.textContent ?? ''));
  return asked.test(first ?? '') && answered.test(second ?? '');
};
const asked =
  /^(?:onderdeel|onderdelen|onderwerp|rubriek|veld(?:naam)?|vraag|item|punt|stap|gegeven|element|wat|label|titel|van(?: wie)?|wie|betrokkenen?|partij)$/i;
const answered =
  /^(?:inhoud|antwoord|standpunt|mening|waarde|ingevuld|invulling|tekst|gegevens|toelichting|beschrijving|in te vullen|bespreking)$/i;

/** The cells of the row of heads over this row, where its table has one. */
function headOf(row: Element, table: Element | null): Element[] | null {
  const heads = table ? headsIn(table) : null;
  if (!heads || heads[0]?.parentElement === row || heads.length !== row.children.length) return null;
  return [...row.children].some((cell) => cell.localName === 'th') ? null : heads;
}

/** The cells of the first row of a table, where these are heads of columns that no log has. */
const headsIn = onceInside((table): Element[] | null => {
  const head = table.querySelector('tr');
  if (!head || head.closest('table') !== table) return null;
  const heads = [...head.children];
  if (heads.length < 2) return null;
  const said = saidIn(head);
  if (areHeadsOfLines(said)) return heads;
  const allHeads = heads.every((cell) => cell.localName === 'th') || head.parentElement?.localName === 'thead';
  if (!allHeads) return null;
  if (said.filter((text) => cellNamed(text)).length >= 2 && heads.length <= 4) return null;
  return said.every((text) => text.length < 60) ? heads : null;
});

const saidIn = (row: Element): string[] => [...row.children].map((cell) => oneLine(cell.textContent ?? ''));
