import { holds, isAside, isBlock, oneLine, parentOf } from '../dom';
import { onceAbove, onceInside } from '../memory';
import { actCellOf } from './act-columns';
import type { Group } from './group';
import type { Block, LabelPage } from './label-page';
import { isOtherRow } from './other-row';
import { lastSentence, sentenceAround } from './running-text';

/** Depth of the smallest holder of both. */
function sharedDepth(page: LabelPage, one: Element, two: Element): number {
  let a: Element | null = one;
  let b: Element | null = two;
  let deepA = page.depth(one);
  let deepB = page.depth(two);
  while (a && deepA > deepB) {
    a = parentOf(a);
    deepA -= 1;
  }
  while (b && deepB > deepA) {
    b = parentOf(b);
    deepB -= 1;
  }
  while (a && b && a !== b) {
    a = parentOf(a);
    b = parentOf(b);
    deepA -= 1;
  }
  return a ? deepA : -1;
}

/** So many lines of text before a group that are not the end of the group before it, of those that count; nearest first. */
export function blocksBefore(
  group: Group,
  previous: Group | null,
  page: LabelPage,
  known: boolean,
  counts: (block: Block) => boolean,
): Block[] {
  const most = known ? 2 : 4;
  const low = Math.max(previous ? endBefore(previous, group, page) : 0, group.from - 60);
  const table = group.element.closest('table');
  const last = previous && (previous.controls[previous.controls.length - 1] ?? previous.element);
  const found: Block[] = [];
  for (const block of blocksIn(low, group.from, group, page, true)) {
    // A cell beside another cell, in a table that the field is not in, names what stands in that cell.
    const row = block.element.closest('tr');
    if (row && row.children.length > 1 && row.closest('table') !== table && !row.contains(group.element)) continue;
    // Heads of columns name cells, not the row that a field takes up.
    if (row && row.children.length > 1 && group.element.localName === 'tr' && row !== group.element) continue;
    if (row?.contains(group.element) && isByWhom(block, row)) continue;
    if (last && sharedDepth(page, block.element, last) > sharedDepth(page, block.element, group.element)) continue;
    if ((known || found.length > 0) && isOtherRow(block, group, page)) break;
    if (counts(block)) found.push(block);
    if (found.length === most) break;
  }
  return found;
}

/** Where the group before it ends; of boxes in every row the last one before it. */
function endBefore(previous: Group, group: Group, page: LabelPage): number {
  if (previous.to <= group.from || previous.controls.length < 2) return previous.to;
  const ends = previous.controls.map((control) => page.line.span(control)[1]);
  return Math.max(0, ...ends.filter((end) => end <= group.from));
}

/** "KR", "TB": who does the step of this row, which says nothing of what is asked. The same few letters stand in many rows. */
function isByWhom({ text, element }: Block, row: Element): boolean {
  if (actCellOf(element)?.column === 'other') return true;
  if (text.length > mostOfRole || element.localName !== 'td') return false;
  const table = row.closest('table');
  return table !== null && (shortCells(table).get(text) ?? 0) >= fewestAlike;
}

