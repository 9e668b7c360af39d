import type { Field } from '@/lib/page/field';
import { command, dense, fire, fireBlur, fireKey, isEditable } from './dom';
import { addedAfter, toHtml } from './html';
import { because, type Contents, type Writer } from './outcome';
import { putBack } from './rich-text';
import { asText } from './text';

const editableOf = (field: Field): HTMLElement | undefined => field.controls.find(isEditable);
const wordsIn = (element: Element): string => dense(element.textContent ?? '');

/** Puts the caret over everything, or behind it, so that the browser types there. */
function select(element: HTMLElement, where: 'all' | 'end'): void {
  const document = element.ownerDocument;
  element.focus({ preventScroll: true });
  const range = document.createRange();
  range.selectNodeContents(element);
  if (where === 'end') range.collapse(false);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function type(element: HTMLElement, text: string, where: 'all' | 'end'): void {
  const document = element.ownerDocument;
  select(element, where);
  fireKey(element, 'keydown');
  const plainOnly = element.getAttribute('contenteditable') === 'plaintext-only';
  if (text === '') command(document, 'delete');
  else if (plainOnly || (where === 'all' && !text.includes('\n'))) command(document, 'insertText', text);
  else command(document, 'insertHTML', toHtml(text));
}

/** Without the browser's typing: text nodes and line breaks, never html. */
function putText(element: HTMLElement, text: string): void {
  const document = element.ownerDocument;
  const lines = text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [document.createElement('br'), line]));
  element.replaceChildren(...lines.filter((line) => line !== ''));
}

/** An editable part of the page itself. */
export const editable: Writer = {
  capture(field): Contents {
    const element = editableOf(field);
    const html = element?.innerHTML ?? '';
    const nodes = element ? [...element.childNodes].map((node) => node.cloneNode(true)) : [];
    return {
      parts: [html],
      async restore() {
        if (!element || element.innerHTML === html) return;
        putBack(element, nodes);
        fireBlur(element);
      },
    };
  },
  async write(field, value) {
    const element = editableOf(field);
    if (!element) return because.noInput;
    const wanted = asText(value);
    if (wordsIn(element) === dense(wanted)) return null;
    const added = addedAfter(element.textContent ?? '', wanted);
    if (added === null) type(element, wanted, 'all');
    else type(element, added, 'end');
    if (wordsIn(element) !== dense(wanted)) putText(element, wanted);
    fire(element, 'input');
    fireKey(element, 'keyup');
    fire(element, 'change');
    element.blur();
    fireBlur(element);
    return null;
  },
  shows(field, value) {
    const element = editableOf(field);
    return element !== undefined && wordsIn(element) === dense(asText(value));
  },
};
