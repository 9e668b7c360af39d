import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { ItemValue } from '@/lib/core/model/basics';
import type { StoredItem } from '@/lib/core/model/plan';
import { inputOf, judged, outcome, small } from '../evaluate/support';

describe('wrong-for-age', () => {
  const child = {
    kind: 'wrong-for-age',
    with: { answer: 'ticket', in: ['adult'], below: 18, on: { answer: 'boughtOn' } },
    message: 'Te jong: {leeftijd}.',
  } as const;
  const adult = { kind: 'wrong-for-age', with: { ...child.with, in: ['child'], below: undefined, from: 18 } } as const;
  const born = '2008-12-01';

  it.each([
    ['adult', '2026-11-30', 'fires', 'ok'],
    ['adult', '2026-12-01', 'ok', 'ok'],
    ['child', '2026-11-30', 'ok', 'ok'],
    ['child', '2026-12-01', 'ok', 'fires'],
    ['both', '2026-11-30', 'ok', 'ok'],
    [null, '2026-11-30', 'ok', 'ok'],
  ])('a ticket for %s bought on %s: %s below, %s from eighteen', (ticket, boughtOn, young, old) => {
    const given = { born, answers: { ticket, boughtOn } };
    expect(outcome(child, given)).toBe(young);
    expect(outcome(adult, given)).toBe(old);
  });

  it('looks at today where the day is empty or not known', () => {
    const answers = { ticket: 'adult' };
    expect(judged(child, { born, today: '2026-11-30', answers })).toMatchObject({
      outcome: 'fires',
      message: 'Te jong: 17 jaar.',
    });
    expect(outcome(child, { born, today: '2026-12-01', answers })).toBe('ok');
    expect(outcome(child, { born, today: '2026-11-30', answers: { ...answers, boughtOn: null } })).toBe('fires');
  });

  it('is unknown without answer or birth date, where they matter', () => {
    expect(outcome(child, { born, today: '2026-11-30' })).toBe('unknown');
    expect(outcome(child, { born, today: '2026-12-01' })).toBe('unknown');
    expect(outcome(child, { born, answers: { boughtOn: '2026-12-02' } })).toBe('ok');
    expect(judged(child, { answers: { ticket: 'adult' } }).message).toContain('‘Wanneer geboren?’');
    expect(outcome(child, { answers: { ticket: 'child' } })).toBe('ok');
  });
});

describe('file-kind', () => {
  const rule = { kind: 'file-kind', item: 'scan', with: { extensions: ['pdf', 'jpg'] } } as const;

  it.each<[ItemValue, string]>([
    [['akkoord.pdf'], 'ok'],
    [['Akkoord van 12.01.2027.PDF'], 'ok'],
    [['akkoord.docx'], 'fires'],
    [['akkoord.pdf', 'bijlage.xlsx'], 'fires'],
    [['akkoord.pdf (0 B)'], 'fires'],
    [['akkoord.pdf (0 kB)'], 'fires'],
    [['akkoord.pdf (120 kB)'], 'ok'],
    [['akkoord.pdf - 1,2 MB'], 'ok'],
    [['akkoord.docx (12 kB)'], 'fires'],
    [['akkoord'], 'unknown'],
    [['akkoord 12.01.2027'], 'unknown'],
    ['akkoord.pdf', 'ok'],
    [[], 'ok'],
    [null, 'ok'],
  ])('%j is %s', (scan, expected) => {
    expect(outcome(rule, { items: { scan } })).toBe(expected);
  });

  it('can tell which files', () => {
    const told = { ...rule, message: '{bestanden}' };
    expect(judged(told, { items: { scan: ['akkoord.pdf', 'lijst.xlsx'] } }).message).toBe('Akkoord.pdf en lijst.xlsx');
  });

  it('does not know the names of what was stored, seen or ticked before', () => {
    const stored: StoredItem = { class: 'fact', value: ['bestand 1'], seenOn: '2026-11-01' };
    expect(judged(rule, { stored: { scan: stored } })).toMatchObject({
      outcome: 'unknown',
      message: 'Dit kon niet nagekeken worden. Nog niet bekend: welk soort bestand scan is.',
    });
    expect(outcome(rule, { ticked: { scan: '2026-11-01' } })).toBe('unknown');
    expect(outcome(rule, {})).toBe('unknown');
  });
});

describe('answer, when it is empty', () => {
  const missing = { kind: 'answer', with: { answer: 'boughtOn', in: [], empty: 'fires' } } as const;
  const fine = { kind: 'answer', with: { answer: 'guide', in: [true], empty: 'ok' } } as const;

  it.each([
    [null, 'fires'],
    ['', 'fires'],
    ['2026-11-01', 'ok'],
  ])('%j where it must be there is %s', (boughtOn, expected) => {
    expect(outcome(missing, { answers: { boughtOn } })).toBe(expected);
  });

  it('may mean that all is well, and is not the same as never asked', () => {
    expect(outcome(fine, { answers: { guide: null } })).toBe('ok');
    expect(outcome(fine, { answers: { guide: true } })).toBe('fires');
    expect(outcome(missing, {})).toBe('unknown');
    expect(outcome(fine, {})).toBe('unknown');
  });
});

