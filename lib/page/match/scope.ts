import type { Candidate } from '../candidates/candidate';
import { classOf, holds, parentOf, spacedWords } from '../dom';
import { onceALook } from '../memory';

/** How far a candidate belongs to the part of the page that is the plan: 1 inside it, less beside it, 0 never. */
export type Scope = (candidate: Candidate) => number;

/**
 * The part of the page that is the plan, told by the candidates that are surely items of it. A dialog over the page wins.
 * In a form, read text only counts inside the form; a cell of a list only in the line right above the plan.
 */
export function scopeOf(candidates: readonly Candidate[], likely: readonly Candidate[]): Scope {
  const strong = inOneItem(likely);
  if (strong.length < 3) return (candidate) => (candidate.inList ? 0.8 : 1);
  if (isOverview(strong)) return (candidate) => (candidate.inList ? 0 : 1);
  const controls = strong.filter((candidate) => candidate.kind !== 'read');
  const form = controls.length >= 3 && controls.length * 2 >= strong.length;
  const dialog = dialogOf(candidates, strong);
  const read = strong.filter((candidate) => candidate.kind === 'read');
  const isReadPlan = controls.length <= fewControls && read.length >= manyRead;
  const region = dialog ?? regionOf(form ? controls : isReadPlan ? read : strong);
  // Which line of a list a dialog was opened from is not told by where it stands.
  const line = region && !dialog ? listLineOver(region, candidates, strong) : null;
  const isOtherItem = region ? otherItems(region) : () => false;
  const isInOtherPart = region ? otherParts(region) : () => false;
  const values = new Set(
    strong.filter((one) => one.kind === 'read' && one.text === undefined).map((one) => one.element),
  );
  return (candidate) => {
    if (candidate.kind === 'read' && isPartOf(candidate.element, values)) return 0;
    const inside = region === null || holds(region, candidate.element);
    if (candidate.inList && !inside) return line && holds(line, candidate.element) ? 0.97 : 0;
    if (dialog) return inside ? (form && candidate.kind === 'read' ? 0.88 : 1) : 0;
    if (form && candidate.kind === 'read') return inside ? 0.88 : 0;
    if (inside) return 1;
    if (isOtherItem(candidate.element)) return 0;
    if (candidate.kind === 'read' && isInOtherPart(candidate.element)) return 0.8;
    const near = region ? parentOf(region) : null;
    if (near && near.localName !== 'body' && holds(near, candidate.element)) return 0.97;
    if (candidate.kind === 'read') return 0.82;
    // Beside a plan to read a box to write in is a search or a remark.
    return !isReadPlan && (form || controls.length > 0) ? 0.9 : 0.5;
  };
}

/** So many texts of a plan with so few boxes beside them are a plan to read. */
const manyRead = 6;
const fewControls = 2;

/** Most of what was found stands in lines of a list with several of them: a line for each pupil, or for each plan. */
function isOverview(strong: readonly Candidate[]): boolean {
  const listed = strong.filter((candidate) => candidate.inList);
  if (listed.length < 3 || listed.length * 2 <= strong.length) return false;
  const row = listed[0]?.element.closest('tr');
  const alike = [...(row?.parentElement?.children ?? [])].filter(
    (other) => other.childElementCount === row?.childElementCount && other.lastElementChild?.localName === 'td',
  );
  return alike.length > 2;
}

/** Text inside a value (a line of a log) is no field of its own. */
function isPartOf(element: Element, values: Set<Element>): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) if (values.has(at)) return true;
  return false;
}

/** No line of a list says more. */
const longestLine = 240;
const aDay =
  /\b\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:20)?\d\d\b|\b20\d\d-\d\d-\d\d\b|\b\d{1,2} \p{L}{3,9}\.? 20\d\d\b/u;

/** The line over an opened item of a list, dated or called so by the platform: what stands right before it, or what it begins with. */
function lineOver(item: Element): Element | null {
  const before = item.previousElementSibling;
  const line = before && !areKin(before, item) ? before : item.firstElementChild;
  if (!line || (line.textContent?.length ?? 0) > longestLine * 2) return null;
  if (itemRow.test(classOf(line))) return line;
  const words = spacedWords(line);
  return words.length <= longestLine && aDay.test(words) ? line : null;
}
const itemRow = /(?:^|\s)search_notes_itemrow(?:\s|$)/;

/** The same, or what an item begins with where others of its list begin with a dated line of the same make. */
const lineAmongKin = onceALook((item: Element): Element | null => {
  const own = lineOver(item);
  const first = item.firstElementChild;
  if (own || !first || !item.parentElement) return own;
  return (datedLines(item.parentElement).get(makeOf(first)) ?? 0) > 1 ? first : null;
});

/** How many of the items in a list have a dated line of each make. */
const datedLines = onceALook((list: Element): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of list.children) {
    const line = lineOver(item);
    if (line) counts.set(makeOf(line), (counts.get(makeOf(line)) ?? 0) + 1);
  }
  return counts;
});

const makeOf = (element: Element): string =>
  `${element.localName}.${classOf(element).replace(/(?:^|\s)\S*(?:open|active|actief|selected|expanded|dicht|closed|collapsed)\S*|(?:^|\s)(?:toe|uit)(?=\s|$)/gi, '')}`;

