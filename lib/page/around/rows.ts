import { classOf, closestAcross, parentOf } from '../dom';
import { type Block, blocksIn } from './blocks';
import { type Columns, cellsOf, columnsOf } from './columns';
import { beforeDay, datesIn, isDayOfPage, isMonth, saysMoreThanDates } from './days';
import { rowsOfMonth } from './months';
import { type RawRow, rawRow } from './row';
import type { Shown } from './shown';
import type { Words } from './words';

const longestCell = 140;

/** Every line of the page that has a date and says something: rows of tables, items of lists, cards alike. */
export function rowsOf(shown: Shown): RawRow[] {
  const rows = rowsMade(shown, new Set());
  const counts = new Map<string, number>();
  for (const { element } of rows) counts.set(madeAs(element), (counts.get(madeAs(element)) ?? 0) + 1);
  const made = [...counts].filter(([name, count]) => !name.endsWith('.') && count >= fewestAlike).map(([name]) => name);
  // A line alone under its heading, or one with a second day in it, is known by those that are made alike.
  return made.length > 0 && made.length < counts.size ? rowsMade(shown, new Set(made)) : rows;
}

/** So many lines that are made alike say how lines are made here. */
const fewestAlike = 3;

const madeAs = (element: Element): string => `${element.localName}.${firstClass(element)}`;

function rowsMade(shown: Shown, made: ReadonlySet<string>): RawRow[] {
  const { view, blocks, days, words } = shown;
  const rows: RawRow[] = [];
  const seen = new Set<Element>();
  const columns = new Map<Element, Columns | null>();
  const add = (element: Element, container: Element, inside: readonly Block[], heads: Columns | null, over?: Block) => {
    const row = rawRow(shown, element, container, inside, heads, over);
    if (row) rows.push(row);
  };
  for (const [at, block] of blocks.entries()) {
    if (isMonth(block.text)) {
      for (const { element, inside, day } of rowsOfMonth(block, blocks, view)) {
        if (seen.has(element)) continue;
        seen.add(element);
        add(element, parentOf(block.element) ?? element, inside, null, day);
      }
      continue;
    }
    if (block.text.length > longestCell || !days.has(block) || isOtherDay(block, words)) continue;
    if (isPrinted(block, blocks[at - 1], blocks[at + 1])) {
      add(block.element, block.element, [block], null);
      continue;
    }
    const under = rowsUnder(block, shown);
    for (const element of under) {
      if (seen.has(element)) continue;
      seen.add(element);
      add(element, parentOf(block.element) ?? element, blocksIn(element, blocks, view), null, block);
    }
    const element = under.length > 0 ? null : (lineAround(block, made) ?? rowAround(block, shown));
    if (!element || element.localName === 'dd' || seen.has(element)) continue;
    seen.add(element);
    const container = closestTable(element) ?? parentOf(element) ?? element;
    let heads = columns.get(container);
    if (heads === undefined) {
      heads = columnsOf(container, words);
      columns.set(container, heads);
    }
    add(element, container, blocksIn(element, blocks, view), heads);
  }
  return rows;
}

const isOtherDay = ({ text }: Block, words: Words): boolean =>
  isDayOfPage(text) || (beforeDay(text).length > 2 && words.isOtherDay(beforeDay(text)));

/** One of several lines in one text, each with its day in front. */
function isPrinted(block: Block, ...besides: (Block | undefined)[]): boolean {
  const starts = (one: Block): boolean => (datesIn(one.text)[0]?.index ?? 99) < 12 && saysMoreThanDates(one.text);
  return starts(block) && besides.some((one) => one?.element === block.element && starts(one));
}

function closestTable(row: Element): Element | null {
  return row.localName === 'tr' ? row.closest('table') : null;
}

/** What is made as lines are made here. */
function lineAround({ first }: Block, made: ReadonlySet<string>): Element | null {
  for (let at: Element | null = made.size > 0 ? first : null; at; at = parentOf(at))
    if (made.has(madeAs(at))) return at;
  return null;
}

/** The line that a date belongs to: its table row, else the smallest part that repeats and says more than a date. */
function rowAround(block: Block, shown: Shown): Element | null {
  const { blocks, view } = shown;
  const row = closestAcross(block.first, 'tr, [role=row]');
  if (row && cellsOf(row).length > 1) return row;
  // What was opened of a line stands in one cell under it.
  if (row && Number(row.firstElementChild?.getAttribute('colspan') ?? 1) > 1) return null;
  for (let at: Element | null = block.first; at && at.localName !== 'body'; at = parentOf(at)) {
    const inside = blocksIn(at, blocks, view);
    if (!inside.some(({ text }) => saysMoreThanDates(text))) continue;
    if (isRepeated(at, shown)) return at;
    if (inside.length > 40) return null;
  }
  return closestAcross(block.first, 'li, article, [class*=itemrow], [class*=lvs_item], [class*=card]');
}

/** A heading that is only a day stands over the lines of that day: what follows it up to the next. */
function rowsUnder(block: Block, { blocks, view }: Shown): Element[] {
  if (!block.heading || saysMoreThanDates(block.text)) return [];
  let heading = block.element;
  for (let at = parentOf(heading); at && blocksIn(at, blocks, view).length === 1; at = parentOf(at)) heading = at;
  const under: Element[] = [];
  let made: string | null = null;
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    const inside = blocksIn(next, blocks, view);
    if (inside.some(({ text, heading: isHead }) => isHead && datesIn(text).length > 0)) break;
    if (inside.length === 0) continue;
    made ??= next.localName;
    if (next.localName !== made) break;
    const lines = ['ul', 'ol', 'table', 'tbody'].includes(next.localName) ? next.querySelectorAll('li, tr') : [next];
    under.push(...lines);
  }
  return under;
}

/** How far beside a line another one is looked for: what was opened may stand between them. */
const nearby = 6;

/** Whether something built alike stands beside it, with a date too. */
function isRepeated(element: Element, { blocks, days, view }: Shown): boolean {
  const like = (one: Element): boolean =>
    one.localName === element.localName &&
    firstClass(one) === firstClass(element) &&
    blocksIn(one, blocks, view).some((block) => days.has(block));
  let [before, after] = [element.previousElementSibling, element.nextElementSibling];
  for (let steps = 0; steps < nearby && (before || after); steps += 1) {
    if ((before && like(before)) || (after && like(after))) return true;
    before = before?.previousElementSibling ?? null;
    after = after?.nextElementSibling ?? null;
  }
  return false;
}

const firstClass = (element: Element): string => classOf(element).trim().split(/\s+/)[0] ?? '';
