import { frameOf, parentOf } from '@/lib/page/dom';
import { type Box, offsetOf, overlaps } from './geometry';

export const markSize = 18;
const gap = 6;

const box = (left: number, top: number): Box => ({ left, top, right: left + markSize, bottom: top + markSize });

const isOurs = (element: Element): boolean => element.localName.startsWith('draaiboek-');
const blocking = 'input, select, textarea, button, a, img, svg, iframe, video, canvas, label, [contenteditable]';

/** The topmost element of the page at a point of its own document, our marks aside. */
function hit(root: Document | ShadowRoot, x: number, y: number): Element | undefined {
  const isMark = (element: Element): boolean => element.localName === 'draaiboek-markers';
  const top = root.elementFromPoint?.(x, y);
  if (!top || !isMark(top)) return top ?? undefined;
  return root.elementsFromPoint(x, y).find((element) => !isMark(element));
}

const holdsText = (element: Element, spot: Box): boolean =>
  [...element.childNodes].some((node) => {
    if (node.nodeType !== 3 || (node.textContent ?? '').trim() === '') return false;
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((rect) => overlaps(rect, spot));
  });

/** Whether nothing that can be read or clicked lies under a spot, as far as the field's own document can tell. */
function isFree(field: Element, spot: Box): boolean {
  const document = field.ownerDocument;
  const { x, y } = offsetOf(field);
  const own = { left: spot.left - x, top: spot.top - y, right: spot.right - x, bottom: spot.bottom - y };
  const middle = (own.top + own.bottom) / 2;
  return [own.left + 1, (own.left + own.right) / 2, own.right - 1].every((across) => {
    const under = hit(document, across, middle);
    if (!under) return frameOf(document) === null;
    if (field.contains(under) || under.matches(blocking)) return false;
    return !holdsText(under, own);
  });
}

/**
 * Where a field's mark stands: right of it, else left, else on its upper corner; never over text.
 * `right` is where the page ends. Answers the left top of the mark, relative to the field's box.
 */
export function placeMark(field: Element, at: Box, right: number): { x: number; y: number } {
  const height = at.bottom - at.top;
  const y = at.top + Math.max(0, Math.min((height - markSize) / 2, 8));
  const beside = box(at.right + gap, y);
  const before = box(at.left - gap - markSize, y);
  const corner = box(Math.min(at.right, right) - markSize / 2, at.top - markSize / 2);
  const fits = [beside, before].find((spot) => spot.left >= 0 && spot.right <= right && isFree(field, spot));
  const chosen = fits ?? corner;
  return { x: chosen.left - at.left, y: chosen.top - at.top };
}

/** A layer of the page that can lie over a form: a dialog, a bar that stays, a large box on top. */
function isLayer(element: Element): boolean {
  if (isOurs(element) || element.matches('dialog, [role=dialog], [aria-modal=true]')) return true;
  const position = element.ownerDocument.defaultView?.getComputedStyle(element).position;
  if (position === 'fixed' || position === 'sticky') return true;
  return position === 'absolute' && element.clientWidth > 200 && element.clientHeight > 100;
}

/** Whether a dialog, a fixed bar or the sidebar lies over the field at this point of the top window. */
export function isCovered(field: Element, x: number, y: number): boolean {
  for (let at: Element | null = field; at; at = frameOf(at.ownerDocument)) {
    const root = at.getRootNode();
    const offset = offsetOf(at);
    if (!('elementsFromPoint' in root)) continue;
    const top = hit(root as Document | ShadowRoot, x - offset.x, y - offset.y);
    for (let layer: Element | null = top ?? null; layer && !layer.contains(at) && !at.contains(layer); ) {
      if (isLayer(layer)) return true;
      layer = layer.ownerDocument === at.ownerDocument ? parentOf(layer) : null;
    }
  }
  return false;
}
