import { classOf, oneLine, parentOf } from '../dom';
import type { LabelText } from './candidate';
import type { Group } from './group';
import type { LabelPage } from './label-page';

/** So many fields with their words under them are a habit of the page. */
const fewest = 3;
const longest = 100;

interface Caption {
  text: string;
  /** What holds the field and its caption, as it is made. */
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
    if (own.some(({ text, source }) => text === caption.text || bound.has(source))) return own;
    return [{ text: caption.text, source: 'after', weight: 0.95 }, ...own.map(asHeading)];
  });
}

const bound = new Set<LabelText['source']>(['for', 'aria', 'column']);

const asHeading = (label: LabelText): LabelText =>
  label.source === 'before' || label.source === 'further'
    ? { ...label, source: 'heading', weight: label.weight * 0.7 }
    : label;

/** The words behind a field in the block that holds it alone, in an element of their own; null where words stand before it. */
function captionOf(group: Group, page: LabelPage): Caption | null {
  const { pieces } = page.line;
  const holder = group.controls.includes(group.element) ? parentOf(group.element) : group.element;
  if (!holder || page.countGroups(holder) !== 1) return null;
  const [from, to] = page.line.span(holder);
  if (pieces.slice(from, group.from).some(({ text }) => text.trim() !== '')) return null;
  const isOption = (element: Element): boolean => group.controls.length > 1 && element.closest('label') !== null;
  const behind = pieces
    .slice(group.to, to)
    .filter(({ text, role, element }) => role || (text.trim() !== '' && !isOption(element)));
  // The names of files stand before what is under them.
  const [words, more] = group.kind === 'upload' ? behind.slice(-1) : behind;
  if (!words || more || words.role || words.element === holder) return null;
  const text = oneLine(words.text);
  return text.length <= longest && /\p{L}{3}/u.test(text)
    ? { text, make: `${holder.localName}.${classOf(holder)}` }
    : null;
}
