import { z } from 'zod/mini';
import { list } from '@/lib/core/format/list';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';
import { textOf } from './texts';
import { has, searched, without } from './words';

/**
 * A text that should speak of certain things. Each group of words is one thing; it fires when a group has no word in
 * the text, and `{wat}` names these groups; `not` are words that only look alike. An empty text is left to the rule that asks for it.
 * `{ kind: 'mentions', item: 'guidance', with: { groups: [{ name: 'wie begeleidt', words: ['mentor*', 'leerkracht*'] }] } }`
 */
export const mentions = kind({
  settings: z.strictObject({
    groups: z.array(z.object({ name: z.string(), words: z.array(z.string()), not: z.optional(z.array(z.string())) })),
  }),
  needs: ['item'],
  slots: ['wat'],
  texts: (_, rule) => [rule.item ?? ''],
  judge: ({ facts, rule, settings }) => {
    const id = rule.item ?? '';
    const whole = textOf(facts, id);
    if (whole === undefined) return unknown(nameOfItem(facts, id));
    if (whole.trim() === '') return ok;
    const text = searched(whole);
    const absent = settings.groups.filter(({ words, not = [] }) => !has(without(text, not).plain, words));
    return absent.length > 0 ? fires({ wat: list(absent.map(({ name }) => name)) }) : ok;
  },
});
