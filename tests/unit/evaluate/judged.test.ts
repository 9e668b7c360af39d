import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import { judgedTexts } from '@/lib/core/evaluate/judged';
import { observe } from '@/lib/core/evaluate/observe';
import type { ItemValue } from '@/lib/core/model/basics';
import type { Finding } from '@/lib/core/model/checklist';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import type { Plan } from '@/lib/core/model/plan';
import type { Rule } from '@/lib/core/model/playbook';
import { type Given, inputOf, small, snapshotOf } from './support';

const rules: Rule[] = [
  {
    id: 'X-001',
    kind: 'short-text',
    item: 'why',
    severity: 'warning',
    gate: 'draft',
    message: 'Maar {woorden} woorden.',
    afterwards: 'Dit is kort.',
    source: 'Bron',
    with: { fewerThan: 5 },
  },
  {
    id: 'X-002',
    kind: 'contact-data',
    severity: 'warning',
    gate: 'draft',
    message: 'Een nummer.',
    source: 'Bron',
    with: { texts: ['why', 'calls'], ownWords: { without: [] } },
  },
  { id: 'X-003', kind: 'required', item: 'why', severity: 'error', gate: 'draft', message: 'Leeg.', source: 'Bron' },
];
const playbook = { ...small, rules };
const seenOn = '2026-10-03';

/** The plan as the store holds it after a look at these fields on 3 October. */
function afterALook(items: Record<string, ItemValue>, more: Partial<Plan> = {}): Plan {
  const input = inputOf({ playbook, items, today: seenOn });
  const snapshot = snapshotOf({ playbook, items });
  const { plan } = input;
  if (plan === null) throw new Error('no plan');
  return {
    ...plan,
    items: observe(playbook, snapshot, plan.salt, seenOn),
    judged: judgedTexts(playbook, evaluate(input), snapshot, seenOn),
    ...more,
  };
}

function findings(plan: Plan, given: Given = { page: false }): Finding[] {
  const input: EvaluationInput = { ...inputOf({ playbook, today: '2026-11-21', ...given }), plan };
  return evaluate(input).findings;
}
const one = (plan: Plan, id: string, given?: Given): Finding | undefined =>
  findings(plan, given).find(({ rule }) => rule === id);

describe('what a rule said of a text', () => {
  const short = afterALook({ why: 'Te kort.', calls: [] });

  it('is kept of rules that read texts, and of no other', () => {
    expect(short.judged).toEqual({
      'X-001': { outcome: 'fires', on: seenOn },
      'X-002': { outcome: 'ok', on: seenOn },
    });
    expect(afterALook({}).judged).toEqual({});
    expect(afterALook({ calls: [] }).judged).toEqual({});
  });

  it('is kept where it found something before it read all', () => {
    expect(afterALook({ why: 'Bel 0470 12 34 56.' }).judged?.['X-002']).toEqual({ outcome: 'fires', on: seenOn });
    expect(afterALook({ why: 'Bel haar.' }).judged?.['X-002']).toBeUndefined();
  });

  it('is not kept of an item that is not needed', () => {
    const rule: Rule = { ...(rules[0] as Rule), item: 'reason' };
    const few = { from: '2027-01-04', to: '2027-01-08', on: ['mon'], reason: 'Kort.' };
    const kept = (items: Record<string, ItemValue>) => {
      const given = { playbook: { ...small, rules: [rule] }, items };
      return judgedTexts(given.playbook, evaluate(inputOf(given)), snapshotOf(given), seenOn);
    };
    expect(kept(few)).toEqual({});
    const many = { ...few, to: '2027-06-25', on: ['mon', 'tue', 'wed'] };
    expect(kept(many)).toEqual({ 'X-001': { outcome: 'fires', on: seenOn } });
  });

  it('is shown without the page, with its day and without words of the text', () => {
    expect(one(short, 'X-001')).toMatchObject({
      outcome: 'fires',
      weight: 'warning',
      message: 'Dit is kort.',
      judgedOn: seenOn,
    });
    expect(one(short, 'X-002')).toMatchObject({ outcome: 'ok', weight: 'none', judgedOn: seenOn });
    expect(one(short, 'X-003')).toMatchObject({ outcome: 'ok', judgedOn: null });
  });

  it('is shown too where a text was seen to be empty', () => {
    const plan = afterALook({ why: 'Bel 0470 12 34 56 na vier uur.', calls: [] });
    expect(one(plan, 'X-002')).toMatchObject({ outcome: 'fires', judgedOn: seenOn });
  });

  it('gives way to the text itself', () => {
    const again = one(short, 'X-001', { items: { why: 'Nu zijn het meer dan vijf woorden.' } });
    expect(again).toMatchObject({ outcome: 'ok', judgedOn: null });
    expect(one(short, 'X-001', { items: { why: 'Nog kort.' } })?.message).toBe('Maar 2 woorden.');
    expect(one(short, 'X-002', { items: { why: 'Bel haar.' } })).toMatchObject({ outcome: 'ok' });
    const { judged: _, ...never } = short;
    expect(one(never, 'X-001')).toMatchObject({ outcome: 'unknown', judgedOn: null });
  });

  it('is not taken for what a page that shows a part of it tells', () => {
    const plan = afterALook({
      why: 'Een gewone zin over het uitstapje.',
      calls: [{ date: null, kind: '', content: 'x' }],
    });
    expect(one(plan, 'X-002')).toMatchObject({ outcome: 'ok', judgedOn: seenOn });
    expect(one(plan, 'X-002', { items: { why: 'Een andere zin over iets.' } })).toMatchObject({ outcome: 'unknown' });
  });
});

describe('a finding about texts that was set aside', () => {
  const texts = { why: 'Bel 0470 12 34 56.', calls: [{ date: '2026-10-01', kind: 'mail', content: 'vraag' }] };
  const before = afterALook(texts);
  const key = one(before, 'X-002', { items: texts })?.key ?? '';
  const aside = { ...before, setAside: { 'X-002': { reason: 'mag', on: seenOn, key } } };

  it('stays aside with the same texts, on the page and without it', () => {
    expect(one(aside, 'X-002', { items: texts })?.weight).toBe('aside');
    expect(one(aside, 'X-002')).toMatchObject({ weight: 'aside', judgedOn: seenOn });
  });

  it('returns when one of the texts changes', () => {
    expect(one(aside, 'X-002', { items: { ...texts, why: 'Bel 0470 12 34 57.' } })?.weight).toBe('warning');
    const calls = [{ date: '2026-10-01', kind: 'mail', content: 'andere vraag' }];
    expect(one(aside, 'X-002', { items: { ...texts, calls } })?.weight).toBe('warning');
  });

  it('returns when words of the user that it speaks of change, not for others', () => {
    const said = (words: Record<string, string>) => one({ ...aside, words }, 'X-002', { items: texts })?.weight;
    expect(said({ chair: 'mevrouw Claes' })).toBe('aside');
    expect(said({ decision: 'bel 0471 12 34 56' })).toBe('warning');
  });
});
