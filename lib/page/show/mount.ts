import { isHandle, ownElement, ownTag, takeover } from './own-element';

const width = 'clamp(320px, 30vw, 384px)';

/** What a page could answer with its own shortcuts, handlers or tracking while somebody works in the sidebar. */
const kept = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'compositionstart', 'compositionupdate'],
  ...['compositionend', 'paste', 'copy', 'cut', 'focusin', 'focusout', 'submit', 'reset', 'select', 'selectstart'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'dragstart', 'dragover', 'drop', 'wheel'],
];

export interface Mount {
  host: HTMLElement;
  root: ShadowRoot;
  container: HTMLElement;
  /** What stood here before was a handle, and the user asked it for the sidebar. */
  asked: boolean;
}

export interface MountOptions {
  styles: string;
  mode: ShadowRootMode;
  controller: AbortController;
  /** Whether this copy wants to stay when a newer one arrives: it still works, or it holds words that would be lost. */
  stays(): boolean;
  /** A handle always gives way; it tells the newer copy whether the user asked for the sidebar. */
  handle?: { asked(): boolean };
}

/** Puts our element on the page; null where an earlier copy stays. */
export function mount(document: Document, { styles, mode, controller, stays, handle }: MountOptions): Mount | null {
  const wish = { open: false };
  for (const older of document.querySelectorAll(ownElement)) {
    if (!older.dispatchEvent(new CustomEvent(takeover, { cancelable: true, detail: wish }))) return null;
    older.remove();
  }
  const { signal } = controller;
  const host = createHost(document);
  if (handle !== undefined) host.setAttribute(isHandle, '');
  host.style.setProperty('all', 'initial', 'important');
  host.addEventListener(
    takeover,
    (event) => {
      if (stays()) event.preventDefault();
      else controller.abort();
      if (handle?.asked() && event instanceof CustomEvent && event.detail) event.detail.open = true;
    },
    { signal },
  );
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  const root = host.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = styles;
  const container = document.createElement('div');
  root.append(style, container);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, root, container, asked: wish.open };
}

/** A page that claimed our name as its own custom element could reach into it, so there a plain element stands in. */
function createHost(document: Document): HTMLElement {
  const host = document.createElement(ownTag);
  if (!host.matches(':defined')) return host;
  const plain = document.createElement('div');
  plain.setAttribute(`data-${ownTag}`, '');
  return plain;
}

/** Lets the page make room for the panel by a margin, and gives it back exactly as it was. */
export function roomMaker(document: Document, signal: AbortSignal): (needed: boolean) => void {
  const { style } = document.documentElement;
  let former: { value: string; priority: string } | null = null;
  const giveBack = () => {
    if (former === null) return;
    if (former.value === '') style.removeProperty('margin-right');
    else style.setProperty('margin-right', former.value, former.priority);
    former = null;
  };
  signal.addEventListener('abort', giveBack, { once: true });
  return (needed) => {
    if (!needed) return giveBack();
    if (former !== null || signal.aborted) return;
    former = { value: style.getPropertyValue('margin-right'), priority: style.getPropertyPriority('margin-right') };
    style.setProperty('margin-right', width, 'important');
  };
}
