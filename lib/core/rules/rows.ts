import { z } from 'zod/mini';
import { isRow, rowFilled } from '@/lib/core/evaluate/value';
import { list } from '@/lib/core/format/list';
import type { LogRow } from '@/lib/core/model/basics';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';

type Cell = 'date' | 'kind' | 'content';

function lacks(row: LogRow, cell: Cell): boolean {
  return rowFilled(row) && (row[cell] ?? '').trim() === '';
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
    return numbers.length > 0 ? fires({ n: list(numbers) }) : ok;
  },
});
