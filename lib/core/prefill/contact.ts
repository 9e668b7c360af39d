import type { ItemValue, LogRow } from '@/lib/core/model/basics';

function dayFirst(date: string): string {
  return date.split('-').reverse().join('/');
}

/** One contact as one line: "12/10/2026, telefonisch: kennismaking"; what is not known is left out. */
export function contactLine(row: LogRow): string {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  const head = [row.date === null ? '' : dayFirst(row.date), oneLine(row.kind)]
    .filter((part) => part !== '')
    .join(', ');
  return [head, oneLine(row.content)].filter((part) => part !== '').join(': ');
}

function isRows(value: readonly (string | LogRow)[]): value is LogRow[] {
  return value.every((entry) => typeof entry !== 'string');
}

/**
 * The log with one contact more: a row where the page has rows, else a dated line on its own line below the text that
 * stands there. Nothing that stood there is changed. `line` is how the contact reads as text.
 */
export function appendContact(current: ItemValue, row: LogRow, line: string = contactLine(row)): ItemValue {
  if (Array.isArray(current)) return isRows(current) ? [...current, row] : [...current, line];
  const before = current ?? '';
  const apart = before === '' || before.endsWith('\n') ? '' : '\n';
  return `${before}${apart}${line}`;
}
