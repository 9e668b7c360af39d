/** Our element on the school's page. The page can see that it is there, and nothing of what is in it. */
export const ownTag = 'draaiboek-sidebar';
/** Finds our element, also where a plain one stands in for it. */
export const ownElement = `[data-${ownTag}], ${ownTag}`;
/** What a newer copy says to the one that stands there. */
export const takeover = 'draaiboek-takeover';
/** Marks our element as a mere handle: the sidebar itself was not loaded. */
export const isHandle = 'data-handle';

/** What stands on the page of ours. */
export function standing(document: Document): 'sidebar' | 'handle' | null {
  const found = document.querySelector(ownElement);
  return found === null ? null : found.hasAttribute(isHandle) ? 'handle' : 'sidebar';
}

/** Takes the handle away; a sidebar stays. */
export function takeHandleAway(document: Document): void {
  if (standing(document) === 'handle') document.querySelector(ownElement)?.dispatchEvent(new CustomEvent(takeover));
}
