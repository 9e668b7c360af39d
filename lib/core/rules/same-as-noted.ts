import { z } from 'zod/mini';
import { isRow } from '@/lib/core/evaluate/value';
import { list } from '@/lib/core/format/list';
import type { ItemValue } from '@/lib/core/model/basics';
import type { Noted } from '@/lib/core/model/record';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem, nameOfNoted } from './naming';
import { isBlank } from './noted';

/** A value in a form in which capitals, accents, signs and the order of a list make no difference. */
function plain(value: ItemValue | Noted): string {
  const entries = Array.isArray(value) ? value.map((entry) => (isRow(entry) ? entry.content : entry)) : [String(value)];
  return entries
    .map((entry) => entry.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
    .map((entry) => entry.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .sort()
    .join();
}

/**
 * Items of the plan and what was noted of the same in a record tell one story. `{veld}` names what differs: "plaats en
 * startdatum", `{waarden}` both sides of it. What is empty on one side contradicts nothing.
 * `{ kind: 'same-as-noted', with: { pairs: [{ item: 'place', noted: 'agreement.place' }] } }`
 */
export const sameAsNoted = kind({
  settings: z.strictObject({ pairs: z.array(z.strictObject({ item: z.string(), noted: z.string() })) }),
  slots: ['veld', 'waarden'],
  judge: ({ facts, settings }) => {
    const differing: { veld: string; waarden: string }[] = [];
    const missing: string[] = [];
    for (const pair of settings.pairs) {
      const { state, value } = facts.known(pair.item);
      const noted = facts.noted(pair.noted);
      if (state === 'empty' || (noted !== undefined && isBlank(noted))) continue;
      if (value === undefined) missing.push(nameOfItem(facts, pair.item));
      if (noted === undefined) missing.push(nameOfNoted(facts, pair.noted));
      if (value !== undefined && noted !== undefined && plain(value) !== plain(noted)) {
        differing.push({ veld: nameOfNoted(facts, pair.noted), waarden: `${plain(value)} / ${plain(noted)}` });
      }
    }
    if (differing.length > 0) {
      const told = (slot: 'veld' | 'waarden'): string => list(differing.map((one) => one[slot]));
      return fires({ veld: told('veld'), waarden: told('waarden') });
    }
    return missing.length > 0 ? unknown(...missing) : ok;
  },
});