describe('told', () => {
  it('is said wherever the rule applies', () => {
    expect(outcome({ kind: 'told' }, {})).toBe('fires');
    const abroad = { kind: 'told', appliesWhen: { answer: 'abroad', in: [true] } };
    expect(outcome(abroad, { answers: { abroad: false } })).toBe('ok');
    expect(outcome(abroad, {})).toBe('unknown');
  });
});

describe('year-over', () => {
  const rule = { kind: 'year-over' } as const;

  it.each([
    ['2027-08-31', 'ok'],
    ['2027-09-01', 'fires'],
  ])('of 2026-2027, on %s, is %s', (today, expected) => {
    expect(outcome(rule, { today, items: { title: 'Reis 2026-2027' } })).toBe(expected);
  });

  it('needs the school year, and a plan that is kept', () => {
    expect(outcome(rule, { today: '2027-09-01' })).toBe('unknown');
    const rules = [{ id: 'X-001', severity: 'info', gate: 'draft', message: '', source: '', ...rule } as const];
    const input = inputOf({ today: '2027-09-01', items: { title: 'Reis 2026-2027' }, playbook: { ...small, rules } });
    expect(evaluate({ ...input, plan: null }).findings[0]?.outcome).toBe('ok');
  });
});

describe('too-old', () => {
  const rule = {
    kind: 'too-old',
    with: { made: { noted: 'passport.date' }, on: 'from', years: 5 },
    message: 'Van {datum}.',
  } as const;

  it.each([
    ['2022-01-12', '2027-01-12', 'ok'],
    ['2022-01-11', '2027-01-12', 'fires'],
    ['2020-02-29', '2025-03-01', 'ok'],
    ['2020-02-29', '2025-03-02', 'fires'],
    [null, '2027-01-12', 'ok'],
    ['2022-01-11', null, 'ok'],
    ['ooit', '2027-01-12', 'unknown'],
  ])('made on %s, used on %s: %s', (date, from, expected) => {
    expect(outcome(rule, { items: { from }, records: { passport: [{ date }] } })).toBe(expected);
  });

  it('names the day, and waits for what is not known', () => {
    const items = { from: '2027-01-12' };
    expect(judged(rule, { items, records: { passport: [{ date: '2021-05-01' }] } }).message).toBe(
      'Van zaterdag 1 mei 2021.',
    );
    expect(outcome(rule, { items })).toBe('unknown');
    expect(outcome(rule, { records: { passport: [{ date: '2021-05-01' }] } })).toBe('unknown');
    expect(outcome(rule, { items, records: { passport: [] } })).toBe('ok');
  });
});

describe('birthday, after a day', () => {
  const rule = {
    kind: 'birthday',
    with: { years: 18, from: 'from', to: 'to', after: true },
    message: '{datum}',
  } as const;
  const born = '2008-12-01';

  it.each([
    ['2026-11-30', '2026-12-01', 'fires'],
    ['2026-12-01', '2027-01-29', 'ok'],
    ['2026-10-05', '2026-11-30', 'ok'],
    [null, '2027-01-29', 'ok'],
    ['2026-10-05', null, 'ok'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(outcome(rule, { born, items: { from, to } })).toBe(expected);
  });

  it('counts the first day without it, and is known not to fall there before all is known', () => {
    const whole = { ...rule, with: { years: 18, from: 'from', to: 'to' } };
    expect(outcome(whole, { born, items: { from: '2026-12-01', to: '2027-01-29' } })).toBe('fires');
    expect(outcome(rule, { born, items: { from: '2026-12-01' } })).toBe('ok');
    expect(outcome(rule, { born, items: { from: '2026-11-30' } })).toBe('unknown');
    expect(outcome(rule, { items: { from: '2026-10-05', to: '2027-01-29' } })).toBe('unknown');
  });
});

describe('weekday-chosen, all of them', () => {
  const rule = { kind: 'weekday-chosen', item: 'on', with: { in: ['sat', 'mon'], all: true } } as const;

  it.each([
    [['mon', 'sat'], 'fires'],
    [['mon', 'tue', 'sat', 'sun'], 'fires'],
    [['mon', 'sun'], 'ok'],
    [['sat'], 'ok'],
    [[], 'ok'],
    ['ooit', 'unknown'],
  ])('%j is %s', (on, expected) => {
    expect(outcome(rule, { items: { on } })).toBe(expected);
  });

  it('needs only one of them without that word', () => {
    const any = { ...rule, with: { in: ['sat', 'mon'] } };
    expect(outcome(any, { items: { on: ['sat'] } })).toBe('fires');
    expect(outcome(any, { items: { on: ['sun'] } })).toBe('ok');
  });
});

describe('a condition over an answer that is empty', () => {
  const rule = { kind: 'told', appliesWhen: { answer: 'abroad', in: [true], empty: 'no' as const } };

  it('is a no where the rule says so, and never asked stays unknown', () => {
    expect(outcome(rule, { answers: { abroad: null } })).toBe('ok');
    expect(outcome(rule, { answers: { abroad: true } })).toBe('fires');
    expect(outcome(rule, {})).toBe('unknown');
    expect(
      outcome({ kind: 'told', appliesWhen: { answer: 'abroad', in: [true] } }, { answers: { abroad: null } }),
    ).toBe('unknown');
  });
});
