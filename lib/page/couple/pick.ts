import { anchorOf, boxOf } from '../show/geometry';
import { layOver } from '../show/overlay';
import { elementAt, fieldUnder, scrollerAt } from './hit';
import type { Pointable } from './pointable';

const css = `
.frame { position: fixed; box-sizing: border-box; border: 2px solid #1b5e6f; border-radius: 6px; background: rgb(27 94 111 / .12);
  box-shadow: 0 0 0 4px rgb(27 94 111 / .2); pointer-events: none; }
.name { position: fixed; max-width: min(420px, 60vw); box-sizing: border-box; padding: 3px 9px; border-radius: 6px; background: #154b59;
  color: #fff; font: 600 13px/1.4 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; white-space: nowrap; overflow: hidden;
  text-overflow: ellipsis; pointer-events: none; }
[hidden] { display: none; }
@media (forced-colors: active) { .frame { border-color: Highlight; } .name { border: 1px solid CanvasText; } }
`;
const air = 4;
const nameHeight = 30;

export interface PickOptions {
  /** In page order. */
  fields: readonly Pointable[];
  /** Where the keyboard starts. */
  first: number;
  /** What is written beside the field that is meant now. */
  nameOf(field: Pointable): string;
  /** Tells which field is meant now, for who cannot see the frame. */
  onMove(field: Pointable): void;
}

/** Everything with which a page could notice that it is pointed at; of these only the click says something to us. */
const pointing = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['pointermove', 'pointerover', 'pointerout', 'mousemove', 'mouseover', 'mouseout', 'touchstart', 'touchend'],
];

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Lets the user point at a field, with the mouse or with Tab and the arrows; a click or Enter chooses, Escape stops. A layer
 * of our own lies over the page meanwhile, so that nothing reaches it: no click, no key, no focus. Answers the field, or null
 * when she stopped or the signal did.
 */
export function pick(document: Document, options: PickOptions, signal: AbortSignal): Promise<Pointable | null> {
  const { fields, nameOf, onMove } = options;
  const view = document.defaultView;
  if (!view || signal.aborted) return Promise.resolve(null);
  const overlay = layOver(document, 'draaiboek-pick', css);
  overlay.host.style.setProperty('pointer-events', 'auto', 'important');
  overlay.host.style.setProperty('cursor', 'crosshair', 'important');
  overlay.host.style.setProperty('touch-action', 'manipulation', 'important');
  const frame = document.createElement('div');
  const name = document.createElement('div');
  frame.className = 'frame';
  name.className = 'name';
  overlay.layer.append(frame, name);

  return new Promise((resolve) => {
    let meant: Pointable | null = null;
    let running = true;
    const listening = new AbortController();

    const end = (field: Pointable | null): void => {
      if (!running) return;
      running = false;
      listening.abort();
      signal.removeEventListener('abort', stop);
      overlay.remove();
      resolve(field);
    };
    const stop = (): void => end(null);

    const draw = (): void => {
      if (!running) return;
      const anchor = meant ? anchorOf(meant) : null;
      frame.hidden = name.hidden = anchor === null;
      if (anchor) {
        const { left, top, right, bottom } = boxOf(anchor);
        frame.style.left = `${left - air}px`;
        frame.style.top = `${top - air}px`;
        frame.style.width = `${right - left + 2 * air}px`;
        frame.style.height = `${bottom - top + 2 * air}px`;
        name.style.left = `${Math.max(4, left - air)}px`;
        name.style.top = `${top > nameHeight + 2 * air ? top - nameHeight - air : bottom + 2 * air}px`;
      }
      view.requestAnimationFrame(draw);
    };

    const mean = (field: Pointable | null): void => {
      if (field === meant) return;
      meant = field;
      if (!field) return;
      name.textContent = nameOf(field);
      onMove(field);
    };

    const walk = (step: (at: number, last: number) => number): void => {
      const shown = fields.filter((field) => anchorOf(field) !== null);
      if (shown.length === 0) return;
      const at = meant ? shown.indexOf(meant) : -1;
      const last = shown.length - 1;
      const begin = Math.max(0, shown.indexOf(fields[options.first] as Pointable));
      const next = at < 0 ? begin : Math.min(last, Math.max(0, step(at, last)));
      const field = shown[next];
      mean(field ?? null);
      if (field) anchorOf(field)?.scrollIntoView({ block: 'center', inline: 'nearest' });
    };

    const isOurs = (event: Event): boolean => event.composedPath().includes(overlay.host);
    const swallow = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };

    const onPointer = (event: Event): void => {
      if (!isOurs(event)) return;
      event.stopImmediatePropagation();
      if (!event.type.startsWith('touch')) event.preventDefault();
      if (!('clientX' in event) || !['click', 'pointermove', 'mousemove'].includes(event.type)) return;
      const { clientX, clientY } = event as MouseEvent;
      mean(fieldUnder(elementAt(document, clientX, clientY), fields));
      if (event.type === 'click' && meant) end(meant);
    };
    const onWheel = (event: WheelEvent): void => {
      if (!isOurs(event)) return;
      swallow(event);
      const lines = event.deltaMode === 1 ? 16 : 1;
      const under = elementAt(document, event.clientX, event.clientY);
      const scroller = scrollerAt(under, event.deltaY) ?? document.scrollingElement;
      scroller?.scrollBy({ left: event.deltaX * lines, top: event.deltaY * lines });
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const tab = event.key === 'Tab' ? (at: number) => at + (event.shiftKey ? -1 : 1) : undefined;
      const step = tab ?? steps[event.key];
      const chosen = event.key === 'Enter' && meant !== null;
      if (!step && !chosen && event.key !== 'Escape') return;
      swallow(event);
      if (event.type !== 'keydown') return;
      if (step) walk(step);
      else end(chosen ? meant : null);
    };

    const listen = { capture: true, signal: listening.signal };
    for (const type of pointing) view.addEventListener(type, onPointer, { ...listen, passive: false });
    view.addEventListener('wheel', onWheel, { ...listen, passive: false });
    for (const type of ['keydown', 'keypress', 'keyup'] as const) view.addEventListener(type, onKey, listen);
    signal.addEventListener('abort', stop, { once: true });
    draw();
  });
}
