import { z } from 'zod/mini';
import { weekdayOf } from '@/lib/core/calendar/day';
import { weekdaysIn } from '@/lib/core/evaluate/days';
import { decimal } from '@/lib/core/format/list';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';

/**
 * Half days are used: a weekday of half a day is chosen, or a day was added on one. `{gewicht}` is what such a day
 * weighs: "0,5".
 * `{ kind: 'half-days', message: 'Halve dagen tellen als {gewicht}.' }`
 */
export const halfDays = kind({
  settings: z.strictObject({}),
  slots: ['gewicht'],
  judge: ({ facts }) => {
    const items = facts.input.playbook.days;
    const { half, extra } = facts.input.plan?.daysByHand ?? {};
    if (items === undefined || half?.length === 0) return ok;
    const chosen = weekdaysIn(facts.known(items.weekdays));
    if (chosen?.length === 0 && extra?.length === 0) return ok;
    if (half === undefined) return unknown('halve dagen');
    const used = [...(chosen ?? []), ...(extra ?? []).map(({ date }) => weekdayOf(date))].some((day) =>
      half.includes(day),
    );
    if (used) return fires({ gewicht: decimal(facts.input.settings.halfDayWeight) });
    return chosen === undefined ? unknown(nameOfItem(facts, items.weekdays)) : ok;
  },
});
