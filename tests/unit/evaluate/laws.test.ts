import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from '@/lib/core/calendar/day';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import { observe } from '@/lib/core/evaluate/observe';
import type { ItemValue } from '@/lib/core/model/basics';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import type { AnswerValue, Plan } from '@/lib/core/model/plan';
import { defaultSettings } from '@/lib/core/model/settings';
import type { FieldState } from '@/lib/core/model/snapshot';
import { weekdays } from '@/lib/core/model/weekdays';
import { smt } from '@/lib/core/playbooks/smt';
import { fields, inputOf, planOf, snapshotOf } from './support';

const runs = { numRuns: Number(process.env['SOAK'] ?? 1) * 100 };
const items = smt.steps.flatMap((step) => step.items);
const ids = items.map(({ id }) => id);

const day = fc.integer({ min: 20600, max: 21100 }).map(isoOf);
const row = fc.record({ date: fc.option(day), kind: fc.constantFrom('', 'mail'), content: fc.string() });
const value: fc.Arbitrary<ItemValue> = fc.oneof(
  day,
  fc.constant(null),
  fc.string(),
  fc.constantFrom('', 'SMT 2026-2027', 'smt 26-27', 'SMT 2026-2028', '2026-02-30', '9999-12-31', '{start}'),
  fc.subarray([...weekdays]),
  fc.array(fc.constantFrom('overeenkomst', 'akkoord', 'werkpostf.', '')),
  fc.array(row, { maxLength: 3 }),
);
const field: fc.Arbitrary<FieldState> = fc.oneof(
  { weight: 5, arbitrary: value.map((one) => fields({ x: one })['x'] as FieldState) },
  { weight: 1, arbitrary: fc.constant<FieldState>({ state: 'uncertain', labels: ['a', 'b'], confidence: 0.3 }) },
);
const page = fc.dictionary(fc.constantFrom(...ids, 'constructor', 'toString', 'zz'), field, { maxKeys: 25 });
const answerOf: fc.Arbitrary<AnswerValue> = fc.oneof(
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('work', 'sensory', '', '2011-05-20', '2008-12-01', 'geen datum'),
);
const answers = fc.dictionary(fc.constantFrom(...smt.questions.map(({ id }) => id)), answerOf);
const plan: fc.Arbitrary<Plan> = fc
  .record({
    answers,
    stored: fc.dictionary(fc.constantFrom(...ids), value),
    ticked: fc.dictionary(fc.constantFrom(...ids), day),
    reports: fc.dictionary(fc.constantFrom(...smt.steps.map(({ id }) => id)), fc.option(day)),
    reportsAnswered: fc.boolean(),
    conversationsAnswered: fc.boolean(),
    done: fc.subarray(smt.steps.map(({ id }) => id)),
    year: fc.option(fc.constantFrom('2026-2027', '2025-2026')),
    id: fc.constantFrom('plan-1', 'plan-2'),
  })
  .map(({ stored, year, id, ...given }) => ({
    ...planOf(
      {
        ...given,
        playbook: smt,
        stored: Object.fromEntries(
          Object.entries(stored).map(([name, one]) => [name, { class: 'fact', value: one, seenOn: '2026-10-01' }]),
        ),
      },
      id,
    ),
    schoolYear: year,
  }));
const input: fc.Arbitrary<EvaluationInput> = fc
  .record({
    plan: fc.option(plan),
    page: fc.option(page),
    pupilAnswers: answers,
    pupil: fc.boolean(),
    today: day,
    others: fc.array(plan, { maxLength: 2 }),
    free: fc.array(day, { maxLength: 4 }),
  })
  .map((given) => ({
    playbook: smt,
    plan: given.plan,
    pupil: given.pupil
      ? { key: 'k', host: 'h', name: 'Noor Janssens', class: null, answers: given.pupilAnswers }
      : null,
    snapshot: given.page === null ? null : { ...snapshotOf({ playbook: smt }), items: given.page },
    today: given.today,
    settings: { ...defaultSettings, freeDays: { '2026-2027': given.free } },
    otherPlans: given.others,
  }));

function frozen<T>(thing: T): T {
  if (typeof thing === 'object' && thing !== null) {
    for (const part of Object.values(thing)) frozen(part);
    Object.freeze(thing);
  }
  return thing;
}

