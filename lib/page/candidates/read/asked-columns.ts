import { oneLine } from '../../dom';
import { findDates } from '../../read/date-text';
import { actColumns, headSays } from '../act-columns';
import { type Grid, gridOf, spanOf } from './grid';

/** Columns of a table in which each row is a step of the plan. */
export interface AskedColumns {
  grid: Grid;
  /** The row of heads, which is no step. */
  head: Element | null;
  /** What is asked. */
  label: number;
  /** What was filled in; null for the row below. */
  value: number | null;
  /** On which day, where a column of its own says so. */
  day: number | null;
}

/** Fewer rows that ask something known are no table of steps. */
const fewest = 5;
/** Where the heads tell what each column is, so many are enough. */
const fewestTold = 3;
const mostColumns = 7;
/** A longer table is a list of something. */
const mostRows = 300;

const opensStep = /^(?:stap(?:pen)?|fase|deel|rubriek|nr)\b/i;

/** The rows of a table, not those of a table in it. */
export const rowsIn = (table: Element): Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);

/**
 * Which columns of a table ask and answer, whatever more its columns tell (a number, who, when, done): the one in which
 * most labels stand asks; its head, else its place, tells which one answers; where none does, the row below. Null for any other table.
 */
export function askedColumns(
  all: readonly Element[],
  textOf: (cell: Element) => string,
  isLabel: (text: string) => boolean,
): AskedColumns | null {
  if (all.length < fewest || all.length > mostRows) return null;
  if (all.some((row) => row.children.length > mostColumns)) return null;
  const grid = gridOf(all);
  const width = Math.max(...[...grid.values()].map((cells) => cells.length));
  if (width < 3 || width > mostColumns) return null;
  const full = all.filter((row) => row.children.length === width);
  const below =
    full.filter((row) => isAnswer(row.nextElementSibling, width)).length >= Math.max(fewest, full.length - 1);
  const rows = below ? full : all.filter((row) => grid.get(row)?.length === width && row.children.length > 1);
  const [head] = rows;
  const headed = head !== undefined && isHead(head);
  const heads = headed ? (grid.get(head) ?? []).map(fullText) : [];
  const steps = headed ? rows.slice(1) : rows;
  if (steps.length < fewest) return null;
  const cellsOf = (row: Element): readonly Element[] => grid.get(row) ?? [];
  const single = steps.filter((row) => cellsOf(row).every((cell) => cell.parentElement === row && spanOf(cell) === 1));
  const some = single.length < fewest ? steps : single;
  const columns = Array.from({ length: width }, (_, at) => some.flatMap((row) => cellsOf(row)[at] ?? []));
  // "Stap | Vraag | Neerslag": the names of the steps are labels too, and ask nothing where a column beside them does.
  const isNamed = opensStep.test(heads[0] ?? '') && heads.slice(1).some(headSays.ask);
  const labels = columns.map((cells, at) =>
    at === 0 && isNamed ? 0 : new Set(cells.map(textOf).filter(isLabel)).size,
  );
  const told = head?.children.length === width ? actColumns(heads) : null;
  if (told && (labels[told.ask] ?? 0) >= fewestTold)
    return { grid, head: head ?? null, label: told.ask, value: told.value, day: told.day };
  // Cells over two columns stand in both of them: the last one is theirs, since what parts them is one step's own.
  const lastLike = (at: number): number => {
    const own = columns[at] ?? [];
    const next = columns[at + 1] ?? [];
    return next.filter((cell, place) => cell === own[place]).length * 2 > own.length ? lastLike(at + 1) : at;
  };
  const label = lastLike(labels.indexOf(Math.max(...labels)));
  const most = labels[label] ?? 0;
  // Labels in several columns: label and value take turns, or it is a grid.
  if (most < fewest || most < (columns[label]?.length ?? 0) * 0.4) return null;
  const few = Math.max(1, most / 4);
  const isOther = (at: number): boolean => lastLike(at) !== label && (labels[at] ?? 0) > few;
  if (columns.some((cells, at) => isOther(at) && !isRepeated(cells.map(fullText)))) return null;
  const free = columns.map((cells, at) => ({ at, head: heads[at] ?? '', texts: cells.map(fullText) }));
  const others = free.filter(({ at, head: named, texts }) => {
    if (at <= label || headSays.who(named) || headSays.done(named)) return false;
    return named !== '' || !isRepeated(texts);
  });
  const long = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  const dated = others.filter(({ head: named, texts }) => headSays.day(named) || (named === '' && isDays(texts)));
  const value = others
    .filter((column) => others.length === 1 || !dated.includes(column))
    .sort((one, two) => rank(two.head) - rank(one.head) || (headed ? long(two.texts) - long(one.texts) : 0))[0];
  if (!value && !below) return null;
  const answer = value ? lastLike(value.at) : null;
  const day = dated.find(({ at }) => lastLike(at) !== answer)?.at ?? null;
  return { grid, head: headed ? head : null, label, value: answer, day };
}

