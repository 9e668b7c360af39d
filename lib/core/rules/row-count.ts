import { z } from 'zod/mini';
import { own } from '@/lib/core/evaluate/value';
import { fires, kind, ok, unknown } from './kind';
import { nameOfRecord } from './naming';

/**
 * How many rows of a record have a name: it fires from `from` up to, and not at, `below`. A record that was never
 * noted is unknown, or, with `absent`, one without rows: then it is asked for.
 * `{ kind: 'row-count', with: { record: 'guests', name: 'name', from: 1, below: 2 } }`
 */
export const rowCount = kind({
  settings: z.strictObject({
    record: z.string(),
    name: z.string(),
    from: z.number(),
    below: z.number(),
    absent: z.optional(z.literal('none')),
  }),
  judge: ({ facts, settings }) => {
    const { from, below } = settings;
    const rows = facts.rows(settings.record) ?? (settings.absent === undefined ? undefined : []);
    if (rows === undefined) return unknown(nameOfRecord(facts, settings.record));
    const names = rows.map((row) => own(row, settings.name));
    const least = names.filter((name) => String(name ?? '').trim() !== '').length;
    const most = least + names.filter((name) => name === undefined).length;
    if (least >= below || most < from) return ok;
    return least >= from && most < below ? fires() : unknown(nameOfRecord(facts, settings.record));
  },
});
