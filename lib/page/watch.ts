import { asFrame, documentIn, isElement } from './dom';

export interface WatchOptions {
  /** Milliseconds of rest after the last change before `onChange` is called. */
  settle?: number;
  /** Our own hosts: what happens in them is never a change of the page. */
  ignore?: readonly Element[];
  /** Told of every change of the page, also of those that need no new look; false for one that says nothing. */
  heed?: (record: MutationRecord) => boolean;
  /** Told that the page changed in a way that says nothing: things may have moved. */
  onStir?: () => void;
  /** Told of a frame that was loaded. */
  onFrame?: (frame: Element) => void;
  /** Told that something was typed, ticked or shown. */
  onTouch?: () => void;
}

export interface Watch {
  /** Hears at once what was not told yet. */
  flush(): void;
  /** Follows these as well, each once: whoever walks the page knows which documents and shadow roots stand on it. */
  attend(roots: Iterable<Document | ShadowRoot>): void;
}

/** Attributes for which a page is looked at again. */
const awaited = new Set([
  'value',
  'checked',
  'selected',
  'class',
  'style',
  'hidden',
  'open',
  'disabled',
  'readonly',
  'contenteditable',
  'src',
  'aria-pressed',
  'aria-checked',
  'aria-selected',
  'aria-expanded',
]);

/** However restless a page is, it is looked at again at least this often (in settle times). */
const patience = 8;

/** Room that was made beside the page, or given back: a margin of the document, by us or another panel. */
function isRoomOnly({ type, attributeName, target, oldValue }: MutationRecord): boolean {
  if (type !== 'attributes' || attributeName !== 'style' || !isElement(target) || target.localName !== 'html')
    return false;
  const rest = (style: string | null): string => (style ?? '').replace(/margin-right:[^;]*;?/g, '').trim();
  return rest(oldValue) === rest(target.getAttribute('style'));
}

/**
 * Calls `onChange` after the page changed and came to rest, by mutation or by typing: the document and all that is attended
 * to. A frame is followed when it loads again. The signal ends everything.
 */
export function watch(
  document: Document,
  onChange: () => void,
  signal: AbortSignal,
  options: WatchOptions = {},
): Watch {
  if (signal.aborted) return { flush: () => undefined, attend: () => undefined };
  const settle = options.settle ?? 150;
  const ignored = (node: Node): boolean =>
    (isElement(node) && node.localName.startsWith('draaiboek-')) ||
    (options.ignore?.some((own) => own === node || own.contains(node)) ?? false);
  const seen = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let first = 0;
  let latest = 0;

  /** A signal of another realm is refused by a frame's listeners, so they are taken away by hand. */
  const ends: (() => void)[] = [];
  const listen = (target: EventTarget, name: string, listener: (event: Event) => void): void => {
    target.addEventListener(name, listener, true);
    ends.push(() => target.removeEventListener(name, listener, true));
  };

  /** The clock is not set again at each key: when it rings, it looks whether something came meanwhile. */
  const ring = (): void => {
    const rest = Math.min(latest + settle, first + settle * (patience + 1)) - Date.now();
    timer = rest > 0 ? setTimeout(ring, rest) : null;
    if (timer === null) onChange();
  };
  const changed = (): void => {
    if (signal.aborted) return;
    latest = Date.now();
    if (timer !== null) return;
    first = latest;
    timer = setTimeout(ring, settle);
  };

  const hear = (records: readonly MutationRecord[]): void => {
    let matters = false;
    let stirs = false;
    for (const record of records) {
      if (ignored(record.target) || isRoomOnly(record)) continue;
      if (record.type === 'childList' && [...record.addedNodes, ...record.removedNodes].every(ignored)) continue;
      if (options.heed?.(record) === false) {
        stirs = true;
        continue;
      }
      matters ||= record.type !== 'attributes' || awaited.has(record.attributeName ?? '');
    }
    if (matters) changed();
    else if (stirs) options.onStir?.();
  };
  const observer = new MutationObserver(hear);

  const typed = (event: Event): void => {
    const { target } = event;
    if (target && 'nodeType' in target && ignored(target as Node)) return;
    options.onTouch?.();
    changed();
  };

  /** What is shown may have changed without a change of the page itself; it is seen at the next look. */
  const touched = (): void => options.onTouch?.();

  /** Observes a document or shadow root, once. */
  const attach = (root: Document | ShadowRoot): void => {
    if (seen.has(root)) return;
    seen.add(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeOldValue: true,
      characterDataOldValue: true,
    });
    for (const name of ['input', 'change']) listen(root, name, typed);
    for (const name of ['toggle', 'transitionend', 'animationend']) listen(root, name, touched);
    listen(root, 'load', loaded);
  };

  const reattach = (frame: HTMLIFrameElement): void => {
    const inside = documentIn(frame);
    if (inside) attach(inside);
    options.onFrame?.(frame);
    changed();
  };
  const loaded = (event: Event): void => {
    const { target } = event;
    if (target && 'localName' in target && asFrame(target as Element)) reattach(target as HTMLIFrameElement);
    else options.onTouch?.();
  };

  attach(document);
  const view = document.defaultView;
  if (view) listen(view, 'resize', touched);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const end of ends) end();
    if (timer !== null) clearTimeout(timer);
    timer = null;
  });
  return {
    flush: () => hear(observer.takeRecords()),
    attend(roots) {
      if (!signal.aborted) for (const root of roots) attach(root);
    },
  };
}
