import { z } from 'zod/mini';
import { schoolYearIn, schoolYearOf } from '@/lib/core/calendar/school-year';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';

/**
 * The school year in a title is a real one, and the one in which the period starts. `broken` is said of years that do
 * not follow each other, `other` of a start in another school year; the message holds `{uitleg}`.
 * `{ kind: 'title-year', item: 'plan-title', with: { start: 'start-date', broken: '...', other: '...' } }`
 */
export const titleYear = kind({
  settings: z.strictObject({ start: z.string(), broken: z.string(), other: z.string() }),
  needs: ['item'],
  slots: ['uitleg', 'jaar'],
  judge: ({ facts, rule, settings }) => {
    const id = rule.item ?? '';
    const title = facts.text(id);
    if (title === undefined) return unknown(nameOfItem(facts, id));
    const named = schoolYearIn(title);
    if (named === null) return ok;
    if (named.schoolYear === null) return fires({ jaar: named.written, uitleg: settings.broken });
    const start = facts.day(settings.start);
    if (start === undefined) return unknown(nameOfItem(facts, settings.start));
    if (start === null || schoolYearOf(start) === named.schoolYear) return ok;
    return fires({ jaar: named.written, uitleg: settings.other.replace('{startjaar}', schoolYearOf(start)) });
  },
});
