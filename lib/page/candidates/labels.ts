import { classOf, holds, oneLine, parentOf, wordsOf } from '../dom';
import { onceAbove } from '../memory';
import { actCellOf } from './act-columns';
import type { LabelText } from './candidate';
import { columnLabels } from './columns';
import { looksLikeDate } from './controls';
import type { Group } from './group';
import { iconBeside } from './icon-beside';
import { blockAfter, blocksBefore, lineOf, runsOn, sentenceWith } from './label-blocks';
import type { Block, LabelPage } from './label-page';
import { askedIn } from './messages';
import { ariaName, labelElement } from './options';
import { cellNamed } from './rows';
import { lastSentence } from './running-text';
import { helpClass, isHelp, isTelling } from './telling';

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
    let at: Element | null = group.controls.includes(group.element) ? parentOf(group.element) : group.element;
    at && page.countGroups(at) === 1;
    at = parentOf(at)
  ) {
    add(ariaName(at), 'aria', 0.95);
    const title = at.getAttribute('title') ?? '';
    if (isTelling(title)) add(title, 'attribute', 0.9);
    // What is wrong with boxes is said of what holds them.
    const error = askedIn(at.getAttribute('error') ?? '');
    if (isTelling(error)) add(error, 'attribute', 0.94);
    if (at.localName === 'fieldset') break;
  }

  const icon = labels.length === 0 ? iconBeside(group, page) : null;
  const columns = columnLabels(group, page);
  if (columns.head) {
    add(wordsOf(columns.head), 'column', 0.95);
    page.claim(columns.head, group);
  }

  const asked = askedInRow(group, previous, page);
  if (asked) add(wordsOf(asked), 'before', 0.98);

  let known = labels.some((label) => label.source === 'for' || label.source === 'column');
  const blocks = blocksBefore(group, previous, page, known, (block) =>
    columns.row?.contains(block.element) ? false : !(group.kind === 'rows' && cellNamed(block.text)),
  );
  const others = otherPair(blocks);
  let weight = known ? 0.75 : 0.98;
  for (const [at, block] of blocks.entries()) {
    const heading = isHeading(block.element);
    const alone = heading && page.governsOne(block, group, next);
    // "[..], waar [..] haar opvangt": what is said more of the field before names none.
    if (at === 0 && previous && goesOnAbout.test(block.text) && runsOn(previous, block, page)) continue;
    if (known && (heading ? !alone : isInOtherPart(block.element, group.element))) break;
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
  const after = blockAfter(group, next, page);
  if (after && said) {
    if (isExplaining(after, group, page)) {
      add(after.text, 'help', 0.75);
      page.touch(after.from, after.to);
    }
    // Behind several boxes only a label says what they are; other words belong to the last box.
  } else if (after && (!many || (labels.length === 0 && after.element.closest('label') !== null))) {
    add(after.text, 'after', labels.length === 0 ? 0.9 : 0.7);
    page.claimPieces(after.from, after.to, group);
  }
  if (icon !== null && !labels.some(({ source }) => ofItsOwn.has(source))) add(icon, 'attribute', 0.94);
  if (group.kind === 'select') {
    const opening = group.options[0] ?? '';
    const asked = opening.replace(/^[-\s]*(kies|selecteer|maak)\w*\s*(een|de|het|uw|je)?\s*/i, '');
    if (/^(-+\s*\p{L}|kies|selecteer|maak)/iu.test(opening) && isTelling(asked)) add(asked, 'attribute', 0.7);
  }
  return labels;
}

/** What is to be done, over whatever field of its row stands between: the day beside what came of it, or the other way round. */
function askedInRow(group: Group, previous: Group | null, page: LabelPage): Element | null {
  const act = actCellOf(group.element);
  if (!act || !previous || act.column === 'ask' || act.column === 'other') return null;
  const other = actCellOf(previous.element);
  if (other?.ask !== act.ask || other.column === act.column || page.countGroups(act.ask) > 0) return null;
  return act.column === 'day' && holdsDate(act.value) ? null : act.ask;
}

/** What came of it is a day: the day beside it only tells when that was written. */
const holdsDate = (cell: Element): boolean =>
  [...cell.querySelectorAll('input')].some((control) => looksLikeDate(control) === 'yes');

/** Words of another section or card say nothing of a field that has its label in its own. */
function isInOtherPart(words: Element, field: Element): boolean {
  const part = field.closest('section, article');
  return part !== null && !holds(part, words);
}

const ofItsOwn = new Set<LabelText['source']>(['for', 'aria', 'before', 'column', 'after']);

const skipControls = (element: Element): boolean =>
  ['input', 'select', 'textarea', 'button'].includes(element.localName) || element.hasAttribute('contenteditable');

/** Words behind a field explain it where they are made as help, or are the last of a block that holds this field alone. */
function isExplaining(block: Block, group: Group, page: LabelPage): boolean {
  const { element, text } = block;
  if (isHelp(text) || helpClass.test(classOf(element)) || element.localName === 'small') return true;
  let holder = parentOf(group.element);
  while (holder && !holder.contains(element)) holder = parentOf(holder);
  return holder !== null && page.countGroups(holder) === 1 && page.line.span(holder)[1] <= block.to;
}

const goesOnAbout = /^,\s*(?:waar|die|dat|met wie|bij wie)\s*$/i;

const saysItsValue = /^\p{Lu}[^:.?!]{2,45}:\s+[\p{L}\d]/u;

/** Beyond the label of a field a value under a label of the same make: a field to read. Nearest first. */
function otherPair(blocks: readonly Block[]): readonly Block[] {
  const [own, ...further] = blocks.map(({ element }) => `${element.localName}.${classOf(element)}`);
  const again = further.indexOf(own ?? '');
  return again > 0 && further[0] !== own ? blocks.slice(1, again + 2) : [];
}
