import { z } from 'zod/mini';
import { fires, kind, ok, unknown } from './kind';
import { nameOfQuestion } from './naming';

/**
 * An answer that deserves a word: it fires when the answer is one of these.
 * `{ kind: 'answer', with: { answer: 'participation', in: ['experience', 'sensory'] } }`
 */
export const answer = kind({
  settings: z.strictObject({ answer: z.string(), in: z.array(z.union([z.string(), z.number(), z.boolean()])) }),
  judge: ({ facts, settings }) => {
    const given = facts.answer(settings.answer);
    if (given === undefined || given === null) return unknown(nameOfQuestion(facts, settings.answer));
    return settings.in.includes(given) ? fires() : ok;
  },
});
