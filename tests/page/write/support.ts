import type { ControlKind, EditorWriter, Field } from '@/lib/page/field';

/** Puts html on the page and answers its first element. */
export function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  const first = document.body.firstElementChild;
  if (!(first instanceof HTMLElement)) throw new Error('the page has no element');
  return first;
}

export function all(selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

/** A field over these controls, found for sure. */
export function field(control: ControlKind, controls: Element[], more: Partial<Field> = {}): Field {
  const element = controls.length === 1 ? controls[0] : document.body.firstElementChild;
  if (!element) throw new Error('the field has no element');
  return {
    item: 'item',
    control,
    element,
    controls,
    label: 'Label',
    confidence: 1,
    writable: true,
    value: '',
    ...more,
  };
}

/** No rich-text editor answers. */
export const noEditor: EditorWriter = async () => false;

/** The events of these types, in the order in which they reach the document. */
export function listen(...types: string[]): string[] {
  const heard: string[] = [];
  for (const type of types) document.addEventListener(type, (event) => heard.push(event.type), true);
  return heard;
}

export const heldAt = (selector: string): string => {
  const control = document.querySelector(selector);
  if (!control || !('value' in control)) throw new Error(`nothing to read at ${selector}`);
  return String(control.value);
};
