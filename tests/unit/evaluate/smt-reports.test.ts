import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/core/model/plan';
import type { RecordRow } from '@/lib/core/model/record';
import { councilReport, finding, message, outcome, outcomes } from './smt-support';
import type { Given } from './support';

const all = (...reportList: Report[]): Given => ({ reportList, reportsAnswered: true });

describe('the reports of the class council', () => {
  it('170: have a date', () => {
    expect(finding(all(councilReport({ date: null })), '170')).toMatchObject({
      weight: 'error',
      message: 'Dit klassenraadsverslag heeft geen datum.',
    });
    expect(outcome(all(councilReport({ date: null, origin: 'answered' })), '170')).toBe('unknown');
  });

  it('171: are of a guiding class council; another one counts all the same', () => {
    const other = all(councilReport({ kind: 'admission' }));
    expect(message(other, '171')).toBe('Kies het type ‘begeleidende klassenraad’ (nu: toelatingsklassenraad).');
    expect(message(all(councilReport({ kind: 'delibererende klassenraad' })), '171')).toContain(
      '(nu: delibererende klassenraad)',
    );
    expect(outcome(other, '022')).toBe('ok');
    expect(outcome(all(councilReport({ kind: 'Begeleidende klassenraad' })), '171')).toBe('ok');
  });

  it('172, 173, 174: name who was there, what was decided and why', () => {
    expect(message(all(councilReport({ chair: '' })), '172')).toBe(
      'Noteer wie aanwezig was en wie de klassenraad voorzat.',
    );
    expect(outcome(all(councilReport({ attendees: [] })), '172')).toBe('fires');
    expect(message(all(councilReport({ decision: '' })), '173')).toBe('Het besluit van de klassenraad ontbreekt.');
    expect(message(all(councilReport({ motivation: '' })), '174')).toBe(
      'Schrijf op waarom de klassenraad zo beslist heeft.',
    );
    expect(outcomes(all(councilReport()), '170', '171', '172', '173', '174')).toBe('ok ok ok ok ok');
    expect(outcomes({ reports: { desirability: '2026-09-28' }, reportsAnswered: true }, '172', '173', '174')).toBe(
      'unknown unknown unknown',
    );
    expect(outcomes({}, '170', '171', '172', '173', '174')).toBe('unknown unknown unknown unknown unknown');
    expect(outcomes(all(), '170', '171', '172', '173', '174')).toBe('ok ok ok ok ok');
  });

  it('172: tells which of several reports it is', () => {
    expect(message(all(councilReport(), councilReport({ date: '2026-10-12', chair: '' })), '172')).toBe(
      'Noteer wie aanwezig was en wie de klassenraad voorzat (verslag van 12 oktober).',
    );
  });

  it('175: are of a school day in the past', () => {
    const on = (date: string, freeDays: string[] = []): Given => ({ ...all(councilReport({ date })), freeDays });
    expect(message(on('2026-10-03'), '175')).toBe('De klassenraad van zaterdag 3 oktober 2026 valt in het weekend.');
    expect(message(on('2026-11-04'), '175')).toBe(
      'De klassenraad van woensdag 4 november 2026 valt in de herfstvakantie.',
    );
    expect(message(on('2026-12-01'), '175')).toBe('De klassenraad van dinsdag 1 december 2026 valt in de toekomst.');
    expect(message(on('2026-11-12', ['2026-11-12']), '175')).toBe(
      'De klassenraad van donderdag 12 november 2026 valt op een vrije dag van de school.',
    );
    expect(outcome(on('2026-11-12'), '175')).toBe('ok');
    expect(outcome({}, '175')).toBe('unknown');
  });

  it('176: are of before the start', () => {
    const near = { items: { 'start-date': '2026-10-05' } };
    expect(finding({ ...near, ...all(councilReport({ date: '2026-10-06' })) }, '176')).toMatchObject({
      weight: 'warning',
      message: 'Dit klassenraadsverslag (dinsdag 6 oktober 2026) is van na de start (maandag 5 oktober 2026).',
    });
    expect(outcome({ ...near, ...all(councilReport({ date: '2026-10-05' })) }, '176')).toBe('ok');
    expect(outcome({ ...near, ...all(councilReport(), councilReport({ date: '2026-12-01' })) }, '176')).toBe('fires');
    expect(outcome(near, '176')).toBe('unknown');
  });

  it('177: may share a meeting', () => {
    const twenty = { items: { 'start-date': '2026-10-05', 'end-date': '2026-12-18', weekdays: ['mon', 'tue'] } };
    const topics = ['desirability', 'place', 'place-motivation', 'period'];
    expect(finding({ ...twenty, ...all(councilReport({ topics })) }, '177')).toMatchObject({
      weight: 'info',
      message: 'Nog 2 onderwerpen zonder verslag: klemtonen en begeleiding. Je kunt ze op één klassenraad bespreken.',
    });
    expect(outcome({ ...twenty, ...all(councilReport({ topics: [...topics, 'focus'] })) }, '177')).toBe('ok');
    expect(outcome(all(councilReport({ topics: [...topics, 'focus'] })), '177')).toBe('unknown');
    expect(outcome(twenty, '177')).toBe('unknown');
  });
});

