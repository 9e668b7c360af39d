import { classOf, holds, isBlock, oneLine, parentOf, wordsOf } from '../dom';
import { onceAbove } from '../memory';
import type { LabelText } from './candidate';
import { columnLabels } from './columns';
import type { Group } from './group';
import type { Block, LabelPage } from './label-page';
import { askedIn } from './messages';
import { ariaName, labelElement } from './options';
import { isOtherRow } from './other-row';
import { cellNamed } from './rows';
import { lastSentence, sentenceAround } from './running-text';

const headingNames = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'summary', 'caption']);
export const isHeading = onceAbove((element): boolean => {
  for (let at: Element | null = element, steps = 0; at && steps < 3; at = parentOf(at), steps += 1) {
    if (headingNames.has(at.localName) || at.getAttribute('role') === 'heading') return true;
  }
  return false;
});

/** Everything that says what a group is, each with its source and weight. Marks the pieces that it took as its own label. */
export function labelsOf(group: Group, previous: Group | null, next: Group | null, page: LabelPage): LabelText[] {
  const labels: LabelText[] = [];
  const add = (text: string, source: LabelText['source'], weight: number): void => {
    const clean = oneLine(text);
    if (clean !== '' && clean.length <= 240) labels.push({ text: clean, source, weight });
  };
  const many =
    group.options.length > 1 && (group.kind === 'checkboxes' || group.kind === 'radios' || group.kind === 'toggles');

  if (!many) {
    const bound = group.controls.map(labelElement).find((label) => label !== null) ?? null;
    if (bound && !page.isOff(bound, group)) {
      add(wordsOf(bound, skipControls), 'for', 1);
      page.claim(bound, group);
    }
    for (const control of group.controls) add(ariaName(control), 'aria', 1);
  }
  for (
    let at: Element | null = many ? group.element : parentOf(group.element);
    at && page.countGroups(at) === 1;
    at = parentOf(at)
  ) {
    add(ariaName(at), 'aria', 0.95);
    const title = at.getAttribute('title') ?? '';
    if (isTelling(title)) add(title, 'attribute', 0.9);
    if (at.localName === 'fieldset') break;
  }

  const icon = labels.length === 0 ? iconBeside(group, page) : null;
  const columns = columnLabels(group, page);
  if (columns.head) {
    add(wordsOf(columns.head), 'column', 0.95);
    page.claim(columns.head, group);
  }

  let known = labels.some((label) => label.source === 'for' || label.source === 'column');
  const blocks = blocksBefore(group, previous, page, known, (block) =>
    columns.row?.contains(block.element) ? false : !(group.kind === 'rows' && cellNamed(block.text)),
  );
  const others = otherPair(blocks);
  let weight = known ? 0.75 : 0.98;
  for (const [at, block] of blocks.entries()) {
    const heading = isHeading(block.element);
    const alone = heading && page.governsOne(block, group, next);
    if (heading && !alone && known) break;
    const help = isHelp(block.text) || helpClass.test(classOf(block.element)) || block.element.localName === 'small';
    // What says its own value ("Naar de dienst: 6 november") is another field.
    const isOther = known && at > 0 && !help && (saysItsValue.test(block.text) || others.includes(block));
    if (!known) page.claimPieces(block.from, block.to, group);
    if (!heading && !isOther) page.touch(block.from, block.to);
    const inLine = at === 0 && !heading && lineOf(block.element) === lineOf(group.element);
    const whole = inLine ? sentenceWith(block, group, page) : null;
    if (whole) add(whole, 'before', weight);
    add(
      inLine && previous && runsOn(previous, block, page) ? lastSentence(block.text) : block.text,
      heading && !alone ? 'heading' : at === 0 && !help ? 'before' : 'further',
      heading && !alone ? weight * 0.8 : weight,
    );
    weight *= help ? 0.95 : 0.7;
    if (!help) known = true;
  }

  if (!many) {
    for (const control of group.controls) {
      for (const name of ['placeholder', 'error', 'title', 'data-label', 'data-title', 'data-placeholder', 'alt']) {
        const text = askedIn(control.getAttribute(name) ?? '');
        if (isTelling(text)) add(text, 'attribute', name === 'placeholder' || name === 'error' ? 0.94 : 0.92);
      }
    }
  }
  const said = labels.some(
    (label) => label.source !== 'heading' && label.source !== 'further' && label.source !== 'attribute',
  );
  const after = said ? null : blockAfter(group, next, page);
  // Behind several boxes only a label says what they are; other words belong to the last box.
  if (after && (!many || (labels.length === 0 && after.element.closest('label') !== null))) {
    add(after.text, 'after', labels.length === 0 ? 0.9 : 0.7);
    page.claimPieces(after.from, after.to, group);
  }
  if (icon !== null && !labels.some(({ source }) => ofItsOwn.has(source))) add(icon, 'attribute', 0.94);
  if (group.kind === 'select') {
    const opening = group.options[0] ?? '';
    if (/^(-+|kies|selecteer|maak)/i.test(opening))
      add(opening.replace(/^[-\s]*(kies|selecteer|maak)\w*\s*(een|de|het|uw|je)?\s*/i, ''), 'attribute', 0.7);
  }
  return labels;
}

const ofItsOwn = new Set<LabelText['source']>(['for', 'aria', 'before', 'column', 'after']);

/** What a picture beside a field says of itself: a pictogram with a title, in a part with nothing but the two, or right before it. */
function iconBeside({ element }: Group, page: LabelPage): string | null {
  let inside = element;
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const isShared = page.countGroups(at) > 1;
    const before = inside.previousElementSibling;
    const beside = isShared ? (before ? [before] : []) : [...at.children].filter((child) => child !== inside);
    for (const child of beside) {
      const said = page.countGroups(child) === 0 ? iconIn(child) : null;
      if (said !== null) return said;
    }
    if (isShared) return null;
    inside = at;
  }
  return null;
}

