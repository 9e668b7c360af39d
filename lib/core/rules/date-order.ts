import { z } from 'zod/mini';
import { shortDate } from '@/lib/core/format/dates';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';

/**
 * Two days in the wrong order; the same day is right. Silent while one of them is empty.
 * `{ kind: 'date-order', with: { first: 'start-date', later: 'end-date' }, message: '{later} ligt voor {first}.' }`
 */
export const dateOrder = kind({
  settings: z.strictObject({ first: z.string(), later: z.string() }),
  slots: ['first', 'later'],
  judge: ({ facts, settings }) => {
    const first = facts.day(settings.first);
    const later = facts.day(settings.later);
    if (first === null || later === null) return ok;
    if (first === undefined || later === undefined) {
      return unknown(
        ...[settings.first, settings.later]
          .filter((item) => facts.day(item) === undefined)
          .map((item) => nameOfItem(facts, item)),
      );
    }
    return later < first ? fires({ first: shortDate(first), later: shortDate(later) }) : ok;
  },
});
