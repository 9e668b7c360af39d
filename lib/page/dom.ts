/**
 * Small helpers over the page's DOM. Elements of frames come from another realm, where `instanceof` fails, so everything
 * here looks at names instead.
 */

import { onceAbove, onceAText, onceInside } from './memory';

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;
export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === 3;

export const asInput = (element: Element): HTMLInputElement | null =>
  element.localName === 'input' ? (element as HTMLInputElement) : null;
export const asSelect = (element: Element): HTMLSelectElement | null =>
  element.localName === 'select' ? (element as HTMLSelectElement) : null;
export const asTextarea = (element: Element): HTMLTextAreaElement | null =>
  element.localName === 'textarea' ? (element as HTMLTextAreaElement) : null;
export const asFrame = (element: Element): HTMLIFrameElement | null =>
  element.localName === 'iframe' || element.localName === 'frame' ? (element as HTMLIFrameElement) : null;

/** The type of an input in lower case; empty for every other element. */
export const inputType = (element: Element): string => asInput(element)?.type.toLowerCase() ?? '';

/** Class attribute as text, also for SVG elements. */
export const classOf = (element: Element): string => element.getAttribute('class') ?? '';

/** The element that holds this one: through shadow roots and frames up to the top document. */
export function parentOf(element: Element): Element | null {
  const holder = element.parentElement;
  if (holder) return holder;
  const parent = element.parentNode;
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  if (parent?.nodeType === 9) return frameOf(parent as Document);
  return null;
}

/** The iframe element that shows this document, if it is reachable. */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The document inside a frame of the same origin; null where it may not be read. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** True when `outer` is `inner` or holds it, through shadow roots and frames. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The smallest element that holds all of these. */
export function commonHolder(elements: readonly Element[]): Element | null {
  const [first, ...rest] = elements;
  let holder: Element | null = first ?? null;
  for (const element of rest) while (holder && !holds(holder, element)) holder = parentOf(holder);
  return holder;
}

/** `closest` that also walks out of shadow roots and frames. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at.matches(selector)) return at;
  return null;
}

/** Whether an element, or what holds it, is one of these: asked of many elements, each is matched once. */
export function isWithin(selector: string): (element: Element) => boolean {
  const isIn: (element: Element) => boolean = onceAbove((element): boolean => {
    if (element.matches(selector)) return true;
    const holder = parentOf(element);
    return holder !== null && isIn(holder);
  });
  return isIn;
}

/** The element with this id in the same document or shadow root. */
export function byId(near: Element, id: string): Element | null {
  const root = near.getRootNode();
  if ('getElementById' in root) return (root as Document | ShadowRoot).getElementById(id);
  return null;
}

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul option button'
  ).split(' '),
);
export const isBlock = (element: Element): boolean =>
  blocks.has(element.localName) || (element.localName.includes('-') && isOwnRow(element));

/** Elements of a page's own, several beside each other and nothing else, are lines: nothing but the page's style says how they lie. */
function isOwnRow({ parentElement, localName, previousElementSibling, nextElementSibling }: Element): boolean {
  if (!parentElement || parentElement.childElementCount < fewestRows) return false;
  const { firstElementChild, lastElementChild } = parentElement;
  return [firstElementChild, lastElementChild, previousElementSibling, nextElementSibling].every(
    (one) => one === null || one.localName === localName,
  );
}
const fewestRows = 3;

const wordless = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'select',
  'textarea',
  'iframe',
  'object',
]);

/** Whether the words inside this element can ever be read as text of the page. */
export const isWordless = (element: Element): boolean => wordless.has(element.localName);

/** Short and without any white space but single spaces between words. */
const isTidy = /^[!-~]{1,40}(?: [!-~]{1,40}){0,20}$/;

/** Runs of white space to one space on each line, empty lines away. */
export const tidy = (text: string): string =>
  isTidy.test(text)
    ? text
    : text
        .split('\n')
        .map((line) => line.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim())
        .filter((line) => line !== '')
        .join('\n');

/** One line of text. */
export const oneLine = onceAText((text): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim());

/**
 * The words of an element: a line for each block, `br` and cell, hidden parts included. `skip` leaves out subtrees.
 */
export function wordsOf(root: Node, skip?: (element: Element) => boolean): string {
  return skip || !isElement(root) ? wordsIn(root, skip) : allWordsOf(root);
}

const allWordsOf = onceInside((element) => wordsIn(element));

/**
 * The same as a heading is read: "Robbe<span>met hulp</span>" are two texts, which the page's style sets apart; a
 * letter or two in an element of their own are part of a word.
 */
export const headingWords = onceInside((element) => wordsIn(element, undefined, true));

/** A part of a line that a page may show below or beside the rest of it; several words in italics are no end of a word. */
export const isAside = (element: Element): boolean =>
  asides.get(element.localName)?.test((element.textContent ?? '').trim()) === true;
const asides = new Map([
  ['span', /.{3}/s],
  ['small', /.{3}/s],
  ['i', /\s/],
  ['em', /\s/],
]);

function wordsIn(root: Node, skip?: (element: Element) => boolean, asLabel = false): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isText(child)) parts.push(/[\r\n\t]/.test(child.data) ? child.data.replace(/[\r\n\t]+/g, ' ') : child.data);
      else if (isElement(child)) {
        if (isWordless(child) || skip?.(child)) continue;
        const apart = child.localName === 'br' || isBlock(child);
        const space = asLabel && !apart && isAside(child);
        if (apart || space) parts.push(apart ? '\n' : ' ');
        walk(child);
        if ((apart && child.localName !== 'br') || space) parts.push(apart ? '\n' : ' ');
      }
    }
  };
  walk(root);
  return tidy(parts.join(''));
}

/** The words of an element with a space between its parts: chips that stand side by side are words of their own. */
export function spacedWords(root: Element): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isText(child)) parts.push(child.data);
      else if (isElement(child) && !isWordless(child)) {
        parts.push(isBlock(child) || child.localName === 'br' ? '\n' : ' ');
        walk(child);
        parts.push(isBlock(child) ? '\n' : ' ');
      }
    }
  };
  walk(root);
  return tidy(parts.join(''));
}
