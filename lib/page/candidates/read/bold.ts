import { oneLine } from '../../dom';

const isStrong = (element: Element | null): boolean => element?.localName === 'b' || element?.localName === 'strong';

/** A paragraph that is bold as a whole stands over the next one. */
export const isBold = (element: Element): boolean =>
  element.localName === 'p' &&
  element.childElementCount === 1 &&
  isStrong(element.firstElementChild) &&
  oneLine(element.textContent ?? '') === oneLine(element.firstElementChild?.textContent ?? '');

/** It opens with its words in bold. */
export const startsBold = (element: Element): boolean =>
  isStrong(element.firstElementChild) &&
  oneLine(element.textContent ?? '').startsWith(oneLine(element.firstElementChild?.textContent ?? ''));

/** A paragraph that is underlined as a whole is a heading over the next ones. */
export const isUnderlined = (element: Element): boolean =>
  element.localName === 'p' &&
  element.firstElementChild?.localName === 'u' &&
  oneLine(element.textContent ?? '') === oneLine(element.firstElementChild.textContent ?? '');
