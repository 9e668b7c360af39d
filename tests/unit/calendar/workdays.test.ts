import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoOf } from '@/lib/core/calendar/day';
import { countWorkdays } from '@/lib/core/calendar/workdays';
import type { Weekday } from '@/lib/core/model/basics';
import { weekdays } from '@/lib/core/model/weekdays';

const all: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const runs = { numRuns: Number(process.env['SOAK'] ?? 1) * 100 };

describe('counting workdays', () => {
  it.each<[string, string, Weekday[], number, number]>([
    ['2026-09-01', '2027-06-30', ['mon'], 43, 36],
    ['2026-09-01', '2027-06-30', ['tue'], 44, 38],
    ['2026-09-01', '2027-06-30', ['mon', 'tue'], 87, 74],
    ['2026-09-14', '2027-06-25', ['tue'], 41, 35],
    ['2026-09-01', '2027-06-30', ['wed'], 44, 37],
    ['2026-10-05', '2026-12-18', ['mon', 'tue'], 22, 20],
    ['2026-10-05', '2027-01-29', ['mon', 'tue'], 34, 28],
    ['2026-11-02', '2026-11-08', all, 5, 0],
    ['2026-11-09', '2026-11-13', all, 5, 4],
    ['2027-04-26', '2027-05-21', all, 20, 17],
    ['2027-01-04', '2027-02-19', all, 35, 30],
    ['2027-01-04', '2027-02-22', all, 36, 31],
    ['2027-01-04', '2027-04-16', all, 75, 60],
    ['2027-01-04', '2027-04-20', all, 77, 62],
    ['2025-04-21', '2025-04-25', all, 5, 4],
  ])('%s to %s on %j: %i chosen, %i count', (start, end, days, chosen, counted) => {
    const result = countWorkdays(start, end, days, []);
    expect(result.counted.length + result.skipped.length).toBe(chosen);
    expect(result.counted).toHaveLength(counted);
  });

  it.each([
    ['2023-2024', '2023-09-01', '2024-06-30', 182],
    ['2024-2025', '2024-09-01', '2025-06-30', 180],
    ['2025-2026', '2025-09-01', '2026-06-30', 182],
    ['2026-2027', '2026-09-01', '2027-06-30', 183],
    ['2027-2028', '2027-09-01', '2028-06-30', 182],
    ['2028-2029', '2028-09-01', '2029-06-30', 182],
  ])('%s has %s to %s %i school days', (_, start, end, days) => {
    expect(countWorkdays(start, end, all, []).counted).toHaveLength(days);
  });

  it.each<[Weekday, number]>([
    ['mon', 36],
    ['tue', 38],
    ['wed', 37],
    ['thu', 36],
    ['fri', 36],
  ])('2026-2027 has on %s %i days', (day, number) => {
    expect(countWorkdays('2026-09-01', '2027-06-30', [day], []).counted).toHaveLength(number);
  });

  it('names the days and why others do not count', () => {
    expect(countWorkdays('2026-11-09', '2026-11-13', all, ['2026-11-12'])).toEqual({
      counted: ['2026-11-09', '2026-11-10', '2026-11-13'],
      skipped: [
        { date: '2026-11-11', why: 'Wapenstilstand' },
        { date: '2026-11-12', why: 'vrije dag van de school' },
      ],
    });
  });

  it('counts a saturday that was agreed', () => {
    expect(countWorkdays('2026-11-14', '2026-11-14', ['sat'], []).counted).toEqual(['2026-11-14']);
  });

  it('counts nothing when the end lies before the start, no day is chosen or a day does not exist', () => {
    expect(countWorkdays('2027-01-12', '2027-01-11', all, []).counted).toEqual([]);
    expect(countWorkdays('2027-01-12', '2027-01-12', [], []).counted).toEqual([]);
    expect(countWorkdays('2027-02-30', '2027-03-12', all, []).counted).toEqual([]);
    expect(countWorkdays('2027-01-12', 'later', all, []).counted).toEqual([]);
  });

  it('stops counting a period whose year was mistyped', () => {
    const { counted, skipped } = countWorkdays('2026-09-01', '9026-09-01', all, []);
    expect(counted.length + skipped.length).toBeLessThan(3000);
  });

  it('splits without loss: two halves of a period count what the whole counts', () => {
    const day = fc.integer({ min: 20697, max: 21400 });
    fc.assert(
      fc.property(day, fc.nat(200), fc.nat(200), fc.subarray([...weekdays]), (from, one, two, chosen) => {
        const [start, middle, end] = [isoOf(from), isoOf(from + one), isoOf(from + one + 1 + two)];
        const whole = countWorkdays(start, end, chosen, []);
        const first = countWorkdays(start, middle, chosen, []);
        const second = countWorkdays(addDays(middle, 1), end, chosen, []);
        expect([...first.counted, ...second.counted]).toEqual(whole.counted);
        expect([...first.skipped, ...second.skipped]).toEqual(whole.skipped);
      }),
      runs,
    );
  });
});
