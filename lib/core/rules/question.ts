import { z } from 'zod/mini';
import { ageOn } from '@/lib/core/calendar/day';
import type { Facts } from '@/lib/core/evaluate/facts';
import { fires, kind, ok } from './kind';

const ages = z.strictObject({ from: z.number(), below: z.number(), on: z.string() });

/** Asked while the pupil's age is not known: then the answer may matter. Without that day today counts. */
function matters(facts: Facts, between: z.infer<typeof ages> | undefined): boolean {
  const born = facts.born();
  if (between === undefined || born === undefined) return true;
  const age = ageOn(born, facts.day(between.on) ?? facts.input.today);
  return age >= between.from && age < between.below;
}

/**
 * A question that only a person can answer: it fires while there is no answer. With `between` it is asked only of a
 * pupil of that age on that day.
 * `{ kind: 'question', with: { answer: 'participation' } }`
 */
export const question = kind({
  settings: z.strictObject({ answer: z.string(), between: z.optional(ages) }),
  judge: ({ facts, settings }) => {
    const answer = facts.answer(settings.answer);
    if (answer !== undefined && answer !== null && answer !== '') return ok;
    return matters(facts, settings.between) ? fires() : ok;
  },
});
