import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn, findDates } from '@/lib/page/read/date-text';

describe('dateIn', () => {
  it.each([
    ['12/01/2027', '2027-01-12'],
    ['8-09-2026', '2026-09-08'],
    ['12.01.2027', '2027-01-12'],
    ['2027-01-12', '2027-01-12'],
    ['14/9/26', '2026-09-14'],
    ['12 januari 2027', '2027-01-12'],
    ['dinsdag 12 januari 2027', '2027-01-12'],
    ['ma 9 nov 2026', '2026-11-09'],
    ['di. 12 jan. 2027', '2027-01-12'],
    ['1 mrt 2027', '2027-03-01'],
    ['Gekozen: 12-1-2027 (di)', '2027-01-12'],
    ['29/02/2028', '2028-02-29'],
  ])('%s', (text, iso) => {
    expect(dateIn(text)).toBe(iso);
  });

  it.each([
    '',
    '12/01',
    'januari 2027',
    '31/02/2027',
    '12/13/2027',
    'dd/mm/jjjj',
    '09 123 45 67',
    '2026-2027',
    '6 maanden',
  ])('none in %j', (text) => {
    expect(dateIn(text)).toBeNull();
  });

  it('reads back every day in every notation', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (moment) => {
          const iso = moment.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-');
          expect(dateIn(`${day}/${month}/${year}`)).toBe(iso);
          expect(dateIn(`${Number(day)}-${Number(month)}-${year}`)).toBe(iso);
          expect(dateIn(moment.toLocaleDateString('nl-BE', { dateStyle: 'full', timeZone: 'UTC' }))).toBe(iso);
        },
      ),
      { numRuns: 100 * Number(process.env['SOAK'] ?? 1) },
    );
  });
});

describe('findDates', () => {
  it('finds every date with its own words', () => {
    expect(findDates('Van 11/01/2027 tot en met 26 februari 2027').map(({ iso, text }) => [iso, text])).toEqual([
      ['2027-01-11', '11/01/2027'],
      ['2027-02-26', '26 februari 2027'],
    ]);
  });
});
