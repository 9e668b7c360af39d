import { z } from 'zod/mini';
import { freeDay } from '@/lib/core/calendar/holidays';
import { shortDate } from '@/lib/core/format/dates';
import { list } from '@/lib/core/format/list';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';

/**
 * A day that falls in a weekend, in a holiday or on a free day of the school. `{lijst}` tells which, with the reason:
 * "de startdatum 11 november 2026 valt op Wapenstilstand". Silent on an empty day.
 * `{ kind: 'free-day', with: { items: ['start-date', 'end-date'] }, message: '{lijst}.' }`
 */
export const freeDayKind = kind({
  settings: z.strictObject({ items: z.array(z.string()) }),
  slots: ['lijst'],
  judge: ({ facts, settings }) => {
    const free = Object.values(facts.input.settings.freeDays).flat();
    const told = settings.items.flatMap((item) => {
      const day = facts.day(item);
      const reason = day ? freeDay(day, free) : null;
      return day && reason ? [`de ${nameOfItem(facts, item)} ${shortDate(day)} valt ${reason.phrase}`] : [];
    });
    if (told.length > 0) return fires({ lijst: list(told) });
    const missing = settings.items.filter((item) => facts.day(item) === undefined);
    return missing.length > 0 ? unknown(...missing.map((item) => nameOfItem(facts, item))) : ok;
  },
});
