import { z } from 'zod/mini';
import { monthName } from '@/lib/core/format/dates';
import { count, list } from '@/lib/core/format/list';
import type { IsoDate } from '@/lib/core/model/basics';
import type { Days } from '@/lib/core/model/checklist';
import { fires, kind, ok } from './kind';
import { uncounted } from './uncounted';

/** "12, 14 en 19 januari; 2 februari" */
function byMonth(days: readonly IsoDate[]): string {
  const months = new Map<string, IsoDate[]>();
  for (const day of days) months.set(day.slice(0, 7), [...(months.get(day.slice(0, 7)) ?? []), day]);
  return [...months.values()]
    .map((inMonth) => `${list(inMonth.map((day) => String(Number(day.slice(8)))))} ${monthName(inMonth[0] ?? '')}`)
    .join('; ');
}

/** " Niet meegeteld: 3 dagen vakantie of vrij, en 1 dag die niet doorging." */
function left({ skipped, missed }: Days): string {
  const parts = [
    ...(skipped.length === 0 ? [] : [`${count(skipped.length, 'dag', 'dagen')} vakantie of vrij`]),
    ...(missed.length === 0 ? [] : [count(missed.length, 'dag die niet doorging', 'dagen die niet doorgingen')]),
  ];
  return parts.length === 0 ? '' : ` Niet meegeteld: ${list(parts)}.`;
}

/**
 * Tells which days count, as soon as they can be counted: `{aantal}` is "33 werkdagen", `{lijst}` the days by month
 * after a colon, `{niet}` the sentence about the chosen days that do not count.
 * `{ kind: 'workdays-told', message: '{aantal}{lijst}.{niet}' }`
 */
export const workdaysTold = kind({
  settings: z.strictObject({}),
  slots: ['aantal', 'lijst', 'niet'],
  judge: ({ facts }) => {
    const { days } = facts;
    if (days === null) return ok;
    if (days.plan === null) return uncounted(facts);
    return fires({
      aantal: count(days.plan, 'werkdag', 'werkdagen'),
      lijst: days.counted.length === 0 ? '' : `: ${byMonth(days.counted)}`,
      niet: left(days),
    });
  },
});
