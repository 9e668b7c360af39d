import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import { agreementText } from '@/lib/core/meeting/agreement-text';
import { askedTexts } from '@/lib/core/meeting/asked';
import { comesUp, newMeeting, withoutPlans } from '@/lib/core/meeting/new-meeting';
import { isOverdue, openPoints } from '@/lib/core/meeting/points';
import { meetingReport, pointsOf, recordedReport, reportState } from '@/lib/core/meeting/report';
import { meetingTopics, openTopics } from '@/lib/core/meeting/topics';
import type { Plan } from '@/lib/core/model/plan';
import { defaultSettings } from '@/lib/core/model/settings';
import { applyCommand } from '@/lib/core/plan/apply';
import { smt } from '@/lib/core/playbooks/smt';
import { renderReport } from '@/lib/core/reports/render';
import { plan as bare, pupil } from '../plan/fixtures';
import { entry, meeting } from './fixtures';

const runs = Number(process.env['SOAK'] ?? 1) * 100;
const today = '2026-09-28';
const fact = (value: string | string[]) => ({ class: 'fact', value, seenOn: today }) as const;
const reported: Plan = bare({
  reportsAnswered: true,
  reports: [{ id: 'r', topics: ['place', 'focus'], kind: 'guidance', date: '2026-09-14', origin: 'answered' }],
  items: {
    place: fact('De Wilg'),
    'start-date': fact('2027-01-12'),
    'end-date': fact('2027-01-28'),
    weekdays: fact(['tue']),
  },
});
const checklistOf = (plan: Plan) =>
  evaluate({ playbook: smt, plan, pupil: pupil(), otherPlans: [], settings: defaultSettings, today, snapshot: null });

describe('what a meeting speaks about', () => {
  test('topics without a report are open; one that the plan does not need is not there', () => {
    const checklist = checklistOf(reported);
    expect(openTopics(smt, checklist)).toEqual(['desirability', 'place-motivation', 'period', 'guidance']);
    expect(meetingTopics(smt, checklist).find(({ step }) => step === 'place')).toEqual({
      step: 'place',
      title: 'SMT-plaats',
      open: false,
      reportedOn: '2026-09-14',
    });
  });

  test('plans with open topics come up, those of a year that is over do not', () => {
    expect(comesUp({ schoolYear: '2026-2027' }, ['place'], '2027-02-01')).toBe(true);
    expect(comesUp({ schoolYear: null }, ['place'], '2027-02-01')).toBe(true);
    expect(comesUp({ schoolYear: '2026-2027' }, [], '2027-02-01')).toBe(false);
    expect(comesUp({ schoolYear: '2025-2026' }, ['place'], '2027-02-01')).toBe(false);
    const plans = [
      { plan: bare({ id: 'a' }), open: ['place'] },
      { plan: bare({ id: 'b' }), open: [] },
    ];
    const made = newMeeting(smt, 'm', today, plans);
    expect(made).toMatchObject({ playbook: 'smt', kind: 'guidance', date: today, revision: 1 });
    expect(made.pupils).toEqual([entry({ planId: 'a', topics: ['place'] })]);
  });
});

describe('the texts that are asked', () => {
  const asked = (change: Parameters<typeof entry>[0], missing: string[] = []) =>
    askedTexts(smt, entry(change), reported, checklistOf(reported), missing).map(({ item }) => item);

  test('those of the chosen topics, and no fact that the plan tells', () => {
    expect(asked({ topics: ['desirability', 'place'] })).toEqual(['desirability']);
  });
  test('what the report says to be missing, and what was typed already', () => {
    expect(asked({ topics: [] }, ['standpunt van de leerling', 'besluit'])).toEqual(['viewpoint-pupil']);
    expect(asked({ topics: [], texts: { focus: 'rustig opbouwen' } })).toEqual(['focus']);
  });
  test('a motivation that is not needed is not asked', () => {
    expect(asked({ topics: ['extension'] })).not.toContain('extension-60');
  });
});

