import { frameOf } from '@/lib/page/dom';
import type { Field } from '@/lib/page/field';
import { onPage } from '@/lib/page/write/dom';
import { anchorOf, type Box, boxOf, clipOf, clippersOf, overlaps, rightEdge } from './geometry';
import { layOver } from './overlay';
import { isCovered, markSize, placeMark } from './place';

export type MarkState = 'done' | 'missing' | 'attention' | 'error' | 'uncertain';

/** One field's mark; the title is what the mouse reads. */
export interface FieldMark {
  field: Field;
  state: MarkState;
  title: string;
}

export interface Markers {
  /** Our own element on the page, which whoever watches the page leaves out. */
  host: Element;
  update(marks: readonly FieldMark[]): void;
  /** Things moved: every mark goes along with its field. */
  follow(): void;
  /** The page changed: every mark is placed anew, also where its field did not move. */
  look(): void;
  destroy(): void;
}

const css = `
span { position: absolute; box-sizing: border-box; width: ${markSize}px; height: ${markSize}px; border-radius: 50%;
  display: grid; place-items: center; font: 700 11px/1 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; pointer-events: auto;
  cursor: default; user-select: none; forced-color-adjust: auto; }
span[hidden] { display: none; }
.done { background: #e5f4ec; color: #1f7a4d; }
.attention { background: #fdf1dc; color: #955a00; }
.error { background: #fdeceb; color: #b3261e; }
.missing { background: #fff; border: 2px dashed #aab4bf; pointer-events: auto; }
.uncertain { background: #eef1f4; color: #54606e; }
@media (forced-colors: active) { span { border: 1px solid CanvasText; } }
`;

const signs: Record<MarkState, string> = { done: '✓', missing: '', attention: '!', error: '!', uncertain: '?' };
/** The state that shows when one field serves several items. */
const weight: readonly MarkState[] = ['done', 'uncertain', 'missing', 'attention', 'error'];

interface Placed {
  node: HTMLElement;
  mark: FieldMark;
  anchor: Element | null;
  clippers: Element[];
  /** Where the field was when the mark was last placed, as text. */
  seen: string;
  offset: { x: number; y: number };
  size: string;
}

/** Marks for the same element become one: the heaviest state, all titles. */
function byElement(marks: readonly FieldMark[]): Map<Element, FieldMark> {
  const joined = new Map<Element, FieldMark>();
  for (const mark of marks) {
    const other = joined.get(mark.field.element);
    if (!other) joined.set(mark.field.element, mark);
    else {
      const state = weight.indexOf(mark.state) > weight.indexOf(other.state) ? mark.state : other.state;
      joined.set(mark.field.element, { ...other, state, title: `${other.title}\n${mark.title}` });
    }
  }
  return joined;
}

const asKey = ({ left, top, right, bottom }: Box): string =>
  [left, top, right, bottom].map((side) => Math.round(side * 2) / 2).join(' ');

/**
 * Marks beside the page's fields, in one layer of our own that lies over the page and lets clicks through. The marks follow
 * the fields when the page scrolls or changes; a field that is hidden, cut off or covered shows none.
 */
