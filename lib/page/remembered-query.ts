import { onceInside } from './memory';

/** A part with more elements than this is asked part by part, so that a change in one asks the others nothing. */
const large = 150;
/** Of a part of such a size, a long list, it is asked first whether it holds any: most hold none. */
const [many, tooMany] = [1000, 6000];

const selectors: string[] = [];
let any = '';

interface Wanted {
  element: Element;
  /** Which of the selectors want it. */
  by: readonly boolean[];
}

const wanted = (element: Element): Wanted => ({ element, by: selectors.map((selector) => element.matches(selector)) });

/** The elements in a part, itself included, that one of the selectors wants: all are sought at once. */
const wantedIn = onceInside((element): readonly Wanted[] => {
  any ||= selectors.join(', ');
  const found: Wanted[] = element.matches(any) ? [wanted(element)] : [];
  const size = element.getElementsByTagName('*').length;
  if (size <= large) for (const one of element.querySelectorAll(any)) found.push(wanted(one));
  else if (size < many || size > tooMany || element.querySelector(any))
    for (const child of element.children) for (const one of wantedIn(child)) found.push(one);
  return found;
});

/**
 * `querySelectorAll` that remembers: where nothing changed nothing is sought again. The selector may look at nothing but
 * the name and the attributes of one element, and is told before the first page is looked at.
 */
export function allOf(selector: string): (root: Document | ShadowRoot) => Element[] {
  const number = selectors.push(selector) - 1;
  return (root) => {
    const found: Element[] = [];
    for (const child of root.children) {
      for (const { element, by } of wantedIn(child)) if (by[number]) found.push(element);
    }
    return found;
  };
}
