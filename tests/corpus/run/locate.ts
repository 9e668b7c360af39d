import type { ExpectedItem } from './case.ts';

const controls =
  'input:not([type=hidden]), select, textarea, button, iframe, [contenteditable]:not([contenteditable=false])';
const editorParts = '[role=toolbar], [class*=toolbar], [class*=tox], [class*=mce], [class*=cke]';

/** The element that a case names, through its frame and its shadow roots; null when there is none. */
export function locate(item: ExpectedItem): Element | null {
  let root: Document | ShadowRoot | null | undefined = item.frame ? frameDocument(item.frame) : document;
  for (const host of item.shadow ?? []) root = root?.querySelector(host)?.shadowRoot;
  return root?.querySelector(item.selector) ?? null;
}

function frameDocument(frame: string): Document | null | undefined {
  if (!frame.endsWith('.html')) return document.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
  return allFrames(document).find((inside) => decodeURI(inside.location.pathname).endsWith(`/${frame}`));
}

/** The documents of all frames under a document that can be read. */
export function allFrames(from: Document): Document[] {
  return [...from.querySelectorAll('iframe, frame')].flatMap((frame) => {
    const inside = (frame as HTMLIFrameElement).contentDocument;
    return inside ? [inside, ...allFrames(inside)] : [];
  });
}

/**
 * Whether an answered element counts for the expected one: it is the same, lies inside it, or holds it and no form
 * control or other item beside it. Of a rich-text editor the textarea, the iframe, its body and the wrapper are one.
 */
export function counts(answered: Element, expected: Element, others: Element[], rich: boolean): boolean {
  if (holds(expected, answered)) return true;
  if (rich) return countsForEditor(answered, expected);
  if (!holds(answered, expected)) return false;
  const outside = (element: Element) => holds(answered, element) && !holds(expected, element);
  return !others.some(outside) && !everyElement(answered).some((one) => one.matches(controls) && outside(one));
}

function countsForEditor(answered: Element, frame: Element): boolean {
  const wrapper = editorWrapper(frame);
  if (holds(answered, frame)) return holds(wrapper, answered);
  return answered.tagName === 'TEXTAREA' && answered === ownTextarea(frame, wrapper);
}

/** The outermost element around an editor's iframe that holds no field but this one. */
function editorWrapper(frame: Element): Element {
  let wrapper = frame;
  while (wrapper.parentElement && !hasForeignControl(wrapper.parentElement, frame)) wrapper = wrapper.parentElement;
  return wrapper;
}

function hasForeignControl(around: Element, frame: Element): boolean {
  const textareas = [...around.querySelectorAll('textarea')].filter((area) => area.closest(editorParts) === null);
  if (textareas.length > 1 || textareas.some(isShown)) return true;
  return [...around.querySelectorAll(controls)].some(
    (one) =>
      one !== frame && one.tagName !== 'BUTTON' && one.tagName !== 'TEXTAREA' && one.closest(editorParts) === null,
  );
}

function ownTextarea(frame: Element, wrapper: Element): Element | null {
  const named = frame.id.endsWith('_ifr') ? frame.ownerDocument.getElementById(frame.id.slice(0, -4)) : null;
  const beside = [wrapper.previousElementSibling, wrapper.nextElementSibling, wrapper.querySelector('textarea')];
  return named ?? beside.find((one) => one?.tagName === 'TEXTAREA' && !isShown(one)) ?? null;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** True when `inner` is `outer` or lies in it, shadow roots and frames included. */
export function holds(outer: Element, inner: Element): boolean {
  let node: Node | null | undefined = inner;
  while (node) {
    if (node === outer) return true;
    node = node.parentNode ?? (node as ShadowRoot).host ?? (node as Document).defaultView?.frameElement;
  }
  return false;
}

/** All elements in the root and in its open shadow roots. */
export function everyElement(root: Element | ShadowRoot | Document): Element[] {
  return [...root.querySelectorAll('*')].flatMap((one) =>
    one.shadowRoot ? [one, ...everyElement(one.shadowRoot)] : [one],
  );
}

/** An element in a few words, for a report: `input[name=q_102]`. */
export function describe(element: Element): string {
  const id = element.id ? `#${element.id}` : '';
  const name = element.getAttribute('name');
  const classes = [...element.classList].slice(0, 2).map((one) => `.${one}`);
  const text = id || name ? '' : ` "${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}"`;
  const frame = element.ownerDocument === document ? '' : ` in frame ${element.ownerDocument.location.pathname}`;
  return `${element.localName}${id}${name ? `[name=${name}]` : ''}${classes.join('')}${text}${frame}`;
}
