import type { LinePart } from '@/lib/core/model/around';
import { oneLine } from '../dom';
import { datesIn } from './days';
import type { Words } from './words';

/** A column's head tells what its cells are. */
export type Columns = (LinePart | null)[];

/** The head of a list's columns; null where it has none. */
export function columnsOf(container: Element, words: Words): Columns | null {
  const lines = container.localName === 'table' ? [...container.querySelectorAll('tr')] : [...container.children];
  for (const line of lines.slice(0, 4)) {
    const cells = cellsOf(line).map((cell) => oneLine(cell.textContent ?? ''));
    if (cells.length < 2 || cells.some((cell) => datesIn(cell).length > 0)) continue;
    const parts = cells.map((cell) => words.partOf(cell));
    if (parts.filter((part) => part !== null).length >= 2) return parts;
  }
  return null;
}

export const cellsOf = (row: Element): Element[] =>
  [...row.children].filter((child) => !['script', 'style', 'template'].includes(child.localName));
