import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlanCommand, planCommand } from '@/lib/core/model/command';
import { plan as planSchema, pupil as pupilSchema } from '@/lib/core/model/plan';
import { applyCommand, type PlanAndPupil } from '@/lib/core/plan/apply';
import { anyCommand } from './commands';
import { plan, pupil } from './fixtures';

const outcome = (commands: PlanCommand[], start: PlanAndPupil = { plan: plan(), pupil: pupil() }): PlanAndPupil =>
  commands.reduce<PlanAndPupil>((now, command) => applyCommand(now.plan, now.pupil, command), start);

describe('what a command does to a plan', () => {
  test('what the page showed is kept, and what it did not show stays', () => {
    const items = { place: { class: 'fact' as const, value: 'De Zonnehoeve', seenOn: '2026-11-02' } };
    const { plan: kept } = outcome(
      [
        {
          do: 'observe',
          on: '2026-11-21',
          items: { 'tac-on': { class: 'fact', value: null, seenOn: '2026-11-21' } },
        },
      ],
      { plan: plan({ items }), pupil: pupil() },
    );
    expect(kept.items).toEqual({
      ...items,
      'tac-on': { class: 'fact', value: null, seenOn: '2026-11-21', changedOn: null },
    });
    expect(kept.seenOn).toBe('2026-11-21');
  });

  test('what was seen on an earlier day does not push out what was seen later', () => {
    const seen = (value: string, seenOn: string): PlanCommand => ({
      do: 'observe',
      on: seenOn,
      items: { place: { class: 'fact', value, seenOn } },
    });
    const { plan: kept } = outcome([seen('nieuw', '2026-11-21'), seen('oud', '2026-11-02')]);
    expect(kept.items['place']).toEqual({ class: 'fact', value: 'nieuw', seenOn: '2026-11-21', changedOn: null });
    expect(kept.seenOn).toBe('2026-11-21');
  });

  test('a fact that becomes another keeps the day on which it did', () => {
    const seen = (value: string, seenOn: string): PlanCommand => ({
      do: 'observe',
      on: seenOn,
      items: { place: { class: 'fact', value, seenOn } },
    });
    const days = ['2026-11-02', '2026-11-05', '2026-11-09', '2026-11-12'];
    const values = ['oud', 'oud', 'nieuw', 'nieuw'];
    const changedOn = days.map((_, last) => {
      const place = outcome(values.slice(0, last + 1).map((value, at) => seen(value, days[at] ?? ''))).plan.items[
        'place'
      ];
      return place?.class === 'fact' ? place.changedOn : undefined;
    });
    expect(changedOn).toEqual([null, null, '2026-11-09', '2026-11-09']);
  });

  test('a record, the days by hand and a finding set aside are kept and taken back', () => {
    const rows = [{ name: 'De Zonnehoeve', wish: '' }];
    const days = { extra: [{ date: '2026-12-22', reason: 'inhaaldag' }], missed: [], half: ['wed' as const] };
    const aside = { reason: 'zo afgesproken', on: '2026-11-21', key: 'k' };
    const noted = outcome([
      { do: 'note', record: 'places', rows },
      { do: 'set-days', days },
      { do: 'set-aside', rule: 'SMT-094', aside },
    ]);
    expect([noted.plan.records, noted.plan.daysByHand, noted.plan.setAside]).toEqual([
      { places: rows },
      days,
      { 'SMT-094': aside },
    ]);
    const back = outcome(
      [
        { do: 'note', record: 'places', rows: [] },
        { do: 'set-aside', rule: 'SMT-094', aside: null },
      ],
      noted,
    );
    expect([back.plan.records, back.plan.setAside]).toEqual([{}, {}]);
  });

  test('a document that was made is kept once for each id, and forgotten', () => {
    const made = { id: 'd1', document: 'agreement', on: '2026-12-14', values: { place: 'De Wilg' } };
    const later = { ...made, id: 'd2', on: '2026-12-15' };
    const kept = outcome([
      { do: 'record-document', made },
      { do: 'record-document', made: later },
      { do: 'record-document', made },
    ]);
    expect(kept.plan.documents).toEqual([made, later]);
    const { plan: back } = outcome([{ do: 'forget-document', documentId: 'd1' }], kept);
    expect(back.documents).toEqual([later]);
  });

  test('an answer about the pupil is kept with the pupil, one about the plan with the plan', () => {
    const both = outcome([
      { do: 'answer', question: 'birthDate', scope: 'pupil', value: '2010-05-20' },
      { do: 'answer', question: 'participation', scope: 'plan', value: null },
    ]);
    expect(both.pupil.answers).toEqual({ birthDate: '2010-05-20' });
    expect(both.plan.answers).toEqual({ participation: null });
  });

  test('a tick and a call are taken back', () => {
    const { plan: ticked } = outcome([
      { do: 'tick', item: 'activity-list', on: '2026-11-21' },
      { do: 'call-done', step: 'place', done: true },
      { do: 'call-done', step: 'place', done: true },
    ]);
    expect([ticked.ticked, ticked.done]).toEqual([{ 'activity-list': '2026-11-21' }, ['place']]);
    const { plan: back } = outcome(
      [
        { do: 'tick', item: 'activity-list', on: null },
        { do: 'call-done', step: 'place', done: false },
      ],
      { plan: ticked, pupil: pupil() },
    );
    expect([back.ticked, back.done]).toEqual([{}, []]);
  });

  const record: PlanCommand = {
    do: 'record-report',
    reportId: 'r1',
    topics: ['place', 'place', 'focus'],
    kind: 'guidance',
    date: '2026-09-28',
    origin: 'copied',
  };

  test('a report is recorded, corrected and forgotten', () => {
    const { plan: recorded } = outcome([record]);
    expect(recorded.reports).toEqual([
      { id: 'r1', topics: ['place', 'focus'], kind: 'guidance', date: '2026-09-28', origin: 'copied' },
    ]);
    const { plan: corrected } = outcome([
      record,
      { do: 'correct-report', reportId: 'r1', date: null, topics: ['focus'] },
    ]);
    expect(corrected.reports).toEqual([
      { id: 'r1', topics: ['focus'], kind: 'guidance', date: null, origin: 'copied' },
    ]);
    expect(outcome([record, { do: 'forget-report', reportId: 'r1' }]).plan.reports).toEqual([]);
    expect(outcome([record, { do: 'correct-report', reportId: 'r1', date: null, topics: [] }]).plan.reports).toEqual(
      [],
    );
    expect(outcome([record, { do: 'forget-report', reportId: 'r2' }]).plan).toEqual(recorded);
  });

  test('own words are kept, and an empty text leaves nothing', () => {
    const { plan: kept } = outcome([{ do: 'keep-words', name: 'chair', words: 'mevrouw Mertens' }]);
    expect(kept.words).toEqual({ chair: 'mevrouw Mertens' });
    expect(
      outcome([{ do: 'keep-words', name: 'chair', words: '' }], { plan: kept, pupil: pupil() }).plan.words,
    ).toEqual({});
  });

  test('no more than 500 characters of own words come in', () => {
    const words = (length: number) => planCommand.safeParse({ do: 'keep-words', name: 'x', words: 'a'.repeat(length) });
    expect([words(500).success, words(501).success]).toEqual([true, false]);
  });
});

