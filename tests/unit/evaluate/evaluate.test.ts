import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import type { Playbook, Rule } from '@/lib/core/model/playbook';
import { checklistOf, type Given, inputOf, planOf, small, snapshotOf } from './support';

const base: Omit<Rule, 'id' | 'kind'> = { severity: 'error', gate: 'draft', message: 'x', source: 'y' };
const needs = (id: string, item: string, more: Partial<Rule> = {}): Rule => ({
  ...base,
  id,
  kind: 'required',
  item,
  ...more,
});

function state(given: Given, step: string): string | undefined {
  return checklistOf(given).steps.find(({ id }) => id === step)?.state;
}

describe('the state of a step', () => {
  const all = { title: 'Reis 2026-2027', 'made-on': '2026-09-14', why: 'x' };

  it('is done only when everything it needs is known to be there', () => {
    expect(state({ items: all, reports: { idea: null } }, 'idea')).toBe('done');
    expect(state({ items: all }, 'idea')).toBe('unknown');
    expect(state({ items: all, reportsAnswered: true }, 'idea')).toBe('missing');
    expect(state({ items: { ...all, why: '' }, reports: { idea: null } }, 'idea')).toBe('missing');
    expect(state({ items: { title: 'x', why: 'y' }, reports: { idea: null } }, 'idea')).toBe('unknown');
    expect(state({}, 'idea')).toBe('unknown');
  });

  it('is done when the user says so and nothing is known to be missing', () => {
    expect(state({ done: ['idea'] }, 'idea')).toBe('done');
    expect(state({ items: { why: '' }, done: ['idea'] }, 'idea')).toBe('missing');
  });

  it('follows its condition', () => {
    const short = { from: '2027-01-04', to: '2027-01-08', on: ['mon'], reason: '' };
    expect(state({ items: short }, 'longer')).toBe('not-needed');
    expect(state({ items: { ...short, to: '2027-06-30', on: ['mon', 'tue'] } }, 'longer')).toBe('missing');
    expect(state({ items: { reason: '' } }, 'longer')).toBe('unknown');
  });

  it('says error before attention before missing', () => {
    const rules = [needs('X-001', 'why'), needs('X-002', 'why', { severity: 'warning' })];
    const items = { items: { ...all, why: '' } };
    expect(state({ ...items, playbook: { ...small, rules } }, 'idea')).toBe('error');
    expect(state({ ...items, playbook: { ...small, rules: rules.slice(1) } }, 'idea')).toBe('attention');
    const todo = [
      { ...base, id: 'X-001', kind: 'question', gate: 'start', step: 'idea', with: { answer: 'abroad' } } as Rule,
    ];
    expect(state({ items: all, reports: { idea: null }, playbook: { ...small, rules: todo } }, 'idea')).toBe('missing');
    expect(checklistOf({ items: all, playbook: { ...small, rules: todo } }).open).toBe(0);
  });

  it('tells the newest report', () => {
    const plan = planOf({});
    const report = (id: string, date: string | null) => ({
      id,
      topics: ['idea'],
      kind: 'k',
      date,
      origin: 'copied' as const,
    });
    const reports = [report('a', '2026-09-28'), report('b', '2026-10-05'), report('c', null)];
    const step = evaluate({ ...inputOf({}), plan: { ...plan, reports } }).steps[0];
    expect(step?.report).toEqual({ state: 'present', date: '2026-10-05', id: 'b' });
  });
});

