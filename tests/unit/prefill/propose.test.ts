import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemValue } from '@/lib/core/model/basics';
import type { Checklist, ItemState } from '@/lib/core/model/checklist';
import type { FieldState, Snapshot } from '@/lib/core/model/snapshot';
import { smt } from '@/lib/core/playbooks/smt';
import { proposedWrite, proposeWrites } from '@/lib/core/prefill/propose';

const runs = Number(process.env['SOAK'] ?? 1) * 100;
const today = '2026-11-21';

function field(value: ItemValue, writable = true): Extract<FieldState, { state: 'present' }> {
  return { state: 'present', value, confidence: 1, label: 'x', writable, control: 'text' };
}

function page(items: Record<string, FieldState>, change: Partial<Snapshot> = {}): Snapshot {
  return {
    host: 'demo.smartschool.be',
    playbook: 'smt',
    mode: 'edit',
    student: null,
    schoolYear: null,
    planId: null,
    items,
    unreadableFrames: 0,
    ...change,
  };
}

/** A checklist as far as proposing looks at it: the school year, and the state of each item. */
function checklist(states: Record<string, ItemState> = {}, schoolYear: string | null = '2026-2027'): Checklist {
  return {
    playbook: 'smt',
    today,
    schoolYear,
    steps: smt.steps.map((step) => ({
      id: step.id,
      title: step.title,
      short: step.short,
      role: step.role,
      state: 'missing',
      summary: '',
      instruction: '',
      items: step.items.map((item) => ({
        id: item.id,
        kind: item.kind,
        title: item.title,
        state: states[item.id] ?? 'empty',
        summary: '',
        from: 'page',
        seenOn: null,
        ticked: false,
      })),
      report: null,
      calledDone: false,
    })),
    findings: [],
    days: null,
    progress: { done: 0, total: 14 },
    next: {},
    open: 0,
    unanswered: [],
    notNeeded: [],
  };
}

describe('proposeWrites', () => {
  it('proposes the title of the school year and today for empty dates', () => {
    const items = { 'plan-title': field(''), 'created-on': field(null), 'tac-on': field(null), focus: field('') };
    const writes = proposeWrites(smt, checklist(), page(items), { today });
    expect(writes.map((write) => [write.item, write.title, write.now, write.then, write.value, write.over])).toEqual([
      ['plan-title', 'Titel van het trainingsplan', '', 'SMT 2026-2027', 'SMT 2026-2027', false],
      ['created-on', 'Aanmaakdatum', '', '21 november 2026', '2026-11-21', false],
      ['tac-on', 'Documenten bij de TAC op', '', '21 november 2026', '2026-11-21', false],
    ]);
  });

  it('marks a title that would go over another one, and leaves a right one alone', () => {
    const old = proposeWrites(smt, checklist(), page({ 'plan-title': field('Plan Noor') }), { today });
    expect(old.map((write) => [write.now, write.then, write.over])).toEqual([['Plan Noor', 'SMT 2026-2027', true]]);
    const right = page({ 'plan-title': field('SMT 2026-2027') });
    expect(proposeWrites(smt, checklist(), right, { today })).toEqual([]);
  });

  it('takes the school year of the page, else of today, when the plan has none', () => {
    const title = (snapshot: Snapshot, day: string) =>
      proposeWrites(smt, checklist({}, null), snapshot, { today: day })[0]?.then;
    expect(title(page({ 'plan-title': field('') }, { schoolYear: '2025-2026' }), today)).toBe('SMT 2025-2026');
    expect(title(page({ 'plan-title': field('') }), '2027-03-01')).toBe('SMT 2026-2027');
  });

  it('never guesses the period and keeps off filled dates', () => {
    const items = { 'start-date': field(null), 'end-date': field(null), 'ihp-on': field('2026-10-01') };
    expect(proposeWrites(smt, checklist(), page(items), { today })).toEqual([]);
  });

  it('keeps off fields that are unsure, locked, not needed or only shown', () => {
    const unsure: FieldState = { state: 'uncertain', labels: ['Datum'], confidence: 0.4 };
    const items = { 'created-on': unsure, 'ihp-on': field(null, false), 'tac-on': field(null) };
    expect(proposeWrites(smt, checklist({ 'tac-on': 'not-needed' }), page(items), { today })).toEqual([]);
    expect(proposeWrites(smt, checklist(), page({ 'tac-on': field(null) }, { mode: 'read' }), { today })).toEqual([]);
  });

  it('says so whenever a field already holds something', () => {
    fc.assert(
      fc.property(
        fc.record({ 'plan-title': fc.string(), 'created-on': fc.constantFrom(null, '2026-09-01') }),
        (now) => {
          const items = { 'plan-title': field(now['plan-title']), 'created-on': field(now['created-on']) };
          for (const write of proposeWrites(smt, checklist(), page(items), { today })) {
            expect(write.over).toBe((items[write.item as keyof typeof items].value ?? '').toString().trim() !== '');
          }
        },
      ),
      { numRuns: runs },
    );
  });
});

describe('proposedWrite', () => {
  const item = (id: string) => {
    const found = smt.steps.flatMap((step) => step.items).find((one) => one.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  it.each([
    ['weekdays', ['mon'], ['tue', 'thu'], 'maandag', 'dinsdag en donderdag', true],
    ['start-date', null, '2027-01-12', '', '12 januari 2027', false],
    [
      'signed-documents',
      [],
      ['overeenkomst', 'akkoord', 'werkpostfiche'],
      '',
      'overeenkomst, akkoord en werkpostfiche',
      false,
    ],
    ['focus', 'Oud.', 'Nieuw.', 'Oud.', 'Nieuw.', true],
    [
      'prior-contacts',
      [],
      [{ date: '2026-10-12', kind: 'telefonisch', content: 'kennismaking' }],
      '',
      '12/10/2026, telefonisch: kennismaking',
      false,
    ],
  ] as [string, ItemValue, ItemValue, string, string, boolean][])(
    'shows %s in words',
    (id, now, value, was, then, over) => {
      expect(proposedWrite(item(id), field(now), value)).toEqual({
        item: id,
        title: item(id).title,
        now: was,
        then,
        value,
        over,
      });
    },
  );
});
