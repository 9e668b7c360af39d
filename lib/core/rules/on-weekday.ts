import { z } from 'zod/mini';
import { weekdayOf } from '@/lib/core/calendar/day';
import { weekdaysIn } from '@/lib/core/evaluate/days';
import { longDate } from '@/lib/core/format/dates';
import { list } from '@/lib/core/format/list';
import { weekdayNames } from '@/lib/core/format/weekdays';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';

/**
 * A day that is not on one of the chosen weekdays. `{lijst}` tells which: "de startdatum woensdag 13 januari 2027 is
 * geen maandag of dinsdag". Silent while the day is empty or no weekday was chosen.
 * `{ kind: 'on-weekday', with: { items: ['start-date', 'end-date'] }, message: '{lijst}.' }`
 */
export const onWeekday = kind({
  settings: z.strictObject({ items: z.array(z.string()) }),
  slots: ['lijst'],
  judge: ({ facts, settings }) => {
    const field = facts.input.playbook.days?.weekdays;
    const chosen = field === undefined ? [] : weekdaysIn(facts.known(field));
    const days = settings.items.map((item) => ({ item, day: facts.day(item) }));
    if (chosen?.length === 0 || days.every(({ day }) => day === null)) return ok;
    const wrong = days.flatMap(({ item, day }) => {
      if (!day || chosen === undefined || chosen.includes(weekdayOf(day))) return [];
      const names = list(chosen.map((one) => weekdayNames[one])).replace(/ en (?=\S+$)/, ' of ');
      return [`de ${nameOfItem(facts, item)} ${longDate(day)} is geen ${names}`];
    });
    if (wrong.length > 0) return fires({ lijst: list(wrong) });
    const missing = [
      ...days.filter(({ day }) => day === undefined).map(({ item }) => item),
      ...(chosen === undefined && field !== undefined ? [field] : []),
    ];
    return missing.length > 0 ? unknown(...missing.map((item) => nameOfItem(facts, item))) : ok;
  },
});
