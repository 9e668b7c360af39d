import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import { smt } from '@/lib/core/playbooks/smt';
import { checklistOf, type Given, inputOf, snapshotOf } from './support';

describe('what is known of an item', () => {
  const item = (given: Given, id: string) =>
    checklistOf(given)
      .steps.flatMap(({ items }) => items)
      .find((one) => one.id === id);
  const stored = { made: { class: 'fact', value: '2026-09-14', seenOn: '2026-10-01' } as const };

  it('comes from the page first, then from what was stored', () => {
    expect(item({ items: { 'made-on': '2026-09-15' }, stored: { 'made-on': stored.made } }, 'made-on')).toMatchObject({
      state: 'filled',
      value: '2026-09-15',
      from: 'page',
      seenOn: '2026-11-21',
    });
    expect(item({ stored: { 'made-on': stored.made } }, 'made-on')).toMatchObject({
      state: 'filled',
      value: '2026-09-14',
      from: 'stored',
      seenOn: '2026-10-01',
      summary: '14 september 2026',
    });
    expect(item({ items: { 'made-on': null }, stored: { 'made-on': stored.made } }, 'made-on')).toMatchObject({
      state: 'empty',
      value: null,
      summary: 'Nog geen datum',
    });
    expect(item({}, 'made-on')).toMatchObject({ state: 'not-seen', from: 'none' });
  });

  it('is nothing while it may be several fields, even when it was stored before', () => {
    const given = { uncertain: ['made-on'], stored: { 'made-on': stored.made } };
    expect(item(given, 'made-on')).toMatchObject({ state: 'uncertain', summary: 'Niet zeker welk veld dit is' });
    expect(item(given, 'made-on')).not.toHaveProperty('value');
  });

  it('keeps of a stored text only that it was filled', () => {
    const read = { class: 'read', filled: true, words: 12, digest: 'abc', seenOn: '2026-10-01' } as const;
    const known = item({ page: false, stored: { why: read } }, 'why');
    expect(known).toMatchObject({ state: 'filled', from: 'stored', summary: 'Ingevuld' });
    expect(known).not.toHaveProperty('value');
  });

  it('is ticked or answered by hand where there is no field', () => {
    expect(item({ ticked: { insured: '2026-11-02' }, answers: { abroad: true } }, 'insured')).toMatchObject({
      state: 'filled',
      from: 'hand',
      ticked: true,
      summary: 'Afgevinkt op 2 november 2026',
    });
    expect(item({ answers: { abroad: true } }, 'insured')).toMatchObject({ state: 'empty' });
    expect(item({ answers: { abroad: false } }, 'insured')).toMatchObject({ state: 'not-needed' });
    expect(item({ answers: { abroad: false } }, 'abroad')).toMatchObject({ state: 'filled', summary: 'Nee' });
    expect(item({}, 'abroad')).toMatchObject({ state: 'empty', summary: 'Nog niet beantwoord' });
  });

  it('leaves a page of another playbook aside', () => {
    const input = inputOf({ items: { why: 'x' } });
    const other = { ...snapshotOf({ items: { why: 'x' } }), playbook: 'else' };
    const known = evaluate({ ...input, snapshot: other }).steps[0]?.items[2];
    expect(known?.state).toBe('not-seen');
  });

  it.each([
    ['calls', [{ date: '2026-10-12', kind: 'mail', content: 'x' }], '1 telefoontje, 12 oktober'],
    ['calls', [{ date: null, kind: 'mail', content: '' }], '1 telefoontje'],
    [
      'calls',
      [
        { date: '2026-10-12', kind: '', content: '' },
        { date: '2026-10-06', kind: '', content: '' },
      ],
      '2 telefoontjes, laatst op 12 oktober',
    ],
    ['calls', '06/10 mail', 'Ingevuld'],
    ['calls', [], 'Nog geen telefoontje'],
    ['scan', ['akkoord.pdf'], 'akkoord.pdf'],
    ['scan', ['a.pdf', 'b.pdf'], '2 bestanden'],
    ['scan', [], 'Nog geen bestand'],
    ['on', ['thu', 'tue'], 'Dinsdag en donderdag'],
    ['signed', ['overeenkomst', 'akkoord'], 'Overeenkomst en akkoord'],
    ['title', 'Reis 2026-2027', 'Reis 2026-2027'],
    ['why', 'Een lange reden die hier niet hoort te staan.', 'Ingevuld'],
  ] as const)('%s with %j says %s', (id, value, summary) => {
    const plain =
      typeof value === 'string' ? value : [...value].map((one) => (typeof one === 'object' ? { ...one } : one));
    expect(item({ items: { [id]: plain as string } }, id)?.summary).toBe(summary);
  });
});

describe('what a list of the pupil’s lines makes known', () => {
  const line = 'line-0000000a';
  const other = 'line-0000000b';
  const reportOf = (given: Given, step: string) =>
    checklistOf(given).steps.find((one) => one.id === step)?.report?.state;
  const seen = (lines: string[], aside: string[] = []) => ({ reports: { on: '2026-11-20', lines }, aside });

  it('is nothing before it was seen, and nothing while one of its lines may still be the report', () => {
    expect(reportOf({}, 'idea')).toBe('unknown');
    expect(reportOf({ around: { aside: [line] } }, 'idea')).toBe('unknown');
    expect(reportOf({ around: seen([line]) }, 'idea')).toBe('unknown');
    expect(reportOf({ around: seen([line, other], [line]) }, 'idea')).toBe('unknown');
  });

  it('is that there is no report, when all its lines were answered and none is it', () => {
    expect(reportOf({ around: seen([]) }, 'idea')).toBe('absent');
    expect(reportOf({ around: seen([line], [line]) }, 'idea')).toBe('absent');
  });

  it('is the report itself, once a line was said to be it', () => {
    const input = inputOf({ around: seen([line]) });
    const reports = [{ id: line, topics: ['idea'], kind: 'guidance', date: '2026-09-28', origin: 'seen' as const }];
    const steps = evaluate({ ...input, plan: input.plan === null ? null : { ...input.plan, reports } }).steps;
    expect(steps[0]?.report).toEqual({ state: 'present', date: '2026-09-28', id: line });
    expect(steps[1]?.report).toEqual({ state: 'absent', date: null, id: null });
  });

  it('keeps reports and conversations apart', () => {
    const conversations = { conversations: { on: '2026-11-20', lines: [] }, aside: [] };
    expect(reportOf({ around: conversations }, 'idea')).toBe('unknown');
    const state = (around: NonNullable<Given['around']>) =>
      evaluate({ ...inputOf({ page: false, playbook: smt, around }), playbook: smt })
        .steps.flatMap(({ items }) => items)
        .find((one) => one.id === 'conversations')?.state;
    expect(state(seen([]))).toBe('not-seen');
    expect(state(conversations)).toBe('empty');
  });
});
