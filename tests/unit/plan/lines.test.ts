import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Around, AroundLine } from '@/lib/core/model/around';
import { planCommand } from '@/lib/core/model/command';
import type { Plan } from '@/lib/core/model/plan';
import { plan as planSchema } from '@/lib/core/model/plan';
import { applyCommand } from '@/lib/core/plan/apply';
import { conversationId, knowsAll, lineKeys, openLines, seenCommands } from '@/lib/core/plan/lines';
import { plan, pupil } from './fixtures';

const line = (date: string | null, kind: AroundLine['kind'], title: string): AroundLine => ({
  date,
  kind,
  with: [],
  topics: [],
  title,
});
const wish = line('2026-09-28', 'report', 'Wenselijkheid');
const place = line('2026-10-12', 'report', 'Plaats');
const talk = line('2026-10-08', 'conversation', 'Met mama');
const list = (lines: AroundLine[], whole = true): Around => ({
  playbook: 'smt',
  screen: 'line-list',
  mode: 'read',
  lines,
  whole: { report: whole, conversation: whole },
});
const smt = { id: 'smt', spans: 'school-year' as const };
const year = plan({ schoolYear: '2026-2027' });
const today = '2026-11-21';

const dates = (plans: Plan[], around: Around) => openLines(plans, smt, around).map((one) => one.line.date);
const seen = (one: Plan, around: Around): Plan =>
  seenCommands([one], smt, around, today).reduce((so, { command }) => applyCommand(so, pupil(), command).plan, one);
const keyOf = (one: Plan, around: Around, at: number) => lineKeys(one.salt, around.lines)[at] ?? '';
const record = (one: Plan, reportId: string, date: string | null): Plan =>
  applyCommand(one, pupil(), {
    do: 'record-report',
    reportId,
    topics: ['desirability'],
    kind: 'guidance',
    date,
    origin: 'seen',
  }).plan;
const aside = (one: Plan, lines: string[], on = true): Plan =>
  applyCommand(one, pupil(), { do: 'set-lines-aside', lines, aside: on }).plan;

describe('which lines are asked about', () => {
  it('are the reports and conversations of the plan’s year, and of the spring before it', () => {
    const lines = [
      wish,
      talk,
      line('2026-11-16', 'other', 'SMT 2026-2027'),
      line('2026-06-22', 'report', 'Volgend jaar'),
      line('2026-03-31', 'report', 'Vorig jaar'),
      line('2027-09-01', 'report', 'Later'),
      line(null, 'report', 'Ooit'),
    ];
    expect(dates([year], list(lines))).toEqual(['2026-09-28', '2026-10-08', '2026-06-22', null]);
    expect(dates([plan()], list(lines))).toHaveLength(6);
    expect(openLines([year], { id: 'smt', spans: 'years' }, list(lines))).toHaveLength(5);
  });

  it('is each line once: recorded, or set aside, it is not asked again', () => {
    const around = list([wish, place]);
    expect(dates([record(year, keyOf(year, around, 0), wish.date)], around)).toEqual(['2026-10-12']);
    expect(dates([aside(year, [keyOf(year, around, 1)])], around)).toEqual(['2026-09-28']);
    const back = aside(aside(year, [keyOf(year, around, 1)]), [keyOf(year, around, 1)], false);
    expect(dates([back], around)).toEqual(['2026-09-28', '2026-10-12']);
  });

  it('tells apart lines that look the same', () => {
    const around = list([wish, { ...wish }]);
    expect(dates([record(year, keyOf(year, around, 0), wish.date)], around)).toEqual(['2026-09-28']);
  });

  it('leaves out the only line of a day of which a report was copied', () => {
    expect(dates([record(year, 'copied-1', wish.date)], list([wish, place]))).toEqual(['2026-10-12']);
    expect(dates([record(year, 'copied-1', wish.date)], list([wish, { ...wish, title: 'Plaats' }]))).toHaveLength(2);
    expect(dates([record(year, 'copied-1', null)], list([wish]))).toHaveLength(1);
  });

  it('asks which plan, and no other plan of that line afterwards', () => {
    const second = plan({ id: 'plan-2', schoolYear: '2026-2027', salt: 'other' });
    const around = list([wish]);
    const [offer] = openLines([year, second], smt, around);
    expect(offer?.plans.map(({ id }) => id)).toEqual(['plan-1', 'plan-2']);
    expect(offer?.plans[0]?.key).not.toBe(offer?.plans[1]?.key);
    expect(dates([year, record(second, keyOf(second, around, 0), wish.date)], around)).toEqual([]);
    const [later] = openLines([aside(year, [keyOf(year, around, 0)]), second], smt, around);
    expect(later?.plans.map(({ id }) => id)).toEqual(['plan-2']);
  });

  it('asks nothing of a plan of another playbook', () => {
    expect(dates([plan({ playbook: 'else' })], list([wish]))).toEqual([]);
    expect(openLines([year], smt, { ...list([wish]), playbook: 'else' })).toEqual([]);
  });
});

