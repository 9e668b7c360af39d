import { byId, classOf, headingWords, oneLine, parentOf, wordsOf } from '../dom';
import { onceALook, onceInside } from '../memory';
import { actCellOf } from './act-columns';
import type { Group } from './group';
import type { LabelPage } from './label-page';
import { isHeading } from './labels';

const most = 6;
const titleClass =
  /(^|[\s_-])(title|titel|head(er|ing)?|legend2?|kop|caption|summary|category-hdr|contentframetitle|hdr|section-?name)($|[\s_\d-])/i;

/** What stands over each element on the way up, for the groups of one page of which the claims no longer change. */
export type Overs = Map<Element, Over>;

interface Over extends Beside {
  holder: Element;
  texts: readonly string[];
  /** What the holder calls itself. */
  names: readonly string[];
  /** The same of the holder, once it was asked; null at the top. */
  above?: Over | null;
}

/** What the siblings before an element say over it, each with how far before it stands. */
interface Beside {
  headings: readonly Said[];
  /** Words of the nearest that is no heading, where none stands nearer. */
  weak: Said | null;
}
interface Said {
  text: string;
  steps: number;
}

const mostSteps = 40;

/**
 * The texts that stand over a group, nearest first: row label, headings, legends, tab names, dialog titles. Groups in the
 * same holder share what was found there in `overs`.
 */
export function contextOf(
  group: Group,
  page: LabelPage,
  claimed: (from: number, to: number) => boolean,
  overs: Overs = new Map(),
): string[] {
  const around = { group, page, claimed };
  const overOf = (child: Element): Over | null => {
    const known = overs.get(child);
    if (known) return known;
    const holder = parentOf(child);
    if (!holder || holder.localName === 'html') return null;
    const sibling = child.previousElementSibling;
    const before = sibling ? overs.get(sibling) : undefined;
    const beside = sibling && before ? besideNext(child, sibling, before, around) : besideOf(child, around);
    const names = before?.names ?? ownName(holder);
    const said = [...beside.headings, ...(beside.weak ? [beside.weak] : [])].map(({ text }) => text);
    const texts = [...said, ...names].map(oneLine).filter((text) => text !== '' && text.length <= 140);
    const over: Over = { ...beside, holder, names, texts };
    overs.set(child, over);
    return over;
  };
  const texts: string[] = [];
  for (let over = overOf(group.element); over; over = over.above) {
    for (const text of over.texts) if (!texts.includes(text)) texts.push(text);
    if (texts.length >= most) break;
    if (over.above === undefined) over.above = overOf(over.holder);
  }
  return texts;
}

/** The page around a group. */
interface Around {
  group: Group;
  page: LabelPage;
  claimed: (from: number, to: number) => boolean;
}

function besideOf(child: Element, around: Around): Beside {
  const { page } = around;
  const headings: Said[] = [];
  let weak: Said | null = null;
  let level = 9;
  let steps = 0;
  for (let before = child.previousElementSibling; before && steps < mostSteps; before = before.previousElementSibling) {
    steps += 1;
    const holdsGroups = page.countGroups(before) > 0;
    const heading = headingIn(before, holdsGroups);
    if (heading && headings.length > 0 && isLabelRow(before, around)) continue;
    if (heading) {
      const own = levelOf(before);
      if (own < level) headings.push({ text: heading, steps });
      // The label of one field in a row of its own hides no heading over more of them.
      if (isLabelRow(before, around)) continue;
      level = Math.min(level, own);
      if (level > 6 || level === 1) break;
      continue;
    }
    if (level < 9 || holdsGroups || weak) continue;
    const words = weakIn(before, around);
    if (words !== null) weak = { text: words, steps };
  }
  return { headings, weak };
}

/** A row that a field took as its label. */
function isLabelRow(element: Element, { page, claimed }: Around): boolean {
  return element.localName === 'tr' && claimed(...page.line.span(element));
}

/** The same for the element right behind one of which it is known: only a heading makes another order of what stands before. */
function besideNext(child: Element, sibling: Element, known: Beside, around: Around): Beside {
  const holdsGroups = around.page.countGroups(sibling) > 0;
  if (headingIn(sibling, holdsGroups)) return besideOf(child, around);
  const further = (said: Said): Said[] => (said.steps < mostSteps ? [{ text: said.text, steps: said.steps + 1 }] : []);
  const words = holdsGroups ? null : weakIn(sibling, around);
  return {
    headings: known.headings.flatMap(further),
    weak: words === null ? known.weak && (further(known.weak)[0] ?? null) : { text: words, steps: 1 },
  };
}

