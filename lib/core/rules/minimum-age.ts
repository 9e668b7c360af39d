import { z } from 'zod/mini';
import { ageOn, birthday } from '@/lib/core/calendar/day';
import { birthDateQuestion } from '@/lib/core/evaluate/facts';
import { longDate } from '@/lib/core/format/dates';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem, nameOfQuestion } from './naming';

/**
 * Too young on a day. `from` is the age under which another rule speaks already. In the message `{op}` is that day and
 * `{datum}` the birthday on which the age is reached. Silent while the day is empty.
 * `{ kind: 'minimum-age', with: { years: 16, from: 15, on: 'start-date' } }`
 */
export const minimumAge = kind({
  settings: z.strictObject({ years: z.number(), from: z.optional(z.number()), on: z.string() }),
  slots: ['op', 'datum'],
  judge: ({ facts, settings }) => {
    const day = facts.day(settings.on);
    const born = facts.born();
    if (day === null) return ok;
    if (day === undefined) return unknown(nameOfItem(facts, settings.on));
    if (born === undefined) return unknown(nameOfQuestion(facts, birthDateQuestion));
    const age = ageOn(born, day);
    if (age >= settings.years || age < (settings.from ?? Number.NEGATIVE_INFINITY)) return ok;
    return fires({ op: longDate(day), datum: longDate(birthday(born, settings.years)) });
  },
});
