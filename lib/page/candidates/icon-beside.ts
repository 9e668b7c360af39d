import { parentOf } from '../dom';
import type { Group } from './group';
import type { LabelPage } from './label-page';
import { isTelling } from './telling';

/** What a picture beside a field says of itself: a pictogram with a title, in a part with nothing but the two, or right before it. */
export function iconBeside({ element }: Group, page: LabelPage): string | null {
  let inside = element;
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const isShared = page.countGroups(at) > 1;
    const before = inside.previousElementSibling;
    const beside = isShared ? (before ? [before] : []) : [...at.children].filter((child) => child !== inside);
    for (const child of beside) {
      const said = page.countGroups(child) === 0 ? iconIn(child) : null;
      if (said !== null) return said;
    }
    if (isShared) return null;
    inside = at;
  }
  return null;
}

/** What the picture says that is all there is in an element. */
function iconIn(element: Element): string | null {
  if (/\p{L}/u.test(element.textContent ?? '')) return null;
  for (const picture of [element, ...element.querySelectorAll('[title], [alt], [aria-label]')]) {
    const said = ['title', 'aria-label', 'alt'].map((name) => picture.getAttribute(name) ?? '').find(isTelling);
    if (said !== undefined && !isControl(picture)) return said;
  }
  return null;
}

const isControl = (element: Element): boolean =>
  element.matches('input, select, textarea, button, a, [contenteditable]');
