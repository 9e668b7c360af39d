import { z } from 'zod/mini';
import { monthName } from '@/lib/core/format/dates';
import { count, list } from '@/lib/core/format/list';
import type { IsoDate } from '@/lib/core/model/basics';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';

/** "12, 14 en 19 januari; 2 februari" */
function byMonth(days: readonly IsoDate[]): string {
  const months = new Map<string, IsoDate[]>();
  for (const day of days) months.set(day.slice(0, 7), [...(months.get(day.slice(0, 7)) ?? []), day]);
  return [...months.values()]
    .map((inMonth) => `${list(inMonth.map((day) => String(Number(day.slice(8)))))} ${monthName(inMonth[0] ?? '')}`)
    .join('; ');
}

/**
 * Tells which days count, as soon as they can be counted: `{aantal}` is "33 werkdagen", `{lijst}` the days by month,
 * `{niet}` the sentence about the chosen days that are free.
 * `{ kind: 'workdays-told', message: '{aantal}: {lijst}.{niet}' }`
 */
export const workdaysTold = kind({
  settings: z.strictObject({}),
  slots: ['aantal', 'lijst', 'niet'],
  judge: ({ facts }) => {
    const { days } = facts;
    const items = facts.input.playbook.days;
    if (days === null || items === undefined) return ok;
    if (days.plan === null) {
      const missing = [items.start, items.end, items.weekdays].filter((item) =>
        ['not-seen', 'uncertain'].includes(facts.known(item).state),
      );
      return missing.length > 0 ? unknown(...missing.map((item) => nameOfItem(facts, item))) : ok;
    }
    if (days.plan === 0) return ok;
    const free = days.skipped.length;
    return fires({
      aantal: count(days.plan, 'werkdag', 'werkdagen'),
      lijst: byMonth(days.counted),
      niet: free === 0 ? '' : ` Niet meegeteld: ${count(free, 'dag', 'dagen')} vakantie of vrij.`,
    });
  },
});
