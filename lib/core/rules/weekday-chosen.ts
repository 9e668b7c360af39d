import { z } from 'zod/mini';
import { weekdaysIn } from '@/lib/core/evaluate/days';
import { weekday } from '@/lib/core/model/basics';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';

/**
 * One of these weekdays is among the chosen ones, or with `all` each of them.
 * `{ kind: 'weekday-chosen', item: 'weekdays', with: { in: ['sat', 'sun'] } }`
 */
export const weekdayChosen = kind({
  settings: z.strictObject({ in: z.array(weekday), all: z.optional(z.literal(true)) }),
  needs: ['item'],
  judge: ({ facts, rule, settings }) => {
    const id = rule.item ?? '';
    const chosen = weekdaysIn(facts.known(id));
    if (chosen === undefined) return unknown(nameOfItem(facts, id));
    const found = settings.in.filter((day) => chosen.includes(day)).length;
    return found >= (settings.all ? settings.in.length : 1) ? fires() : ok;
  },
});
