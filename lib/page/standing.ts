import { onceInside } from './memory';

/** A part with more elements than this is asked part by part, so that a change in one asks the others nothing. */
const large = 150;

const selectors: string[] = [];
let any = '';

/** The elements in a part, itself included, that one of the selectors wants: all are sought at once. */
const wantedIn = onceInside((element): readonly Element[] => {
  any ||= selectors.join(', ');
  const found: Element[] = element.matches(any) ? [element] : [];
  if (element.getElementsByTagName('*').length <= large) found.push(...element.querySelectorAll(any));
  else for (const child of element.children) for (const one of wantedIn(child)) found.push(one);
  return found;
});

/**
 * `querySelectorAll` that remembers: where nothing changed nothing is sought again. The selector may look at nothing but
 * the name and the attributes of one element, and is told before the first page is looked at.
 */
export function allOf(selector: string): (root: Document | ShadowRoot) => Element[] {
  selectors.push(selector);
  return (root) =>
    [...root.children].flatMap((child) => wantedIn(child)).filter((element) => element.matches(selector));
}