describe('the report of one pupil', () => {
  const held = meeting({
    chair: 'An Peeters',
    attendees: [
      { id: '1', name: 'Els Maes', function: 'klastitularis', as: 'present' },
      { id: '2', name: 'Dries Claes', function: 'CLB', as: 'advisory' },
      { id: '3', name: 'Tom Baert', function: '', as: 'excused' },
    ],
  });
  const about = entry({
    topics: ['desirability', 'place'],
    decision: 'Ja.',
    motivation: 'Goed voor haar.',
    texts: { desirability: 'Wenselijk.', place: 'iets anders' },
    agreements: [
      { id: 'a', what: 'Attest opvragen', who: 'Els Maes', by: '2026-10-12' },
      { id: 'b', what: ' ', who: '', by: null },
    ],
  });
  const context = meetingReport({
    playbook: smt,
    meeting: held,
    entry: about,
    plan: reported,
    pupil: pupil(),
    checklist: checklistOf(reported),
    findings: [],
    role: '',
  });

  test('groups who was there, and takes what the plan tells before what was typed', () => {
    const { text } = renderReport(smt, context);
    expect(text).toContain(
      [
        'Voorzitter: An Peeters',
        'Aanwezig: Els Maes (klastitularis)',
        'Met raadgevende stem: Dries Claes (CLB)',
        'Verontschuldigd: Tom Baert',
      ].join('\n'),
    );
    expect(text).toContain('Wenselijk.');
    expect(text).toContain('kiest de klassenraad als SMT-plaats: De Wilg.');
    expect(text).not.toContain('iets anders');
    expect(text.trim()).toMatch(/AFSPRAKEN\n- Attest opvragen \(Els Maes, tegen 12 oktober 2026\)$/);
  });

  test('without advisors, excuses and agreements says nothing of them', () => {
    const { agreements, advisory, excused, ...rest } = context;
    const { text } = renderReport(smt, rest);
    expect(text).not.toMatch(/raadgevende|Verontschuldigd|AFSPRAKEN/);
    expect([agreements, advisory, excused]).toHaveLength(3);
  });

  test('is remembered on the plan once, and it is told when something changed since', () => {
    expect(reportState(held, about, reported)).toBe('none');
    const { plan } = applyCommand(reported, pupil(), recordedReport(held, about));
    const points = pointsOf(held, about, plan, today);
    expect(points).toEqual([
      {
        id: 'a',
        what: 'Attest opvragen',
        who: 'Els Maes',
        by: '2026-10-12',
        from: 'meeting-1/plan-1',
        on: today,
        doneOn: null,
      },
    ]);
    const noted = applyCommand(plan, pupil(), { do: 'agree', from: 'meeting-1/plan-1', points }).plan;
    expect(noted.reports.at(-1)).toMatchObject({ attendees: ['Els Maes (klastitularis)', 'Dries Claes (CLB)'] });
    expect(reportState(held, about, noted)).toBe('same');
    expect(reportState(held, { ...about, decision: 'Neen.' }, noted)).toBe('changed');
    expect(reportState(held, { ...about, agreements: [] }, noted)).toBe('changed');
  });
});

test('an agreement as one line', () => {
  expect(agreementText({ what: 'Bellen', who: '', by: null })).toBe('Bellen');
  expect(agreementText({ what: 'Bellen', who: 'Els', by: null })).toBe('Bellen (Els)');
});

test('what is to be done: the first day first, no day last, and late from the day after', () => {
  const point = (id: string, by: string | null, doneOn: string | null = null) => ({
    ...{ id, what: id, who: '', from: 'm', on: today },
    by,
    doneOn,
  });
  const points = [point('a', null), point('b', '2026-10-12'), point('c', '2026-10-01'), point('d', today, today)];
  expect(openPoints(points).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect([today, '2026-09-27', null].map((by) => isOverdue(point('x', by), today))).toEqual([false, true, false]);
  expect(isOverdue(point('x', '2026-09-27', today), today)).toBe(false);
});

describe('laws', () => {
  const words = fc.string({ maxLength: 20 });
  const agreement = fc.record({
    id: fc.uuid(),
    what: words,
    who: words,
    by: fc.option(fc.constantFrom('2026-10-12', '2026-11-02')),
  });
  const agreements = fc.uniqueArray(agreement, { maxLength: 6, selector: ({ id }) => id });

  test('no agreement is lost on its way to the plan, and one that is done stays done', () => {
    fc.assert(
      fc.property(agreements, agreements, fc.nat(5), (first, more, done) => {
        const from = 'meeting-1/plan-1';
        const other = { id: 'other', what: 'x', who: '', by: null, from: 'elsewhere', on: today, doneOn: null };
        let plan: Plan = { ...reported, points: [other] };
        const agree = (list: typeof first) => {
          const points = pointsOf(meeting(), entry({ agreements: list }), plan, today);
          plan = applyCommand(plan, pupil(), { do: 'agree', from, points }).plan;
          return points;
        };
        const before = agree(first);
        const point = before[done];
        if (point !== undefined) {
          plan = applyCommand(plan, pupil(), { do: 'keep-point', point: { ...point, doneOn: today } }).plan;
        }
        agree([...first, ...more.filter(({ id }) => first.every((one) => one.id !== id))]);
        const kept = new Map(plan.points?.map((one) => [one.id, one]));
        for (const { id, what } of [...first, ...more]) expect(kept.has(id)).toBe(what.trim() !== '');
        if (point !== undefined) expect(kept.get(point.id)?.doneOn).toBe(today);
        expect(kept.get('other')).toEqual(other);
      }),
      { numRuns: runs },
    );
  });

  test('of an erased plan no word is left in a meeting', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
    fc.assert(
      fc.property(ids, ids, (about, erased) => {
        const held = meeting({ pupils: about.map((planId) => entry({ planId, decision: `geheim ${planId}` })) });
        const left = withoutPlans(held, erased);
        for (const planId of erased) expect(JSON.stringify(left)).not.toContain(`geheim ${planId}`);
        const others = about.filter((planId) => !erased.includes(planId));
        const touched = others.length < about.length;
        expect(left?.pupils.map(({ planId }) => planId) ?? []).toEqual(others);
        expect(left === null).toBe(touched && others.length === 0);
        if (left !== null) expect(left.revision).toBe(touched ? 2 : 1);
      }),
      { numRuns: runs },
    );
  });
});
