import { z } from 'zod/mini';
import { own } from '@/lib/core/evaluate/value';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem, nameOfRecord } from './naming';

/** A name as loose words: no capitals, accents, points or signs, and without the words that do not tell names apart. */
function plainName(name: string, ignored: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\p{M}.'‘’]/gu, '')
    .toLowerCase();
  const words = [...plain.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
  const telling = words.filter((word) => !ignored.includes(word));
  return ` ${(telling.length > 0 ? telling : words).join(' ')} `;
}

/**
 * A name is one of the names in a record. Capitals, accents, signs and the `ignored` words do not matter, and one name
 * may be longer than the other ("De Wilg" and "De Wilg, Leuven"). `{naam}` is the name. Silent while it or the record
 * is empty.
 * `{ kind: 'among-rows', item: 'place', with: { record: 'places', name: 'name', ignored: ['vzw'] } }`
 */
export const amongRows = kind({
  settings: z.strictObject({ record: z.string(), name: z.string(), ignored: z.optional(z.array(z.string())) }),
  needs: ['item'],
  slots: ['naam'],
  judge: ({ facts, rule, settings }) => {
    const id = rule.item ?? '';
    const text = facts.text(id)?.trim();
    const rows = facts.rows(settings.record);
    const names = rows?.map((row) => own(row, settings.name));
    const known = (names ?? []).flatMap((name) => (typeof name === 'string' && name.trim() !== '' ? [name] : []));
    const open = names === undefined || names.includes(undefined);
    if (text === '' || (!open && known.length === 0)) return ok;
    if (text === undefined) return unknown(nameOfItem(facts, id));
    const wanted = plainName(text, settings.ignored ?? []);
    const found = known
      .map((name) => plainName(name, settings.ignored ?? []))
      .some((name) => name.trim() !== '' && (name.includes(wanted) || wanted.includes(name)));
    if (found) return ok;
    return open ? unknown(nameOfRecord(facts, settings.record)) : fires({ naam: text });
  },
});
