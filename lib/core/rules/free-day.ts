import { z } from 'zod/mini';
import { freeDay } from '@/lib/core/calendar/holidays';
import { longDate } from '@/lib/core/format/dates';
import { list } from '@/lib/core/format/list';
import { fires, kind, ok, unknown } from './kind';
import { moment, whenOf } from './moment';
import { nameOfItem } from './naming';

/**
 * A day that falls in a weekend, in a holiday or on a free day of the school. `{lijst}` tells which, with the reason:
 * "de startdatum 11 november 2026 valt op Wapenstilstand". `called` is how a moment that is no item is told, and
 * `future` what is said of a day after today, that otherwise is fine. Silent on an empty day.
 * `{ kind: 'free-day', with: { items: ['start-date', 'end-date'] }, message: '{lijst}.' }`
 * `{ kind: 'free-day', with: { items: [{ reports: [] }], called: 'de vergadering van', future: 'in de toekomst' } }`
 */
export const freeDayKind = kind({
  settings: z.strictObject({
    items: z.array(moment),
    called: z.optional(z.string()),
    future: z.optional(z.string()),
  }),
  slots: ['lijst'],
  judge: ({ facts, settings }) => {
    const free = Object.values(facts.input.settings.freeDays).flat();
    const moments = settings.items.map((one) => {
      const name = typeof one === 'string' ? `de ${nameOfItem(facts, one)}` : (settings.called ?? '');
      return { name, ...whenOf(facts, one) };
    });
    const told = moments.flatMap(({ name, days }) =>
      [...new Set(days)].flatMap((day) => {
        const early = settings.future !== undefined && day > facts.input.today;
        const phrase = early ? settings.future : freeDay(day, free)?.phrase;
        return phrase === undefined ? [] : [`${name} ${longDate(day)} valt ${phrase}`];
      }),
    );
    if (told.length > 0) return fires({ lijst: list(told) });
    const missing = moments.flatMap((one) => one.missing);
    return missing.length > 0 ? unknown(...missing) : ok;
  },
});
