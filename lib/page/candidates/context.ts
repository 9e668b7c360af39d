import { byId, classOf, oneLine, parentOf, wordsOf } from '../dom';
import { onceALook, onceInside } from '../memory';
import type { Group } from './groups';
import { isHeading, type LabelPage } from './labels';

const most = 6;
const titleClass =
  /(^|[\s_-])(title|titel|head(er|ing)?|legend2?|kop|caption|summary|category-hdr|contentframetitle|hdr|section-?name)($|[\s_\d-])/i;

/** What stands over each element on the way up, for the groups of one page of which the claims no longer change. */
export type Overs = Map<Element, Over>;

interface Over {
  texts: readonly string[];
  holder: Element;
  /** The same of the holder, once it was asked; null at the top. */
  above?: Over | null;
}

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
  const overOf = (child: Element): Over | null => {
    const known = overs.get(child);
    if (known) return known;
    const holder = parentOf(child);
    if (!holder || holder.localName === 'html') return null;
    const over: Over = { texts: textsOver(child, holder, group, page, claimed), holder };
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

/** What the siblings before an element say over it, and what its holder calls itself. */
function textsOver(
  child: Element,
  holder: Element,
  group: Group,
  page: LabelPage,
  claimed: (from: number, to: number) => boolean,
): string[] {
  const texts: string[] = [];
  const add = (text: string): void => {
    const clean = oneLine(text);
    if (clean !== '' && clean.length <= 140) texts.push(clean);
  };
  const weak: string[] = [];
  let level = 9;
  let steps = 0;
  for (let before = child.previousElementSibling; before && steps < 40; before = before.previousElementSibling) {
    steps += 1;
    const holdsGroups = page.countGroups(before) > 0;
    const heading = headingIn(before, holdsGroups);
    if (heading) {
      const own = levelOf(before);
      if (own < level) add(heading);
      level = Math.min(level, own);
      if (level > 6 || level === 1) break;
      continue;
    }
    if (level < 9 || holdsGroups || weak.length > 0) continue;
    const [from, to] = page.line.span(before);
    // An element that takes a sibling off the screen is that sibling, or holds the group too.
    if (to === from || claimed(from, to) || page.isOff(before, group)) continue;
    const words = oneLine(wordsOf(before));
    if (words.length <= 90 && /[a-z]{2}/i.test(words) && !isPair(before)) weak.push(words);
  }
  for (const words of weak) add(words);
  for (const words of ownName(holder)) add(words);
  return texts;
}

/** How high a heading stands: 1 to 6; 7 for one that says no level. */
const levelOf = onceInside((element): number => {
  const named = /^h[1-6]$/.test(element.localName) ? element : element.querySelector('h1, h2, h3, h4, h5, h6');
  const said = named ? named.localName[1] : element.getAttribute('aria-level');
  return said ? Number(said) || 7 : 7;
});

/** A heading that this sibling is, or that it opens with. */
function headingIn(element: Element, holdsGroups: boolean): string | null {
  if (holdsGroups) return null;
  return isHeading(element) ? wordsOf(element) : ownHeading(element);
}

const ownHeading = onceInside((element): string | null => {
  const { localName } = element;
  if (titleClass.test(classOf(element))) return wordsOf(element);
  if (localName === 'tr' && element.children.length === 1) return wordsOf(element);
  if ((localName === 'div' || localName === 'header') && element.children.length <= 3) {
    const inside = element.querySelector('h1, h2, h3, h4, h5, h6');
    if (inside) return wordsOf(inside);
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
  return /:\s*\S/.test(words) || words.includes('\n');
});
