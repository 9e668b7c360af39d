import { classOf, oneLine, parentOf } from '../dom';
import type { LabelText } from './candidate';
import type { Group } from './group';
import type { LabelPage } from './label-page';

/** So many fields with their words under them are a habit of the page. */
const fewest = 3;
const longest = 100;

interface Caption {
  text: string;
  /** How the caption is made. */
  make: string;
}

/**
 * The labels of each group, where a page has the habit of words under its fields: there what stands over a part is a
 * heading, also over its first field. Other labels stay as they are.
 */
export function withCaptions(
  groups: readonly Group[],
  labels: readonly LabelText[][],
  page: LabelPage,
): readonly LabelText[][] {
  const captions = groups.map((group) => captionOf(group, page));
  const habits = new Map<string, number>();
  for (const [at, caption] of captions.entries()) {
    const own = labels[at]?.find(({ source }) => source !== 'heading');
    if (caption && own?.text === caption.text) habits.set(caption.make, (habits.get(caption.make) ?? 0) + 1);
  }
  return labels.map((own, at) => {
    const caption = captions[at];
    if (!caption || (habits.get(caption.make) ?? 0) < fewest) return own;
    if (own.some(({ source }) => bound.has(source))) return own;
    const names = own.filter(({ source, text }) => source !== 'help' || text !== caption.text);
    if (names.some(({ text }) => text === caption.text)) return names.map((label) => sure(label, caption));
    return [{ text: caption.text, source: 'after', weight: 0.95 }, ...names.map(asHeading)];
  });
}

const bound = new Set<LabelText['source']>(['for', 'aria', 'column']);

const sure = (label: LabelText, { text }: Caption): LabelText =>
  label.text === text && label.source === 'after' ? { ...label, weight: 0.95 } : label;

const asHeading = (label: LabelText): LabelText =>
  label.source === 'before' || label.source === 'further'
    ? { ...label, source: 'heading', weight: label.weight * 0.7 }
    : label;

/**
 * The words behind a field in the smallest block that holds it alone and says more, in an element of their own; null where
 * words stand before it.
 */
function captionOf(group: Group, page: LabelPage): Caption | null {
  let holder = group.controls.includes(group.element) ? parentOf(group.element) : group.element;
  for (let steps = 0; holder && steps < mostSteps && page.countGroups(holder) === 1; steps += 1) {
    const found = captionIn(holder, group, page);
    if (found !== undefined) return found;
    holder = parentOf(holder);
  }
  return null;
}

const mostSteps = 3;

/** By the block where that has a class of its own, else by the words too. */
const makeOf = (holder: Element, words: Element): string =>
  classOf(holder) === ''
    ? `${holder.localName} ${words.localName}.${classOf(words)}`
    : `${holder.localName}.${classOf(holder)}`;

/** Undefined where the block says nothing but the field itself. */
function captionIn(holder: Element, group: Group, page: LabelPage): Caption | null | undefined {
  const { pieces } = page.line;
  const [from, to] = page.line.span(holder);
  if (pieces.slice(from, group.from).some(({ text }) => text.trim() !== '')) return null;
  const isOption = (element: Element): boolean =>
    group.controls.length > 1 &&
    (element.closest('label') !== null || group.controls.some((control) => control.contains(element)));
  const behind = pieces
    .slice(group.to, to)
    .filter(({ text, role, element }) => role || (text.trim() !== '' && !isOption(element)));
  if (behind.length === 0) return undefined;
  // The names of files stand before what is under them.
  const [words, more] = group.kind === 'upload' ? behind.slice(-1) : behind;
  if (!words || more || words.role || words.element === holder) return null;
  const text = oneLine(words.text);
  return text.length <= longest && /\p{L}{3}/u.test(text) ? { text, make: makeOf(holder, words.element) } : null;
}
