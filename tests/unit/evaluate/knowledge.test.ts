import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from '@/lib/core/calendar/day';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { Finding } from '@/lib/core/model/checklist';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import { weekdays } from '@/lib/core/model/weekdays';
import { readPlanFile } from '@/lib/core/plan-file/read';
import { smt } from '@/lib/core/playbooks/smt';
import { ruleKinds } from '@/lib/core/rules';

const runs = { numRuns: Math.max(1, Math.round(Number(process.env['SOAK'] ?? 1) * 100)) };

const day = fc.integer({ min: 20600, max: 21100 }).map(isoOf);
const maybeDay = fc.option(day, { freq: 4 });
const words = fc.constantFrom(
  '',
  'De klassenraad vindt een SMT wenselijk, vanuit de beeldvorming en de beginsituatie van de leerling.',
  'Papa vindt De Zonnehoeve geen goed idee, het is te ver.',
  'Wekelijks overleg met de mentor; evaluatie op het einde met het evaluatieformulier.',
  'Bel op 0470 12 34 56.',
);
const short = fc.constantFrom('', 'De Zonnehoeve', 'Het Atelier', 'mevrouw De Wit');
const list = fc.subarray(['snoeien', 'cirkelzaag', 'kopieermachine', 'tafels dekken']);
const chosen = fc.subarray([...weekdays]);

/** A plan of which all is known, in the form of a file; each value may still be empty. */
const whole = fc.record({
  pupil: fc.record({
    birthDate: fc.constantFrom('2011-05-20', '2008-12-01', '2010-02-03', '2006-01-01'),
    firstTwoYearsFinished: fc.boolean(),
    trainingForm: fc.constantFrom(1, 2),
    representative: fc.boolean(),
  }),
  items: fc.record({
    'plan-title': fc.constantFrom('SMT 2026-2027', 'smt 26-27', 'Stage 2026-2027', ''),
    'created-on': maybeDay,
    desirability: words,
    'places-listed-on': maybeDay,
    'viewpoint-pupil': words,
    'viewpoint-parents': words,
    'viewpoint-partners': words,
    place: short,
    'place-motivation': words,
    'prior-contacts': fc.array(fc.record({ date: maybeDay, kind: fc.constantFrom('', 'mail'), content: words }), {
      maxLength: 3,
    }),
    'start-date': maybeDay,
    'end-date': maybeDay,
    weekdays: chosen,
    'extension-30': words,
    'extension-60': words,
    focus: words,
    guidance: words,
    consent: fc.subarray(['akkoord.pdf', 'akkoord.docx']),
    'ihp-on': maybeDay,
    'agreement-on': maybeDay,
    'signed-documents': fc.subarray(['overeenkomst', 'akkoord', 'werkpostfiche', 'activiteitenlijst']),
    'tac-on': maybeDay,
  }),
  answers: fc.record({
    participation: fc.constantFrom('work', 'experience', 'sensory'),
    desirable: fc.boolean(),
    consentSignedOn: maybeDay,
    consentKind: fc.constantFrom('minor', 'adult', 'both'),
    consentCoversExtension: fc.boolean(),
    parentsMayKnow: fc.boolean(),
    statedDays: fc.integer({ min: 1, max: 70 }),
    ihpInLvs: fc.boolean(),
  }),
  hours: fc.record({
    from: fc.constantFrom('05:30', '08:30', '13:00'),
    to: fc.constantFrom('12:00', '16:30', '21:00'),
    pauseMinutes: fc.constantFrom(0, 30, 60),
    schoolHours: fc.constantFrom(0, 14, 28),
  }),
  places: fc.array(fc.record({ name: short, wish: short, home: short, profile: short }), { maxLength: 3 }),
  reports: fc.array(
    fc.record({
      topics: fc.subarray(
        smt.steps.filter((step) => step.report).map((step) => step.id),
        { minLength: 1 },
      ),
      kind: fc.constantFrom('guidance', 'other'),
      date: maybeDay,
      chair: short,
      attendees: fc.subarray(['mevrouw De Wit', 'meneer Claes']),
      decision: words,
      motivation: words,
    }),
    { maxLength: 3 },
  ),
  conversations: fc.array(
    fc.record({ with: fc.constantFrom('pupil', 'parents', 'partner'), date: maybeDay, text: words }),
    { maxLength: 3 },
  ),
  agreement: fc.record({
    institution: short,
    school: short,
    pupil: short,
    when: short,
    where: short,
    costs: short,
    insurance: short,
    refersToPlan: fc.boolean(),
    place: short,
    'start-date': maybeDay,
    'end-date': maybeDay,
    weekdays: chosen,
  }),
  activityList: fc.record({ date: maybeDay, mentor: short, activities: list, equipment: list }),
  workstationSheet: fc.record({ date: maybeDay, raisedRisk: fc.boolean(), healthAssessment: fc.option(fc.boolean()) }),
  days: fc.record({
    extra: fc.array(fc.record({ date: day, reason: short }), { maxLength: 2 }),
    missed: fc.array(fc.record({ date: day, reason: short }), { maxLength: 2 }),
    half: fc.subarray([...weekdays]),
  }),
  changes: fc.record({ place: maybeDay, period: maybeDay, weekdays: maybeDay }),
  otherPlans: fc.array(
    fc.record({
      title: fc.constant('SMT 2026-2027'),
      'start-date': day,
      'end-date': day,
      weekdays: chosen,
    }),
    { maxLength: 2 },
  ),
  school: fc.record({ freeDays: fc.array(day, { maxLength: 3 }) }),
});

type Whole = typeof whole extends fc.Arbitrary<infer T> ? T : never;