/** What the picture says that is all there is in an element. */
function iconIn(element: Element): string | null {
  if (/\p{L}/u.test(element.textContent ?? '')) return null;
  for (const picture of [element, ...element.querySelectorAll('[title], [alt], [aria-label]')]) {
    const said = ['title', 'aria-label', 'alt'].map((name) => picture.getAttribute(name) ?? '').find(isTelling);
    if (said !== undefined && !isControl(picture)) return said;
  }
  return null;
}

const isControl = (element: Element): boolean =>
  element.matches('input, select, textarea, button, a, [contenteditable]');

const skipControls = (element: Element): boolean =>
  ['input', 'select', 'textarea', 'button'].includes(element.localName) || element.hasAttribute('contenteditable');

/** A placeholder that only shows a format or an example says nothing. */
const isTelling = (text: string): boolean =>
  text.trim() !== '' &&
  !/^(?=.*[djmyu])[\sdjmyu/.:-]+$/i.test(text) &&
  !/^\s*(bv\.?|bijv\.?|vb\.?|voorbeeld|typ|type|schrijf|klik|vul (hier )?in\b|kies|selecteer|zoek|filter)/i.test(
    text,
  ) &&
  /[a-z]{2}/i.test(text);

export const helpClass =
  /(^|[\s_-])(help|hint|hulp|hulptekst|uitleg|info|tip|description|desc|instructie|note|subtitle|sub|muted|small)($|[\s_-])/i;

/** Help under a label rather than a label: long, or an order to the user, or a format. */
export const isHelp = (text: string): boolean =>
  text.split(/\s+/).length > 9 ||
  /^[(*]/.test(text) ||
  /^(noteer|vul|beschrijf|schrijf|geef|selecteer|kies|duid|omschrijf|kort|max|min|bv|bijv|enkel|verplicht|in te vullen|formaat|dd[-/]|klik|hier)\b/i.test(
    text,
  ) ||
  (text.endsWith('.') && text.split(/\s+/).length > 4) ||
  !/[a-z]{2}/i.test(text);

const saysItsValue = /^\p{Lu}[^:.?!]{2,45}:\s+[\p{L}\d]/u;

/** Beyond the label of a field a value under a label of the same make: a field to read. Nearest first. */
function otherPair(blocks: readonly Block[]): readonly Block[] {
  const [own, ...further] = blocks.map(({ element }) => `${element.localName}.${classOf(element)}`);
  const again = further.indexOf(own ?? '');
  return again > 0 && further[0] !== own ? blocks.slice(1, again + 2) : [];
}

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
function blocksBefore(
  group: Group,
  previous: Group | null,
  page: LabelPage,
  known: boolean,
  counts: (block: Block) => boolean,
): Block[] {
  const most = known ? 2 : 4;
  const low = Math.max(previous?.to ?? 0, group.from - 60);
  const table = group.element.closest('table');
  const last = previous && (previous.controls[previous.controls.length - 1] ?? previous.element);
  const found: Block[] = [];
  for (const block of blocksIn(low, group.from, group, page, true)) {
    // A cell beside another cell, in a table that the field is not in, names what stands in that cell.
    const row = block.element.closest('tr');
    if (row && row.children.length > 1 && row.closest('table') !== table && !row.contains(group.element)) continue;
    // Heads of columns name cells, not the row that a field takes up.
    if (row && row.children.length > 1 && group.element.localName === 'tr' && row !== group.element) continue;
    if (last && sharedDepth(page, block.element, last) > sharedDepth(page, block.element, group.element)) continue;
    if ((known || found.length > 0) && isOtherRow(block, group, page)) break;
    if (counts(block)) found.push(block);
    if (found.length === most) break;
  }
  return found;
}

function blockAfter(group: Group, next: Group | null, page: LabelPage): Block | null {
  const high = Math.min(next?.from ?? page.line.pieces.length, group.to + 6);
  for (const block of blocksIn(group.to, high, group, page)) {
    if (group.element.contains(block.element)) continue;
    if (next && sharedDepth(page, block.element, next.element) >= sharedDepth(page, block.element, group.element))
      return null;
    if (!next && sharedDepth(page, block.element, group.element) < page.depth(group.element) - 2) return null;
    return /[a-z]{2}/i.test(block.text) ? block : null;
  }
  return null;
}

/** The words stand right behind the field, on its line. */
const runsOn = (previous: Group, block: Block, page: LabelPage): boolean =>
  previous.to === block.from &&
  lineOf(previous.element) === lineOf(block.element) &&
  page.line.pieces[block.from]?.text !== '\n';

/** What a sentence says that runs on behind the field. */
function sentenceWith(block: Block, group: Group, page: LabelPage): string | null {
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

const lineOf = onceAbove((element): Element => {
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
    if (page.isOff(piece.element, group)) continue;
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

/** These pieces as one line; null where they say no word. */
function blockOf(run: readonly number[], page: LabelPage): Block | null {
  let text = '';
  for (const at of run) {
    const more = page.line.pieces[at]?.text ?? '';
    text += `${text !== '' && (/^\s/.test(more) || /\s$/.test(text)) ? ' ' : ''}${more}`;
  }
  const [from = 0] = run;
  const element = page.line.pieces[from]?.element;
  return element && /[\p{L}\p{N}]/u.test(text)
    ? { text: oneLine(text), from, to: (run[run.length - 1] ?? from) + 1, element }
    : null;
}
