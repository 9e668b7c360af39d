import { z } from 'zod/mini';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';
import { textOf } from './texts';

/**
 * A text that was begun but says too little. An empty one is left to the rule that asks for it.
 * `{ kind: 'short-text', item: 'guidance', with: { fewerThan: 15 } }`
 */
export const shortText = kind({
  settings: z.strictObject({ fewerThan: z.number() }),
  needs: ['item'],
  slots: ['woorden'],
  texts: (_, rule) => [rule.item ?? ''],
  judge: ({ facts, rule, settings }) => {
    const id = rule.item ?? '';
    const text = textOf(facts, id);
    if (text === undefined) return unknown(nameOfItem(facts, id));
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    return text.trim() !== '' && words < settings.fewerThan ? fires({ woorden: String(words) }) : ok;
  },
});
