import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  firstYear,
  isSchoolYear,
  lessonsOf,
  schoolYearFrom,
  schoolYearIn,
  schoolYearOf,
} from '@/lib/core/calendar/school-year';

describe('the school year', () => {
  it.each([
    ['2026-09-01', '2026-2027'],
    ['2027-08-31', '2026-2027'],
    ['2026-08-31', '2025-2026'],
    ['2027-01-12', '2026-2027'],
    ['2026-12-31', '2026-2027'],
  ])('%s lies in %s', (date, year) => {
    expect(schoolYearOf(date)).toBe(year);
  });

  it('runs from 1 September to 31 August', () => {
    expect(boundsOf('2026-2027')).toEqual({ first: '2026-09-01', last: '2027-08-31' });
    expect(firstYear('2026-2027')).toBe(2026);
    expect(schoolYearFrom(2026)).toBe('2026-2027');
  });

  it.each([
    ['2023-2024', '2023-09-01', '2024-06-28'],
    ['2024-2025', '2024-09-02', '2025-06-30'],
    ['2026-2027', '2026-09-01', '2027-06-30'],
    ['2029-2030', '2029-09-03', '2030-06-28'],
  ])('%s has lessons from %s to %s', (year, first, last) => {
    expect(lessonsOf(year)).toEqual({ first, last });
  });

  it('knows a real school year from two loose years', () => {
    expect(isSchoolYear('2026-2027')).toBe(true);
    expect(isSchoolYear('2026-2028')).toBe(false);
    expect(isSchoolYear('26-27')).toBe(false);
  });

  it.each([
    ['SMT 2026-2027', '2026-2027'],
    ['SMT+2026-2027', '2026-2027'],
    ['smt 26-27', '2026-2027'],
    ['SMT 2026/27', '2026-2027'],
    ['SMT 2026 – 2027', '2026-2027'],
    ['plan 3 van 14/09 voor 26-27', '2026-2027'],
    ['SMT 99-00', null],
  ])('reads the year in %s', (title, year) => {
    expect(schoolYearIn(title)?.schoolYear ?? null).toBe(year);
  });

  it.each(['SMT', '', 'Stage', 'SMT 2026', 'verslag van 22/09', '2026-09-14', 'tel. 016/23 45 67'])(
    'reads no year in %j',
    (title) => {
      expect(schoolYearIn(title)).toBeNull();
    },
  );

  it('gives back years that do not follow each other, for a rule to speak of', () => {
    expect(schoolYearIn('SMT 2026-2028')).toEqual({ written: '2026-2028', schoolYear: null });
    expect(schoolYearIn('SMT 2027-2026')).toEqual({ written: '2027-2026', schoolYear: null });
  });
});