describe('whatever is asked', () => {
  const numRuns = Number(process.env['SOAK'] ?? 1) * 200;
  const commands = fc.array(anyCommand, { maxLength: 25 });

  test('the plan stays one that may be stored, with nobody’s identity changed', () => {
    fc.assert(
      fc.property(commands, (asked) => {
        const { plan: kept, pupil: whose } = outcome(asked);
        expect(planSchema.parse(kept)).toEqual(kept);
        expect(pupilSchema.parse(whose)).toEqual(whose);
        expect([kept.id, kept.pupilKey, kept.playbook, kept.salt]).toEqual(['plan-1', pupil().key, 'smt', 'salt']);
        expect({ ...whose, answers: {} }).toEqual(pupil());
        const ids = [...kept.reports, ...kept.conversations].map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(kept.reports.every(({ topics }) => topics.length > 0 && new Set(topics).size === topics.length)).toBe(
          true,
        );
        expect(new Set(kept.done).size).toBe(kept.done.length);
      }),
      { numRuns },
    );
  });

  test('one command twice in a row is the command once', () => {
    fc.assert(
      fc.property(commands, anyCommand, (before, command) => {
        const start = outcome(before);
        expect(outcome([command, command], start)).toEqual(outcome([command], start));
      }),
      { numRuns },
    );
  });

  test('the plan that came in is left as it was', () => {
    fc.assert(
      fc.property(commands, anyCommand, (before, command) => {
        const start = outcome(before);
        const copy = structuredClone(start);
        outcome([command], start);
        expect(start).toEqual(copy);
      }),
      { numRuns },
    );
  });
});
