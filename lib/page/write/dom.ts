import { frameOf } from '@/lib/page/dom';

/** A field's elements may belong to another frame, where `instanceof` of our own window says no: names decide. */
export const isInput = (element: Element): element is HTMLInputElement => element.localName === 'input';
export const isTextarea = (element: Element): element is HTMLTextAreaElement => element.localName === 'textarea';
export const isSelect = (element: Element): element is HTMLSelectElement => element.localName === 'select';
export const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === 'iframe';
export const isTick = (element: Element): element is HTMLInputElement =>
  isInput(element) && (element.type === 'checkbox' || element.type === 'radio');
export const isEditable = (element: Element): element is HTMLElement => {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
};

const nonTyping = ['checkbox', 'radio', 'button', 'submit', 'reset', 'image', 'file', 'hidden', 'range', 'color'];

/** Inputs and textareas that a person types into. */
export const isTyped = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  isTextarea(element) || (isInput(element) && !nonTyping.includes(element.type));

type View = Window & typeof globalThis;

/** The window that an element lives in; its own, so that setters and events are of the frame's kind. */
export const viewOf = (element: Element): View => element.ownerDocument.defaultView ?? window;

/** Whether the element is still on the page the user sees, through all frames up to the top. */
export function onPage(element: Element): boolean {
  let at: Element | null = element;
  while (at) {
    if (!at.isConnected) return false;
    const view: Window | null = at.ownerDocument.defaultView;
    if (!view) return false;
    at = view.frameElement;
  }
  return true;
}

export function fire(element: Element, type: string): void {
  element.dispatchEvent(new (viewOf(element).Event)(type, { bubbles: true, composed: type !== 'change' }));
}

/** A key event without a key: editors and pickers look again at what stands in the field. */
export function fireKey(element: Element, type: 'keydown' | 'keyup'): void {
  element.dispatchEvent(new (viewOf(element).KeyboardEvent)(type, { bubbles: true, composed: true }));
}

/** Says that the field was left, also to handlers that listen higher up. */
export function fireBlur(element: Element): void {
  const { FocusEvent } = viewOf(element);
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** Sets the value through the element's native setter, past any setter that the page put on the element itself. */
export function setNative(control: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const view = viewOf(control);
  const prototype = isTextarea(control) ? view.HTMLTextAreaElement.prototype : view.HTMLInputElement.prototype;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  if (setter) setter.call(control, value);
  else control.value = value;
}

/** Sets the value without focus, with every event that a page may wait for. */
export function setWithEvents(control: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  setNative(control, value);
  fire(control, 'input');
  fireKey(control, 'keyup');
  fire(control, 'change');
  fireBlur(control);
}

type Typing = 'insertText' | 'insertHTML' | 'insertParagraph' | 'insertLineBreak' | 'delete';

/** `execCommand` is old, and still the only way to write that the browser's own undo knows. */
export function command(document: Document, name: Typing, text = ''): boolean {
  return typeof document.execCommand === 'function' && document.execCommand(name, false, text);
}

/** One run of white space counts as one space, the ends do not count. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** For comparing across paragraphs, line breaks and cells: white space does not count at all. */
export const dense = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Takes the focus off the frames that an element is in, as leaving a field of the page itself does. */
export function leaveFrames(element: Element): void {
  for (let frame = frameOf(element.ownerDocument); frame; frame = frameOf(frame.ownerDocument)) {
    if ('blur' in frame && typeof frame.blur === 'function') frame.blur();
  }
}
