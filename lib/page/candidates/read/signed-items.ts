import { classOf, oneLine } from '../../dom';
import { onceInside } from '../../memory';
import { findDates } from '../../read/date-text';
import { holdsControl, labelWords, longestLabel, wordsBetween } from './pair';
import { eachPiece, type Finder } from './parts';

/** So many items made alike are a way of laying out. */
const fewest = 3;
const longestSignature = 80;
/** "–", "nog niet ingevuld": where nobody wrote yet. */
const longestOpen = 30;

/**
 * Items made alike that are a field each: a head with the label and, behind it, by whom and when it was written, and the value
 * below it. <div><div><b>Standpunt ouders</b><i>I. Maes, 12/10/2026</i></div><div>Ze zijn blij.</div></div>
 */
export const signedItemPairs: Finder = (view, part, { isLabel }, add) => {
  const seen = new Set<Element>();
  eachPiece(view, part, ({ role, text, element }, at) => {
    if (role || text === '\n' || text.length > longestLabel) return;
    const item = itemOf(element);
    if (!item || seen.has(item)) return;
    seen.add(item);
    const [head, first, ...more] = item.children;
    const label = head?.firstElementChild;
    if (!label || !first || view.line.span(label)[0] !== at) return;
    const [labelFrom, labelTo] = view.line.span(label);
    const [from] = view.line.span(first);
    const [, to] = view.line.span(item);
    const words = labelWords(view, labelFrom, labelTo);
    if (holdsControl(view, labelFrom, to) || !isLabel(words)) return;
    const runsOn = more.length > 0 ? { text: wordsBetween(view, from, to), runsOn: true } : {};
    add({ label: words, labelFrom, labelTo, element: first, from, to: Math.max(from, to), ...runsOn });
  });
};

/** The item that opens with this element in its head. */
function itemOf(element: Element): Element | null {
  let label = element;
  for (let steps = 0; steps < 3; steps += 1) {
    const item = label.parentElement?.parentElement;
    if (
      item?.parentElement &&
      signedIn(item.parentElement).has(item) &&
      item.firstElementChild?.firstElementChild === label
    )
      return item;
    if (!label.parentElement || label.parentElement.firstElementChild !== label) return null;
    label = label.parentElement;
  }
  return null;
}

/** The children of an element that are such items: most of those made alike are signed, so what is written nowhere yet is one too. */
const signedIn = onceInside((list): ReadonlySet<Element> => {
  const makes = new Map<string, Element[]>();
  for (const item of list.children) {
    const make = makeOf(item);
    if (make !== null) makes.set(make, [...(makes.get(make) ?? []), item]);
  }
  const found = new Set<Element>();
  for (const items of makes.values()) {
    const signatures = items.map(signatureOf);
    const signed = signatures.filter((text) => isSignature(text)).length;
    const isOpen = signatures.every((text) => isSignature(text) || (text.length <= longestOpen && !/\d/.test(text)));
    if (items.length >= fewest && signed * 2 > items.length && isOpen) for (const item of items) found.add(item);
  }
  return found;
});

/** How an item with a head of several parts over a value is made; null for any other element. */
function makeOf(item: Element): string | null {
  const [head, value] = item.children;
  const [label, ...rest] = head?.children ?? [];
  if (!head || !value || !label || rest.length === 0 || head.localName === 'td' || head.localName === 'th') return null;
  if (classOf(head) === classOf(value) && head.localName === value.localName) return null;
  const own = (element: Element): string => `${element.localName}.${classOf(element).trim().split(/\s+/)[0] ?? ''}`;
  return [item, head, label].map(own).join(' ');
}

const signatureOf = (item: Element): string =>
  oneLine(
    [...(item.firstElementChild?.children ?? [])]
      .slice(1)
      .map(({ textContent }) => textContent ?? '')
      .join(' '),
  );

/** "I. Raeymaekers, 14/09/2026", "gewijzigd door Inge op 14 september": a day, with nothing but who and that it was written. */
function isSignature(text: string): boolean {
  const [day, more] = text.length > longestSignature ? [] : findDates(text);
  return day !== undefined && more === undefined && /\p{L}{2}/u.test(text.replace(day.text, ''));
}
