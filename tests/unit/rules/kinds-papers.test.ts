import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { ItemValue } from '@/lib/core/model/basics';
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

  it('does not know the names of what was stored, seen or ticked before', () => {
    const stored = { class: 'fact', value: ['bestand 1'], seenOn: '2026-11-01' } as const;
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
    const abroad = { kind: 'told', appliesWhen: { answer: 'abroad', in: [true] } } as const;
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
