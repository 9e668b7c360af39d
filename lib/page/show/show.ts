import { documentIn } from '@/lib/page/dom';
import type { Field } from '@/lib/page/field';
import { isFrame, isInput, onPage } from '@/lib/page/write/dom';
import { anchorOf, boxOf, rightEdge } from './geometry';
import { openAround } from './open';
import { layOver } from './overlay';

const css = `
.highlight { position: fixed; box-sizing: border-box; border: 2px solid #1b5e6f; border-radius: 6px; background: rgb(27 94 111 / .1);
  box-shadow: 0 0 0 4px rgb(27 94 111 / .18); transition: opacity .35s; }
.highlight.leaving { opacity: 0; }
@media (prefers-reduced-motion: reduce) { .highlight { transition: none; } }
@media (forced-colors: active) { .highlight { border-color: Highlight; } }
`;
/** How long the field stays lit, and how long it fades, in milliseconds. */
const litFor = 2500;
const fadeFor = 350;
const air = 4;

const prefersStill = (document: Document): boolean =>
  document.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

function topOf(element: Element): Document {
  const top = element.ownerDocument.defaultView?.top;
  return top?.document ?? element.ownerDocument;
}

/** Waits until the element stands still after a scroll, at most a second. */
async function stands(element: Element, view: Window): Promise<void> {
  let before = '';
  for (let frames = 0, still = 0; frames < 60 && still < 4; frames += 1) {
    await new Promise<void>((resolve) => {
      view.requestAnimationFrame(() => resolve());
    });
    const { left, top } = boxOf(element);
    const now = `${Math.round(left)} ${Math.round(top)}`;
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** Puts the caret where the user can go on typing. */
function focusFirst(field: Field): void {
  const control = field.controls.find(
    (candidate): candidate is HTMLElement =>
      'focus' in candidate &&
      !(isInput(candidate) && candidate.type === 'hidden') &&
      candidate.getClientRects().length > 0,
  );
  const target = control && isFrame(control) ? documentIn(control)?.body : control;
  target?.focus({ preventScroll: true });
}

/** Draws the light around the field, and lets it follow while the page moves. */
function light(document: Document, element: Element, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const overlay = layOver(document, 'draaiboek-highlight', css);
  const frame = document.createElement('div');
  frame.className = 'highlight';
  overlay.layer.append(frame);
  let running = true;
  const follow = () => {
    if (!running) return;
    const { left, top, right, bottom } = boxOf(element);
    frame.style.left = `${left - air}px`;
    frame.style.top = `${top - air}px`;
    frame.style.width = `${right - left + 2 * air}px`;
    frame.style.height = `${bottom - top + 2 * air}px`;
    view.requestAnimationFrame(follow);
  };
  const stop = () => {
    running = false;
    overlay.remove();
  };
  follow();
  view.setTimeout(() => frame.classList.add('leaving'), litFor);
  view.setTimeout(stop, litFor + fadeFor);
  signal.addEventListener('abort', stop, { once: true });
}

/** One light at a time: showing another field puts the former one out. */
let current: AbortController | null = null;

async function lead(field: Field, anchor: Element, signal: AbortSignal): Promise<void> {
  const document = topOf(anchor);
  const view = document.defaultView;
  if (!view) return;
  const behavior = prefersStill(document) ? 'auto' : 'smooth';
  const tall = anchor.getBoundingClientRect().height > view.innerHeight * 0.7;
  anchor.scrollIntoView({ block: tall ? 'start' : 'center', inline: 'nearest', behavior });
  light(document, anchor, signal);
  await stands(anchor, view);
  const { left, right } = boxOf(anchor);
  const under = right - rightEdge(document);
  if (under > 0 && left > 0) view.scrollBy({ left: Math.min(under + 8, left - 8), behavior });
  if (!signal.aborted) focusFirst(field);
}

/**
 * Leads the user to a field: opens the closed part it is in, scrolls to it, lights it up for a moment and puts the caret in
 * it. Answers false when the field is not on the page, or in a part that only the user can open.
 */
export function showField(field: Field, signal: AbortSignal): boolean {
  if (signal.aborted || !onPage(field.element)) return false;
  if (!anchorOf(field)) openAround(field.element);
  const anchor = anchorOf(field);
  if (!anchor) return false;
  current?.abort();
  current = new AbortController();
  void lead(field, anchor, AbortSignal.any([signal, current.signal]));
  return true;
}