describe('what a whole list makes known', () => {
  it('is everything, once each of its lines was answered', () => {
    const around = list([wish, place, talk]);
    const before = seen(year, around);
    expect([knowsAll(before, 'reports'), knowsAll(before, 'conversations')]).toEqual([false, false]);
    const one = record(before, keyOf(year, around, 0), wish.date);
    expect(knowsAll(one, 'reports')).toBe(false);
    const both = aside(one, [keyOf(year, around, 1)]);
    expect([knowsAll(both, 'reports'), knowsAll(both, 'conversations')]).toEqual([true, false]);
    const told = applyCommand(both, pupil(), {
      do: 'record-conversation',
      conversationId: conversationId(keyOf(year, around, 2), 'parents'),
      with: 'parents',
      date: talk.date,
    }).plan;
    expect(knowsAll(told, 'conversations')).toBe(true);
    expect(
      knowsAll(applyCommand(told, pupil(), { do: 'forget-report', reportId: keyOf(year, around, 0) }).plan, 'reports'),
    ).toBe(false);
  });

  it('is that there is none, when it holds none of the plan’s time', () => {
    expect(knowsAll(seen(year, list([line('2025-10-01', 'report', 'Vorig plan')])), 'reports')).toBe(true);
    expect(knowsAll(seen(year, list([])), 'reports')).toBe(true);
  });

  it('is nothing while the list shows a part only, or is no list', () => {
    expect(seenCommands([year], smt, list([wish], false), today)).toEqual([]);
    expect(seenCommands([year], smt, { ...list([wish]), screen: 'report-form' }, today)).toEqual([]);
    expect(knowsAll(year, 'reports')).toBe(false);
  });

  it('is kept once a day, and again when the list grew', () => {
    const kept = seen(year, list([wish]));
    expect(seenCommands([kept], smt, list([wish]), today)).toEqual([]);
    expect(seenCommands([kept], smt, list([wish]), '2026-11-22')).toHaveLength(2);
    expect(seenCommands([kept], smt, list([wish, place]), today)).toHaveLength(1);
  });

  it('leaves out what another plan of the pupil recorded', () => {
    const around = list([wish]);
    const second = plan({ id: 'plan-2', schoolYear: '2026-2027', salt: 'other' });
    const first = record(year, keyOf(year, around, 0), wish.date);
    const lines = seenCommands([first, second], smt, around, today).flatMap(({ planId, command }) =>
      planId === 'plan-2' && command.do === 'see-lines' && command.of === 'reports' ? [command.lines] : [],
    );
    expect(lines).toEqual([[]]);
  });
});

describe('what is kept of a line', () => {
  const runs = Number(process.env['SOAK'] ?? 1) * 100;

  it('is a key from which no word can be read, and nothing else fits', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 9 }), fc.string(), (title, salt) => {
        const [key] = lineKeys(salt, [line('2026-09-28', 'report', title)]);
        expect(key).toMatch(/^line-[0-9a-f]{8}$/);
        expect(key).not.toContain(title);
        expect(planCommand.safeParse({ do: 'set-lines-aside', lines: [title], aside: true }).success).toBe(false);
      }),
      { numRuns: runs },
    );
  });

  it('does not depend on capitals or spaces, and does on day, kind and salt', () => {
    const key = (one: AroundLine, salt = 'salt') => lineKeys(salt, [one])[0];
    expect(key({ ...wish, title: ' wenselijkheid  ' })).toBe(key(wish));
    const others = [key({ ...wish, date: null }), key({ ...wish, kind: 'conversation' }), key(wish, 'other')];
    expect(others).not.toContain(key(wish));
  });

  it('lets a plan of before, without it, be read', () => {
    expect(planSchema.parse(plan())).toEqual(plan());
    expect(planSchema.parse(seen(year, list([wish]))).around).toEqual({
      aside: [],
      reports: { on: today, lines: [keyOf(year, list([wish]), 0)] },
      conversations: { on: today, lines: [] },
    });
  });
});
