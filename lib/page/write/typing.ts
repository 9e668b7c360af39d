import { oneLine, wordsOf } from '@/lib/page/dom';
import { command, fire, fireBlur, fireKey, leaveFrames } from './dom';

type Where = 'all' | 'end';

/** The words of an editable text as recognition reads them: blocks and line breaks separate, white space is one space. */
export const wordsIn = (element: Element): string => oneLine(wordsOf(element));

/** Puts the caret over everything, or behind it, so that the browser types there. */
function select(element: HTMLElement, where: Where): void {
  const document = element.ownerDocument;
  element.focus({ preventScroll: true });
  const range = document.createRange();
  range.selectNodeContents(element);
  if (where === 'end') range.collapse(false);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Tells whatever watches the text that it changed: an editor looks again at a key, a page at the other two. */
export function tellChanged(element: HTMLElement): void {
  fire(element, 'input');
  fireKey(element, 'keyup');
  fire(element, 'change');
}

/** Leaves a text, and the frames that it is in, so that the next key goes nowhere by surprise. */
export function leave(element: HTMLElement): void {
  element.blur();
  fireBlur(element);
  leaveFrames(element);
}

/** Types lines as a keyboard would, over everything or under what stands there, so that Ctrl+Z takes them back. */
export function typeLines(element: HTMLElement, text: string, where: Where): void {
  const document = element.ownerDocument;
  const newLine = element.getAttribute('contenteditable') === 'plaintext-only' ? 'insertLineBreak' : 'insertParagraph';
  select(element, where);
  fireKey(element, 'keydown');
  if (where === 'all') command(document, 'delete');
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0 || where === 'end') command(document, newLine);
    if (line !== '') command(document, 'insertText', line);
  }
}

/** Puts html over everything, so that Ctrl+Z takes it back where the browser can; the html must be looked through. */
export function typeHtml(element: HTMLElement, html: string): void {
  const document = element.ownerDocument;
  select(element, 'all');
  fireKey(element, 'keydown');
  if (!command(document, 'insertHTML', html)) putHtml(element, html);
}

/** Puts html there as nodes, for a browser that does not type; the html must be looked through. */
export function putHtml(element: HTMLElement, html: string): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  element.replaceChildren(...[...body.childNodes].map((node) => element.ownerDocument.importNode(node, true)));
}

/** Puts text there as nodes, for a browser that does not type: lines and line breaks, never html. */
export function putLines(element: HTMLElement, text: string): void {
  const document = element.ownerDocument;
  const nodes = text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [document.createElement('br'), line]));
  element.replaceChildren(...nodes.filter((node) => node !== ''));
}

/** Puts nodes back as they were, without reading them as html. */
export function putBack(element: HTMLElement, nodes: readonly Node[]): void {
  element.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
  tellChanged(element);
}
