import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { closedReason, holidaysOf } from '@/lib/core/calendar/holidays';
import { boundsOf, schoolYearFrom } from '@/lib/core/calendar/school-year';

const belgium = new Holidays('BE');
const years = Array.from({ length: 2100 - 1990 + 1 }, (_, index) => 1990 + index);

/** The public holidays of Belgium as somebody else computes them, by date. */
function publicDays(year: number): string[] {
  return belgium
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));
}

describe('public holidays, compared with another source over 1990 to 2100', () => {
  const all = years.flatMap(publicDays);

  it('has ten in every year', () => {
    expect(all).toHaveLength(years.length * 10);
  });

  it('closes the school on each of them, and names it outside the school holidays', () => {
    expect(all.filter((date) => closedReason(date, []) === null)).toEqual([]);
  });

  it('knows the same days, but for the two in summer, and no other than the day after Ascension', () => {
    for (const year of years.slice(0, -1)) {
      const schoolYear = schoolYearFrom(year);
      const { first, last } = boundsOf(schoolYear);
      const expected = all.filter((date) => first <= date && date <= last && !/-0[78]-/.test(date));
      const ours = holidaysOf(schoolYear)
        .filter(({ kind, name }) => kind === 'public' && name !== 'de dag na Hemelvaart')
        .map((holiday) => holiday.first);
      expect(ours.toSorted()).toEqual(expected.toSorted());
    }
  });
});
