import { allFrames, everyElement } from './locate';

/** All that a page is made of and holds, in one text: markup, shadow roots, frames, and what stands in the fields. */
export function appearance(page: Document): string {
  return [page, ...allFrames(page)].map(documentText).join('\n');
}

function documentText(page: Document): string {
  const parts = everyElement(page).flatMap((element) => {
    const shadow = element.shadowRoot ? [element.shadowRoot.innerHTML] : [];
    return [...fieldState(element), ...shadow];
  });
  return [page.documentElement?.outerHTML ?? '', page.activeElement?.tagName ?? '', ...parts].join('\n');
}

function fieldState(element: Element): string[] {
  if (element.localName === 'textarea') return [(element as HTMLTextAreaElement).value];
  if (element.localName === 'select') {
    return [...(element as HTMLSelectElement).options].map((option) => String(option.selected));
  }
  if (element.localName === 'input') {
    const input = element as HTMLInputElement;
    return [input.value, String(input.checked)];
  }
  return [];
}
