import { asInput, isElement, isText, oneLine, wordsOf } from '@/lib/page/dom';

/** The words that name one box, radio or toggle among its neighbours: what a user reads beside it. */
export function nameOf(control: Element, group: readonly Element[]): string {
  const own = oneLine(control.textContent ?? '');
  const input = asInput(control);
  const labels = input?.labels
    ? [...input.labels].map((label) => oneLine(wordsOf(label))).find((words) => words !== '')
    : '';
  const name =
    own ||
    titleInside(control.closest('label')) ||
    labels ||
    oneLine(control.getAttribute('aria-label') ?? '') ||
    byReference(control) ||
    beside(control, group) ||
    oneLine(control.getAttribute('title') ?? '') ||
    (input?.value ?? '');
  return oneLine(name);
}

/** A label of one letter ("M" with the title "maandag") is named by its title. */
function titleInside(label: Element | null): string {
  if (!label || oneLine(wordsOf(label)).length > 1) return '';
  return oneLine(label.getAttribute('title') ?? label.querySelector('[title]')?.getAttribute('title') ?? '');
}

function byReference(control: Element): string {
  const ids = (control.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  return ids.map((id) => oneLine(control.ownerDocument.getElementById(id)?.textContent ?? '')).join(' ');
}

/** The text between this control and the next one, else between the one before and this. */
function beside(control: Element, group: readonly Element[]): string {
  const holdsOther = (element: Element) =>
    group.some((other) => other !== control && (other === element || element.contains(other)));
  const gather = (step: 'nextSibling' | 'previousSibling'): string => {
    const words: string[] = [];
    for (let node = control[step]; node; node = node[step]) {
      if (isElement(node) && holdsOther(node)) break;
      const text = isText(node) ? node.data : isElement(node) ? wordsOf(node) : '';
      if (oneLine(text) !== '') words.push(text);
      if (words.length > 0 && isElement(node)) break;
    }
    return oneLine(words.join(' '));
  };
  return gather('nextSibling') || gather('previousSibling');
}
