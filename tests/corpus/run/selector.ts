/** Where an element is, in the words of a case: a selector that only it has, with its frame's file and its shadow hosts. */
export interface Place {
  selector: string;
  frame?: string;
  shadow?: string[];
}

/** The place of an element in the page. */
export function selectorOf(element: Element): Place {
  const root = element.getRootNode() as Document | ShadowRoot;
  const selector = within(element, root);
  if ('host' in root) {
    const outer = selectorOf(root.host);
    return { ...outer, selector, shadow: [...(outer.shadow ?? []), outer.selector] };
  }
  const frame = root.defaultView?.frameElement;
  const file = frame?.getAttribute('src');
  return file ? { selector, frame: file } : { selector };
}

/** The shortest of: its id, its name, its place among its parent's children under the nearest holder with an id. */
function within(element: Element, root: Document | ShadowRoot): string {
  const only = (selector: string): boolean => root.querySelectorAll(selector).length === 1;
  const id = element.id === '' ? null : `#${CSS.escape(element.id)}`;
  if (id !== null && only(id)) return id;
  const name = element.getAttribute('name');
  const named = name === null ? null : `${element.localName}[name="${CSS.escape(name)}"]`;
  if (named !== null && only(named)) return named;
  const parent = element.parentElement;
  if (parent === null) return element.localName;
  const at = [...parent.children].indexOf(element) + 1;
  const own = `${element.localName}:nth-child(${at})`;
  return `${parent.localName === 'body' ? 'body' : within(parent, root)} > ${own}`;
}