export function mountMarkers(document: Document, signal: AbortSignal): Markers {
  const window = document.defaultView;
  const overlay = layOver(document, 'draaiboek-markers', css);
  const placed = new Map<Element, Placed>();
  const listening = new AbortController();
  const listened = new WeakSet<Document>();
  let waiting = 0;

  /** Works out where a mark belongs and answers what sets it there; null where it stands well. */
  const place = (entry: Placed): (() => void) | null => {
    const { anchor, node } = entry;
    const hide = (): void => {
      node.hidden = true;
    };
    if (!window || !anchor || !onPage(anchor)) return hide;
    const at = boxOf(anchor);
    const clip = clipOf(entry.clippers, window);
    const right = rightEdge(document);
    const key = `${asKey(at)} ${asKey(clip)} ${Math.round(right)}`;
    if (key === entry.seen) return null;
    entry.seen = key;
    const probe: Box = {
      left: Math.max(at.left, clip.left),
      right: Math.min(at.right, clip.right),
      top: at.top,
      bottom: Math.min(at.bottom, at.top + markSize),
    };
    const inside =
      at.right > at.left && at.bottom > at.top && overlaps(probe, clip) && probe.top >= clip.top - markSize / 2;
    if (!inside || isCovered(anchor, probe.right - 3, Math.max((probe.top + probe.bottom) / 2, clip.top + 1)))
      return hide;
    const size = `${at.right - at.left} ${at.bottom - at.top} ${Math.round(right - at.right)}`;
    if (size !== entry.size) {
      entry.size = size;
      entry.offset = placeMark(anchor, at, right);
    }
    const { x, y } = entry.offset;
    return () => {
      node.hidden = false;
      // Not by a transform: each would be a layer of its own, for which every key that the page draws would pay.
      node.style.left = `${Math.round(at.left + x)}px`;
      node.style.top = `${Math.round(at.top + y)}px`;
    };
  };

  const soon = (): void => {
    if (waiting !== 0 || !window) return;
    waiting = window.requestAnimationFrame(() => {
      waiting = 0;
      const moves: ((() => void) | null)[] = [];
      for (const entry of placed.values()) {
        entry.anchor ??= findAnchor(entry);
        moves.push(place(entry));
      }
      // Only when all was measured: a mark that is set would have the page laid out again for the next.
      for (const move of moves) move?.();
    });
  };

  const findAnchor = (entry: Placed): Element | null => {
    const anchor = anchorOf(entry.mark.field);
    if (anchor) {
      entry.clippers = clippersOf(anchor);
      sizes?.observe(anchor);
    }
    return anchor;
  };

  const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(soon) : null;

  /** Frames scroll and change on their own. */
  const listenIn = (inside: Document): void => {
    if (listened.has(inside)) return;
    listened.add(inside);
    const options = { capture: true, passive: true, signal: listening.signal };
    for (const type of ['scroll', 'toggle', 'transitionend', 'animationend', 'load'])
      inside.addEventListener(type, soon, options);
    inside.defaultView?.addEventListener('resize', soon, options);
    if (inside.body) sizes?.observe(inside.body);
    sizes?.observe(inside.documentElement);
  };

  const draw = (node: HTMLElement, { state, title }: FieldMark): void => {
    if (node.className !== state) {
      node.className = state;
      node.textContent = signs[state];
    }
    if (node.title !== title) node.title = title;
  };

  const update = (marks: readonly FieldMark[]): void => {
    if (listening.signal.aborted) return;
    const wanted = byElement(marks);
    for (const [element, entry] of placed) {
      if (wanted.has(element)) continue;
      entry.node.remove();
      if (entry.anchor) sizes?.unobserve(entry.anchor);
      placed.delete(element);
    }
    for (const [element, mark] of wanted) {
      const known = placed.get(element);
      const entry: Placed = known ?? {
        node: document.createElement('span'),
        mark,
        anchor: null,
        clippers: [],
        seen: '',
        offset: { x: 0, y: 0 },
        size: '',
      };
      entry.mark = mark;
      if (!known) {
        entry.node.setAttribute('aria-hidden', 'true');
        entry.node.hidden = true;
        overlay.layer.append(entry.node);
        placed.set(element, entry);
        soon();
      }
      draw(entry.node, mark);
      for (let at: Element | null = element; at; at = frameOf(at.ownerDocument)) listenIn(at.ownerDocument);
    }
  };

  const look = (): void => {
    for (const entry of placed.values()) {
      entry.seen = '';
      entry.size = '';
      entry.anchor = null;
    }
    soon();
  };

  const destroy = (): void => {
    listening.abort();
    sizes?.disconnect();
    if (waiting !== 0) window?.cancelAnimationFrame(waiting);
    placed.clear();
    overlay.remove();
  };

  listenIn(document);
  signal.addEventListener('abort', destroy, { once: true });
  return { host: overlay.host, update, follow: soon, look, destroy };
}
