import type { AroundLine, LinePart } from '@/lib/core/model/around';
import type { PageView } from '../candidates/collect';
import { classOf, closestAcross, holds, oneLine, parentOf } from '../dom';
import { looksLikeName } from '../names';
import { type Block, blocksIn, pairsOf } from './blocks';
import { datesIn, isMonth, saysMoreThanDates } from './days';
import { rowsOfMonth } from './months';
import type { Words } from './words';

/** One line of a list as it stands on the page. */
export interface Row {
  element: Element;
  /** What holds the list. */
  container: Element;
  /** Its place among the page's blocks. */
  at: number;
  line: AroundLine;
  /** True when the line itself says its kind, in whatever words. */
  named: boolean;
  /** Its texts in the order in which they stand, where no columns tell them apart. */
  texts: string[];
  pupil: string | null;
}

/** A column's head tells what its cells are. */
export type Columns = (LinePart | null)[];

const longestCell = 140;

/** Every line of the page that has a date and says something: rows of tables, items of lists, cards alike. */
export function rowsOf(view: PageView, blocks: readonly Block[], words: Words): Row[] {
  const rows: Row[] = [];
  const seen = new Set<Element>();
  const columns = new Map<Element, Columns | null>();
  const add = (element: Element, container: Element, inside: readonly Block[], heads: Columns | null, over?: Block) => {
    const row = readRow(element, container, inside, heads, words, over);
    if (row) rows.push(row);
  };
  for (const [at, block] of blocks.entries()) {
    if (block.heading && isMonth(block.text)) {
      for (const { element, inside, day } of rowsOfMonth(block, blocks, view)) {
        if (seen.has(element)) continue;
        seen.add(element);
        add(element, parentOf(block.element) ?? element, inside, null, day);
      }
      continue;
    }
    if (block.text.length > longestCell || datesIn(block.text).length === 0) continue;
    if (isPrinted(block, blocks[at - 1], blocks[at + 1])) {
      add(block.element, block.element, [block], null);
      continue;
    }
    const under = rowsUnder(block, blocks, view);
    for (const element of under) {
      if (seen.has(element)) continue;
      seen.add(element);
      add(element, parentOf(block.element) ?? element, blocksIn(element, blocks, view), null, block);
    }
    const element = under.length > 0 ? null : rowAround(block, blocks, view);
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

/** One of several lines in one text, each with its day in front. */
function isPrinted(block: Block, ...besides: (Block | undefined)[]): boolean {
  const starts = (one: Block): boolean => (datesIn(one.text)[0]?.index ?? 99) < 12 && saysMoreThanDates(one.text);
  return starts(block) && besides.some((one) => one?.element === block.element && starts(one));
}

/** The head of a list's columns; null where it has none. */
export function columnsOf(container: Element, words: Words): Columns | null {
  const lines = container.localName === 'table' ? [...container.querySelectorAll('tr')] : [...container.children];
  for (const line of lines.slice(0, 4)) {
    const cells = cellsOf(line).map((cell) => oneLine(cell.textContent ?? ''));
    if (cells.length < 2 || cells.some((cell) => datesIn(cell).length > 0)) continue;
    const parts = cells.map((cell) => words.partOf(cell));
    if (parts.filter((part) => part !== null).length >= 2) return parts;
  }
  return null;
}

function closestTable(row: Element): Element | null {
  return row.localName === 'tr' ? row.closest('table') : null;
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((child) => !['script', 'style', 'template'].includes(child.localName));
}

/** The line that a date belongs to: its table row, else the smallest part that repeats and says more than a date. */
function rowAround(block: Block, blocks: readonly Block[], view: PageView): Element | null {
  const row = closestAcross(block.first, 'tr, [role=row]');
  if (row && cellsOf(row).length > 1) return row;
  // What was opened of a line stands in one cell under it.
  if (row && Number(row.firstElementChild?.getAttribute('colspan') ?? 1) > 1) return null;
  for (let at: Element | null = block.first; at && at.localName !== 'body'; at = parentOf(at)) {
    const inside = blocksIn(at, blocks, view);
    if (!inside.some(({ text }) => saysMoreThanDates(text))) continue;
    if (isRepeated(at)) return at;
    if (inside.length > 40) return null;
  }
  return closestAcross(block.first, 'li, article, [class*=itemrow], [class*=lvs_item], [class*=card]');
}

/** A heading that is only a day stands over the lines of that day: what follows it up to the next. */
function rowsUnder(block: Block, blocks: readonly Block[], view: PageView): Element[] {
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
function isRepeated(element: Element): boolean {
  const like = (one: Element): boolean =>
    one.localName === element.localName &&
    firstClass(one) === firstClass(element) &&
    datesIn((one.textContent ?? '').slice(0, 2000)).length > 0;
  let [before, after] = [element.previousElementSibling, element.nextElementSibling];
  for (let steps = 0; steps < nearby && (before || after); steps += 1) {
    if ((before && like(before)) || (after && like(after))) return true;
    before = before?.previousElementSibling ?? null;
    after = after?.nextElementSibling ?? null;
  }
  return false;
}

const firstClass = (element: Element): string => classOf(element).trim().split(/\s+/)[0] ?? '';

/** Parts of a line that hold the text itself: what stands there does not say what kind of line it is. */
const body = /(^|[\s_-])(details?|inhoud|content|tekst|text|body|preview|excerpt)([\s_-]|$)/i;

function isBody(block: Block, row: Element, date: Block | undefined): boolean {
  if (block.text.length > longestCell) return true;
  for (let at: Element | null = block.first; at && at !== row; at = parentOf(at)) {
    if (date && holds(at, date.first)) return false;
    if (at.localName === 'p' || at.localName === 'blockquote' || body.test(classOf(at))) return true;
  }
  return false;
}

function readRow(
  element: Element,
  container: Element,
  blocks: readonly Block[],
  columns: Columns | null,
  words: Words,
  over?: Block,
): Row | null {
  const dated = blocks.find(({ text }) => datesIn(text).length > 0);
  const short = blocks.filter((block) => !isBody(block, element, dated));
  const { pairs, rest } = pairsOf(short, words);
  const said: Partial<Record<LinePart, string>> = {};
  for (const { part, value } of pairs) said[part] ??= value;
  const loose: string[] = [];
  let heading: string | undefined;
  if (columns) {
    for (const [at, cell] of cellsOf(element).entries()) {
      const part = columns[at];
      const text = oneLine(cell.textContent ?? '');
      if (part && text !== '') said[part] ??= text;
    }
  } else {
    const own = rest.filter((block) => !isOfOtherTerm(block, words));
    loose.push(...own.flatMap(({ parts, text }) => (parts.length > 1 ? parts : [text])));
    heading = own.find((block) => isOwnHeading(block, element) && !isKindAlone(block.text, words))?.text;
  }
  const date = dateOf(said.date ?? over?.text ?? '') ?? dateOf(short.map(({ text }) => text).join(' | '));
  if (date === null) return null;
  const texts = [said.title, ...loose].filter((text) => text !== undefined).map(withoutDates);
  const { kind, named } = kindOf(said.kind, texts, words);
  const titles = texts.filter((text) => text.length > 3 && text !== said.kind);
  const title =
    said.title ??
    heading ??
    titles.find((text) => !isKindAlone(text, words) && !looksLikeName(text)) ??
    titles[0] ??
    said.kind ??
    '';
  if (!said.kind && !texts.some((text) => text.length > 3) && !said.with) return null;
  const partners = words.partnersIn([said.with, said.title, ...loose, said.kind].filter(Boolean).join(' | '));
  return {
    element,
    container,
    at: over?.at ?? blocks[0]?.at ?? 0,
    line: {
      date,
      kind,
      with: kind === 'report' ? [] : partners,
      topics: kind === 'report' ? words.topicsIn(title) : [],
      title: oneLine(title).slice(0, 120),
    },
    named,
    texts: columns || said.title !== undefined || heading !== undefined ? [] : texts,
    pupil: said.pupil ?? null,
  };
}

/** "Opgemaakt door: klassenraad 4OV1B" in a list of terms: what a term of something else says is no kind of line. */
function isOfOtherTerm({ first }: Block, words: Words): boolean {
  let term = closestAcross(first, 'dt, dd');
  while (term && term.localName === 'dd') term = term.previousElementSibling;
  const text = oneLine(term?.textContent ?? '');
  return text !== '' && datesIn(text).length === 0 && words.kindOf(text) === null;
}

/** A heading of the line itself, as a card has one: its title, whatever stands before it. */
function isOwnHeading({ first, text }: Block, row: Element): boolean {
  const heading = first.closest('h2, h3, h4, h5, h6, [role=heading]');
  return heading !== null && heading !== row && row.contains(heading) && datesIn(text).length === 0;
}

const isKindAlone = (text: string, words: Words): boolean => text.split(' ').length <= 3 && words.kindOf(text) !== null;

const dateOf = (text: string): string | null => datesIn(text)[0]?.iso ?? null;

const withoutDates = (text: string): string =>
  oneLine(
    datesIn(text).reduce(
      (left, { text: date }) => left.replace(new RegExp(`(?:[a-z]+dag\\s+)?${date.replace(/[.]/g, '\\.')}`, 'i'), ' '),
      text,
    ),
  ).replace(/^[\s:,;|·•–—-]+|[\s:,;|·•–—-]+$/g, '');

/** Kinds that say nothing, so that the title may tell. */
const vague = /^(dossierlijn|verslag|notitie|nota|lijn|item|tekst|algemeen|andere?|-|document)?$/i;

/** What kind of line this is: a column or label that says so decides, else the first text that does. */
function kindOf(
  kind: string | undefined,
  texts: readonly string[],
  words: Words,
): { kind: AroundLine['kind']; named: boolean } {
  if (kind !== undefined && !vague.test(oneLine(kind))) return { kind: words.kindOf(kind) ?? 'other', named: true };
  for (const text of texts.slice(0, 5)) {
    const found = words.kindOf(text);
    if (found) return { kind: found, named: true };
    if (words.isOtherKind(text)) return { kind: 'other', named: true };
  }
  return { kind: 'other', named: false };
}
