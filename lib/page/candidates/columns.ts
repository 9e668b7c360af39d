import { oneLine, wordsOf } from '../dom';
import { actCellOf } from './act-columns';
import type { Group } from './group';
import type { LabelPage } from './label-page';

/** A head that says no more than that something is to be filled in: the row says what. */
const isWhereToWrite = (head: string): boolean =>
  /^(?:(?:hier )?(?:in ?(?:te )?vullen|invul(?:ling|veld(?:en)?|vak(?:ken)?|len)?)|(?:jouw |ons |uw )?antwoord(?:en)?|waarden?|ingevuld|(?:in)?vulveld|velden?)\W*$/i.test(
    head,
  );

/** A column's cell has its field, now and then one more beside it. */
const mostInCell = 3;

/** The head of a table's column, where the row holds several fields under a row of heads. */
export function columnLabels(group: Group, page: LabelPage): { head: Element | null; row: Element | null } {
  const cell = group.element.closest('td, th');
  const row = cell?.parentElement;
  const table = row?.closest('table');
  if (!cell || !row || !table) return headOfLine(group, page);
  if (page.countGroups(row) < 2) return { head: null, row: null };
  // What is to be done names what came of it and its day, more than the heads over them do.
  const act = actCellOf(cell);
  if (act?.column === 'value' || act?.column === 'day') return { head: null, row: null };
  // A cell with a whole form in it lies in a table for the layout: what stands over it is no name of each field.
  if (page.countGroups(cell) > mostInCell) return { head: null, row: null };
  const column = columnOf(cell);
  for (let above = rowBefore(row); above; above = rowBefore(above)) {
    if (page.countGroups(above) > 0) {
      if (page.countGroups(above) < 2) return { head: null, row: null };
      continue;
    }
    const cells = [...above.children];
    if (cells.length < 2) return { head: null, row: null };
    const head = cells.find((other) => columnOf(other) === column);
    const said = head ? oneLine(wordsOf(head)) : '';
    return head && said !== '' && !isWhereToWrite(said) ? { head, row: above } : { head: null, row: null };
  }
  return { head: null, row: null };
}

/**
 * The same for lines of blocks: the block over them has as many parts as each line and no field in it, and a line has its
 * fields side by side.
 */
function headOfLine(group: Group, page: LabelPage): { head: Element | null; row: Element | null } {
  const none = { head: null, row: null };
  const part = group.element;
  const line = part.parentElement;
  if (!line || line.childElementCount < 3 || page.countGroups(line) < 2) return none;
  for (let above = line.previousElementSibling; above; above = above.previousElementSibling) {
    if (above.childElementCount !== line.childElementCount || above.localName !== line.localName) return none;
    if (page.countGroups(above) > 0) continue;
    const head = above.children[[...line.children].indexOf(part)];
    const heads = [...above.children].filter((one) => oneLine(wordsOf(one)) !== '');
    return head && heads.length > 1 && oneLine(wordsOf(head)) !== '' ? { head, row: above } : none;
  }
  return none;
}

function rowBefore(row: Element): Element | null {
  if (row.previousElementSibling) return row.previousElementSibling;
  const part = row.parentElement?.previousElementSibling;
  return part && (part.localName === 'thead' || part.localName === 'tbody') ? part.lastElementChild : null;
}

/** Column number of a cell, spans counted. */
function columnOf(cell: Element): number {
  let column = 0;
  for (let at = cell.previousElementSibling; at; at = at.previousElementSibling) {
    column += Math.max(1, Number(at.getAttribute('colspan') ?? '1') || 1);
  }
  return column;
}
