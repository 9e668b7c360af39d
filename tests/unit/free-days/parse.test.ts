import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/core/calendar/day';
import { freeDaysText, parseFreeDays } from '@/lib/core/free-days/parse';

const year = '2026-2027';

describe('the free days of a school, as they are typed', () => {
  test.each([
    ['12/11/2026, 2 mei 2027', ['2026-11-12', '2027-05-02']],
    ['12-11-2026; 12.11.2026; 2026-11-12', ['2026-11-12']],
    ['vrijdag 13 november 2026', ['2026-11-13']],
    ['vr. 13 nov. en 9 mrt', ['2026-11-13', '2027-03-09']],
    ['3/5 en 1/9', ['2026-09-01', '2027-05-03']],
    ['12/11/26', ['2026-11-12']],
    ['29/03/2027 t.e.m. 31/03/2027', ['2027-03-29', '2027-03-30', '2027-03-31']],
    ['3 mei 2027 tot en met 4 mei 2027', ['2027-05-03', '2027-05-04']],
    ['3 mei - 4 mei', ['2027-05-03', '2027-05-04']],
    ['3 mei tem 4 mei', ['2027-05-03', '2027-05-04']],
    ['  \n\n', []],
    ['Maandag 1 Maart 2027\n12 november 2026\r\n12/11/2026', ['2026-11-12', '2027-03-01']],
  ])('%j', (text, dates) => {
    expect(parseFreeDays(text, year)).toEqual({ dates, problems: [] });
  });

  test.each([
    ['12/11/2026\nwoensdag', 'Regel 2: ‘woensdag’ is geen datum. Schrijf bijvoorbeeld 12/11/2026.'],
    ['31/11/2026', 'Regel 1: ‘31/11/2026’ bestaat niet op de kalender.'],
    ['29/02/2027', 'Regel 1: ‘29/02/2027’ bestaat niet op de kalender.'],
    ['12/11/2025', 'Regel 1: 12 november 2025 valt niet in het schooljaar 2026-2027.'],
    ['5 mei t.e.m. 3 mei', 'Regel 1: ‘5 mei t.e.m. 3 mei’: de eerste dag komt na de laatste.'],
    [
      '1 mei t.e.m. 30 juni',
      'Regel 1: ‘1 mei t.e.m. 30 juni’ duurt langer dan een maand. Vakanties kent Draaiboek al.',
    ],
  ])('%j is told to be wrong, with its line', (text, problem) => {
    expect(parseFreeDays(text, year).problems).toEqual([problem]);
  });

  test('what is right is kept beside what is wrong', () => {
    expect(parseFreeDays('12/11/2026, morgen, 2 mei 2027', year)).toEqual({
      dates: ['2026-11-12', '2027-05-02'],
      problems: ['Regel 1: ‘morgen’ is geen datum. Schrijf bijvoorbeeld 12/11/2026.'],
    });
  });

  test('what is shown reads back as the same days', () => {
    const day = fc.integer({ min: 0, max: 364 }).map((n) => addDays('2026-09-01', n));
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 20 }), (days) => {
        const sorted = days.toSorted();
        expect(parseFreeDays(freeDaysText(sorted), year)).toEqual({ dates: sorted, problems: [] });
      }),
      { numRuns: Number(process.env['SOAK'] ?? 1) * 100 },
    );
  });
});
