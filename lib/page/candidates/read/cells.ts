import { oneLine } from '../../dom';
import type { PageView } from '../collect';
import { cellNamed } from '../rows';
import { cleanLabel, type Finder, holdsControl, longestLabel, wordsBetween } from './pair';

/** Rows of a table: label and value beside each other, above each other, or under column heads. */
export const cellPairs: Finder = (view, { isLabel }, add) => {
  for (const root of view.line.roots) {
    for (const row of root.querySelectorAll('tr')) {
      const cells = [...row.children].filter((cell) => !/^[\s:>|-]*$/.test(cell.textContent ?? '') || !isSpacer(cell));
      const pairUp = (label: Element, value: Element, inList = false): void => addPair(view, label, value, inList, add);
      const [one, two, three, four] = cells;
      if (!one) continue;
      if (!two) {
        const below = row.nextElementSibling;
        const value = below?.children.length === 1 ? below.children[0] : undefined;
        const headed = one.localName === 'th' && value?.localName === 'td';
        if (value && (headed || isLabel(textOf(view, one))) && !isLabel(textOf(view, value))) pairUp(one, value);
        continue;
      }
      const headed = headOf(row);
      if (headed) {
        for (const [at, cell] of [...row.children].entries()) {
          const head = headed[at];
          if (head) pairUp(head, cell, true);
        }
        continue;
      }
      pairUp(one, two);
      if (three && four) pairUp(three, four);
    }
  }
};

const isSpacer = (cell: Element): boolean =>
  !cell.hasAttribute('id') && cell.textContent !== '' && /^[\s:>|]+$/.test(cell.textContent ?? '');

const textOf = (view: PageView, element: Element): string => {
  const [from, to] = view.line.span(element);
  return to - from > 12 ? '' : cleanLabel(wordsBetween(view, from, to));
};

function addPair(view: PageView, label: Element, value: Element, inList: boolean, add: Parameters<Finder>[2]): void {
  const [labelFrom, labelTo] = view.line.span(label);
  if (labelTo === labelFrom || labelTo - labelFrom > 12 || holdsControl(view, labelFrom, labelTo)) return;
  const words = cleanLabel(wordsBetween(view, labelFrom, labelTo).replace(/\n/g, ' '));
  if (words === '' || words.length > longestLabel || label.querySelector('table')) return;
  const [from, to] = view.line.span(value);
  if (holdsControl(view, from, to)) return;
  add({
    label: words,
    labelFrom,
    labelTo,
    element: value,
    from: to > from ? from : labelTo,
    to: to > from ? to : labelTo,
    ...(inList ? { inList } : {}),
  });
}

/** The cells of the row of heads over this row, where the table has one. */
function headOf(row: Element): Element[] | null {
  const table = row.closest('table');
  const head = table?.querySelector('tr');
  if (!table || !head || head === row || head.closest('table') !== table) return null;
  const heads = [...head.children];
  if (heads.length < 2 || heads.length !== row.children.length) return null;
  const allHeads = heads.every((cell) => cell.localName === 'th') || head.parentElement?.localName === 'thead';
  if (!allHeads || row.querySelector(':scope > th')) return null;
  if (heads.filter((cell) => cellNamed(oneLine(cell.textContent ?? ''))).length >= 2 && heads.length <= 4) return null;
  return heads.every((cell) => oneLine(cell.textContent ?? '').length < 60) ? heads : null;
}
