import { classOf, parentOf } from '../../dom';
import { askedColumns, stepIn } from './asked-columns';
import { addStep, labelIn } from './cell-pair';
import { cleanLabel } from './pair';
import { eachPiece, type Finder } from './parts';
import { answersOf } from './rhythm';

const cells = new Set(['td', 'th', 'tr', 'dt', 'dd', 'table', 'tbody']);

/** Rows of blocks made alike with a step in each: a number, what is asked, who does it, what was filled in. */
export const stepPairs: Finder = (view, part, sense, add) => {
  const lists = new Map<Element, Map<string, Element[]>>();
  eachPiece(view, part, ({ role, text, element }) => {
    if (role || text.length > 90 || text === '\n' || cells.has(element.localName)) return;
    const row = parentOf(element);
    if (!row || row.childElementCount < 3 || cells.has(row.localName) || !sense.isLabel(cleanLabel(text))) return;
    const list = parentOf(row);
    if (!list || (row.firstElementChild && answersOf(row.firstElementChild))) return;
    const make = `${row.localName}.${classOf(row)}`;
    const rows = lists.get(list) ?? new Map<string, Element[]>();
    lists.set(list, rows);
    const alike = rows.get(make) ?? [];
    rows.set(make, alike);
    if (alike[alike.length - 1] !== row) alike.push(row);
  });
  for (const rows of lists.values()) {
    for (const alike of rows.values()) {
      const columns = askedColumns(alike, (cell) => labelIn(cell, view, sense.isLabel), sense.isLabel);
      if (columns) for (const row of alike) addStep(view, stepIn(row, columns), sense, add);
    }
  }
};
