import { classOf, closestAcross, commonHolder, isBlock, oneLine, parentOf } from '../../dom';
import { onceAbove } from '../../memory';
import { findDates } from '../../read/date-text';
import type { PageView } from '../collect';
import { helpClass } from '../telling';

/** A label with the text that stands with it on a read view. */
export interface Pair {
  label: string;
  /** Pieces of the label, [from, to). */
  labelFrom: number;
  labelTo: number;
  /** What holds the value; with `text` it holds more than that. */
  element: Element;
  from: number;
  to: number;
  text?: string;
  /** The label stands under its value. */
  isUnder?: boolean;
  /** The value is `element` with the siblings behind it. */
  runsOn?: boolean;
  /** Cell of a list of items under column heads: only counts beside the plan itself. */
  inList?: boolean;
  /** A step of a table of steps: what was filled in, or the day in a column of its own, which may be what the label asks too. */
  asked?: 'text' | 'day';
  /** Labels over it that are not on the page's own way up. */
  over?: string[];
}

/** What the wordings of a playbook say of a text that may be a label. */
export interface LabelSense {
  /** It is a label that some item uses, or one that any form uses. */
  isLabel(text: string): boolean;
  /** All of it is one item's label, whatever colon or dash stands in it. */
  isWhole(text: string): boolean;
  /** The item that uses it most is a day. */
  asksDay(text: string): boolean;
  /** It may be an item's, alone or under a heading. */
  isRelevant(text: string): boolean;
}

export const longestLabel = 150;

/** The words of a stretch of the page's line, a line for each block. */
export function wordsBetween(view: PageView, from: number, to: number): string {
  const parts: string[] = [];
  let line: Element | null = null;
  for (let at = from; at < to; at += 1) {
    const piece = view.line.pieces[at];
    if (!piece || piece.role) continue;
    if (piece.text === '\n') {
      parts.push('\n');
      continue;
    }
    const own = blockOf(piece.element);
    if (line && own !== line) parts.push('\n');
    line = own;
    parts.push(piece.text);
  }
  return parts
    .join('')
    .split('\n')
    .map(oneLine)
    .filter((text) => text !== '')
    .join('\n');
}

/** The words of a label; help in small print behind them stands between brackets, as an aside. */
export function labelWords(view: PageView, from: number, to: number): string {
  const words = (first: number, last: number): string => wordsBetween(view, first, last).replace(/\n/g, ' ');
  for (let at = from + 1; at < to; at += 1) {
    const element = view.line.pieces[at]?.element;
    const small = element && isSmallPrint(element) ? (closestAcross(element, 'small') ?? element) : null;
    const own = small && words(from, at);
    if (!small || !own) continue;
    const end = Math.min(to, view.line.span(small)[1]);
    const help = words(at, end);
    return cleanLabel(/^\(/.test(help) ? words(from, to) : `${own.replace(/\s*:$/, '')} (${help}) ${words(end, to)}`);
  }
  return cleanLabel(words(from, to));
}

const isSmallPrint = (element: Element): boolean =>
  closestAcross(element, 'small') !== null || helpClass.test(classOf(element));

/** The nearest block-level holder. */
export const blockOf = onceAbove((element): Element => {
  let at = element;
  while (!isBlock(at)) {
    const parent = parentOf(at);
    if (!parent) break;
    at = parent;
  }
  return at;
});

/** Whether controls (buttons aside) stand in a stretch. */
export function holdsControl(view: PageView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const role = view.line.pieces[at]?.role;
    if (role && role !== 'hidden' && role !== 'button') return true;
  }
  return false;
}

/** The element that holds exactly the pieces of a stretch; with `whole` false it holds more. */
export function holderOf(view: PageView, from: number, to: number): { element: Element; whole: boolean } | null {
  const elements: Element[] = [];
  for (let at = from; at < to; at += 1) {
    const piece = view.line.pieces[at];
    if (piece && piece.text !== '\n') elements.push(piece.element);
  }
  const element = commonHolder(elements);
  if (!element) return null;
  const [first, last] = view.line.span(element);
  return { element, whole: first >= from && last <= to };
}

/** Label, value, label, value: siblings of two makes that take turns, so that the first of them names the second. */
export function takesTurns(label: Element): boolean {
  const make = (element: Element | null): string => (element ? `${element.localName}.${classOf(element)}` : '');
  const own = make(label);
  const other = make(label.nextElementSibling);
  if (other === '' || other === own || classOf(label) === '') return false;
  let turns = make(label.nextElementSibling?.nextElementSibling ?? null) === own ? 1 : 0;
  for (let first = label; ; turns += 1) {
    const before = first.previousElementSibling;
    if (make(before) !== other) return turns > 0;
    const again = before?.previousElementSibling ?? null;
    // What begins the row is a label; this one comes second.
    if (!again || make(again) !== own) return false;
    first = again;
  }
}

/** One of the choices of a value, each made alike: a line of a list, a chip in a cell. */
export function isChip(element: Element): boolean {
  const next = element.nextElementSibling;
  if (!next || next.localName !== element.localName || classOf(next) !== classOf(element)) return false;
  return element.localName === 'li' || (element.localName === 'span' && parentOf(element)?.matches('dd, td') === true);
}

/** "11 september 2026": a day, and no more than a word beside it. */
export function isJustDate(text = ''): boolean {
  const [date, more] = findDates(text);
  return date !== undefined && more === undefined && oneLine(text).length <= date.text.length + 10;
}

/** "Op", "Elke": before weekdays they ask for these. */
export const beforeDays =
  /^(?:(?:telkens|elke week|wekelijks|steeds|altijd|vast|gaat|werkt)(?: op)?|op|elke|iedere|dagen|welke)$/i;

/** Classes that say that an element is the label of what stands behind it. */
export const labelClass =
  /(^|[\s_-])(label|lab|lbl|title|titel|key|term|name|naam|vraag|question|kop|head(er|ing)?|caption|veld|field-?name|k|l)($|[\s_\d-])/i;

/** So many elements beside each other are no form. */
const mostBeside = 200;

/** Its class says so, and all that are made like it stand before one of another make: whatever colon it has, it is a label. */
export function isNamedLabel(label: Element): boolean {
  const value = label.nextElementSibling;
  const parent = parentOf(label);
  if (!value || !parent || parent.childElementCount > mostBeside || !labelClass.test(classOf(label))) return false;
  const isLike = (one: Element, other: Element | null): boolean =>
    other !== null && one.localName === other.localName && classOf(one) === classOf(other);
  const alike = [...parent.children].filter((one) => isLike(label, one));
  return !isLike(label, value) && alike.length > 1 && alike.every((one) => isLike(value, one.nextElementSibling));
}

/** Drops a label's colon, star and ornaments. */
export const cleanLabel = (text: string): string => {
  const line = oneLine(text);
  return /[:*]$/.test(line) ? line.replace(/\s*[:*]+\s*$/, '') : line;
};
