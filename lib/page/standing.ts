import { onceInside } from './memory';

/** A part with more elements than this is asked part by part, so that a change in one asks the others nothing. */
const large = 80;

/**
 * `querySelectorAll` that remembers: where nothing changed nothing is sought again. The selector may look at nothing but
 * the name and the attributes of one element.
 */
export function allOf(selector: string): (root: Document | ShadowRoot) => Element[] {
  const within = onceInside((element): readonly Element[] => {
    if (element.getElementsByTagName('*').length <= large) {
      const found = [...element.querySelectorAll(selector)];
      return element.matches(selector) ? [element, ...found] : found;
    }
    const found: Element[] = element.matches(selector) ? [element] : [];
    for (const child of element.children) for (const one of within(child)) found.push(one);
    return found;
  });
  return (root) => [...root.children].flatMap((child) => within(child));
}