describe('evaluate', () => {
  it('throws on nothing, changes nothing and gives the same answer twice', () => {
    fc.assert(
      fc.property(input, (given) => {
        const first = evaluate(frozen(given));
        expect(evaluate(given)).toEqual(first);
        expect(first.findings).toHaveLength(smt.rules.length);
        expect(first.steps).toHaveLength(14);
        expect(first.progress.done).toBe(
          first.steps.filter(({ state }) => state === 'done' || state === 'not-needed').length,
        );
        for (const { outcome, weight, message } of first.findings) {
          expect(outcome === 'fires' || weight === 'none').toBe(true);
          expect(message).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      runs,
    );
  });

  it('does not look at the order of fields or of the other plans', () => {
    const turned = <T>(record: Record<string, T>): Record<string, T> =>
      Object.fromEntries(Object.entries(record).reverse());
    fc.assert(
      fc.property(input, (given) => {
        const other: EvaluationInput = {
          ...given,
          snapshot: given.snapshot && { ...given.snapshot, items: turned(given.snapshot.items) },
          plan: given.plan && { ...given.plan, items: turned(given.plan.items), answers: turned(given.plan.answers) },
          otherPlans: (given.otherPlans ?? []).toReversed(),
        };
        expect(evaluate(other)).toEqual(evaluate(given));
      }),
      runs,
    );
  });

  it('loses no judgement when one more question is answered', () => {
    const more: fc.Arbitrary<[string, AnswerValue]> = fc.oneof(
      fc.tuple(fc.constant('birthDate'), fc.constantFrom('2011-05-20', '2008-12-01')),
      fc.tuple(fc.constantFrom('firstTwoYearsFinished', 'consentCoversExtension'), fc.boolean()),
      fc.tuple(fc.constant('participation'), fc.constantFrom('work', 'experience')),
    );
    const summaries = new Set(['all-clear', 'started']);
    const judgedAlone = smt.rules.filter(({ kind }) => !summaries.has(kind)).map(({ id }) => id);
    fc.assert(
      fc.property(input, more, (given, [question, answer]) => {
        if (given.plan === null || given.pupil === null) return;
        const { [question]: _, ...ofPlan } = given.plan.answers;
        const { [question]: __, ...ofPupil } = given.pupil.answers;
        const before = {
          ...given,
          plan: { ...given.plan, answers: ofPlan },
          pupil: { ...given.pupil, answers: ofPupil },
        };
        const after = { ...before, plan: { ...before.plan, answers: { ...ofPlan, [question]: answer } } };
        const known = new Set(
          evaluate(before)
            .findings.filter(({ rule, outcome }) => outcome !== 'unknown' && judgedAlone.includes(rule))
            .map(({ rule }) => rule),
        );
        const lost = evaluate(after).findings.filter(({ rule, outcome }) => outcome === 'unknown' && known.has(rule));
        expect(lost.map(({ rule }) => rule)).toEqual([]);
      }),
      runs,
    );
  });

  it('judges facts the same from the store as from the page', () => {
    const facts = fc.dictionary(
      fc.constantFrom('plan-title', 'created-on', 'start-date', 'end-date', 'ihp-on', 'tac-on', 'place'),
      fc.oneof(day, fc.constant(null), fc.constant('SMT 2026-2027')),
    );
    fc.assert(
      fc.property(facts, fc.subarray([...weekdays]), (dates, chosen) => {
        const shown = { ...dates, weekdays: chosen };
        const open = inputOf({ playbook: smt, items: shown });
        const stored = observe(smt, snapshotOf({ playbook: smt, items: shown }), 's', '2026-11-21');
        const closed = inputOf({ playbook: smt, stored, page: false });
        const outcomes = (given: EvaluationInput) =>
          evaluate(given).findings.map(({ rule, outcome }) => [rule, outcome]);
        expect(outcomes(closed)).toEqual(outcomes(open));
      }),
      runs,
    );
  });
});

describe('the engine', () => {
  it('knows no playbook by name and no word of one', () => {
    const root = fileURLToPath(new URL('../../../lib/core', import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.startsWith('playbooks'),
    );
    const code = files
      .map((file) => readFileSync(`${root}/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
      .join('\n');
    expect(files.length).toBeGreaterThan(30);
    const words =
      /\b(smt|tac|ihp|buso|ov1|trainingsplan|klassenraad\w*|werkpost\w*|arbeidsdeelname|verlenging|overeenkomst|akkoord|wenselijkheid|standpunt\w*|start-date|desirability)\b/i;
    expect(words.exec(code)?.[0]).toBeUndefined();
  });
});