/** What a row of a table of steps asks, what was filled in, and the day in a column of its own. */
export function stepIn(row: Element, { grid, head, ...columns }: AskedColumns): Step | null {
  const cells = grid.get(row) ?? [];
  if (row === head) return null;
  if (columns.value === null) {
    const label = cells.length === row.children.length ? cells[columns.label] : undefined;
    const below = row.nextElementSibling?.lastElementChild;
    return label && below ? { label, value: below, day: null, over: [] } : null;
  }
  const value = cells[columns.value];
  if (!value || value.parentElement !== row) return null;
  const over = cells.slice(0, columns.value).filter((cell) => spanOf(cell) > 1);
  const own = cells.slice(0, columns.value).filter((cell) => cell !== value && !over.includes(cell));
  // What lies over several rows is their heading, once each of them has a label of its own.
  const parted = over.includes(cells[columns.label] as Element) ? own[own.length - 1] : undefined;
  const label = parted ?? cells[columns.label];
  if (!label || label.parentElement !== row || value === label) return null;
  const day = columns.day === null ? undefined : cells[columns.day];
  // A day beside a day only tells when it was written.
  const tells = day && day !== value && day !== label && fullText(day) !== '' && !opensWithDay(fullText(value));
  const heads = over.filter((cell) => cell !== label).map(fullText);
  return { label, value, day: tells ? day : null, over: heads.filter((text) => /\p{L}{2}/u.test(text)) };
}

export interface Step {
  label: Element;
  value: Element;
  day: Element | null;
  /** What lies over this row and others. */
  over: string[];
}

/** A row of its own for the answer, over more columns than one. */
const isAnswer = (row: Element | null, width: number): boolean =>
  row !== null &&
  row.children.length > 0 &&
  row.children.length < width &&
  row.lastElementChild?.hasAttribute('colspan') === true;

const rank = (head: string): number => (headSays.answer(head) ? 1 : 0);

const fullText = (cell: Element): string => oneLine(cell.textContent ?? '');

function isHead(row: Element): boolean {
  const cells = [...row.children];
  if (row.parentElement?.localName === 'thead' || cells.every((cell) => cell.localName === 'th')) return true;
  const said = cells.map(fullText);
  const telling = said.filter((text) =>
    [headSays.answer, headSays.who, headSays.day, headSays.done].some((says) => says(text)),
  );
  return said.every((text) => text.length <= 30) && telling.length >= 2;
}

/** Nothing but a few short words again and again: who, or whether it was done. */
function isRepeated(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.every((text) => text.length <= 24) && new Set(filled).size <= filled.length / 2;
}

/** "24/09/2026", "van 11/01/2027 tot 19/03/2027" */
const opensWithDay = (text: string): boolean => {
  const [date] = findDates(text);
  return isDay.test(text) || (date !== undefined && date.index <= 6);
};

const isDay = /^\d{1,2}[-/. ]\d{1,2}(?:[-/. ]\d{2,4})?\.?$/;
const isDays = (texts: readonly string[]): boolean =>
  texts.some((text) => text !== '') && texts.every((text) => text === '' || isDay.test(text));
