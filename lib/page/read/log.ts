import type { LogCell, LogRow } from '@/lib/core/model/basics';
import { cellNamed } from '../candidates/rows';
import { oneLine, wordsOf } from '../dom';
import { onceInside } from '../memory';
import { dateIn } from './date-text';

/** The table of dated lines in an element; null where it holds none. */
export const logTable = onceInside((element): Element | null => logIn(element)?.table ?? null);

/** A table of dated lines with its rows, the one that heads them, and what its columns hold. */
function logIn(
  element: Element,
): { table: Element; rows: Element[]; head: Element | undefined; columns: (LogCell | null)[] } | null {
  const table = element.localName === 'table' ? element : element.querySelector('table');
  if (!table) return null;
  const rows = [...table.querySelectorAll('tr')];
  const head = rows.find(isHead);
  if (!head) {
    const columns = guessed(rows);
    return columns && { table, rows, head, columns };
  }
  // A table of a layout may hold the one with the lines.
  const own = head.closest('table') ?? table;
  const columns = [...head.children].map((cell) => cellNamed(oneLine(wordsOf(cell))));
  const lines = rows.filter((row) => row.closest('table') === own);
  if (!columns.includes('content')) {
    const longest = longestColumn(
      lines.filter((row) => row !== head),
      columns,
    );
    if (longest !== null) columns[longest] = 'content';
  }
  return { table: own, rows: lines, head, columns };
}

/** Among columns with a head that says nothing the one with running text is the content; null where none has any. */
function longestColumn(lines: readonly Element[], columns: readonly (LogCell | null)[]): number | null {
  const average = columns.map((named, at) => {
    if (named !== null || lines.length === 0) return 0;
    const texts = lines.map((row) => oneLine(row.children[at]?.textContent ?? ''));
    return texts.reduce((sum, text) => sum + text.split(' ').length, 0) / lines.length;
  });
  const most = Math.max(...average);
  return most >= 3 ? average.indexOf(most) : null;
}

const isHead = onceInside(
  (row): boolean => [...row.children].filter((cell) => cellNamed(oneLine(wordsOf(cell)))).length >= 2,
);

/** The dated lines of a table on a read page; null when the element holds no such table. */
export function readTable(element: Element): LogRow[] | null {
  const log = logIn(element);
  if (!log) return null;
  const { rows, head, columns } = log;
  const lines: LogRow[] = [];
  for (const row of rows) {
    if (row === head || (head && rows.indexOf(row) < rows.indexOf(head))) continue;
    const line: LogRow = { date: null, kind: '', content: '' };
    for (const [at, cell] of [...row.children].entries()) {
      const name = columns[at];
      if (!name) continue;
      const words = oneLine(wordsOf(cell));
      const blank = /^[-–—\s]*$/.test(words);
      if (name === 'date') line.date = dateIn(words);
      else if (!blank) line[name] = words;
    }
    if (line.date !== null || line.kind !== '' || line.content !== '') lines.push(line);
  }
  return lines;
}

/** Without heads: three columns of which the first is always a date. */
function guessed(rows: readonly Element[]): LogCell[] | null {
  const full = rows.filter((row) => row.children.length === 3);
  if (full.length === 0 || full.length !== rows.length) return null;
  return full.every((row) => dateIn(oneLine(row.children[0]?.textContent ?? '')) !== null)
    ? ['date', 'kind', 'content']
    : null;
}