/** What a sibling that is no heading says over what stands behind it. */
function weakIn(before: Element, { group, page, claimed }: Around): string | null {
  const words = actCellOf(before)?.column === 'other' ? null : shortWords(before);
  if (words === null) return null;
  const [from, to] = page.line.span(before);
  // An element that takes a sibling off the screen is that sibling, or holds the group too.
  return to === from || claimed(from, to) || page.isOff(before, group) ? null : words;
}

const shortWords = onceInside((element): string | null => {
  const words = oneLine(headingWords(element));
  return words.length <= 90 && /[a-z]{2}/i.test(words) && !isPair(element) ? words : null;
});

/** How high a heading stands: 1 to 6; 7 for one that says no level. */
const levelOf = onceInside((element): number => {
  const named = /^h[1-6]$/.test(element.localName) ? element : element.querySelector('h1, h2, h3, h4, h5, h6');
  const said = named ? named.localName[1] : element.getAttribute('aria-level');
  return said ? Number(said) || 7 : 7;
});

/** A heading that this sibling is, or that it opens with. */
function headingIn(element: Element, holdsGroups: boolean): string | null {
  if (holdsGroups) return null;
  return isHeading(element) ? headingWords(element) : ownHeading(element);
}

/** "STAP 3: standpunten" is a title, whatever its colon. */
const stepName =
  /^\s*(?:stap|deel|punt|onderdeel|rubriek|fase|blok|luik)(?:(?:\s*[-/+&])?\s*(?:\d{1,2}[a-z]?|[ivx]{2,4}|[a-z])\b)+\s*:/i;

/** The label of another field may stand in the place of a title, but it is over that field alone. */
const isBoundLabel = (element: Element): boolean =>
  element.localName === 'label' || element.firstElementChild?.localName === 'label';

const ownHeading = onceInside((element): string | null => {
  const { localName } = element;
  if (titleClass.test(classOf(element)) && !isBoundLabel(element)) return headingWords(element);
  if (localName === 'tr' && element.children.length === 1) return headingWords(element);
  if ((localName === 'div' || localName === 'header') && element.children.length <= 3) {
    const inside = element.querySelector('h1, h2, h3, h4, h5, h6');
    if (inside) return headingWords(inside);
  }
  return null;
});

/** What a holder calls itself: legend, summary, caption, ARIA, the tab that opens it. */
function ownName(holder: Element): string[] {
  const names: string[] = [];
  const label = holder.getAttribute('aria-label');
  if (label) names.push(label);
  const ids = holder.getAttribute('aria-labelledby');
  if (ids) for (const id of ids.split(/\s+/)) names.push(byId(holder, id)?.textContent ?? '');
  const role = holder.getAttribute('role');
  if ((role === 'tabpanel' || /tab|pane|panel/i.test(classOf(holder))) && holder.id !== '') {
    for (const opener of openersIn(holder.getRootNode() as Document | ShadowRoot).get(holder.id) ?? [])
      names.push(opener.textContent ?? '');
  }
  return names.filter((name) => name.trim() !== '');
}

/** What opens a part of the page, by the part's id. */
const openersIn = onceALook((root: Document | ShadowRoot): Map<string, Element[]> => {
  const openers = new Map<string, Element[]>();
  for (const opener of root.querySelectorAll('a[href^="#"], [aria-controls], [data-target]')) {
    const target =
      opener.getAttribute('aria-controls') ?? opener.getAttribute('href') ?? opener.getAttribute('data-target') ?? '';
    const id = target.replace(/^#/, '');
    const known = openers.get(id);
    if (known) known.push(opener);
    else openers.set(id, [opener]);
  }
  return openers;
});

/** A row that is a label with its own value says nothing of the rows below it. */
const isPair = onceInside((element): boolean => {
  if (element.localName === 'tr' || element.localName === 'dt') return true;
  const words = wordsOf(element);
  return /:\s*\S/.test(words.replace(stepName, '')) || words.includes('\n');
});
