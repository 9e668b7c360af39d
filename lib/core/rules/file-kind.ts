import { z } from 'zod/mini';
import { isRow } from '@/lib/core/evaluate/value';
import { list } from '@/lib/core/format/list';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';

const size = /[\s(,–-]+(\d+(?:[.,]\d+)?)\s*(?:b|bytes?|[km]i?b)\)?$/i;
const ending = /\.(?=\d*\p{L})([\p{L}\p{N}]{1,5})$/u;

/** Whether a file is one of these kinds and has something in it; undefined for a name that does not tell. */
function fits(name: string, extensions: readonly string[]): boolean | undefined {
  const told = size.exec(name.trim());
  if (told !== null && Number(told[1]?.replace(',', '.')) === 0) return false;
  const extension = ending.exec(name.trim().replace(size, ''))?.[1];
  return extension === undefined ? undefined : extensions.includes(extension.toLowerCase());
}

/**
 * Every file is of one of these kinds, by the end of its name, and not empty where its size stands behind the name as
 * pages show it, "akkoord.pdf (0 kB)". `{bestanden}` are the files. Of a stored plan names are not kept: then it does not know.
 * `{ kind: 'file-kind', item: 'consent', with: { extensions: ['pdf', 'jpg'] } }`
 */
export const fileKind = kind({
  settings: z.strictObject({ extensions: z.array(z.string()) }),
  needs: ['item'],
  slots: ['bestanden'],
  judge: ({ facts, rule, settings }) => {
    const id = rule.item ?? '';
    const { state, value, from } = facts.known(id);
    if (state === 'empty') return ok;
    if (state !== 'filled' || !Array.isArray(value)) return unknown(nameOfItem(facts, id));
    const names = value.filter((entry): entry is string => !isRow(entry) && entry.trim() !== '');
    const found = from === 'page' ? names.map((name) => fits(name, settings.extensions)) : [undefined];
    if (found.includes(false)) return fires({ bestanden: list(names) });
    return found.includes(undefined) ? unknown(`welk soort bestand ${nameOfItem(facts, id)} is`) : ok;
  },
});
