import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from '@/lib/core/calendar/day';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import { decimal } from '@/lib/core/format/list';
import type { IsoDate } from '@/lib/core/model/basics';
import type { Plan } from '@/lib/core/model/plan';
import { defaultSettings } from '@/lib/core/model/settings';
import { weekdays } from '@/lib/core/model/weekdays';
import { smt } from '@/lib/core/playbooks/smt';
import { daysMonthOf } from '@/lib/view/model/days-month';
import { plan, pupil } from './support/design';

/** Days of school year 2026-2027, in lessons and in holidays. */
const date = fc.integer({ min: 20697, max: 21061 }).map(isoOf);
const entered = fc.array(fc.record({ date, reason: fc.constantFrom('', 'ziek') }), { maxLength: 6 });
const byHand = fc.record({ extra: entered, missed: entered, half: fc.subarray([...weekdays]) });
const period = fc.tuple(date, date).map((days) => days.toSorted());

function planOf(id: string, [from, to]: IsoDate[], on: string[], daysByHand: Plan['daysByHand']): Plan {
  const fact = (value: string | string[]) => ({ class: 'fact', value, seenOn: '2026-10-01' }) as const;
  const items = { 'start-date': fact(from ?? ''), 'end-date': fact(to ?? ''), weekdays: fact(on) };
  return { ...plan, id, items, ...(daysByHand && { daysByHand }) };
}

describe('the months of the school year', () => {
  it('add up to the sum of the year, show every day once, and name what each does', () => {
    const drawn = fc.tuple(period, fc.subarray([...weekdays], { minLength: 1 }), byHand);
    fc.assert(
      fc.property(drawn, drawn, fc.constantFrom(0.5, 0.4, 1), (mine, theirs, halfDayWeight) => {
        const own = planOf('a', ...mine);
        const otherPlans = [planOf('b', ...theirs)];
        const settings = { ...defaultSettings, halfDayWeight };
        const checklist = evaluate({
          playbook: smt,
          plan: own,
          pupil,
          snapshot: null,
          today: '2027-01-04',
          settings,
          otherPlans,
        });
        const model = daysMonthOf({ playbook: smt, plan: own, otherPlans, checklist, settings });
        const cells = (model?.months ?? []).flatMap(({ weeks }) => weeks.flat()).filter((cell) => cell !== null);
        const days = checklist.days;
        expect(cells).toHaveLength(365);
        expect(cells.at(-1)?.sum.split(' ')[0]).toBe(decimal(days?.year ?? -1));
        const shown = (...states: string[]) =>
          cells.filter(({ state }) => states.includes(state)).map((one) => one.date);
        expect(shown('counted', 'half', 'extra')).toEqual(days?.counted);
        expect(shown('missed')).toEqual(days?.missed.map((one) => one.date));
        expect(cells.every(({ label }) => !/undefined|null|NaN/.test(label))).toBe(true);
      }),
      { numRuns: Number(process.env['SOAK'] ?? 1) * 30 },
    );
  });
});
