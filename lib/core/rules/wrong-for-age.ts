import { z } from 'zod/mini';
import { ageOn } from '@/lib/core/calendar/day';
import { birthDateQuestion } from '@/lib/core/evaluate/facts';
import { count } from '@/lib/core/format/list';
import { fires, kind, ok, unknown } from './kind';
import { moment, whenOf } from './moment';
import { nameOfQuestion } from './naming';

/**
 * An answer that does not go with the pupil's age on a day: `in` is wrong `below` an age, or `from` it on. Without that
 * day, also when it is not known, today counts. `{leeftijd}` is the age, "16 jaar". Silent on an empty answer.
 * `{ kind: 'wrong-for-age', with: { answer: 'consentKind', in: ['adult'], below: 18, on: { answer: 'signedOn' } } }`
 */
export const wrongForAge = kind({
  settings: z.strictObject({
    answer: z.string(),
    in: z.array(z.string()),
    below: z.optional(z.number()),
    from: z.optional(z.number()),
    on: moment,
  }),
  slots: ['leeftijd'],
  judge: ({ facts, settings }) => {
    const given = facts.answer(settings.answer);
    const born = facts.born();
    const when = whenOf(facts, settings.on);
    const age = born === undefined ? undefined : ageOn(born, when.days[0] ?? facts.input.today);
    if (given === null || (given !== undefined && !settings.in.includes(String(given)))) return ok;
    const fits = age !== undefined && (age >= (settings.below ?? age + 1) || age < (settings.from ?? age));
    // Without an answer, today only says that all is well where it is known that there is no other day.
    if (fits && (given !== undefined || when.missing.length === 0)) return ok;
    if (given !== undefined && age !== undefined) return fires({ leeftijd: count(age, 'jaar', 'jaar') });
    return unknown(
      ...[...(given === undefined ? [settings.answer] : []), ...(age === undefined ? [birthDateQuestion] : [])].map(
        (question) => nameOfQuestion(facts, question),
      ),
    );
  },
});
