import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { ItemValue } from '@/lib/core/model/basics';
import type { Rule } from '@/lib/core/model/playbook';
import { inputOf, judged, outcome, planOf, small } from '../evaluate/support';

describe('other-plans', () => {
  const rule = {
    kind: 'other-plans',
    with: { counted: '{som} van {grens}', uncounted: 'samen' },
    message: 'Ook in {schooljaar}: {samen}',
  } as const;
  const stored = (value: ItemValue) => ({ class: 'fact', value, seenOn: '2026-11-01' }) as const;
  const week = ['mon', 'tue', 'wed', 'thu', 'fri'];
  const other = (from: string, to: string | null, id = 'plan-2') =>
    planOf({ stored: { from: stored(from), to: stored(to), on: stored(week) } }, id);
  const mine = { from: '2027-01-04', to: '2027-01-08', on: week };

  it('fires on another plan in the same school year, and counts them together', () => {
    expect(judged(rule, { items: mine, otherPlans: [other('2026-11-09', '2026-11-13')] })).toMatchObject({
      outcome: 'fires',
      message: 'Ook in 2026-2027: 9 van 30',
    });
    expect(outcome(rule, { items: mine, otherPlans: [other('2027-09-06', '2027-09-10')] })).toBe('ok');
    expect(outcome(rule, { items: mine, otherPlans: [other('2026-08-31', '2026-08-31')] })).toBe('ok');
    expect(outcome(rule, { items: mine })).toBe('ok');
  });

  it('says so without a sum where the days cannot be counted', () => {
    const { on: _, ...unseen } = mine;
    expect(judged(rule, { items: unseen, otherPlans: [other('2026-11-09', '2026-11-13')] }).message).toBe(
      'Ook in 2026-2027: samen',
    );
  });

  it('leaves out itself and other playbooks', () => {
    expect(outcome(rule, { items: mine, otherPlans: [other('2026-11-09', '2026-11-13', 'plan-1')] })).toBe('ok');
    expect(
      outcome(rule, { items: mine, otherPlans: [{ ...other('2026-11-09', '2026-11-13'), playbook: 'else' }] }),
    ).toBe('ok');
  });

  it('is unknown while the school year is, or whether there are other plans', () => {
    expect(outcome(rule, { otherPlans: [other('2026-11-09', '2026-11-13')] })).toBe('unknown');
    expect(outcome(rule, {})).toBe('ok');
    const alone: Rule = { id: 'X-001', severity: 'info', gate: 'draft', source: 'x', ...rule };
    const given = { ...inputOf({ playbook: { ...small, rules: [alone] }, items: mine }), otherPlans: null };
    expect(evaluate(given).findings[0]?.outcome).toBe('unknown');
  });
});