/** Parts of which single values can be unknown; of the others all is known or nothing. */
const loose = [
  'pupil',
  'items',
  'answers',
  'hours',
  'agreement',
  'activityList',
  'workstationSheet',
  'changes',
] as const;

/** Every single thing that can be known of a plan: "items.start-date", "reports". */
function pieces(file: Whole): string[] {
  return Object.entries(file).flatMap(([key, part]) =>
    loose.some((one) => one === key) ? Object.keys(part).map((name) => `${key}.${name}`) : [key],
  );
}

/** The plan as far as these pieces are known. */
function known(file: Whole, keep: ReadonlySet<string>, today: string): EvaluationInput {
  const left = Object.entries(file).flatMap(([key, part]): [string, unknown][] => {
    if (!loose.some((one) => one === key)) return keep.has(key) ? [[key, part]] : [];
    const values = Object.entries(part).filter(([name]) => keep.has(`${key}.${name}`));
    return values.length === 0 ? [] : [[key, Object.fromEntries(values)]];
  });
  const { hours, answers, ...rest } = Object.fromEntries(left) as Record<string, object>;
  const raw = { playbook: 'smt', today, ...rest, answers: { ...answers, ...(hours === undefined ? {} : { hours }) } };
  const read = readPlanFile(raw, [smt]);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  if (read.ignored.length > 0) throw new Error(read.ignored.join());
  return read.input;
}

const given = fc.tuple(whole, day, fc.integer(), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));

/** A stable draw of pieces, so that a smaller set is always part of the larger one. */
function drawn(file: Whole, seed: number, tenths: number): Set<string> {
  return new Set(
    pieces(file).filter((_, index) => Math.abs(Math.imul(seed + index * 2654435761, 1597334677) >>> 8) % 10 < tenths),
  );
}

const summaries = new Set(smt.rules.filter(({ kind }) => ruleKinds.get(kind)?.summary === true).map(({ id }) => id));
const outcomes = (input: EvaluationInput): Map<string, Finding['outcome']> =>
  new Map(evaluate(input).findings.map(({ rule, outcome }) => [rule, outcome]));

describe('what is known', () => {
  it('never loses a judgement when more of it is known', () => {
    fc.assert(
      fc.property(given, ([file, today, seed, some, more]) => {
        const less = outcomes(known(file, drawn(file, seed, Math.min(some, more)), today));
        const after = outcomes(known(file, drawn(file, seed, Math.max(some, more)), today));
        const lost = [...less].filter(
          ([rule, outcome]) => outcome === 'ok' && !summaries.has(rule) && after.get(rule) === 'unknown',
        );
        expect(lost.map(([rule]) => rule)).toEqual([]);
      }),
      runs,
    );
  });

  it('leaves nothing unknown when all of it is known and nothing contradicts itself', () => {
    fc.assert(
      fc.property(given, ([file, today]) => {
        const { findings, days } = evaluate(known(file, new Set(pieces(file)), today));
        const open = findings.filter(({ outcome }) => outcome === 'unknown').map(({ rule }) => rule);
        if (days?.year !== null) expect(open).toEqual([]);
      }),
      runs,
    );
  });

  it('is judged the same in any order', () => {
    fc.assert(
      fc.property(given, ([file, today, seed, some]) => {
        const keep = drawn(file, seed, some);
        const turned = (part: unknown): unknown =>
          Array.isArray(part) ? part.toReversed() : Object.fromEntries(Object.entries(part as object).toReversed());
        const other = Object.fromEntries(Object.entries(file).map(([key, part]) => [key, turned(part)])) as Whole;
        const contacts = { ...other, items: { ...other.items, 'prior-contacts': file.items['prior-contacts'] } };
        expect([...outcomes(known(contacts, keep, today))]).toEqual([...outcomes(known(file, keep, today))]);
      }),
      runs,
    );
  });
});

describe('a finding that is set aside', () => {
  it('stays among the findings and changes no other', () => {
    fc.assert(
      fc.property(given, fc.nat(), ([file, today, seed, some], which) => {
        const input = known(file, drawn(file, seed, some), today);
        const before = evaluate(input).findings;
        const speaking = before.filter(({ weight }) => weight !== 'none');
        const one = speaking[which % Math.max(1, speaking.length)];
        if (one === undefined || input.plan === null) return;
        const aside = { reason: 'zo afgesproken', on: '2026-11-21', key: one.key };
        const after = evaluate({ ...input, plan: { ...input.plan, setAside: { [one.rule]: aside } } }).findings;
        const others = (list: readonly Finding[]) => list.filter(({ rule }) => rule !== one.rule);
        expect(others(after)).toEqual(others(before));
        expect(after.find(({ rule }) => rule === one.rule)).toEqual({
          ...one,
          weight: 'aside',
          aside: { reason: 'zo afgesproken', on: '2026-11-21' },
        });
      }),
      runs,
    );
  });

  it('returns when what it speaks of changes', () => {
    const file = (start: string, tac: string): EvaluationInput => {
      const read = readPlanFile(
        { playbook: 'smt', today: '2026-11-21', items: { 'start-date': start, 'tac-on': tac } },
        [smt],
      );
      if (!read.ok) throw new Error(read.problems.join());
      return read.input;
    };
    const late = (input: EvaluationInput) => evaluate(input).findings.find(({ rule }) => rule === 'SMT-162');
    const first = file('2026-10-12', '2026-10-13');
    const aside = { reason: 'gemeld', on: '2026-11-21', key: late(first)?.key ?? '' };
    const heeded = (input: EvaluationInput) =>
      late({ ...input, plan: input.plan && { ...input.plan, setAside: { 'SMT-162': aside } } })?.weight;
    expect(heeded(first)).toBe('aside');
    expect(heeded(file('2026-10-12', '2026-10-14'))).toBe('error');
  });
});
