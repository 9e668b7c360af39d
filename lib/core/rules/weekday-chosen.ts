import { z } from 'zod/mini';
import { weekdaysIn } from '@/lib/core/evaluate/days';
import { weekday } from '@/lib/core/model/basics';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';

/**
 * One of these weekdays is among the chosen ones.
 * `{ kind: 'weekday-chosen', item: 'weekdays', with: { in: ['sat', 'sun'] } }`
 */
export const weekdayChosen = kind({
  settings: z.strictObject({ in: z.array(weekday) }),
  needs: ['item'],
  judge: ({ facts, rule, settings }) => {
    const id = rule.item ?? '';
    const chosen = weekdaysIn(facts.known(id));
    if (chosen === undefined) return unknown(nameOfItem(facts, id));
    return chosen.some((day) => settings.in.includes(day)) ? fires() : ok;
  },
});
