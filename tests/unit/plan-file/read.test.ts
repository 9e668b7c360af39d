import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import { readPlanFile } from '@/lib/core/plan-file/read';
import { toldLines, toldOf } from '@/lib/core/plan-file/told';
import { smt } from '@/lib/core/playbooks/smt';

const least = { playbook: 'smt', today: '2026-11-21' };
const read = (more: object = {}) => readPlanFile({ ...least, ...more }, [smt]);

function input(more: object = {}): EvaluationInput {
  const answer = read(more);
  if (!answer.ok) throw new Error(answer.problems.join('\n'));
  return answer.input;
}

function problems(raw: unknown): string[] {
  const answer = readPlanFile(raw, [smt]);
  return answer.ok ? [] : answer.problems;
}

const outcomes = (more: object): Record<string, string> =>
  Object.fromEntries(evaluate(input(more)).findings.map(({ rule, outcome }) => [rule.slice(4), outcome]));

describe('a plan in a file', () => {
  it('needs a playbook and a day, and knows nothing else', () => {
    expect(input()).toMatchObject({ today: '2026-11-21', otherPlans: null, settings: { freeDays: {} } });
    expect(input().plan).toMatchObject({
      reportsAnswered: false,
      conversationsAnswered: false,
      records: {},
      items: {},
    });
    expect(Object.keys(input().snapshot?.items ?? {})).toEqual(['workstation-sheet', 'activity-list']);
  });

  it('tells an absent key from an empty one', () => {
    const tac = (items: object) => outcomes({ items })['161'];
    expect([tac({}), tac({ 'tac-on': null }), tac({ 'tac-on': '' }), tac({ 'tac-on': '2026-10-01' })]).toEqual([
      'unknown',
      'fires',
      'fires',
      'ok',
    ]);
    const report = (more: object) => outcomes(more)['052'];
    expect([report({}), report({ reports: [] }), report({ reports: [{ topics: ['place'] }] })]).toEqual([
      'unknown',
      'fires',
      'ok',
    ]);
    const sheet = (more: object) => outcomes({ answers: { participation: 'work' }, ...more })['143'];
    expect([sheet({}), sheet({ workstationSheet: null }), sheet({ workstationSheet: { date: '2026-09-01' } })]).toEqual(
      ['unknown', 'fires', 'ok'],
    );
  });

  it('reads every part', () => {
    const { plan, pupil, settings, snapshot, otherPlans } = input({
      pupil: { name: 'Noor Janssens', class: '4OV1B', birthDate: '2010-05-20', trainingForm: 1 },
      items: {
        consent: [{ name: 'akkoord.pdf', bytes: 0 }, 'b.png'],
        weekdays: ['thu', 'tue'],
        'start-date': '2027-01-12',
      },
      answers: {
        participation: 'work',
        consentSignedOn: null,
        statedDays: 12,
        hours: { from: '09:00', pauseMinutes: 30 },
      },
      places: [{ name: 'De Zonnehoeve', wish: '' }],
      reports: [
        { topics: ['place'], kind: 'guidance', date: '2026-09-28', chair: '', attendees: null, decision: 'ja' },
      ],
      conversations: [{ with: 'pupil', date: '', text: ' ' }],
      agreement: { refersToPlan: true, 'start-date': '2027-01-12' },
      days: {
        extra: [
          { date: '2027-02-09', reason: 'inhaaldag' },
          { date: '', reason: '' },
        ],
        half: ['wed'],
      },
      changes: { period: '2026-11-02' },
      otherPlans: [{ title: 'SMT 2026-2027', 'start-date': '2026-10-05' }],
      school: { freeDays: ['2026-11-12'] },
      settings: { circularCheckedOn: '2026-09-01' },
    });
    expect(pupil).toMatchObject({ name: 'Noor Janssens', answers: { birthDate: '2010-05-20', trainingForm: '1' } });
    expect(snapshot?.items['consent']).toMatchObject({ state: 'present', value: ['akkoord.pdf (0 B)', 'b.png'] });
    expect(snapshot?.items['weekdays']).toMatchObject({ value: ['tue', 'thu'] });
    expect(snapshot?.items['end-date']).toMatchObject({ state: 'uncertain' });
    expect(plan).toMatchObject({
      answers: { participation: 'work', consentSignedOn: null, statedDays: 12 },
      records: {
        hours: [{ from: '09:00', 'pause-minutes': 30 }],
        places: [{ name: 'De Zonnehoeve', wish: '' }],
        agreement: [{ 'refers-to-plan': true, 'start-date': '2027-01-12' }],
      },
      reports: [{ topics: ['place'], origin: 'seen', date: '2026-09-28', chair: '', attendees: [], decision: 'ja' }],
      conversations: [{ with: 'pupil', date: null, written: false }],
      daysByHand: { extra: [{ date: '2027-02-09', reason: 'inhaaldag' }], half: ['wed'] },
      items: { 'start-date': { changedOn: '2026-11-02', value: '2027-01-12' } },
    });
    expect(plan?.reports[0]).not.toHaveProperty('motivation');
    expect(settings).toMatchObject({ freeDays: { '2026-2027': ['2026-11-12'] }, lawCheckedOn: '2026-09-01' });
    expect(otherPlans).toHaveLength(1);
    expect(otherPlans?.[0]?.items).toMatchObject({ 'plan-title': { value: 'SMT 2026-2027' } });
  });

  it('takes null for none, at every depth', () => {
    const nothing = Object.fromEntries(
      ['pupil', 'items', 'answers', 'reports', 'conversations', 'days', 'changes', 'otherPlans', 'done'].map((key) => [
        key,
        null,
      ]),
    );
    expect(input({ ...nothing, school: null, settings: { halfDayWeight: null, rulesOff: null } })).toMatchObject({
      otherPlans: [],
      plan: { reportsAnswered: true, reports: [], daysByHand: { extra: [], missed: [], half: [] } },
      settings: { freeDays: {}, halfDayWeight: 0.5, rulesOff: [] },
    });
    const report = input({ reports: [{ topics: null, kind: null, attendees: null }] }).plan?.reports[0];
    expect(report).toMatchObject({ topics: [], kind: '', attendees: [], origin: 'answered' });
  });

  it('knows of a contact the cells that stand there, empty or not', () => {
    const contacts = (row: object) =>
      Object.entries(outcomes({ items: { 'prior-contacts': [row] } })).flatMap(([rule, outcome]) =>
        ['071', '072', '073', '075'].includes(rule) ? [outcome] : [],
      );
    expect(contacts({ date: '', kind: null, content: '' })).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(contacts({ date: '', kind: null, content: 'kennismaking' })).toEqual(['fires', 'fires', 'ok', 'ok']);
    expect(contacts({ content: 'kennismaking' })).toEqual(['unknown', 'unknown', 'ok', 'unknown']);
    expect(contacts({ date: '2027-01-04' })).toEqual(['ok', 'unknown', 'unknown', 'fires']);
  });

  it('takes free days of another school year for none of this one', () => {
    const free = (freeDays: unknown) =>
      outcomes({
        items: { 'start-date': '2027-01-04', 'end-date': '2027-01-08', weekdays: ['mon'] },
        school: { freeDays },
      })['095'];
    expect([free([]), free(['2026-05-15']), free(['2026-05-15', '2027-01-06'])]).toEqual(['fires', 'fires', 'ok']);
  });

  it.each<[unknown, string]>([
    [null, 'bestand: hier hoort een groep gegevens'],
    [{ today: '2026-11-21' }, 'playbook: dit ontbreekt; hier hoort een tekst'],
    [{ ...least, playbook: 'stage' }, 'playbook: het draaiboek ‘stage’ bestaat niet; kies uit smt'],
    [{ ...least, today: '21/11/2026' }, 'today: dit is geen datum (jjjj-mm-dd)'],
    [{ ...least, items: { 'start-date': '2027-02-30' } }, 'items › start-date: dit is geen datum (jjjj-mm-dd)'],
    [
      { ...least, items: { weekdays: ['maandag'] } },
      'items › weekdays: hier hoort een lijst van mon, tue, wed, thu, fri, sat, sun',
    ],
    [{ ...least, answers: { desirable: 'ja' } }, 'answers › desirable: hier hoort true of false'],
    [{ ...least, answers: { participation: 'stage' } }, 'answers › participation: kies uit: work, experience, sensory'],
    [{ ...least, activityList: { equipment: 'boor' } }, 'activityList › equipment: hier hoort een lijst van teksten'],
    [{ ...least, reports: [{ topics: 'place' }] }, 'reports › 1 › topics: hier hoort een lijst'],
    [{ ...least, reports: ['place'] }, 'reports › 1: hier hoort een groep gegevens'],
  ])('says in Dutch what is wrong and where: %#', (raw, problem) => {
    expect(problems(raw)).toContain(problem);
  });

  it('leaves out what it does not know, and says so', () => {
    const answer = read({ note: 'x', items: { colour: 'rood' }, answers: { mood: 'goed' }, activityList: { size: 3 } });
    expect(answer.ok && answer.ignored).toEqual(['note', 'items › colour', 'activityList › size', 'answers › mood']);
  });

  it('never throws, and what it reads can be judged', () => {
    const day = fc.oneof(
      fc.constant(null),
      fc.constant(''),
      fc.constant('2026-10-12'),
      fc.constant('2027-02-30'),
      fc.string(),
    );
    const loose = fc.record(
      {
        playbook: fc.constantFrom('smt', 'x'),
        today: fc.constantFrom('2026-11-21', 'nu'),
        pupil: fc.dictionary(
          fc.constantFrom('name', 'birthDate', 'trainingForm', '__proto__'),
          fc.oneof(day, fc.integer()),
        ),
        items: fc.dictionary(
          fc.constantFrom('start-date', 'weekdays', 'consent', 'prior-contacts', 'focus', 'constructor'),
          fc.oneof(day, fc.array(fc.string()), fc.jsonValue()),
        ),
        answers: fc.jsonValue(),
        places: fc.jsonValue(),
        reports: fc.jsonValue(),
        days: fc.jsonValue(),
        agreement: fc.dictionary(fc.constantFrom('costs', 'start-date', 'weekdays'), fc.jsonValue()),
      },
      { requiredKeys: ['playbook', 'today'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), loose), (raw) => {
        const answer = readPlanFile(raw, [smt]);
        if (!answer.ok) {
          expect(answer.problems.length).toBeGreaterThan(0);
          return;
        }
        const checklist = evaluate(answer.input);
        expect(toldLines(checklist)).toHaveLength(toldOf(checklist).findings.length + 1);
      }),
      { numRuns: Math.max(100, Math.round(100 * Number(process.env['SOAK'] ?? 1))) },
    );
  });
});

describe('what is told', () => {
  it('is a line for each rule that fires or is unknown, and the number of days', () => {
    const lines = toldLines(evaluate(input({ items: { 'start-date': '2026-10-12', 'tac-on': '2026-10-13' } })));
    expect(lines).toContain(
      'SMT-162 error start tac-on De SMT start op maandag 12 oktober 2026, maar de documenten kwamen pas op dinsdag 13 oktober 2026 bij de TAC. De SMT mag pas daarna starten.',
    );
    expect(lines.some((line) => line.startsWith('SMT-081 unknown step end-date '))).toBe(true);
    expect(lines.at(-1)).toBe('days unknown');
  });
});
