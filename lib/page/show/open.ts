import { parentOf } from '@/lib/page/dom';
import { holdSubmit } from '@/lib/page/write/submit-guard';

/** The tab that opens a panel, where both say so in ARIA; anything less sure is left to the user. */
function tabFor(panel: Element): HTMLElement | null {
  if (panel.getAttribute('role') !== 'tabpanel') return null;
  const document = panel.ownerDocument;
  const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
  const named = panel.getAttribute('aria-labelledby');
  return (
    tabs.find((tab) => panel.id !== '' && tab.getAttribute('aria-controls') === panel.id) ??
    tabs.find((tab) => tab.id !== '' && tab.id === named) ??
    null
  );
}

/** Opens what hides an element, as far as the page says itself how: closed details, until-found parts and ARIA tabs. */
export function openAround(element: Element): void {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.localName === 'details') at.setAttribute('open', '');
    if (at.getAttribute('hidden') === 'until-found') at.removeAttribute('hidden');
    const tab = tabFor(at);
    if (tab && tab.getAttribute('aria-selected') !== 'true') {
      const release = holdSubmit(tab.ownerDocument);
      tab.click();
      release();
    }
  }
}
