import { classOf, commonHolder, oneLine, parentOf } from '../../dom';
import { findDates } from '../../read/date-text';
import type { PageView } from '../collect';
import { type Pair, wordsBetween } from './pair';

/** Fewer lines are no list. */
const fewest = 4;
/** No line has more labels: a plan that is opened in a list has many. */
const mostLabels = 3;
/** No line of a list lies deeper around its title. */
const deepest = 4;
/** What has more texts is no line. */
const longest = 60;

/** A line of what may be a list: an item of it, with the pair that was made of its words where one was. */
interface Line {
  pair?: Pair;
  from: number;
  to: number;
}

/**
 * The pairs that are no lines of a list of the pupil's file. Such a list holds a line for each report and conversation, of which the
 * title ("Standpunt ouders") may be a label too; but each line has its day, and what stands with the title is the same few
 * words again and again (the sort of line, who wrote it), or the newest line comes first. No plan answers so.
 */
export function withoutLines(
  view: PageView,
  pairs: readonly Pair[],
  isLabel: (text: string) => boolean,
): readonly Pair[] {
  const known = pairs.filter((pair) => !pair.inList && isLabel(pair.label));
  if (known.length === 0) return pairs;
  const listed = listsOf(view, known).filter((lines) => lines.length >= fewest && isListed(view, lines));
  if (listed.length === 0) return pairs;
  const places = new Set<number>();
  const labelsIn = ({ from, to }: Line): number =>
    known.filter(({ labelFrom }) => labelFrom >= from && labelFrom < to).length;
  const lines = listed.flat().filter((line) => labelsIn(line) <= mostLabels);
  for (const { from, to } of lines) for (let at = from; at < to; at += 1) places.add(at);
  return pairs.filter((pair) => pair.inList || !places.has(pair.labelFrom));
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Pairs by the list whose items they would stand in. */
function listsOf(view: PageView, pairs: readonly Pair[]): Line[][] {
  const held = new Map<Element, Pair[]>();
  for (const pair of pairs) {
    const label = view.line.pieces[pair.labelFrom]?.element;
    const holder = label && commonHolder([label, pair.element]);
    if (holder) addTo(held, holder, pair);
  }
  const lists = new Map<Element, Map<string, Line[]>>();
  const counts: Counts = new Map();
  const found: Line[][] = [];
  const items = new Set<Element>();
  for (const [holder, own] of held) {
    if (own.length >= fewest) {
      found.push(own.map((pair) => ({ pair, from: pair.labelFrom, to: pair.to })));
      continue;
    }
    const item = itemAround(holder, counts);
    const list = item && parentOf(item);
    if (!item || !list) continue;
    const makes = lists.get(list) ?? new Map<string, Line[]>();
    lists.set(list, makes);
    const [from, to] = view.line.span(item);
    for (const pair of own) addTo(makes, makeOf(item), { pair, from, to });
    items.add(item);
  }
  for (const [list, makes] of lists) addOthers(view, list, makes, items);
  const inOrder = (lines: readonly Line[]): Line[] => lines.toSorted((one, two) => one.from - two.from);
  return [...found, ...[...lists.values()].flatMap((makes) => [...makes.values()].map(inOrder))];
}

/** Adds the items of a list of which the words are no label: they are lines as much as the others. */
function addOthers(view: PageView, list: Element, makes: Map<string, Line[]>, items: ReadonlySet<Element>): void {
  const classes = new Set([...list.children].filter((child) => items.has(child)).map(classOf));
  for (const child of list.children) {
    if (items.has(child) || !classes.has(classOf(child))) continue;
    const [from, to] = view.line.span(child);
    if (to > from) makes.get(makeOf(child))?.push({ from, to });
  }
}

/** How many children of each make an element has. */
type Counts = Map<Element, Map<string, number>>;

function madeIn(parent: Element, counts: Counts): Map<string, number> {
  const known = counts.get(parent);
  if (known) return known;
  const makes = new Map<string, number>();
  for (const child of parent.children) makes.set(makeOf(child), (makes.get(makeOf(child)) ?? 0) + 1);
  counts.set(parent, makes);
  return makes;
}

/** The smallest part around it that stands among others made alike. */
function itemAround(element: Element, counts: Counts): Element | null {
  let at: Element | null = element;
  for (let depth = 0; at && depth < deepest; depth += 1) {
    if (at.parentElement && (madeIn(at.parentElement, counts).get(makeOf(at)) ?? 0) >= fewest) return at;
    at = parentOf(at);
  }
  return null;
}

const makeOf = (element: Element): string =>
  `${element.localName}.${element.localName === 'tr' ? '' : (classOf(element).trim().split(/\s+/)[0] ?? '')}`;

function isListed(view: PageView, lines: readonly Line[]): boolean {
  const days = lines.flatMap(({ from, to }) =>
    to - from > longest ? [] : findDates(wordsBetween(view, from, to)).slice(0, 1),
  );
  if (days.length < lines.length * 0.8) return false;
  const said = lines.map(({ pair, from, to }) =>
    // Without a pair the title comes first, and the rest behind it.
    partsOf(pair ? (pair.text ?? wordsBetween(view, pair.from, pair.to)) : wordsBetween(view, from + 1, to)),
  );
  if (said.filter((parts) => parts.length > 0).length < lines.length * 0.75) return false;
  const times = new Map<string, number>();
  for (const part of said.flat()) times.set(part, (times.get(part) ?? 0) + 1);
  const once = [...times.values()].filter((count) => count === 1).length;
  return once <= lines.length / 4 || isNewestFirst(days.map(({ iso }) => iso)) || hasHeadsOfLines(lines);
}

/** The steps of a plan come in the order in which they are taken. */
const isNewestFirst = (days: readonly string[]): boolean =>
  new Set(days).size > 2 && days.every((day, at) => at === 0 || day <= (days[at - 1] ?? ''));

const ofDay = /^(?:datum|dat\.|dd\b|d\.d|wanneer|dag\b)/i;
const ofSort = /^(?:type|soort|categorie|rubriek)/i;
const ofAuthor = /^(?:auteur|opsteller|(?:opgemaakt|aangemaakt|toegevoegd|geschreven|ingevoerd)? ?door)$/i;
const heads = [ofDay, ofSort, ofAuthor];

/** Heads of a list of the pupil's file: no other table says of each row which sort it is and who wrote it. */
export const areHeadsOfLines = (said: readonly string[]): boolean =>
  said.length > 2 && [ofSort, ofAuthor].every((head) => said.some((text) => head.test(text)));

/** The same, with a column for the day of each line. */
export const areHeadsWithDay = (said: readonly string[]): boolean =>
  heads.every((head) => said.some((text) => head.test(text)));

/** Columns for the day, the sort of line and who wrote it. */
function hasHeadsOfLines(lines: readonly Line[]): boolean {
  const row = lines
    .find(({ pair }) => pair)
    ?.pair?.element.closest('table')
    ?.querySelector('tr');
  return areHeadsWithDay([...(row?.children ?? [])].map((cell) => oneLine(cell.textContent ?? '')));
}

/** The words of a value without its days, part by part. */
const partsOf = (text: string): string[] =>
  findDates(text)
    .reduce((left, { text: day }) => left.replace(day, '|'), text)
    .toLowerCase()
    .split(/[|·•,;\n]|\s[–—-]\s|\bop\b/)
    .map((part) => part.replace(/[^\p{L} ]/gu, '').trim())
    .filter((part) => part.length > 1);
