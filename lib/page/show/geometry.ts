import { asFrame, frameOf, parentOf } from '@/lib/page/dom';
import type { Field } from '@/lib/page/field';

/** A rectangle in the top window's viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const overlaps = (one: Box, two: Box): boolean =>
  one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;

const narrow = (one: Box, two: Box): Box => ({
  left: Math.max(one.left, two.left),
  top: Math.max(one.top, two.top),
  right: Math.min(one.right, two.right),
  bottom: Math.min(one.bottom, two.bottom),
});

const hasSize = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
};

const visible = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' ? element.checkVisibility({ visibilityProperty: true }) : true;

/** What of a field is on the screen: its own element, else the first control that is; null while it is hidden. */
export function anchorOf(field: Pick<Field, 'element' | 'controls'>): Element | null {
  return [field.element, ...field.controls].find((element) => hasSize(element) && visible(element)) ?? null;
}

/** How far the viewport of an element's document lies from the top window's. */
export function offsetOf(element: Element): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let frame = frameOf(element.ownerDocument); frame; frame = frameOf(frame.ownerDocument)) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}

/** Where an element is, in the top window's viewport. */
export function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { x, y } = offsetOf(element);
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** The elements that cut off what sticks out of them: scroll containers on the way up, and every frame. */
export function clippersOf(element: Element): Element[] {
  const found: Element[] = [];
  let fixed = false;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at !== element && asFrame(at)) {
      found.push(at);
      fixed = false;
      continue;
    }
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    const ofPage = at === at.ownerDocument.body || at === at.ownerDocument.documentElement;
    if (
      at !== element &&
      !ofPage &&
      !fixed &&
      style &&
      /auto|scroll|hidden|clip/.test(`${style.overflowX} ${style.overflowY}`)
    ) {
      found.push(at);
    }
    if (style?.position === 'fixed') fixed = true;
  }
  return found;
}

/** The part of the top window in which something inside these elements can be seen. */
export function clipOf(clippers: readonly Element[], window: Window): Box {
  return clippers.map(boxOf).reduce(narrow, { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight });
}

/** Where the page ends on the right: before the room that the sidebar took by a margin. */
export function rightEdge(document: Document): number {
  const { right } = document.documentElement.getBoundingClientRect();
  const width = document.defaultView?.innerWidth ?? right;
  return right > 0 ? Math.min(right, width) : width;
}
