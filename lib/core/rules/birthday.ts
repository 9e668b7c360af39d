import { z } from 'zod/mini';
import { longDate } from '@/lib/core/format/dates';
import { fires, kind, ok, unknown } from './kind';
import { isNever, moment, whenOf } from './moment';

/**
 * The pupil reaches an age between two moments, both days included, or with `after` without the first; `{datum}` is
 * that birthday. Silent while one of the moments is empty.
 * `{ kind: 'birthday', with: { years: 18, from: 'start-date', to: 'end-date' } }`
 */
export const birthdayKind = kind({
  settings: z.strictObject({ years: z.number(), from: moment, to: moment, after: z.optional(z.literal(true)) }),
  slots: ['datum'],
  judge: ({ facts, settings }) => {
    const from = whenOf(facts, settings.from);
    const to = whenOf(facts, settings.to);
    const born = whenOf(facts, { birthday: settings.years });
    if (isNever(from) || isNever(to)) return ok;
    const [[first], [last], [day]] = [from.days, to.days, born.days];
    const early = first !== undefined && day !== undefined && (settings.after ? day <= first : day < first);
    if (early || (day !== undefined && last !== undefined && day > last)) return ok;
    if (day === undefined || first === undefined || last === undefined) {
      return first !== undefined && last !== undefined && last < first
        ? ok
        : unknown(...from.missing, ...to.missing, ...born.missing);
    }
    return fires({ datum: longDate(day) });
  },
});
