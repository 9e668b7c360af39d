import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { Rule } from '@/lib/core/model/playbook';
import { checklistOf, type Given, inputOf, judged, small, weighing } from './support';

const base: Omit<Rule, 'id' | 'kind'> = { severity: 'error', gate: 'draft', message: 'x', source: 'y' };
const needs = (id: string, item: string, more: Partial<Rule> = {}): Rule => ({
  ...base,
  id,
  kind: 'required',
  item,
  ...more,
});

describe('when a rule speaks', () => {
  const step: Partial<Rule> = { gate: 'step', step: 'idea' };
  const playbook = {
    ...small,
    rules: [
      needs('X-001', 'title'),
      needs('X-002', 'why', step),
      needs('X-003', 'scan', { gate: 'start' }),
      needs('X-004', 'scan', { gate: 'start', severity: 'warning' }),
      needs('X-005', 'scan', { gate: 'start', severity: 'info' }),
      needs('X-006', 'why', { ...step, severity: 'info' }),
    ],
  };
  const empty = { title: '', why: '', scan: [], from: '2026-12-05' };
  const weights = (given: Given) => weighing(checklistOf({ playbook, ...given, items: { ...empty, ...given.items } }));
  const beforeGates = { 'X-001': 'error', 'X-002': 'todo', 'X-003': 'todo', 'X-004': 'todo' };

  it('is a todo before its gate, and an info is not shown', () => {
    expect(weights({ items: { from: null } })).toEqual(beforeGates);
    expect(checklistOf({ playbook, items: { ...empty, from: null } }).open).toBe(1);
  });

  it('opens the start gate fourteen days before the start', () => {
    const opened = {
      'X-001': 'error',
      'X-002': 'error',
      'X-003': 'error',
      'X-004': 'warning',
      'X-005': 'info',
      'X-006': 'info',
    };
    expect(weights({ today: '2026-11-21' })).toEqual(opened);
    expect(weights({ today: '2027-11-21' })).toEqual(opened);
    expect(weights({ items: { from: 'ooit' } })).toEqual(beforeGates);
    expect(checklistOf({ playbook, items: empty }).open).toBe(4);
  });

  it('opens a step gate when the step is called done or its report exists', () => {
    const early = { items: { from: null } };
    const open = { ...beforeGates, 'X-002': 'error', 'X-006': 'info' };
    expect(weights({ ...early, done: ['idea'] })).toEqual(open);
    expect(weights({ ...early, reports: { idea: null } })).toEqual(open);
    expect(weights({ ...early, done: ['when'] })).toEqual(beforeGates);
    expect(weights({ ...early, reportsAnswered: true })).toEqual(beforeGates);
  });

  it('opens a step gate when a later step that applies has a filled item', () => {
    const open = { ...beforeGates, 'X-002': 'error', 'X-006': 'info' };
    expect(weights({ items: { from: null, to: '2027-05-01' } })).toEqual(open);
    expect(weights({ items: { from: null, 'made-on': '2026-09-14' } })).toEqual(beforeGates);
    expect(weights({ items: { from: '2027-05-03' } })).toEqual(open);
    expect(weights({ items: { from: null, reason: 'x' } })).toEqual(beforeGates);
    expect(weights({ items: { from: null }, ticked: { insured: '2026-11-02' }, answers: { abroad: true } })).toEqual(
      open,
    );
    expect(weights({ items: { from: null }, ticked: { insured: '2026-11-02' }, answers: { abroad: false } })).toEqual(
      beforeGates,
    );
  });

  it('does not take an answer of the first day for progress', () => {
    expect(weights({ items: { from: null }, answers: { abroad: true } })).toEqual(beforeGates);
  });

  it('opens a step gate without a step as soon as anything was done', () => {
    const loose = {
      ...small,
      rules: [{ ...base, id: 'X-001', kind: 'question', gate: 'step', with: { answer: 'abroad' } } as Rule],
    };
    expect(weighing(checklistOf({ playbook: loose }))).toEqual({ 'X-001': 'todo' });
    expect(weighing(checklistOf({ playbook: loose, items: { why: 'x' } }))).toEqual({ 'X-001': 'error' });
  });

  it('is ok where its condition is false, and unknown where that is unknown', () => {
    const rule = { kind: 'required', item: 'why', appliesWhen: { answer: 'abroad', in: [true] } };
    expect(judged(rule, { items: { why: '' }, answers: { abroad: false } }).outcome).toBe('ok');
    expect(judged(rule, { items: { why: '' }, answers: { abroad: true } }).outcome).toBe('fires');
    expect(judged(rule, { items: { why: '' } })).toMatchObject({ outcome: 'unknown', weight: 'none' });
    expect(judged(rule, { items: { why: 'x' } }).outcome).toBe('ok');
    expect(judged(rule, { answers: { abroad: false } }).outcome).toBe('ok');
  });

  it.each([
    [{ all: [{ filled: 'why' }, { answer: 'abroad', in: [true] }] }, { items: { why: '' } }, 'ok'],
    [{ all: [{ filled: 'why' }, { answer: 'abroad', in: [true] }] }, { items: { why: 'x' } }, 'unknown'],
    [{ any: [{ filled: 'why' }, { answer: 'abroad', in: [true] }] }, { items: { why: 'x' } }, 'fires'],
    [{ any: [{ filled: 'why' }, { answer: 'abroad', in: [true] }] }, { items: { why: '' } }, 'unknown'],
    [{ not: { filled: 'why' } }, { items: { why: '' } }, 'fires'],
    [{ not: { filled: 'why' } }, {}, 'unknown'],
    [{ minor: true }, { born: '2008-11-22' }, 'fires'],
    [{ minor: true }, { born: '2008-11-21' }, 'ok'],
    [{ minor: true }, {}, 'unknown'],
    [{ workdaysAbove: 4 }, { items: { from: '2027-01-04', to: '2027-01-08', on: ['mon', 'tue'] } }, 'ok'],
    [{ workdaysAbove: 1 }, { items: { from: '2027-01-04', to: '2027-01-08', on: ['mon', 'tue'] } }, 'fires'],
    [{ workdaysAbove: 1 }, { items: { from: '2027-01-04', to: '2027-01-08', on: [] } }, 'unknown'],
  ] as const)('under %j with %j it is %s', (appliesWhen, given, expected) => {
    const rule = {
      kind: 'required',
      item: 'scan',
      appliesWhen: appliesWhen as unknown as NonNullable<Rule['appliesWhen']>,
    };
    const items = { ...('items' in given ? (given.items as Given['items']) : {}), scan: [] };
    expect(judged(rule, { ...(given as Given), items }).outcome).toBe(expected);
  });

  it('fills the pupil’s own values in, and reads no value as a slot', () => {
    const rule = { kind: 'required', item: 'why', message: '{voornaam}: {titel}, {start}, {werkdagen}' } as const;
    expect(judged(rule, { items: { why: '', title: '{start}', from: '2027-01-12' } }).message).toBe(
      'Noor: {start}, dinsdag 12 januari 2027, …',
    );
    const nameless = evaluate({
      ...inputOf({ items: { why: '' }, playbook: { ...small, rules: [{ ...base, id: 'X-001', ...rule }] } }),
      pupil: null,
      plan: null,
    });
    expect(nameless.findings[0]?.message).toBe('Noor: …, …, …');
  });

  it('tells step and item, the step of its item when it names none', () => {
    expect(judged({ kind: 'required', item: 'scan' }, {})).toMatchObject({ step: 'papers', item: 'scan' });
    expect(judged({ kind: 'report', step: 'when' }, {})).toMatchObject({ step: 'when', item: null });
  });
});
