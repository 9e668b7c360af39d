import { z } from 'zod/mini';
import { birthday } from '@/lib/core/calendar/day';
import { longDate } from '@/lib/core/format/dates';
import { fires, kind, ok, unknown } from './kind';
import { isNever, moment, whenOf } from './moment';

/**
 * Something is older than so many years on a day; to the day is still in time. `{datum}` is the day it was made.
 * Silent while one of both days is empty.
 * `{ kind: 'too-old', with: { made: { noted: 'passport.date' }, on: 'start-date', years: 5 } }`
 */
export const tooOld = kind({
  settings: z.strictObject({ made: moment, on: moment, years: z.number() }),
  slots: ['datum'],
  judge: ({ facts, settings }) => {
    const made = whenOf(facts, settings.made);
    const on = whenOf(facts, settings.on);
    if (isNever(made) || isNever(on)) return ok;
    const [oldest] = made.days.toSorted();
    const [day] = on.days;
    if (oldest === undefined || day === undefined) return unknown(...made.missing, ...on.missing);
    return birthday(oldest, settings.years) < day ? fires({ datum: longDate(oldest) }) : ok;
  },
});
