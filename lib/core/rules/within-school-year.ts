import { z } from 'zod/mini';
import { boundsOf, firstYear } from '@/lib/core/calendar/school-year';
import type { Facts } from '@/lib/core/evaluate/facts';
import { longDate } from '@/lib/core/format/dates';
import type { IsoDate } from '@/lib/core/model/basics';
import { fires, kind, ok, unknown, type Verdict } from './kind';
import { nameOfItem } from './naming';

const settingsSchema = z.strictObject({
  items: z.array(z.string()),
  /** First day of the year before which the date is too early, `mm-dd`; without it 1 September. */
  from: z.optional(z.string()),
  /** Said of a day after today; without it such a day is fine. */
  future: z.optional(z.string()),
  /** Said of a day outside the plan's school year. */
  outside: z.string(),
});

function judgeDay(facts: Facts, day: IsoDate, settings: z.infer<typeof settingsSchema>): Verdict {
  if (settings.future !== undefined && day > facts.input.today) {
    return fires({ datum: longDate(day), waar: settings.future });
  }
  const { schoolYear } = facts;
  if (schoolYear === null) return unknown('schooljaar');
  const bounds = boundsOf(schoolYear);
  const first = settings.from === undefined ? bounds.first : `${firstYear(schoolYear)}-${settings.from}`;
  if (first <= day && day <= bounds.last) return ok;
  return fires({ datum: longDate(day), waar: settings.outside.replace('{schooljaar}', schoolYear) });
}

/**
 * Days that belong in the plan's school year. `from` accepts what was prepared before 1 September; `future` speaks of
 * a day after today. Silent on an empty day. In the message `{datum}` and `{waar}`.
 * `{ kind: 'within-school-year', with: { items: ['created-on'], from: '06-01', outside: 'buiten {schooljaar}' } }`
 */
export const withinSchoolYear = kind({
  settings: settingsSchema,
  slots: ['datum', 'waar'],
  judge: ({ facts, settings }) => {
    const verdicts = settings.items.map((item): Verdict => {
      const day = facts.day(item);
      if (day === undefined) return unknown(nameOfItem(facts, item));
      return day === null ? ok : judgeDay(facts, day, settings);
    });
    const firing = verdicts.find((verdict) => verdict.outcome === 'fires');
    if (firing !== undefined) return firing;
    const missing = verdicts.flatMap((verdict) => (verdict.outcome === 'unknown' ? verdict.missing : []));
    return missing.length > 0 ? unknown(...missing) : ok;
  },
});
