import type { LinePart } from '@/lib/core/model/around';
import type { PageView } from '../candidates/collect';
import { classOf, closestAcross, isBlock, oneLine, parentOf } from '../dom';
import { onceAbove } from '../memory';
import { datesIn, saysMoreThanDates } from './days';
import type { Words } from './words';

/** One run of text as it stands on the screen: a line, a cell, a heading. */
export interface Block {
  text: string;
  /** Its texts apart, where inline elements divide it ("<b>Datum</b> 28/09/2026"), and the element of each. */
  parts: string[];
  elements: Element[];
  /** The element that holds the run, and the one that holds its first text. */
  element: Element;
  first: Element;
  heading: boolean;
  /** Its place on the page's line. */
  at: number;
}

/** The visible texts of a page in reading order; top bar, trees and menus left out. */
export function blocksOf({ line, visibility }: PageView): Block[] {
  const blocks: Block[] = [];
  const outside = new Map<Element, boolean>();
  let open = null as Block | null;
  /** The last text of the open block as it stands on the page, and where. */
  let last = { text: '', element: null as Element | null };
  for (const [at, { element, text, role }] of line.pieces.entries()) {
    if (role || text === '\n') {
      open = null;
      continue;
    }
    const words = oneLine(text);
    if (words === '') continue;
    if (isFrame(element, outside) || visibility.hidden(element) !== 'no') continue;
    const holder = holderOf(element);
    if (open?.element === holder) {
      if (last.element && goesOn(last.element, element)) {
        if (isMark(last.element)) open.elements[open.elements.length - 1] = element;
        last = { text: last.text + text, element };
        open.parts[open.parts.length - 1] = oneLine(last.text);
      } else {
        last = { text, element };
        open.parts.push(words);
        open.elements.push(element);
      }
      open.text = oneLine(open.parts.join(' '));
      continue;
    }
    last = { text, element };
    open = {
      text: words,
      parts: [words],
      elements: [element],
      element: holder,
      first: element,
      heading: isHeading(element),
      at,
    };
    blocks.push(open);
  }
  return blocks;
}

/** What was sought is marked within a text. */
const isMark = ({ localName, classList }: Element): boolean =>
  localName === 'mark' ||
  ['hit', 'hl', 'mark', 'highlight', 'treffer', 'gevonden'].some((name) => classList.contains(name));

/** Whether one text goes on in the next, with a mark in it. */
const goesOn = (before: Element, element: Element): boolean =>
  (isMark(element) && (element.parentElement === before || before.parentElement === element.parentElement)) ||
  (isMark(before) && before.parentElement === element);

/** The blocks inside an element; they stand in the order of the page, so the first is found by halving. */
export function blocksIn(element: Element, blocks: readonly Block[], view: PageView): Block[] {
  const [from, to] = view.line.span(element);
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < blocks.length && (blocks[end]?.at ?? to) < to) end += 1;
  return blocks.slice(low, end);
}

function holderOf(element: Element): Element {
  for (let at: Element | null = element; at; at = parentOf(at)) if (isBlock(at)) return at;
  return element;
}

/** Parts of the platform that stand around every page. */
function isFrame(element: Element, known: Map<Element, boolean>): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const parent = parentOf(element);
  const own =
    element.localName === 'nav' ||
    /^(navigation|tree|menu|menubar)$/.test(element.getAttribute('role') ?? '') ||
    /(^|\s)(topnav|smsc-topnav|smsc-column-nav|tree-classic|jstree|breadcrumbs?|smsc_cm_breadcrumb)(\s|$)/.test(
      classOf(element),
    );
  const answer = own || (parent !== null && isFrame(parent, known));
  known.set(element, answer);
  return answer;
}

const headings = 'h1, h2, h3, h4, h5, h6, legend, caption, summary, [role=heading], [role=tab][aria-selected=true]';
const headingClass = /(^|[\s_-])(\w*title|titel|head(er|ing)?|hdr|kop|top|legend2?|caption)([\s_-]|$)/i;

/** The chosen one of a row of tabs, whatever the school calls it. */
const chosenTab = ['aan', 'actief', 'active', 'selected', 'current', 'on', 'gekozen']
  .flatMap((name) => [`[class*=tab] > .${name}`, `[class*=tab] > li.${name}`, `[class*=tab] > li > .${name}`])
  .join(', ');

