import { describe, expect, it } from 'vitest';
import { planIdOf, platformIdOf } from '@/lib/page/plan-id';
import { schoolYearIn, schoolYearOfDay } from '@/lib/page/school-year';

describe('schoolYearIn', () => {
  it.each([
    ['SMT 2026-2027', '2026-2027'],
    ['SMT + schooljaar 2026/2027', '2026-2027'],
    ['SMT 2026–2027', '2026-2027'],
    ['SMT 26-27', '2026-2027'],
    ['2026/27', '2026-2027'],
    ['2026-2028', null],
    ['12-09-2026', null],
  ])('%s', (text, year) => {
    expect(schoolYearIn(text)).toBe(year);
  });

  it('starts on 1 September', () => {
    expect(schoolYearOfDay('2026-08-31')).toBe('2025-2026');
    expect(schoolYearOfDay('2026-09-01')).toBe('2026-2027');
  });
});

describe('ids of the platform', () => {
  it('come from the address', () => {
    expect(planIdOf('https://demo.smartschool.be/?module=LVS&item=20991', null)).toBe('20991');
    expect(planIdOf('https://demo.smartschool.be/?module=LVS', null)).toBeNull();
    expect(platformIdOf('https://demo.smartschool.be/planner/main/user/49_10880_2/2026-11-21', null)).toBe(
      '49_10880_2',
    );
    expect(platformIdOf('https://demo.smartschool.be/?module=LVS&pupilID=10880', null)).toBe('10880');
  });
});