/** How often each short text is all that a cell of this table says. */
const shortCells = onceInside((table) => {
  const counts = new Map<string, number>();
  for (const cell of table.querySelectorAll('td')) {
    const said = cell.childElementCount > 0 ? '' : oneLine(cell.textContent ?? '');
    if (said !== '' && said.length <= mostOfRole) counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return counts;
});
const mostOfRole = 8;
const fewestAlike = 3;

export function blockAfter(group: Group, next: Group | null, page: LabelPage): Block | null {
  const high = Math.min(next?.from ?? page.line.pieces.length, group.to + 6);
  for (const block of blocksIn(group.to, high, group, page)) {
    if (group.element.contains(block.element)) continue;
    if (next && sharedDepth(page, block.element, next.element) >= sharedDepth(page, block.element, group.element))
      return null;
    if (!next && sharedDepth(page, block.element, group.element) < page.depth(group.element) - 2) return null;
    // "+ contact" makes one more line.
    return /[a-z]{2}/i.test(block.text) && !/^\+\s/.test(block.text) ? block : null;
  }
  return null;
}

/** The words stand right behind the field, on its line. */
export const runsOn = (previous: Group, block: Block, page: LabelPage): boolean =>
  previous.to === block.from &&
  lineOf(previous.element) === lineOf(block.element) &&
  page.line.pieces[block.from]?.text !== '\n';

/** What a sentence says that runs on behind the field. */
export function sentenceWith(block: Block, group: Group, page: LabelPage): string | null {
  const line = lineOf(group.element);
  let behind = '';
  let at = group.to;
  for (; at < page.line.pieces.length && behind.length < 120; at += 1) {
    const piece = page.line.pieces[at];
    if (!piece || piece.role || piece.text === '\n' || lineOf(piece.element) !== line) break;
    behind += piece.text;
  }
  if (behind === '') return null;
  const stop = page.line.pieces[at];
  const ends = !stop || stop.text === '\n' || !holds(line, stop.element);
  return sentenceAround(lastSentence(block.text), behind, ends);
}

export const lineOf = onceAbove((element): Element => {
  let at: Element = element;
  while (!isBlock(at) && at.localName !== 'label' && !at.localName.includes('-')) {
    const parent = parentOf(at);
    if (!parent) break;
    at = parent;
  }
  return at;
});

/** The lines of a stretch with words in them, one by one from its start or its end: what is off the screen is passed over. */
function* blocksIn(from: number, to: number, group: Group, page: LabelPage, back = false): Generator<Block> {
  let run: number[] = [];
  let line: Element | null = null;
  for (let index = 0; index < to - from; index += 1) {
    const at = back ? to - 1 - index : from + index;
    const piece = page.line.pieces[at];
    if (!piece || piece.role || piece.text === '\n') {
      line = null;
      continue;
    }
    if (page.isOff(piece.element, group) || isOwnButton(piece.element, group)) continue;
    const own = lineOf(piece.element);
    if (line !== own) {
      const block = blockOf(run, page);
      if (block) yield block;
      run = [];
    }
    if (back) run.unshift(at);
    else run.push(at);
    line = own;
  }
  const block = blockOf(run, page);
  if (block) yield block;
}

/** What the buttons of an upload or of a writing area say is no label of it. */
function isOwnButton(element: Element, group: Group): boolean {
  if (group.kind !== 'upload' && group.kind !== 'rich-text' && group.kind !== 'editable') return false;
  const button = element.closest(buttons);
  return button !== null && (group.kind === 'upload' ? group.element.contains(element) : isTool(button));
}

/** One of the buttons of a toolbar ("B", "I", "Lijst"), maybe each in a wrapping of its own: nothing but buttons stands beside it. */
const isTool = onceAbove((button): boolean => {
  let unit = button;
  while (unit.parentElement && saysNoMore(unit.parentElement, button)) unit = unit.parentElement;
  const beside = [...(unit.parentElement?.children ?? [])];
  return (
    beside.length > 1 && beside.every((one) => saysNoMore(one, one.matches(buttons) ? one : one.querySelector(buttons)))
  );
});
const buttons = 'button, [role=button]';
const saysNoMore = (element: Element, button: Element | null): boolean =>
  oneLine(element.textContent ?? '') === oneLine(button?.textContent ?? '');

/** "B I U", "BI": what the tools of an editor are called. */
const letters = /^[BIUS](?:\s*[BIUS•¶≡])*$/;

/** A letter or number in an element of its own, right before the words of the label: <i>G</i>Met wie spraken we? */
function isNumbered([first, second]: readonly number[], { line: { pieces } }: LabelPage): boolean {
  const [number, words] = [pieces[first ?? -1], pieces[second ?? -1]];
  return (
    number !== undefined &&
    words !== undefined &&
    number.element !== words.element &&
    /^\s*(?:\p{Lu}|\d{1,2})\s*$/u.test(number.text) &&
    /^\s*\p{Lu}\p{Ll}/u.test(words.text)
  );
}

/** "Klemtonen<em>Ook waar ...": no word goes on with a capital, so the page's style sets the two apart. */
const isOwnText = (text: string, more: string): boolean => /\p{Ll}{2}$/u.test(text) && /^\p{Lu}\p{Ll}*\s/u.test(more);

/** These pieces as one line; null where they say no word. */
function blockOf(all: readonly number[], page: LabelPage): Block | null {
  const run = isNumbered(all, page) ? all.slice(1) : all;
  let text = '';
  let last: Element | null = null;
  for (const at of run) {
    const piece = page.line.pieces[at];
    const more = piece?.text ?? '';
    const isApart = last !== null && piece !== undefined && last !== piece.element;
    const isGlued = /\p{L}$/u.test(text) && /^\p{L}/u.test(more);
    if (isApart && isGlued && (isAside(piece.element) || isOwnText(text, more))) text += ` (${more})`;
    else {
      const isSpaced = /^\s/.test(more) || /\s$/.test(text) || (isApart && last !== null && isAside(last));
      text += `${text !== '' && isSpaced ? ' ' : ''}${more}`;
    }
    last = piece?.element ?? null;
  }
  const [from = 0] = run;
  const element = page.line.pieces[from]?.element;
  return element && /[\p{L}\p{N}]/u.test(text) && !letters.test(text)
    ? { text: oneLine(text), from, to: (run[run.length - 1] ?? from) + 1, element }
    : null;
}
