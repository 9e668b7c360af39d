import { classOf, isBlock, oneLine, parentOf } from '../dom';
import type { Group } from './group';
import type { Block, LabelPage } from './label-page';

/**
 * A line of a row without a control, made like a row beside it that has a label and more, or a term with its own value: it
 * names what stands there and no field behind it.
 */
export function isOtherRow(block: Block, group: Group, page: LabelPage): boolean {
  const term = block.element.closest('dt, dd');
  const list = term?.closest('dl');
  const inList = list?.contains(group.element) === true;
  if (term && list && !inList) return term.localName === 'dd' || hasValue(term, page);
  // "<dt>Ondertekend</dt><dd>akkoord</dd>" before the next term of the same list.
  if (term?.localName === 'dt' && inList && hasValue(term, page)) return true;
  for (let row = block.element, steps = 0; steps < 4; steps += 1) {
    if (page.countGroups(row) > 0 || row.contains(group.element)) return false;
    const make = partsOfRow(row);
    if (
      make !== '' &&
      [row.previousElementSibling, row.nextElementSibling].some((other) => other && partsOfRow(other) === make)
    )
      return true;
    const parent = parentOf(row);
    if (!parent) return false;
    row = parent;
  }
  return false;
}

const hasValue = (term: Element, page: LabelPage): boolean =>
  term.nextElementSibling?.localName === 'dd' && page.countGroups(term.nextElementSibling) === 0;

/** How a row of a label and its value is made; empty for what is none. */
const partsOfRow = (row: Element): string => {
  const [label, value, more] = row.children;
  if (!label || !value || more || !isBlock(row) || oneLine(label.textContent ?? '') === '') return '';
  const one = `${label.localName}.${classOf(label)}`;
  return `${row.localName}.${classOf(row)} ${one}`;
};