/** Items of one list, of which some have a class more: the one that is open, those that were read. */
function areKin(one: Element, other: Element): boolean {
  if (makeOf(one) === makeOf(other)) return true;
  const [few, many] = [one, other].map(({ classList }) => [...classList]).sort((a, b) => a.length - b.length);
  return (
    one.localName === other.localName && (few?.length ?? 0) > 0 && few?.every((name) => many?.includes(name)) === true
  );
}

/** The item of a list of dated items, all made alike, that an element stands in. */
function itemAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const line = lineOver(at);
    if (!line) continue;
    const make = makeOf(line);
    for (const kin of [...(at.parentElement?.children ?? [])]) {
      if (kin === at || makeOf(kin) !== makeOf(at)) continue;
      const other = lineOver(kin);
      if (other && other !== line && makeOf(other) === make) return at;
    }
  }
  return null;
}

/** Where several items of a list stand open, the one with most of what was found is the plan. */
function inOneItem(strong: readonly Candidate[]): readonly Candidate[] {
  const items = new Map<Element, Candidate[]>();
  for (const candidate of strong) {
    const item = candidate.kind === 'read' ? itemAround(candidate.element) : null;
    if (item) items.set(item, [...(items.get(item) ?? []), candidate]);
  }
  const [best, ...others] = [...items].sort((one, two) => two[1].length - one[1].length);
  const left = new Set<Candidate>();
  for (const [item, found] of others) {
    if (best && item.parentElement === best[0].parentElement && found.length * 2 <= best[1].length)
      for (const candidate of found) left.add(candidate);
  }
  return left.size === 0 ? strong : strong.filter((candidate) => !left.has(candidate));
}

/** Whether an element stands in another item of the list in which the plan was opened: each item under a dated line, all made alike. */
function otherItems(region: Element): (element: Element) => boolean {
  const items = new Map<Element, Element>();
  for (let at: Element | null = region; at; at = parentOf(at)) {
    const parent = parentOf(at);
    if (parent && lineAmongKin(at)) items.set(parent, at);
  }
  return (element) => {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const parent = parentOf(at);
      const own = parent ? items.get(parent) : undefined;
      if (!own) continue;
      const ours = lineAmongKin(own);
      if (own === at || at === ours || !ours) return false;
      const line = areKin(own, at) ? lineAmongKin(at) : at;
      return line !== null && makeOf(line) === makeOf(ours);
    }
    return false;
  };
}

/** Whether an element stands in another part of the page under a heading of its own, made like the part in which the plan stands. */
function otherParts(region: Element): (element: Element) => boolean {
  const headed = (part: Element): string | undefined =>
    part.firstElementChild?.matches('h1, h2, h3, legend, summary') ? part.firstElementChild.localName : undefined;
  const parts: Element[] = [];
  for (let at: Element | null = region; at?.parentElement; at = parentOf(at)) {
    const heading = headed(at);
    for (const other of heading === undefined ? [] : at.parentElement.children)
      if (other !== at && areKin(other, at) && headed(other) === heading) parts.push(other);
  }
  return (element) => parts.some((part) => part.contains(element));
}

/** The smallest element that holds nearly all of them. */
export function regionOf(strong: readonly Candidate[]): Element | null {
  const counts = new Map<Element, number>();
  for (const candidate of strong) {
    for (let at: Element | null = candidate.element; at; at = parentOf(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const enough = Math.ceil(strong.length * 0.75);
  let best: Element | null = null;
  for (const [element, count] of counts) if (count >= enough && (!best || holds(best, element))) best = element;
  return best;
}

const dialogs =
  'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true], .ui-dialog, .smscDialog, .smsc-dialog, .popupContainer, [dialog]';

/** The outermost dialog that holds a part of the page, as far as names tell; null when none does. */
export function dialogAround(element: Element): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = element; at; at = parentOf(at)) if (isDialog(at)) found = at;
  return found;
}

/** The dialog that lies over the page and holds the plan, when most of what was found stands in it. */
function dialogOf(candidates: readonly Candidate[], strong: readonly Candidate[]): Element | null {
  const counts = new Map<Element, number>();
  const holders = new Map<Element, number>();
  for (const candidate of strong) {
    for (let at: Element | null = candidate.element; at; at = parentOf(at)) holders.set(at, (holders.get(at) ?? 0) + 1);
  }
  for (const [holder, count] of holders)
    if (isDialog(holder) || liesOver(holder, candidates)) counts.set(holder, count);
  const [best] = [...counts].sort((one, two) => two[1] - one[1]);
  return best && best[1] >= Math.max(3, strong.length * 0.4) ? best[0] : null;
}

/** Kept in its place on the screen, with other fields on the page beneath it. */
const liesOver = (element: Element, candidates: readonly Candidate[]): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).position === 'fixed' &&
  candidates.some((candidate) => candidate.kind !== 'read' && !holds(element, candidate.element));

const isDialog = (element: Element): boolean =>
  element.matches(dialogs) ||
  /(^|[\s_-])(modal|dialog|popup|overlay|lightbox)($|[\s_-])/i.test(element.getAttribute('class') ?? '');

/** The line of a list of items that was opened into this plan: the last one above it. */
function listLineOver(region: Element, candidates: readonly Candidate[], strong: readonly Candidate[]): Element | null {
  const start = Math.min(...strong.filter((candidate) => holds(region, candidate.element)).map(({ from }) => from));
  let last: Candidate | null = null;
  for (const candidate of candidates) if (candidate.inList && candidate.to <= start) last = candidate;
  return last?.element.closest('tr') ?? null;
}
