import { z } from 'zod/mini';
import { schoolYearOf } from '@/lib/core/calendar/school-year';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';

/**
 * A period that does not run over the summer into the next school year. Silent while a day is empty, and when the end
 * lies before the start: that is another mistake.
 * `{ kind: 'one-school-year', with: { first: 'start-date', later: 'end-date' } }`
 */
export const oneSchoolYear = kind({
  settings: z.strictObject({ first: z.string(), later: z.string() }),
  judge: ({ facts, settings }) => {
    const first = facts.day(settings.first);
    const later = facts.day(settings.later);
    if (first === null || later === null) return ok;
    if (first === undefined || later === undefined) {
      const items = [settings.first, settings.later].filter((item) => facts.day(item) === undefined);
      return unknown(...items.map((item) => nameOfItem(facts, item)));
    }
    return first <= later && schoolYearOf(first) !== schoolYearOf(later) ? fires() : ok;
  },
});
