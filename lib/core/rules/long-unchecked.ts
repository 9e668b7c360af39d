import { z } from 'zod/mini';
import type { IsoDate } from '@/lib/core/model/basics';
import { fires, kind, ok, unknown } from './kind';

/** Whole months from one day to another. */
function monthsBetween(from: IsoDate, to: IsoDate): number {
  const months = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}

/**
 * What the playbook rests on was last looked at more than so many months ago: by the school, else by who made the
 * playbook. `{n}` is the number of whole months.
 * `{ kind: 'long-unchecked', with: { months: 12 } }`
 */
export const longUnchecked = kind({
  settings: z.strictObject({ months: z.number() }),
  slots: ['n'],
  judge: ({ facts, settings }) => {
    const { today, playbook } = facts.input;
    const checked = facts.input.settings.lawCheckedOn ?? playbook.checkedOn;
    if (checked === undefined) return unknown('wanneer de regels laatst nagekeken zijn');
    const months = monthsBetween(checked, today);
    const toTheDay = months === settings.months && checked.slice(8) === today.slice(8);
    return months < settings.months || toTheDay ? ok : fires({ n: String(months) });
  },
});
