import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, ageOn, birthday, dayNumber, isDay, isoOf, weekdayIndex, weekdayOf } from '@/lib/core/calendar/day';

const runs = { numRuns: Number(process.env['SOAK'] ?? 1) * 200 };

describe('days of the calendar', () => {
  it.each([
    ['1970-01-01', 0],
    ['2026-09-01', 20697],
    ['2027-03-28', 20905],
    ['2028-02-29', 21243],
  ])('%s is day %i', (date, number) => {
    expect(dayNumber(date)).toBe(number);
    expect(isoOf(number)).toBe(date);
  });

  it.each(['2027-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '12/01/2027', '', '0026-01-01'])(
    '%s is no day',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it.each([
    ['2026-11-21', 'sat'],
    ['2027-01-12', 'tue'],
    ['1969-12-31', 'wed'],
    ['2028-02-29', 'tue'],
  ])('%s falls on a %s', (date, day) => {
    expect(weekdayOf(date)).toBe(day);
  });

  it('loses no day when the clocks change', () => {
    expect(addDays('2027-03-27', 1)).toBe('2027-03-28');
    expect(addDays('2027-03-28', 1)).toBe('2027-03-29');
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
    expect(addDays('2027-01-12', -14)).toBe('2026-12-29');
  });

  it.each([
    ['2011-05-20', '2026-05-19', 14],
    ['2011-05-20', '2026-05-20', 15],
    ['2012-02-29', '2027-02-28', 14],
    ['2012-02-29', '2027-03-01', 15],
    ['2012-02-29', '2028-02-29', 16],
  ])('born on %s, on %s the age is %i', (born, day, age) => {
    expect(ageOn(born, day)).toBe(age);
  });

  it('keeps a birthday on 29 February on 1 March in other years', () => {
    expect(birthday('2012-02-29', 15)).toBe('2027-03-01');
    expect(birthday('2012-02-29', 16)).toBe('2028-02-29');
    expect(birthday('2011-05-20', 16)).toBe('2027-05-20');
  });

  it('turns every day into a number and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20000, max: 60000 }), (number) => {
        expect(dayNumber(isoOf(number))).toBe(number);
        expect(weekdayIndex(number + 7)).toBe(weekdayIndex(number));
        expect(weekdayIndex(number + 1)).toBe((weekdayIndex(number) + 1) % 7);
      }),
      runs,
    );
  });

  it('agrees about age and birthday', () => {
    const day = fc.integer({ min: 9000, max: 24000 }).map(isoOf);
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 25 }), (born, age) => {
        const reached = birthday(born, age);
        expect(ageOn(born, reached)).toBe(age);
        expect(ageOn(born, addDays(reached, -1))).toBe(age - 1);
      }),
      runs,
    );
  });
});
