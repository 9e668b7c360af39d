import { oneLine } from '@/lib/page/dom';
import type { Field } from '@/lib/page/field';
import { isEditable } from './dom';
import { formed } from './form';
import { addedAfter } from './html';
import { because, type Contents, type Writer } from './outcome';
import { asText } from './text';
import { leave, putBack, putLines, tellChanged, typeHtml, typeLines, wordsIn } from './typing';

const editableOf = (field: Field): HTMLElement | undefined => field.controls.find(isEditable);
const shows = (element: Element, text: string): boolean => wordsIn(element) === oneLine(text);

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
        leave(element);
      },
    };
  },
  async write(field, value, _editor, form) {
    const element = editableOf(field);
    // Words that only look like a box until the page is clicked.
    if (!element) return because.clickToEdit;
    const wanted = asText(value);
    if (shows(element, wanted)) return null;
    const html = element.getAttribute('contenteditable') === 'plaintext-only' ? null : formed(form, wanted);
    const added = addedAfter(element.textContent ?? '', wanted);
    if (html === null) typeLines(element, added ?? wanted, added === null ? 'all' : 'end');
    else typeHtml(element, html);
    if (!shows(element, wanted)) putLines(element, wanted);
    tellChanged(element);
    leave(element);
    return null;
  },
  shows(field, value) {
    const element = editableOf(field);
    return element !== undefined && shows(element, asText(value));
  },
};
