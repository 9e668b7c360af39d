import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightOfDays, withDaysByHand } from '@/lib/core/calendar/by-hand';
import { isoOf } from '@/lib/core/calendar/day';
import { countWorkdays } from '@/lib/core/calendar/workdays';
import type { Weekday } from '@/lib/core/model/basics';
import type { DaysByHand } from '@/lib/core/model/schedule';
import { weekdays } from '@/lib/core/model/weekdays';

const day = (date: string, reason = '') => ({ date, reason });
/** Tuesdays around the autumn holidays of 2026: 27 October and 10 November count, 3 November is a holiday. */
const planned = countWorkdays('2026-10-27', '2026-11-10', ['tue'], []);
const scheduled = (byHand: DaysByHand) => withDaysByHand(planned, byHand, '2026-2027');

describe('days by hand', () => {
  it('changes nothing without any', () => {
    const none = { half: [], extra: [], missed: [], ignored: [] };
    expect(scheduled({})).toEqual({ ...planned, ...none });
    expect(scheduled({ extra: [], missed: [], half: [] })).toEqual({ ...planned, ...none });
  });

  it('counts an extra day once, also in a holiday, on a public holiday and outside the period', () => {
    const extra = [day('2026-11-05', 'inhaaldag'), day('2026-11-11'), day('2027-05-22', 'opendeurdag')];
    expect(scheduled({ extra: [...extra, day('2026-11-05', 'inhaaldag')] })).toMatchObject({
      counted: ['2026-10-27', '2026-11-05', '2026-11-10', '2026-11-11', '2027-05-22'],
      extra,
      skipped: [{ date: '2026-11-03', why: 'herfstvakantie' }],
      ignored: [],
    });
  });

  it('counts a chosen day in a holiday that is kept, and no longer calls it left out', () => {
    expect(scheduled({ extra: [day('2026-11-03', 'inhaaldag')] })).toMatchObject({
      counted: ['2026-10-27', '2026-11-03', '2026-11-10'],
      skipped: [],
    });
  });

  it.each([
    ['2026-10-27', 'telt al mee'],
    ['2027-09-01', 'buiten schooljaar 2026-2027'],
    ['2026-08-31', 'buiten schooljaar 2026-2027'],
  ])('an extra day on %s changes nothing: %s', (date, why) => {
    expect(scheduled({ extra: [day(date)] })).toMatchObject({
      counted: ['2026-10-27', '2026-11-10'],
      extra: [],
      ignored: [{ date, why }],
    });
  });

  it('does not count a day that did not take place, and keeps its reason', () => {
    expect(scheduled({ missed: [day('2026-11-10', 'ziek')] })).toMatchObject({
      counted: ['2026-10-27'],
      missed: [day('2026-11-10', 'ziek')],
      ignored: [],
    });
  });

  it.each(['2026-11-03', '2026-10-28', '2027-11-09'])('%s did not count: missing it changes nothing', (date) => {
    expect(scheduled({ missed: [day(date)] })).toMatchObject({
      counted: ['2026-10-27', '2026-11-10'],
      missed: [],
      ignored: [{ date, why: 'telde al niet mee' }],
    });
  });

  it('does not count an added day that did not take place either', () => {
    const both = scheduled({ extra: [day('2026-11-12')], missed: [day('2026-11-12', 'staking')] });
    expect(both).toMatchObject({ extra: [], missed: [day('2026-11-12', 'staking')] });
    expect(both.counted).toEqual(['2026-10-27', '2026-11-10']);
  });

  it('takes a day on a half weekday as half, planned or added', () => {
    const half = scheduled({ half: ['tue', 'wed'], extra: [day('2026-11-18'), day('2026-11-19')] });
    expect(half.counted).toEqual(['2026-10-27', '2026-11-10', '2026-11-18', '2026-11-19']);
    expect(half.half).toEqual(['2026-10-27', '2026-11-10', '2026-11-18']);
    expect(weightOfDays(half, 0.5)).toBe(2.5);
  });

  it('leaves out what is no day of the calendar', () => {
    expect(scheduled({ extra: [day('2027-02-30')], missed: [day('later')] }).counted).toEqual(planned.counted);
  });

  it.each<[string, string, Weekday[], number]>([
    ['2026-09-14', '2027-06-25', ['tue'], 17.5],
    ['2026-09-01', '2027-06-30', ['wed'], 18.5],
  ])('%s to %s on half %j: %d', (start, end, half, sum) => {
    const days = withDaysByHand(countWorkdays(start, end, half, []), { half }, '2026-2027');
    expect(weightOfDays(days, 0.5)).toBe(sum);
  });

  it.each([
    [0.5, 1.5],
    [1, 3],
    [0, 0],
    [0.1, 0.3],
    [0.7, 2.1],
  ])('three half days of %d weigh %d', (weight, sum) => {
    const dates = ['2027-01-05', '2027-01-12', '2027-01-19'];
    expect(weightOfDays({ counted: dates, half: dates }, weight)).toBe(sum);
  });

  it('counts each day of the school year once, whatever was entered', () => {
    const date = fc.integer({ min: 20600, max: 21100 }).map(isoOf);
    const entered = fc.array(fc.record({ date, reason: fc.constant('') }), { maxLength: 8 });
    const byHand = fc.record({ extra: entered, missed: entered, half: fc.subarray([...weekdays]) });
    fc.assert(
      fc.property(byHand, fc.subarray([...weekdays]), (entry, chosen) => {
        const whole = countWorkdays('2026-09-01', '2027-06-30', chosen, ['2026-11-12']);
        const days = withDaysByHand(whole, entry, '2026-2027');
        expect(new Set(days.counted).size).toBe(days.counted.length);
        expect(days.counted.toSorted()).toEqual(days.counted);
        expect(days.counted.length).toBe(whole.counted.length + days.extra.length - missedPlanned(days, whole));
        for (const { date } of days.missed) expect(days.counted).not.toContain(date);
        for (const { date } of days.extra) expect(days.counted).toContain(date);
        for (const { date } of days.skipped) expect(days.counted).not.toContain(date);
        expect(withDaysByHand(whole, { ...entry, extra: entry.extra.toReversed() }, '2026-2027').counted).toEqual(
          days.counted,
        );
      }),
      { numRuns: Number(process.env['SOAK'] ?? 1) * 100 },
    );
  });
});

function missedPlanned(days: { missed: { date: string }[] }, planned: { counted: string[] }): number {
  return days.missed.filter(({ date }) => planned.counted.includes(date)).length;
}
