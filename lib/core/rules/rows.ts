import { z } from 'zod/mini';
import { isRow, rowFilled } from '@/lib/core/evaluate/value';
import { list } from '@/lib/core/format/list';
import type { LogCell, LogRow } from '@/lib/core/model/basics';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';

const isOpen = (row: LogRow, cell: LogCell): boolean => row.notSeen?.includes(cell) === true;

function lacks(row: LogRow, cell: LogCell): boolean {
  return rowFilled(row) && !isOpen(row, cell) && (row[cell] ?? '').trim() === '';
}

/**
 * One cell of every line of a log is filled; `{n}` names the lines that lack it: "2", "1 en 3". Where the page has one
 * text for the whole log, or only its state was stored, lines cannot be told apart: unknown, which holds nothing back.
 * `{ kind: 'rows', item: 'prior-contacts', with: { cell: 'date' } }`
 */
export const rows = kind({
  settings: z.strictObject({ cell: z.enum(['date', 'kind', 'content']) }),
  needs: ['item'],
  slots: ['n'],
  judge: ({ facts, rule, settings }) => {
    const id = rule.item ?? '';
    const { state, value } = facts.known(id);
    if (state === 'empty') return ok;
    if (!Array.isArray(value)) return unknown(`de losse regels van ${nameOfItem(facts, id)}`);
    const numbers = value.flatMap((row, index) => (isRow(row) && lacks(row, settings.cell) ? [String(index + 1)] : []));
    if (numbers.length > 0) return fires({ n: list(numbers) });
    const open = value.some((row) => isRow(row) && isOpen(row, settings.cell));
    return open ? unknown(nameOfItem(facts, id)) : ok;
  },
});
