import { z } from 'zod/mini';
import { weekdaysIn } from '@/lib/core/evaluate/days';
import { weekday } from '@/lib/core/model/basics';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';

/**
 * A weekday that is usually half a day was chosen, and nobody said that it is half here.
 * `{ kind: 'whole-weekday', with: { day: 'wed' } }`
 */
export const wholeWeekday = kind({
  settings: z.strictObject({ day: weekday }),
  judge: ({ facts, settings }) => {
    const items = facts.input.playbook.days;
    if (items === undefined || facts.input.plan?.daysByHand?.half?.includes(settings.day)) return ok;
    const chosen = weekdaysIn(facts.known(items.weekdays));
    if (chosen === undefined) return unknown(nameOfItem(facts, items.weekdays));
    return chosen.includes(settings.day) ? fires() : ok;
  },
});
