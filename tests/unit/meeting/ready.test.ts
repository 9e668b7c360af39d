import { describe, expect, test } from 'vitest';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import { awaiting, readyReport } from '@/lib/core/meeting/ready';
import { meetingReport } from '@/lib/core/meeting/report';
import type { Meeting } from '@/lib/core/model/meeting';
import type { Plan } from '@/lib/core/model/plan';
import { defaultSettings } from '@/lib/core/model/settings';
import { applyCommand } from '@/lib/core/plan/apply';
import { smt } from '@/lib/core/playbooks/smt';
import { renderReport } from '@/lib/core/reports/render';
import { plan as bare, pupil } from '../plan/fixtures';
import { entry, meeting } from './fixtures';

const today = '2026-10-05';
const decided = entry({ decision: 'Ja.', topics: ['desirability', 'place'] });
const held = meeting({
  chair: 'An Peeters',
  attendees: [
    { id: '1', name: 'Els Maes', function: 'klastitularis', as: 'present' },
    { id: '2', name: 'Dries Claes', function: 'CLB', as: 'advisory' },
    { id: '3', name: 'Tom Baert', function: '', as: 'excused' },
  ],
  pupils: [decided],
});
const reported = (origin: 'seen' | 'copied', id: string): Plan =>
  bare({ reports: [{ id, topics: ['place'], kind: 'guidance', date: '2026-09-28', origin }] });

describe('which report is still to be written', () => {
  const found = (meetings: Meeting[], plan = bare(), day = today) => awaiting(meetings, plan, day)?.meeting.id ?? null;

  test('that of the last meeting in which something was decided, or whose report was copied', () => {
    expect(found([held])).toBe('meeting-1');
    expect(found([held, meeting({ id: 'older', date: '2026-09-14', pupils: [decided] })])).toBe('meeting-1');
    expect(found([meeting({ pupils: [entry()] })])).toBeNull();
    expect(found([meeting({ pupils: [entry()] })], reported('copied', 'meeting-1/plan-1'))).toBe('meeting-1');
    expect(found([meeting({ pupils: [{ ...decided, topics: [] }] })])).toBeNull();
    expect(found([meeting({ pupils: [{ ...decided, planId: 'other' }] })])).toBeNull();
  });

  test('not one of long ago, of a day to come, without a day, or that was seen in the file', () => {
    expect(found([held], bare(), '2026-10-28')).toBe('meeting-1');
    expect(found([held], bare(), '2026-10-29')).toBeNull();
    expect(found([held], bare(), '2026-09-27')).toBeNull();
    expect(found([{ ...held, date: null }])).toBeNull();
    expect(found([held], reported('seen', 'line-00000001'))).toBeNull();
  });
});

test('the report by the parts of a form, and the way back of noting it', () => {
  const plan = bare({ points: [{ id: 'p', what: 'x', who: '', by: null, from: 'else', on: today, doneOn: null }] });
  const checklist = evaluate({
    ...{ playbook: smt, plan, pupil: pupil(), otherPlans: [], settings: defaultSettings },
    ...{ today, snapshot: null },
  });
  const agreements = [{ id: 'a', what: 'Bellen', who: 'Els', by: null }];
  const about = { ...decided, agreements };
  const of = { playbook: smt, meeting: held, entry: about, plan, pupil: pupil(), checklist, findings: [], role: '' };
  const ready = readyReport(of, renderReport(smt, meetingReport(of)), today);
  expect(ready).toMatchObject({
    planId: 'plan-1',
    date: '2026-09-28',
    parts: {
      kind: 'begeleidende klassenraad',
      chair: 'An Peeters',
      attendees: 'Els Maes (klastitularis), Dries Claes (CLB); verontschuldigd: Tom Baert',
      title: 'Klassenraad 28 september 2026',
      topics: 'Wenselijkheid van de SMT en SMT-plaats',
    },
  });
  expect(ready?.parts.text).toMatch(/^VERSLAG BEGELEIDENDE KLASSENRAAD\n[\s\S]*- Bellen \(Els\)$/);
  const carry = (from: Plan, commands = ready?.note ?? []) =>
    commands.reduce((now, command) => applyCommand(now, pupil(), command).plan, from);
  const noted = carry(plan);
  expect(noted.reports).toMatchObject([{ id: 'meeting-1/plan-1', decision: 'Ja.' }]);
  expect(noted.points?.map(({ id }) => id)).toEqual(['p', 'a']);
  expect(carry(noted, ready?.back)).toEqual(plan);
  expect(
    readyReport({ ...of, meeting: { ...held, date: null } }, renderReport(smt, meetingReport(of)), today),
  ).toBeNull();
});
