import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoOf, weekdayOf } from '@/lib/core/calendar/day';
import { easter } from '@/lib/core/calendar/easter';
import { closedReason, freeDay, freeReason, holidaysOf } from '@/lib/core/calendar/holidays';
import { schoolYearFrom } from '@/lib/core/calendar/school-year';

/** School year, autumn, Christmas, spring, Easter holidays, Easter, Ascension and the day after, Whit Monday. */
const table = [
  [
    '2023-2024',
    '2023-10-30',
    '2023-11-05',
    '2023-12-25',
    '2024-01-07',
    '2024-02-12',
    '2024-02-18',
    '2024-04-01',
    '2024-04-14',
    '2024-03-31',
    '2024-05-09',
    '2024-05-10',
    '2024-05-20',
  ],
  [
    '2024-2025',
    '2024-10-28',
    '2024-11-03',
    '2024-12-23',
    '2025-01-05',
    '2025-03-03',
    '2025-03-09',
    '2025-04-07',
    '2025-04-20',
    '2025-04-20',
    '2025-05-29',
    '2025-05-30',
    '2025-06-09',
  ],
  [
    '2025-2026',
    '2025-10-27',
    '2025-11-02',
    '2025-12-22',
    '2026-01-04',
    '2026-02-16',
    '2026-02-22',
    '2026-04-06',
    '2026-04-19',
    '2026-04-05',
    '2026-05-14',
    '2026-05-15',
    '2026-05-25',
  ],
  [
    '2026-2027',
    '2026-11-02',
    '2026-11-08',
    '2026-12-21',
    '2027-01-03',
    '2027-02-08',
    '2027-02-14',
    '2027-03-29',
    '2027-04-11',
    '2027-03-28',
    '2027-05-06',
    '2027-05-07',
    '2027-05-17',
  ],
  [
    '2027-2028',
    '2027-11-01',
    '2027-11-07',
    '2027-12-27',
    '2028-01-09',
    '2028-02-28',
    '2028-03-05',
    '2028-04-03',
    '2028-04-16',
    '2028-04-16',
    '2028-05-25',
    '2028-05-26',
    '2028-06-05',
  ],
  [
    '2028-2029',
    '2028-10-30',
    '2028-11-05',
    '2028-12-25',
    '2029-01-07',
    '2029-02-12',
    '2029-02-18',
    '2029-04-02',
    '2029-04-15',
    '2029-04-01',
    '2029-05-10',
    '2029-05-11',
    '2029-05-21',
  ],
  [
    '2029-2030',
    '2029-10-29',
    '2029-11-04',
    '2029-12-24',
    '2030-01-06',
    '2030-03-04',
    '2030-03-10',
    '2030-04-08',
    '2030-04-21',
    '2030-04-21',
    '2030-05-30',
    '2030-05-31',
    '2030-06-10',
  ],
] as const;

describe('holidays in Flanders', () => {
  it.each(table)('%s', (year, a1, a2, c1, c2, s1, s2, e1, e2, sunday, ascension, bridge, whit) => {
    const named = new Map(holidaysOf(year).map(({ name, first, last }) => [name, [first, last]]));
    expect(named.get('herfstvakantie')).toEqual([a1, a2]);
    expect(named.get('kerstvakantie')).toEqual([c1, c2]);
    expect(named.get('krokusvakantie')).toEqual([s1, s2]);
    expect(named.get('paasvakantie')).toEqual([e1, e2]);
    expect(isoOf(easter(Number(sunday.slice(0, 4))))).toBe(sunday);
    expect(named.get('paasmaandag')).toEqual([addDays(sunday, 1), addDays(sunday, 1)]);
    expect(named.get('Hemelvaartsdag')).toEqual([ascension, ascension]);
    expect(named.get('de dag na Hemelvaart')).toEqual([bridge, bridge]);
    expect(named.get('pinkstermaandag')).toEqual([whit, whit]);
  });

  it.each([
    ['2023-11-11', 'sat', '2024-05-01', 'wed'],
    ['2024-11-11', 'mon', '2025-05-01', 'thu'],
    ['2025-11-11', 'tue', '2026-05-01', 'fri'],
    ['2026-11-11', 'wed', '2027-05-01', 'sat'],
    ['2027-11-11', 'thu', '2028-05-01', 'mon'],
    ['2028-11-11', 'sat', '2029-05-01', 'tue'],
    ['2029-11-11', 'sun', '2030-05-01', 'wed'],
  ])('%s is a %s and %s a %s, and both are free', (armistice, day, labour, other) => {
    expect(weekdayOf(armistice)).toBe(day);
    expect(weekdayOf(labour)).toBe(other);
    expect(freeReason(armistice, [])).toBe('Wapenstilstand');
    expect(freeReason(labour, [])).toBe('Dag van de Arbeid');
  });

  it.each([
    ['2026-11-04', 'herfstvakantie', 'in de herfstvakantie'],
    ['2027-02-10', 'krokusvakantie', 'in de krokusvakantie'],
    ['2026-12-25', 'kerstvakantie', 'in de kerstvakantie'],
    ['2026-11-01', 'Allerheiligen', 'op Allerheiligen'],
    ['2025-04-21', 'paasmaandag', 'op paasmaandag'],
    ['2027-07-05', 'zomervakantie', 'in de zomervakantie'],
    ['2026-11-14', 'weekend', 'in het weekend'],
    ['2026-11-12', 'vrije dag van de school', 'op een vrije dag van de school'],
  ])('%s is free: %s', (date, name, phrase) => {
    expect(freeDay(date, ['2026-11-12'])).toMatchObject({ name, phrase });
  });

  it.each(['2026-09-01', '2026-11-13', '2027-06-30', '2026-10-30', '2026-11-09'])('%s is a school day', (date) => {
    expect(freeReason(date, ['2026-11-12'])).toBeNull();
  });

  it('does not call a weekend closed: work may be agreed then', () => {
    expect(closedReason('2026-11-14', [])).toBeNull();
    expect(closedReason('2026-11-07', [])).toBe('herfstvakantie');
    expect(closedReason('2026-11-12', ['2026-11-12'])).toBe('vrije dag van de school');
  });

  it('starts every holiday on a monday and gives the same answer each time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2200 }), (year) => {
        const holidays = holidaysOf(schoolYearFrom(year));
        expect(holidaysOf(schoolYearFrom(year))).toEqual(holidays);
        const vacations = holidays.filter(({ kind, name }) => kind === 'vacation' && name !== 'zomervakantie');
        for (const { first, last } of vacations) {
          expect(weekdayOf(first)).toBe('mon');
          expect(weekdayOf(last)).toBe('sun');
        }
        expect(freeReason(isoOf(easter(year + 1)), [])).not.toBeNull();
        expect(freeReason(isoOf(easter(year + 1) + 1), [])).not.toBeNull();
      }),
    );
  });
});