describe('the hours of a minor who works', () => {
  const hours = (row: RecordRow, more: Given = {}): Given => ({
    born: '2010-05-20',
    items: { 'start-date': '2026-11-23', weekdays: ['tue', 'thu'] },
    answers: { participation: 'work' },
    records: { hours: [row] },
    ...more,
  });
  const day = { from: '09:00', to: '15:30', 'pause-minutes': 30 };

  it('180, 184: Sunday is free, and Saturday or Monday', () => {
    const on = (...weekdays: string[]): Given => hours(day, { items: { 'start-date': '2026-11-23', weekdays } });
    expect(message(on('sat', 'sun'), '180')).toBe('Een minderjarige mag in principe niet op zondag werken.');
    expect(outcomes(on('sat', 'sun'), '180', '184')).toBe('fires ok');
    expect(message(on('mon', 'sat'), '184')).toBe(
      'Naast zondag heeft een minderjarige recht op een extra rustdag (zaterdag of maandag).',
    );
    expect(outcomes(on('mon', 'tue'), '180', '184')).toBe('ok ok');
  });

  it('181: are not too many', () => {
    const text = 'Dit is meer dan 8 uur per dag of 38 uur per week.';
    expect(message(hours({ ...day, to: '17:31' }), '181')).toBe(text);
    expect(message(hours({ ...day, 'school-hours': 28 }), '181')).toBe(text);
    expect(outcome(hours({ ...day, 'school-hours': 26 }), '181')).toBe('ok');
    expect(outcome(hours({ ...day, to: '17:30' }), '181')).toBe('ok');
  });

  it('182: are not at night', () => {
    expect(message(hours({ ...day, to: '20:30' }), '182')).toBe(
      '‘s Avonds na 20 uur en voor 6 uur mag een minderjarige in principe niet werken.',
    );
    expect(outcome(hours(day), '182')).toBe('ok');
  });

  it('183: have a pause', () => {
    expect(message(hours({ ...day, to: '16:00' }), '183')).toBe(
      'Voorzie een pauze: 30 minuten na 4,5 uur, 1 uur bij meer dan 6 uur.',
    );
    expect(outcome(hours(day), '183')).toBe('ok');
    expect(outcome(hours({ ...day, 'pause-minutes': 15 }), '183')).toBe('fires');
  });

  it('are judged only for work and below eighteen on the start date', () => {
    const bad = { from: '05:00', to: '21:00', 'pause-minutes': 0 };
    const items = { 'start-date': '2026-11-23', weekdays: ['mon', 'sat', 'sun'] };
    const rules = ['180', '181', '182', '183', '184'];
    expect(outcomes(hours(bad, { items }), ...rules)).toBe('fires fires fires fires fires');
    expect(outcomes(hours(bad, { items, answers: { participation: 'sensory' } }), ...rules)).toBe('ok ok ok ok ok');
    expect(outcomes(hours(bad, { items, born: '2008-11-23' }), ...rules)).toBe('ok ok ok ok ok');
    expect(outcomes(hours(bad, { items, born: '2008-11-24' }), ...rules)).toBe('fires fires fires fires fires');
    expect(outcomes(hours(bad, { items, answers: {} }), ...rules)).toBe('unknown unknown unknown unknown unknown');
    expect(outcomes(hours({}), ...rules)).toBe('ok unknown unknown unknown ok');
  });

  it('185: work may have to be declared', () => {
    const near = { today: '2026-11-20', items: { 'start-date': '2026-11-23' } };
    expect(finding({ ...near, answers: { participation: 'work' } }, '185')).toMatchObject({
      weight: 'info',
      message: 'Vraag aan de TAC of er een aangifte (Dimona) of aparte verzekering nodig is.',
    });
    expect(outcome({ ...near, answers: { participation: 'sensory' } }, '185')).toBe('ok');
    expect(outcome(near, '185')).toBe('unknown');
  });
});

describe('what is kept', () => {
  it('193: is asked about once the school year is over', () => {
    const on = (today: string): Given => ({ today, items: { 'plan-title': 'SMT 2026-2027' } });
    expect(finding(on('2027-09-01'), '193')).toMatchObject({
      weight: 'info',
      message: 'Het schooljaar is voorbij. Wil je de lokale gegevens van dit plan wissen?',
    });
    expect(outcome(on('2027-08-31'), '193')).toBe('ok');
  });
});
