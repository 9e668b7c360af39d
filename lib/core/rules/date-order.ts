import { z } from 'zod/mini';
import { longDate } from '@/lib/core/format/dates';
import { fires, kind, ok, unknown } from './kind';
import { isNever, moment, whenOf } from './moment';

/**
 * Two moments in the wrong order, `later` before `first`. Of moments with several days one wrong pair is enough, and
 * the message names the worst. The same day is right, unless `sameDay` says `wrong`; with `only` nothing but the same
 * day is spoken of. Silent as soon as one of both is known not to be there.
 * `{ kind: 'date-order', with: { first: 'start-date', later: 'end-date' }, message: '{later} ligt voor {first}.' }`
 * `{ kind: 'date-order', with: { first: { reports: ['place'], take: 'newest' }, later: { answer: 'signedOn' } } }`
 */
export const dateOrder = kind({
  settings: z.strictObject({
    first: moment,
    later: moment,
    sameDay: z.optional(z.enum(['right', 'wrong', 'only'])),
  }),
  slots: ['first', 'later'],
  judge: ({ facts, settings }) => {
    const first = whenOf(facts, settings.first);
    const later = whenOf(facts, settings.later);
    if (isNever(first) || isNever(later)) return ok;
    const latest = first.days.toSorted().at(-1) ?? '';
    const earliest = later.days.toSorted()[0] ?? latest;
    const same = first.days.find((day) => later.days.includes(day));
    const wrong = { right: earliest < latest, wrong: earliest <= latest, only: same !== undefined };
    if (first.days.length > 0 && later.days.length > 0 && wrong[settings.sameDay ?? 'right']) {
      const shown =
        settings.sameDay === 'only' ? { first: same ?? '', later: same ?? '' } : { first: latest, later: earliest };
      return fires({ first: longDate(shown.first), later: longDate(shown.later) });
    }
    const missing = [...first.missing, ...later.missing];
    return missing.length > 0 ? unknown(...missing) : ok;
  },
});