describe('progress and what comes next', () => {
  const short = { from: '2027-01-04', to: '2027-01-08', on: ['mon'] };

  it('counts a step that is not needed as done', () => {
    const checklist = checklistOf({ items: short, reports: { when: null } });
    expect(checklist.progress).toEqual({ done: 2, total: 5 });
  });

  it('names for each role the first step that is not done', () => {
    expect(checklistOf({}).next).toEqual({ teacher: 'idea', office: 'calls' });
    expect(checklistOf({ done: ['idea'], items: { calls: 'x' } }).next).toEqual({ teacher: 'when', office: 'papers' });
    const answered = { done: ['idea', 'when', 'calls', 'papers'], answers: { abroad: false }, items: short };
    expect(checklistOf({ ...answered, reports: { when: null } }).next).toEqual({ teacher: null, office: null });
  });

  it('names the questions without an answer', () => {
    expect(checklistOf({}).unanswered).toEqual(['birthDate', 'abroad']);
    expect(checklistOf({ born: '2010-05-20', answers: { abroad: false } }).unanswered).toEqual([]);
    expect(checklistOf({ answers: { abroad: null } }).unanswered).toEqual(['birthDate', 'abroad']);
  });

  it('names the questions and records that this plan does not need, once that is known', () => {
    const appliesWhen = { answer: 'abroad', in: [true] };
    const playbook: Playbook = {
      ...small,
      questions: [...small.questions, { id: 'visa', scope: 'plan', kind: 'yes-no', title: 'Visum?', appliesWhen }],
      records: [{ id: 'hotel', title: 'Hotel', step: 'papers', fields: [], appliesWhen }],
    };
    const notNeeded = (answers: Given['answers']) => checklistOf({ playbook, answers: answers ?? {} }).notNeeded;
    expect(notNeeded({})).toEqual([]);
    expect(notNeeded({ abroad: true })).toEqual([]);
    expect(notNeeded({ abroad: false })).toEqual(['visa', 'hotel']);
  });

  it('knows the school year from title, start, day of making, and only then from page or store', () => {
    const year = (given: Given) => checklistOf(given).schoolYear;
    expect(year({ items: { title: 'Reis 26-27', from: '2027-10-01' } })).toBe('2026-2027');
    expect(year({ items: { title: 'Reis', from: '2027-10-01', 'made-on': '2026-06-01' } })).toBe('2027-2028');
    expect(year({ items: { from: null, 'made-on': '2026-06-01' } })).toBe('2025-2026');
    expect(year({})).toBeNull();
    const input = inputOf({});
    const page = { ...snapshotOf({}), schoolYear: '2024-2025' };
    expect(evaluate({ ...input, snapshot: page }).schoolYear).toBe('2024-2025');
    expect(evaluate({ ...input, plan: { ...planOf({}), schoolYear: '2025-2026' } }).schoolYear).toBe('2025-2026');
  });

  it('counts the days, and another plan of the same year with them', () => {
    expect(checklistOf({ items: short }).days).toEqual({
      plan: 1,
      year: 1,
      counted: ['2027-01-04'],
      skipped: [],
      half: [],
      extra: [],
      missed: [],
      ignored: [],
      others: [],
      freeDaysKnown: false,
      free: 30,
      extended: 60,
    });
    expect(checklistOf({ items: { ...short, on: ['mon', 'wed'] }, freeDays: ['2027-01-06'] }).days).toMatchObject({
      plan: 1,
      skipped: [{ date: '2027-01-06', why: 'vrije dag van de school' }],
    });
    const unseen = { ...planOf({}, 'plan-2'), schoolYear: '2026-2027' };
    expect(checklistOf({ items: short, otherPlans: [unseen] }).days).toMatchObject({ plan: 1, year: null });
    const bare = planOf({ stored: { from: { class: 'fact', value: null, seenOn: '2026-11-01' } } }, 'plan-2');
    expect(checklistOf({ items: short, otherPlans: [{ ...bare, schoolYear: '2026-2027' }] }).days?.year).toBe(1);
    expect(checklistOf({ items: short, otherPlans: [planOf({}, 'plan-1')] }).days?.year).toBe(1);
  });

  it('believes the day of birth on the page, still asks to keep it, and puts an answer before it', () => {
    const given = inputOf({ items: short });
    const shown = (born: string) => ({
      ...given,
      snapshot: given.snapshot && {
        ...given.snapshot,
        student: { name: 'Noor Janssens', class: null, platformId: null, born },
      },
    });
    const rule: Rule = {
      ...{ id: 'X-001', kind: 'minimum-age', severity: 'error', gate: 'draft', message: '{datum}', source: '' },
      with: { years: 18, on: 'from' },
    };
    const judge = (input: EvaluationInput) => {
      const { findings, unanswered } = evaluate({ ...input, playbook: { ...input.playbook, rules: [rule] } });
      return [findings[0]?.outcome, unanswered.includes('birthDate')];
    };
    expect(judge(given)).toEqual(['unknown', true]);
    expect(judge(shown('2010-05-20'))).toEqual(['fires', true]);
    expect(judge(shown('2005-05-20'))).toEqual(['ok', true]);
    const answered = {
      ...shown('2005-05-20'),
      pupil: given.pupil && { ...given.pupil, answers: { birthDate: '2010-05-20' } },
    };
    expect(judge(answered)).toEqual(['fires', false]);
  });

  it('knows no days where the playbook counts none', () => {
    const { days: _, ...without } = small;
    expect(checklistOf({ playbook: without, items: short }).days).toBeNull();
  });
});

describe('conversations', () => {
  const playbook = {
    ...small,
    steps: [
      {
        ...(small.steps[0] ?? { id: 'x', role: 'teacher', title: '', short: '', instruction: '', report: false }),
        report: false,
        items: [{ id: 'talks', kind: 'task' as const, title: 'Gesprekken', conversations: true }],
      },
    ],
  };

  it('are unknown until one was recorded, ticked or the user told there is none', () => {
    expect(state({ playbook }, 'idea')).toBe('unknown');
    expect(state({ playbook, conversationsAnswered: true }, 'idea')).toBe('missing');
    expect(state({ playbook, conversations: [{ id: 'c', with: 'pupil', date: null }] }, 'idea')).toBe('done');
    expect(state({ playbook, ticked: { talks: '2026-11-02' } }, 'idea')).toBe('done');
  });
});
