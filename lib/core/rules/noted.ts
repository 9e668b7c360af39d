import { z } from 'zod/mini';
import { list } from '@/lib/core/format/list';
import type { Noted } from '@/lib/core/model/record';
import { fires, kind, ok, unknown } from './kind';
import { nameOfNoted } from './naming';

/** Nothing was noted here: no words, an empty list, or a plain no. */
export function isBlank(value: Noted): boolean {
  if (Array.isArray(value)) return value.every((entry) => entry.trim() === '');
  return value === null || value === false || (typeof value === 'string' && value.trim() === '');
}

/**
 * Values of a record that have to be noted; a *no* is not enough. It fires as soon as one is known to be empty, and
 * `{lijst}` names those: "instelling en school".
 * `{ kind: 'noted', with: { fields: ['agreement.institution', 'agreement.school'] } }`
 */
export const noted = kind({
  settings: z.strictObject({ fields: z.array(z.string()) }),
  slots: ['lijst'],
  judge: ({ facts, settings }) => {
    const known = settings.fields.map((path) => ({ value: facts.noted(path), name: nameOfNoted(facts, path) }));
    const empty = known.filter(({ value }) => value !== undefined && isBlank(value));
    if (empty.length > 0) return fires({ lijst: list(empty.map(({ name }) => name)) });
    const missing = known.filter(({ value }) => value === undefined);
    return missing.length > 0 ? unknown(...missing.map(({ name }) => name)) : ok;
  },
});
