import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeDay } from '@/lib/core/calendar/holidays';
import { readCalendar } from '@/lib/core/free-days/ics';

const year = '2026-2027';
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const file = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const read = (...lines: string[]) => readCalendar(file(...event('SUMMARY:Vrije dag', ...lines)), year);
const dates = (...lines: string[]) => read(...lines).days.map(({ date }) => date);

describe('a calendar file', () => {
  it.each<[string, string[], string[]]>([
    ['a whole day', ['DTSTART;VALUE=DATE:20261112', 'DTEND;VALUE=DATE:20261113'], ['2026-11-12']],
    ['a whole day without an end', ['DTSTART;VALUE=DATE:20261112'], ['2026-11-12']],
    ['an end on the same day', ['DTSTART;VALUE=DATE:20261112', 'DTEND;VALUE=DATE:20261112'], ['2026-11-12']],
    ['two days', ['DTSTART;VALUE=DATE:20261112', 'DTEND;VALUE=DATE:20261114'], ['2026-11-12', '2026-11-13']],
    ['days over a weekend', ['DTSTART;VALUE=DATE:20261113', 'DTEND;VALUE=DATE:20261117'], ['2026-11-13', '2026-11-16']],
    ['a length in days', ['DTSTART;VALUE=DATE:20261112', 'DURATION:P2D'], ['2026-11-12', '2026-11-13']],
    [
      'a length of a week',
      ['DTSTART;VALUE=DATE:20270111', 'DURATION:P1W'],
      ['2027-01-11', '2027-01-12', '2027-01-13', '2027-01-14', '2027-01-15'],
    ],
    ['a length in hours', ['DTSTART:20261112T083000', 'DURATION:PT7H'], ['2026-11-12']],
    ['hours of a day', ['DTSTART:20261112T083000', 'DTEND:20261112T160000'], ['2026-11-12']],
    ['until midnight', ['DTSTART:20261112T000000', 'DTEND:20261113T000000'], ['2026-11-12']],
    ['hours over two days', ['DTSTART:20261112T180000', 'DTEND:20261113T120000'], ['2026-11-12', '2026-11-13']],
    [
      'a whole day in winter, in universal time',
      ['DTSTART:20261111T230000Z', 'DTEND:20261112T230000Z'],
      ['2026-11-12'],
    ],
    [
      'a whole day in summer, in universal time',
      ['DTSTART:20270513T220000Z', 'DTEND:20270514T220000Z'],
      ['2027-05-14'],
    ],
    [
      'another time zone, by its date',
      ['DTSTART;TZID=America/New_York:20261112T200000', 'DTEND;TZID=America/New_York:20261112T230000'],
      ['2026-11-12'],
    ],
    ['a zone with a colon between quotes', ['DTSTART;TZID="(UTC+01:00) Brussel":20261112T080000'], ['2026-11-12']],
    ['names in small letters', ['dtstart;value=date:20261112'], ['2026-11-12']],
  ])('%s', (_, lines, expected) => {
    expect(dates(...lines)).toEqual(expected);
  });

  it.each([
    ['the night that summer time ends', '20261024T220000Z', '2026-10-25'],
    ['the evening after', '20261025T225959Z', '2026-10-25'],
    ['an hour later', '20261025T230000Z', '2026-10-26'],
    ['the night that summer time begins', '20270327T230000Z', '2027-03-28'],
    ['the evening after it', '20270328T215959Z', '2027-03-28'],
    ['an hour later again', '20270328T220000Z', '2027-03-29'],
  ])('%s', (_, moment, day) => {
    // These days are a weekend or a holiday, so what is left out tells on which side of midnight they fall.
    const found = dates(`DTSTART:${moment}`);
    expect(found).toEqual(freeDay(day, []) === null ? [day] : []);
  });

  it('joins folded lines and undoes escapes', () => {
    const folded = readCalendar(
      file(
        'BEGIN:VEVENT',
        'SUMMARY;LANGUAGE=nl:Pedagogische stu',
        ' diedag\\, hele',
        '\t dag\\nvoor iedereen',
        'DTSTART;VALUE=DATE:2026',
        ' 1112',
        'END:VEVENT',
      ),
      year,
    );
    expect(folded.days).toEqual([
      { date: '2026-11-12', title: 'Pedagogische studiedag, hele dag voor iedereen', likely: true },
    ]);
  });

  it.each([
    ['Facultatieve verlofdag', true],
    ['Lesvrije dag', true],
    ['Vrijaf', true],
    ['PEDAGOGISCHE STUDIEDAG', true],
    ['Brugdag', true],
    ['Geen les: personeelsvergadering', true],
    ['School gesloten', true],
    ['Vrije dag op vrijdag', true],
    ['Oudercontact', false],
    ['Vrijdag visdag', false],
    ['Zwemmen elke vrijdag', false],
    ['Vrijwilligersavond', false],
    ['Uitstap naar de boerderij', false],
    ['Laatste lesdag voor de vakantie', false],
  ])('%s sounds like a free day: %s', (title, likely) => {
    const { days } = readCalendar(file(...event(`SUMMARY:${title}`, 'DTSTART;VALUE=DATE:20261113')), year);
    expect(days).toEqual([{ date: '2026-11-13', title, likely }]);
  });

  it('tells of two events on a day the free one', () => {
    const day = 'DTSTART;VALUE=DATE:20261112';
    const { days } = readCalendar(
      file(
        ...event('SUMMARY:Oudercontact', day),
        ...event('SUMMARY:Verlofdag', day),
        ...event('SUMMARY:Receptie', day),
      ),
      year,
    );
    expect(days).toEqual([{ date: '2026-11-12', title: 'Verlofdag', likely: true }]);
  });

  it.each<[string, string[], string]>([
    [
      'one that repeats',
      ['DTSTART;VALUE=DATE:20261112', 'RRULE:FREQ=WEEKLY'],
      'Regel 3: ‘Vrije dag’ herhaalt zich. Typ die dagen zelf in.',
    ],
    [
      'a list of dates',
      ['DTSTART;VALUE=DATE:20261112', 'RDATE:20261119'],
      'Regel 3: ‘Vrije dag’ herhaalt zich. Typ die dagen zelf in.',
    ],
    ['a cancelled one', ['DTSTART;VALUE=DATE:20261112', 'STATUS:CANCELLED'], 'Regel 3: ‘Vrije dag’ gaat niet door.'],
    ['no start', ['DTEND;VALUE=DATE:20261112'], 'Regel 3: ‘Vrije dag’ heeft geen begindatum.'],
    ['a day that does not exist', ['DTSTART;VALUE=DATE:20270229'], 'Regel 3: ‘Vrije dag’ ‘20270229’ is geen datum.'],
    ['a day with dashes', ['DTSTART;VALUE=DATE:2026-11-12'], 'Regel 3: ‘Vrije dag’ ‘2026-11-12’ is geen datum.'],
    [
      'an end that is no day',
      ['DTSTART;VALUE=DATE:20261112', 'DTEND:later'],
      'Regel 3: ‘Vrije dag’ heeft een einde dat geen datum is.',
    ],
    [
      'an end before the start',
      ['DTSTART;VALUE=DATE:20261112', 'DTEND;VALUE=DATE:20261110'],
      'Regel 3: ‘Vrije dag’ eindigt voor het begin.',
    ],
    [
      'a whole summer',
      ['DTSTART;VALUE=DATE:20260901', 'DTEND;VALUE=DATE:20261101'],
      'Regel 3: ‘Vrije dag’ duurt langer dan een maand. Vakanties kent Draaiboek al.',
    ],
    [
      'a holiday',
      ['DTSTART;VALUE=DATE:20261102', 'DTEND;VALUE=DATE:20261107'],
      '1 gebeurtenis in een weekend of een vakantie: die kent Draaiboek al.',
    ],
    ['another school year', ['DTSTART;VALUE=DATE:20271112'], '1 gebeurtenis buiten schooljaar 2026-2027.'],
  ])('leaves %s out and says so', (_, lines, told) => {
    expect(read(...lines)).toEqual({ days: [], skipped: [told] });
  });

  it('does not take the properties of an alarm or of another part', () => {
    const text = file(
      'BEGIN:VTODO',
      'DTSTART;VALUE=DATE:20261116',
      'END:VTODO',
      'BEGIN:VEVENT',
      'BEGIN:VALARM',
      'SUMMARY:Alarm',
      'DTSTART;VALUE=DATE:20261117',
      'END:VALARM',
      'SUMMARY:Verlof',
      'DTSTART;VALUE=DATE:20261112',
      'END:VEVENT',
    );
    expect(readCalendar(text, year).days).toEqual([{ date: '2026-11-12', title: 'Verlof', likely: true }]);
  });

  it('says what is wrong with the file itself', () => {
    expect(readCalendar('', year).skipped).toEqual(['Dit is geen agendabestand (.ics).']);
    expect(readCalendar('<html>', year).skipped).toEqual(['Dit is geen agendabestand (.ics).']);
    expect(readCalendar(file(), year).skipped).toEqual(['In dit bestand staat geen enkele gebeurtenis.']);
    expect(readCalendar('x'.repeat(2_000_001), year).skipped).toEqual([
      'Dit bestand is te groot voor een schoolagenda.',
    ]);
    const cut = readCalendar('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Verlof\nDTSTART:20261112', year);
    expect(cut).toEqual({ days: [], skipped: ['Regel 2: ‘Verlof’ houdt midden in het bestand op.'] });
    const nested = readCalendar(
      file('BEGIN:VEVENT', 'SUMMARY:Open', ...event('SUMMARY:Verlof', 'DTSTART:20261112')),
      year,
    );
    expect(nested.skipped).toEqual(['Regel 3: ‘Open’ houdt midden in het bestand op.']);
    expect(nested.days).toHaveLength(1);
  });

  it('tells a bounded part of what it left out', () => {
    const many = Array.from({ length: 100 }, () => event('SUMMARY:Zwemmen', 'DTSTART:20261112', 'RRULE:X')).flat();
    const { skipped } = readCalendar(file(...many), year);
    expect(skipped).toHaveLength(31);
    expect(skipped.at(-1)).toBe('En nog 70 gebeurtenissen.');
    const long = readCalendar(file(...event(`SUMMARY:${'zeer '.repeat(500)}`, 'DTSTART;VALUE=DATE:20261112')), year);
    expect(long.days[0]?.title).toHaveLength(80);
  });

  it('reads hostile files at once', () => {
    const sizes = [
      `BEGIN:VCALENDAR\n${' a'.repeat(500_000)}`,
      `BEGIN:VCALENDAR\n${'\n '.repeat(900_000)}`,
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${'vrij vrijdag '.repeat(100_000)}`,
      `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(100_000)}`,
      `BEGIN:VCALENDAR\n${'X;'.repeat(500_000)}:`,
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${'\\'.repeat(1_900_000)}\nEND:VEVENT`,
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${' '.repeat(1_900_000)}x\nEND:VEVENT`,
    ];
    for (const text of sizes) {
      const before = performance.now();
      readCalendar(text, year);
      expect(performance.now() - before).toBeLessThan(3000);
    }
  });

  it('never throws, and gives only school days of the year, each once', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VALARM',
        'END:VALARM',
        'RRULE:FREQ=DAILY',
        ' folded',
        'DTSTART',
        ':',
      ),
      fc.integer({ min: 20260101, max: 20281231 }).map((number) => `DTSTART;VALUE=DATE:${number}`),
      fc.integer({ min: 20260101, max: 20281231 }).map((number) => `DTEND:${number}T120000Z`),
      fc.string().map((text) => `SUMMARY:${text}`),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (lines) => {
        const { days } = readCalendar(file(...lines), year);
        const found = days.map(({ date }) => date);
        expect(new Set(found).size).toBe(found.length);
        expect(found.toSorted()).toEqual(found);
        for (const date of found) {
          expect(date >= '2026-09-01' && date <= '2027-08-31').toBe(true);
          expect(freeDay(date, [])).toBeNull();
        }
      }),
      { numRuns: Number(process.env['SOAK'] ?? 1) * 200 },
    );
  });
});
