import { z } from 'zod/mini';
import { weekdayOf } from '@/lib/core/calendar/day';
import { weekdaysIn } from '@/lib/core/evaluate/days';
import { list } from '@/lib/core/format/list';
import { weekdayNames } from '@/lib/core/format/weekdays';
import { fires, kind, ok } from './kind';
import { uncounted } from './uncounted';

/**
 * A chosen weekday that gives no day at all: the period is too short, or they all fall on free days. `{dag}` names
 * them ("‘maandag’ en ‘vrijdag’"), `{komt}` is "komt" or "komen".
 * `{ kind: 'weekday-absent', message: '{dag} {komt} niet voor.' }`
 */
export const weekdayAbsent = kind({
  settings: z.strictObject({}),
  slots: ['dag', 'komt'],
  judge: ({ facts }) => {
    const { days } = facts;
    const items = facts.input.playbook.days;
    if (days === null || items === undefined) return ok;
    if (days.plan === null) return uncounted(facts);
    // A day that did not take place was planned all the same.
    const planned = new Set([...days.counted, ...days.missed.map(({ date }) => date)].map(weekdayOf));
    const absent = (weekdaysIn(facts.known(items.weekdays)) ?? []).filter((day) => !planned.has(day));
    if (absent.length === 0) return ok;
    const dag = list(absent.map((day) => `‘${weekdayNames[day]}’`));
    return fires({ dag, komt: absent.length === 1 ? 'komt' : 'komen' });
  },
});
