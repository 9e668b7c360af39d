import { z } from 'zod/mini';
import { isSchoolYear, schoolYearIn, schoolYearOf } from '@/lib/core/calendar/school-year';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';

const yearSlot = '{schooljaar}';

/** Case, spaces and signs between words are no reason to complain. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s+.,:;()_‘’'"–—-]+/g, ' ')
    .trim();
}

/**
 * A title follows the playbook's pattern ("SMT {schooljaar}"), with two years that follow each other, in full or
 * short. Silent on an empty title.
 * `{ kind: 'title-pattern', item: 'plan-title' }`
 */
export const titlePattern = kind({
  settings: z.strictObject({}),
  needs: ['item'],
  slots: ['voorstel'],
  judge: ({ facts, rule }) => {
    const id = rule.item ?? '';
    const title = facts.text(id);
    const pattern = facts.input.playbook.titlePattern;
    if (title === undefined) return unknown(nameOfItem(facts, id));
    if (title.trim() === '' || pattern === undefined) return ok;
    const years = /(?<!\d)(?:20)?\d{2}\s*[-–—/]\s*(?:20)?\d{2}(?!\d)/.exec(title)?.[0] ?? '';
    const named = schoolYearIn(years)?.schoolYear ?? '';
    const rest = title.replace(years, yearSlot);
    if (isSchoolYear(named) && plain(rest) === plain(pattern)) return ok;
    const schoolYear = facts.schoolYear ?? schoolYearOf(facts.input.today);
    return fires({ voorstel: pattern.replace(yearSlot, schoolYear) });
  },
});
