import { asFrame, documentIn, holds, parentOf } from '../dom';
import type { Pointable } from './pointable';

/** How far up from what lies under the pointer a field is looked for. */
const farthest = 8;

/** What of the page lies at a point of the top window, through frames and open shadow roots; our own layers aside. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let root: Document | ShadowRoot = document;
  let [left, top] = [x, y];
  let found: Element | null = null;
  for (;;) {
    const under: Element | undefined = root
      .elementsFromPoint?.(left, top)
      .find((element) => !element.localName.startsWith('draaiboek-'));
    if (!under || under === found) return found;
    found = under;
    const frame = asFrame(under);
    const inside = frame ? documentIn(frame) : null;
    if (frame && inside) {
      const box = frame.getBoundingClientRect();
      left -= box.left + frame.clientLeft;
      top -= box.top + frame.clientTop;
      root = inside;
    } else if (under.shadowRoot) root = under.shadowRoot;
    else return found;
  }
}

/** The field that somebody means who points at this element: the field itself, its label, or the row it stands alone in. */
export function fieldUnder(element: Element | null, fields: readonly Pointable[]): Pointable | null {
  const owners = new Map<Element, Pointable>();
  for (const field of fields.toReversed()) for (const own of [field.element, ...field.controls]) owners.set(own, field);
  let inner: Pointable | null = null;
  for (let at = element, steps = 0; at && steps < farthest; at = parentOf(at), steps += 1) {
    const owner = owners.get(at);
    if (owner) return owner;
    const here: Element = at;
    const inside = fields.filter((field) => holds(here, field.element));
    if (inside.length > 1) break;
    inner ??= inside[0] ?? null;
  }
  // Inside a large field (a group of boxes, a list of rows) nothing of its own is hit for many steps up.
  return inner ?? fields.find((field) => element !== null && holds(field.element, element)) ?? null;
}

/** The part of the page that scrolls under a point. */
export function scrollerAt(element: Element | null, down: number): Element | null {
  for (let at = element; at; at = parentOf(at)) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    const root = at === at.ownerDocument.documentElement || at === at.ownerDocument.body;
    if (!root && !/auto|scroll/.test(style?.overflowY ?? '')) continue;
    const room = at.scrollHeight - at.clientHeight;
    if (down > 0 ? at.scrollTop < room - 1 : at.scrollTop > 0) return at;
  }
  return null;
}