describe('class-sign', () => {
  const rule = { kind: 'class-sign', with: { after: 'OV', answer: 'abroad', in: ['1'] } } as const;

  it.each([
    ['4OV1B', 'ok'],
    ['4 OV 1 B', 'ok'],
    ['ov1', 'ok'],
    ['OV-2', 'fires'],
    ['3OV3A', 'fires'],
    ['4B', 'unknown'],
    ['OV', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('of class %j it is %s', (className, expected) => {
    expect(outcome(rule, { className })).toBe(expected);
    expect(outcome(rule, { className, page: false })).toBe(expected);
  });

  it.each([
    [null, '1', 'ok'],
    [null, 1, 'ok'],
    [null, '2', 'fires'],
    ['4B', 3, 'fires'],
    [null, null, 'unknown'],
    ['4OV1B', null, 'ok'],
    ['4OV1B', '2', 'fires'],
    ['4OV2B', '1', 'fires'],
  ])('of class %j and answer %j it is %s', (className, abroad, expected) => {
    expect(outcome(rule, { className, answers: { abroad } })).toBe(expected);
  });
});

describe('long-unchecked', () => {
  const rule: Rule = {
    id: 'X-001',
    kind: 'long-unchecked',
    severity: 'info',
    gate: 'draft',
    source: 'x',
    message: '{n} maanden',
    with: { months: 12 },
  };
  const on = (today: string, lawCheckedOn: string) => judged(rule, { today, settings: { lawCheckedOn } });

  it.each([
    ['2026-11-20', 'ok', '… maanden'],
    ['2026-11-21', 'ok', '… maanden'],
    ['2026-11-22', 'fires', '12 maanden'],
    ['2026-12-20', 'fires', '12 maanden'],
    ['2026-12-21', 'fires', '13 maanden'],
    ['2025-01-01', 'ok', '… maanden'],
  ])('checked on 21 November 2025, it is on %s %s', (today, expected, message) => {
    expect(on(today, '2025-11-21')).toMatchObject({ outcome: expected, message });
  });

  it('takes the day of the school before that of the playbook, and is unknown without one', () => {
    const given = (lawCheckedOn: string | null, checkedOn?: string) => {
      const playbook = { ...small, rules: [rule], ...(checkedOn === undefined ? {} : { checkedOn }) };
      return evaluate(inputOf({ playbook, today: '2026-11-21', settings: { lawCheckedOn } })).findings[0]?.outcome;
    };
    expect(given(null, '2024-01-01')).toBe('fires');
    expect(given('2026-10-01', '2024-01-01')).toBe('ok');
    expect(given('2024-01-01', '2026-10-01')).toBe('fires');
    expect(given(null)).toBe('unknown');
  });
});

describe('birthday', () => {
  const rule = { kind: 'birthday', with: { years: 18, from: 'from', to: 'to' }, message: '{datum}' } as const;
  const year = {
    kind: 'birthday',
    with: { years: 21, from: { schoolYear: 'first' }, to: { schoolYear: 'last' } },
  } as const;
  const items = { from: '2026-10-05', to: '2027-01-29' };

  it.each([
    ['2008-10-04', 'ok'],
    ['2008-10-05', 'fires'],
    ['2009-01-29', 'fires'],
    ['2009-01-30', 'ok'],
  ])('of a pupil born on %s it is %s', (born, expected) => {
    expect(outcome(rule, { born, items })).toBe(expected);
  });

  it('names the birthday, and is silent on an empty day', () => {
    expect(judged(rule, { born: '2008-12-01', items }).message).toBe('Dinsdag 1 december 2026');
    expect(outcome(rule, { born: '2008-12-01', items: { ...items, to: null } })).toBe('ok');
    expect(outcome(rule, { items: { from: null } })).toBe('ok');
    expect(outcome(rule, { born: '2008-12-01', items: { from: '2027-01-29', to: '2026-10-05' } })).toBe('ok');
    expect(outcome(rule, { items: { from: '2027-01-29', to: '2026-10-05' } })).toBe('ok');
  });

  it('is unknown only where it may still be', () => {
    expect(outcome(rule, { items })).toBe('unknown');
    expect(outcome(rule, { born: '2008-12-01' })).toBe('unknown');
    expect(outcome(rule, { born: '2008-12-01', items: { from: '2026-10-05' } })).toBe('unknown');
    expect(outcome(rule, { born: '2007-12-01', items: { from: '2026-10-05' } })).toBe('ok');
    expect(outcome(rule, { born: '2009-12-01', items: { to: '2027-01-29' } })).toBe('ok');
  });

  it('may be in the school year of the plan', () => {
    const in26 = (born: string) => outcome(year, { born, items: { title: 'Reis 2026-2027' } });
    expect([in26('2005-08-31'), in26('2005-09-01'), in26('2006-08-31'), in26('2006-09-01')]).toEqual([
      'ok',
      'fires',
      'fires',
      'ok',
    ]);
    expect(outcome(year, { born: '2005-09-01' })).toBe('unknown');
  });
});

describe('goes-on', () => {
  const rule = { kind: 'goes-on', step: 'idea', with: { answer: 'abroad', in: [false] } } as const;
  const bare = { from: null, to: null, on: [], reason: '', calls: [], scan: [], signed: [] };

  it('fires on a no while a later step has something', () => {
    const no = { answers: { abroad: false } };
    expect(outcome(rule, { ...no, items: { ...bare, from: '2027-01-12' } })).toBe('fires');
    expect(outcome(rule, { ...no, items: { scan: ['a.pdf'] } })).toBe('fires');
    expect(outcome(rule, { ...no, items: bare, reports: { when: null } })).toBe('fires');
    expect(outcome(rule, { ...no, items: bare, ticked: { insured: '2026-11-01' } })).toBe('fires');
  });

  it('is silent on a yes, and while only the step itself is filled', () => {
    expect(outcome(rule, { answers: { abroad: true }, items: { from: '2027-01-12' } })).toBe('ok');
    expect(outcome(rule, { answers: { abroad: false }, items: { ...bare, title: 'Reis', why: 'x' } })).toBe('ok');
    expect(outcome(rule, { answers: { abroad: false }, items: bare, reports: { idea: null } })).toBe('ok');
    expect(outcome(rule, { items: bare })).toBe('ok');
  });

  it('is unknown without the answer, or without the later steps', () => {
    expect(judged(rule, { items: { from: '2027-01-12' } }).message).toContain('bekend: ‘Naar het buitenland?’.');
    expect(outcome(rule, { answers: { abroad: null }, items: { from: '2027-01-12' } })).toBe('unknown');
    expect(judged(rule, { answers: { abroad: false } }).message).toContain('bekend: de volgende stappen.');
  });
});

describe('weekday-chosen', () => {
  const rule = { kind: 'weekday-chosen', item: 'on', with: { in: ['sat', 'sun'] } } as const;

  it.each([
    [['mon', 'sat'], 'fires'],
    [['sun'], 'fires'],
    [['mon', 'fri'], 'ok'],
    [[], 'ok'],
    [null, 'ok'],
    [['elke dag'], 'unknown'],
  ])('of %j it is %s', (on, expected) => {
    expect(outcome(rule, { items: { on } })).toBe(expected);
  });

  it('is unknown where no days were seen', () => {
    expect(outcome(rule, {})).toBe('unknown');
    expect(outcome(rule, { uncertain: ['on'] })).toBe('unknown');
  });
});
