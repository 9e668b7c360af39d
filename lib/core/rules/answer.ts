import { z } from 'zod/mini';
import { fires, kind, ok, unknown } from './kind';
import { nameOfQuestion } from './naming';

/**
 * An answer that deserves a word: it fires when the answer is one of these. `empty` says what an answer is that is
 * known to be empty; without it that is as good as no answer.
 * `{ kind: 'answer', with: { answer: 'participation', in: ['experience', 'sensory'] } }`
 * `{ kind: 'answer', with: { answer: 'signedOn', in: [], empty: 'fires' } }`
 */
export const answer = kind({
  settings: z.strictObject({
    answer: z.string(),
    in: z.array(z.union([z.string(), z.number(), z.boolean()])),
    empty: z.optional(z.enum(['ok', 'fires'])),
  }),
  judge: ({ facts, settings }) => {
    const given = facts.answer(settings.answer);
    if (given === undefined) return unknown(nameOfQuestion(facts, settings.answer));
    if (given !== null && given !== '') return settings.in.includes(given) ? fires() : ok;
    if (settings.empty === undefined) return unknown(nameOfQuestion(facts, settings.answer));
    return settings.empty === 'fires' ? fires() : ok;
  },
});
