import { ariaName, labelElement } from '@/lib/page/candidates/options';
import { asInput, isElement, isText, oneLine, wordsOf } from '@/lib/page/dom';

/** The words that name one box, radio or toggle among its neighbours: what a user reads in, around or beside it. */
export function nameOf(control: Element, group: readonly Element[]): string {
  const label = labelElement(control);
  const words = label ? oneLine(wordsOf(label)) : '';
  const title = label?.querySelector('[title]') ?? label;
  return (
    oneLine(control.textContent ?? '') ||
    (words.length > 1 ? words : oneLine(title?.getAttribute('title') ?? words)) ||
    ariaName(control) ||
    beside(control, group) ||
    oneLine(control.getAttribute('title') ?? '') ||
    oneLine(asInput(control)?.value ?? '')
  );
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
