import { z } from 'zod/mini';
import { every, truth } from '@/lib/core/evaluate/truth';
import { own } from '@/lib/core/evaluate/value';
import type { RecordRow } from '@/lib/core/model/record';
import { fires, kind, ok, unknown } from './kind';
import { nameOfRecord } from './naming';

function words(row: RecordRow, field: string): string | undefined {
  const value = own(row, field);
  return value === undefined ? undefined : String(value ?? '').trim();
}

/**
 * A row of a record that has a name, and in none of these fields a word; `{rij}` names the first. What was never noted
 * is unknown.
 * `{ kind: 'row-without', with: { record: 'guests', name: 'name', oneOf: ['diet', 'wish'] } }`
 */
export const rowWithout = kind({
  settings: z.strictObject({ record: z.string(), name: z.string(), oneOf: z.array(z.string()) }),
  slots: ['rij'],
  judge: ({ facts, settings }) => {
    const named = facts.rows(settings.record)?.filter((row) => (words(row, settings.name) ?? '') !== '');
    if (named === undefined) return unknown(nameOfRecord(facts, settings.record));
    const bare = (row: RecordRow) =>
      every(
        settings.oneOf.map((field) => {
          const said = words(row, field);
          return said === undefined ? 'unknown' : truth(said === '');
        }),
      );
    const found = named.find((row) => bare(row) === 'yes');
    if (found !== undefined) return fires({ rij: words(found, settings.name) ?? '' });
    return named.some((row) => bare(row) === 'unknown') ? unknown(nameOfRecord(facts, settings.record)) : ok;
  },
});