/** What the chosen tabs of the page say. */
export const chosenTabs = ({ line }: PageView): string[] =>
  line.roots.flatMap((root) => [...root.querySelectorAll(chosenTab)].map((tab) => oneLine(tab.textContent ?? '')));

const isHeading = onceAbove((element) => {
  if (closestAcross(element, headings)) return true;
  const parent = parentOf(element);
  return headingClass.test(classOf(element)) || (parent !== null && headingClass.test(classOf(parent)));
});

/** A value with the part of a line that its label names. */
export interface Pair {
  part: LinePart;
  value: string;
  label: Block;
}

/** Labels with their values, whatever the layout: one after the other, or in one line ("Datum: 28 september"). */
export function pairsOf(blocks: readonly Block[], words: Words): { pairs: Pair[]; rest: Block[] } {
  const pairs: Pair[] = [];
  const rest: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) continue;
    const inside = pairsWithin(block, words);
    const alone = inside.length > 0 ? null : labelled(block, words);
    const next = blocks[at + 1];
    if (inside.length > 0) pairs.push(...inside.map((pair) => ({ ...pair, label: block })));
    else if (
      alone &&
      next &&
      (block.heading ? isDayUnder(alone, next) : isValueOf(block, next) || !isLabel(next, words))
    ) {
      pairs.push({ part: alone, value: next.text, label: block });
      at += 1;
    } else if (!alone || block.heading) rest.push(block);
  }
  return { pairs, rest };
}

/** "Datum gesprek" as a small heading over the day, and nothing but the day. */
const isDayUnder = (part: LinePart, next: Block): boolean =>
  part === 'date' && datesIn(next.text).length === 1 && !saysMoreThanDates(next.text);

/** A term's own description, whatever it says. */
const isValueOf = (label: Block, next: Block): boolean =>
  label.element.localName === 'dt' && next.element.localName === 'dd';

/** Text that looks like a label may say a little more than the wording; other text is only one when it says no more. */
function labelled(block: Block, words: Words): LinePart | null {
  const marked = /:\s*$/.test(block.text) || (block.parts.length === 1 && isLabelElement(block.first));
  return words.partOf(block.text, !marked);
}

const isLabelElement = (element: Element): boolean => ['th', 'dt', 'label', 'b', 'strong'].includes(element.localName);

const isLabel = (block: Block, words: Words): boolean =>
  labelled(block, words) !== null && (block.heading || /:\s*$/.test(block.text) || block.text.length < 25);

/** One pair, or several where labels and values take turns: <b>Datum</b> maandag <b>Met</b> mama. */
function pairsWithin(block: Block, words: Words): { part: LinePart; value: string }[] {
  const { parts, elements } = block;
  const made = elements.map((element) => `${element.localName}.${classOf(element)}`);
  const turns = parts.length > 3 && parts.length % 2 === 0 && made.every((one) => one === made[0]);
  const labels = parts.flatMap((_, at) => ((turns ? at % 2 === 0 : made[at] === made[0]) ? [at] : []));
  const known = labels.filter((at) => words.partOf(parts[at] ?? '') !== null).length;
  if (labels.length < 2 || (turns ? known < 2 : made[1] === made[0]))
    return [pairWithin(block, words)].filter((pair) => pair !== null);
  return labels.flatMap((at, index) => {
    const part = words.partOf(parts[at] ?? '');
    const value = oneLine(parts.slice(at + 1, labels[index + 1]).join(' '));
    return part && value !== '' ? [{ part, value }] : [];
  });
}

/** "Datum: 28/09/2026", or the label in an element of its own before the value. */
function pairWithin(block: Block, words: Words): { part: LinePart; value: string } | null {
  const [first, ...others] = block.parts;
  const named = first && others.length > 0 ? words.partOf(first) : null;
  // "Overleg met ouders" says itself with whom.
  const isWhole = named === 'with' && words.partnersIn(first ?? '').length > 0;
  if (named && !isWhole) return { part: named, value: oneLine(others.join(' ')).replace(/^:\s*/, '') };
  const said = /^([^:]{2,40}):\s*(\S.*)$/.exec(block.text);
  const part = said?.[1] ? words.partOf(said[1]) : null;
  return part && said?.[2] ? { part, value: said[2] } : null;
}
