import { describe, expect, it } from 'vitest';
import { judged, outcome } from '../evaluate/support';

const week = ['mon', 'tue', 'wed', 'thu', 'fri'];

describe('date-order', () => {
  const rule = {
    kind: 'date-order',
    with: { first: 'from', later: 'to' },
    message: '{later} ligt voor {first}',
  } as const;

  it.each([
    ['2027-01-12', '2027-01-13', 'ok'],
    ['2027-01-12', '2027-01-12', 'ok'],
    ['2027-01-12', '2027-01-11', 'fires'],
    ['2027-01-12', null, 'ok'],
    [null, '2027-01-12', 'ok'],
    ['2027-01-12', 'ooit', 'unknown'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(outcome(rule, { items: { from, to } })).toBe(expected);
  });

  it('names both days, and is unknown while one was not seen', () => {
    expect(judged(rule, { items: { from: '2027-01-12', to: '2027-01-11' } }).message).toBe(
      'Maandag 11 januari 2027 ligt voor dinsdag 12 januari 2027',
    );
    expect(judged(rule, { items: { from: '2027-01-12' } })).toMatchObject({
      outcome: 'unknown',
      message: 'Dit kon niet nagekeken worden. Nog niet bekend: to.',
    });
    expect(outcome(rule, { items: { from: null } })).toBe('ok');
  });
});

describe('one-school-year', () => {
  const rule = { kind: 'one-school-year', with: { first: 'from', later: 'to' } } as const;

  it.each([
    ['2026-09-01', '2027-08-31', 'ok'],
    ['2027-08-31', '2027-09-01', 'fires'],
    ['2027-09-01', '2026-09-01', 'ok'],
    ['2026-09-01', null, 'ok'],
    ['2026-09-01', '', 'ok'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(outcome(rule, { items: { from, to } })).toBe(expected);
  });

  it('is unknown while a day was not seen', () => {
    expect(outcome(rule, { items: { from: '2026-09-01' } })).toBe('unknown');
  });
});

describe('within-school-year', () => {
  const made = {
    kind: 'within-school-year',
    with: { items: ['made-on'], from: '06-01', future: 'in de toekomst', outside: 'buiten {schooljaar}' },
    message: '{datum} ligt {waar}.',
  } as const;
  const title = 'Reis 2026-2027';

  it.each([
    ['2026-06-01', 'ok'],
    ['2026-05-31', 'fires'],
    ['2026-11-21', 'ok'],
    ['2026-11-22', 'fires'],
    [null, 'ok'],
    ['gisteren', 'unknown'],
  ])('made on %s it is %s', (day, expected) => {
    expect(outcome(made, { items: { title, 'made-on': day } })).toBe(expected);
  });

  it('says where the day lies', () => {
    expect(judged(made, { items: { title, 'made-on': '2026-05-31' } }).message).toBe(
      'Zondag 31 mei 2026 ligt buiten 2026-2027.',
    );
    expect(judged(made, { items: { title, 'made-on': '2026-11-22' } }).message).toBe(
      'Zondag 22 november 2026 ligt in de toekomst.',
    );
  });

  it('takes the school year from title, start or its own day, in this order', () => {
    expect(outcome(made, { items: { 'made-on': '2026-05-31', from: '2026-10-01', title: '' } })).toBe('fires');
    expect(outcome(made, { items: { 'made-on': '2026-05-31', from: null, title: '' } })).toBe('ok');
  });

  it('speaks as soon as one of several days is outside', () => {
    const period = { kind: 'within-school-year', with: { items: ['from', 'to'], outside: 'x' } } as const;
    expect(outcome(period, { items: { title, from: '2026-08-31' } })).toBe('fires');
    expect(outcome(period, { items: { title, from: '2026-09-01' } })).toBe('unknown');
    expect(outcome(period, { items: { title, from: '2026-09-01', to: '2027-08-31' } })).toBe('ok');
    expect(outcome(period, { items: { title, from: '2026-09-01', to: '2027-09-01' } })).toBe('fires');
  });
});

describe('free-day', () => {
  const rule = { kind: 'free-day', with: { items: ['from', 'to'] }, message: '{lijst}.' } as const;

  it.each([
    ['2026-11-11', 'De from woensdag 11 november 2026 valt op Wapenstilstand.'],
    ['2027-02-10', 'De from woensdag 10 februari 2027 valt in de krokusvakantie.'],
    ['2026-11-14', 'De from zaterdag 14 november 2026 valt in het weekend.'],
    ['2026-11-12', 'De from donderdag 12 november 2026 valt op een vrije dag van de school.'],
  ])('on %s it says: %s', (from, message) => {
    expect(judged(rule, { items: { from, to: '2027-06-28' }, freeDays: ['2026-11-12'] })).toMatchObject({
      outcome: 'fires',
      message,
    });
  });

  it('tells both, is silent on school days and empty fields, and waits for what was not seen', () => {
    expect(judged(rule, { items: { from: '2026-11-11', to: '2026-12-25' } }).message).toBe(
      'De from woensdag 11 november 2026 valt op Wapenstilstand en de to vrijdag 25 december 2026 valt in de kerstvakantie.',
    );
    expect(outcome(rule, { items: { from: '2026-11-13', to: null } })).toBe('ok');
    expect(outcome(rule, { items: { from: '2026-11-13' } })).toBe('unknown');
    expect(outcome(rule, { items: { from: '2026-11-11' } })).toBe('fires');
  });
});

describe('minimum-age', () => {
  const rule = { kind: 'minimum-age', with: { years: 15, on: 'from' }, message: '{op}: vanaf {datum}' } as const;
  const older = { kind: 'minimum-age', with: { years: 16, from: 15, on: 'from' } } as const;

  it.each([
    ['2011-05-20', '2026-05-19', 'fires'],
    ['2011-05-20', '2026-05-20', 'ok'],
    ['2011-05-20', null, 'ok'],
  ])('born on %s, starting on %s: %s', (born, from, expected) => {
    expect(outcome(rule, { born, items: { from } })).toBe(expected);
  });

  it('leaves the youngest to the other rule', () => {
    expect(outcome(older, { born: '2011-05-20', items: { from: '2026-05-19' } })).toBe('ok');
    expect(outcome(older, { born: '2011-05-20', items: { from: '2026-05-20' } })).toBe('fires');
    expect(outcome(older, { born: '2011-05-20', items: { from: '2027-05-19' } })).toBe('fires');
    expect(outcome(older, { born: '2011-05-20', items: { from: '2027-05-20' } })).toBe('ok');
  });

  it('names the day and the birthday, and is unknown without one of them', () => {
    expect(judged(rule, { born: '2012-02-29', items: { from: '2027-02-28' } }).message).toBe(
      'Zondag 28 februari 2027: vanaf maandag 1 maart 2027',
    );
    expect(judged(rule, { items: { from: '2027-02-28' } }).message).toContain('‘Wanneer geboren?’');
    expect(outcome(rule, { born: '2012-02-29' })).toBe('unknown');
    expect(outcome(rule, { born: '2012-02-30', items: { from: '2027-02-28' } })).toBe('unknown');
  });
});

describe('title-pattern', () => {
  const rule = { kind: 'title-pattern', item: 'title', message: '{titel} -> {voorstel}' } as const;

  it.each([
    ['Reis 2026-2027', 'ok'],
    ['reis 26-27', 'ok'],
    ['Reis+2026-2027', 'ok'],
    ['Reis 2026 / 2027', 'ok'],
    ['Reis 2026–2027', 'ok'],
    ['', 'ok'],
    ['  ', 'ok'],
    ['Uitstap 2026-2027', 'fires'],
    ['Reis', 'fires'],
    ['Reis 2026-2028', 'fires'],
    ['Grote reis 2026-2027', 'fires'],
    ['Reis 2026-2027 versie 2', 'fires'],
  ])('%j is %s', (title, expected) => {
    expect(outcome(rule, { items: { title } })).toBe(expected);
  });

  it('proposes the title of the plan, else of today', () => {
    expect(judged(rule, { items: { title: 'Reis', from: '2027-09-14' } }).message).toBe('Reis -> Reis 2027-2028');
    expect(judged(rule, { items: { title: 'Reis' } }).message).toBe('Reis -> Reis 2026-2027');
    expect(outcome(rule, {})).toBe('unknown');
  });
});

describe('title-year', () => {
  const rule = {
    kind: 'title-year',
    item: 'title',
    with: { start: 'from', broken: 'kan niet.', other: 'start in {startjaar}.' },
    message: '{jaar}: {uitleg}',
  } as const;

  it.each([
    ['Reis 2026-2027', '2026-09-01', 'ok'],
    ['Reis 2026-2027', '2027-08-31', 'ok'],
    ['Reis 2026-2027', '2027-09-01', 'fires'],
    ['Reis 2026-2027', null, 'ok'],
    ['Reis 2026-2028', null, 'fires'],
    ['Reis', '2027-09-01', 'ok'],
    ['', '2027-09-01', 'ok'],
  ])('%j with start %s is %s', (title, from, expected) => {
    expect(outcome(rule, { items: { title, from } })).toBe(expected);
  });

  it('says what is wrong', () => {
    expect(judged(rule, { items: { title: 'Reis 2026-2028' } }).message).toBe('2026-2028: kan niet.');
    expect(judged(rule, { items: { title: 'Reis 26-27', from: '2027-09-01' } }).message).toBe(
      '2026-2027: start in 2027-2028.',
    );
    expect(outcome(rule, { items: { title: 'Reis 2026-2027' } })).toBe('unknown');
    expect(outcome(rule, {})).toBe('unknown');
  });
});

describe('the kinds that look at workdays', () => {
  const told = { kind: 'workdays-told', message: '{aantal}{lijst}.{niet}' } as const;
  const near = { kind: 'near-limit', with: { margin: 3 }, message: 'Nog {rest} tot {grens}' } as const;
  const needless = { kind: 'not-needed', item: 'reason', message: '{aantal}' } as const;
  const period = (to: string, from = '2027-01-04') => ({ from, to, on: week });

  it('tells the days by month, and what does not count', () => {
    expect(judged(told, { items: period('2026-11-13', '2026-10-29') }).message).toBe(
      '6 werkdagen: 29 en 30 oktober; 9, 10, 12 en 13 november. Niet meegeteld: 6 dagen vakantie of vrij.',
    );
    expect(judged(told, { items: period('2027-01-04') }).message).toBe('1 werkdag: 4 januari.');
    expect(judged(told, { items: period('2026-11-08', '2026-11-02') }).message).toBe(
      '0 werkdagen. Niet meegeteld: 5 dagen vakantie of vrij.',
    );
    expect(outcome(told, { items: { ...period('2027-01-08'), on: [] } })).toBe('ok');
    expect(outcome(told, { items: { from: '2027-01-04', to: '2027-01-08' } })).toBe('unknown');
  });

  it.each([
    ['2027-02-19', 'fires', 'Nog 0 werkdagen tot 30'],
    ['2027-02-18', 'fires', 'Nog 1 werkdag tot 30'],
    ['2027-02-16', 'fires', 'Nog 3 werkdagen tot 30'],
    ['2027-02-15', 'ok', 'Nog … tot …'],
    ['2027-02-22', 'ok', 'Nog … tot …'],
    ['2027-04-16', 'fires', 'Nog 0 werkdagen tot 60'],
    ['2027-04-19', 'ok', 'Nog … tot …'],
  ])('to %s: %s, %s', (to, expected, message) => {
    expect(judged(near, { items: period(to) })).toMatchObject({ outcome: expected, message });
  });

  it('does not know how near the limit is without all of the days', () => {
    expect(outcome(near, {})).toBe('unknown');
    expect(outcome(near, { items: { ...period('2027-02-19'), on: null } })).toBe('ok');
  });

  it('finds a filled item needless up to the limit', () => {
    expect(judged(needless, { items: { ...period('2027-02-19'), reason: 'x' } })).toMatchObject({
      outcome: 'fires',
      message: '30 werkdagen',
    });
    expect(outcome(needless, { items: { ...period('2027-02-22'), reason: 'x' } })).toBe('ok');
    expect(outcome(needless, { items: { ...period('2027-02-19'), reason: '' } })).toBe('ok');
    expect(outcome(needless, { items: period('2027-02-19') })).toBe('unknown');
    expect(outcome(needless, { items: { reason: 'x' } })).toBe('unknown');
    expect(outcome(needless, { items: period('2027-02-22') })).toBe('ok');
  });
});
