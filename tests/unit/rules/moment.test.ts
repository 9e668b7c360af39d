import { describe, expect, it } from 'vitest';
import { factsOf } from '@/lib/core/evaluate/facts';
import type { Plan } from '@/lib/core/model/plan';
import { isNever, type Moment, moment, whenOf } from '@/lib/core/rules/moment';
import { type Given, inputOf, judged, outcome, small } from '../evaluate/support';

const playbook = {
  ...small,
  records: [
    {
      id: 'form',
      title: 'Formulier',
      step: 'papers',
      fields: [{ id: 'date', kind: 'date' as const, title: 'Datum van het formulier' }],
    },
  ],
};
const when = (given: Given, of: Moment) => whenOf(factsOf(inputOf({ playbook, ...given })), of);
const none = { days: [], missing: [] };

function report(id: string, topics: string[], date: string | null, origin: 'seen' | 'answered'): Plan['reports'][0] {
  return { id, topics, kind: 'guidance', date, origin };
}

describe('a moment', () => {
  it('is the day in an item, none when that is empty, not known when it was not seen', () => {
    expect(when({ items: { from: '2027-01-12' } }, 'from')).toEqual({ days: ['2027-01-12'], missing: [] });
    expect(when({ items: { from: null } }, 'from')).toEqual(none);
    expect(when({}, 'from')).toEqual({ days: [], missing: ['from'] });
    expect(when({ items: { from: 'ooit' } }, 'from')).toEqual({ days: [], missing: ['from'] });
  });

  it('is the newest or oldest report of a step, or each of them', () => {
    const reportList = [
      report('a', ['when', 'idea'], '2026-10-12', 'seen'),
      report('b', ['when'], '2026-09-14', 'seen'),
      report('c', ['when'], null, 'answered'),
    ];
    expect(when({ reportList }, { reports: ['when'], take: 'newest' })).toEqual({ days: ['2026-10-12'], missing: [] });
    expect(when({ reportList }, { reports: ['when'], take: 'oldest' })).toEqual({ days: ['2026-09-14'], missing: [] });
    expect(when({ reportList, reportsAnswered: true }, { reports: ['when'] })).toEqual({
      days: ['2026-10-12', '2026-09-14'],
      missing: ['de datum van het verslag over when'],
    });
    expect(when({ reportList, reportsAnswered: true }, { reports: ['idea'] }).missing).toEqual([]);
    expect(when({ reportList }, { reports: [] }).missing).toEqual(['de verslagen']);
  });

  it('knows a report that lacks its day from one of which only the day is not known', () => {
    const of: Moment = { reports: ['when'], take: 'newest' };
    const told = (one: Plan['reports'][0]) => when({ reportList: [one], reportsAnswered: true }, of);
    expect(isNever(told(report('a', ['when'], null, 'seen')))).toBe(true);
    expect(isNever(told(report('a', ['when'], null, 'answered')))).toBe(false);
    expect(isNever(when({ reportsAnswered: true }, of))).toBe(true);
    expect(isNever(when({}, of))).toBe(false);
  });

  it('is the days of the conversations, with everyone or with some', () => {
    const conversations = [
      { id: '1', with: 'pupil', date: '2026-10-08' },
      { id: '2', with: 'parents', date: '2026-10-09' },
      { id: '3', with: 'parents', date: null },
    ];
    expect(when({ conversations }, { conversations: [] })).toEqual({
      days: ['2026-10-08', '2026-10-09'],
      missing: ['de gesprekken'],
    });
    const all = { conversations, conversationsAnswered: true };
    expect(when(all, { conversations: ['parents'] })).toEqual({ days: ['2026-10-09'], missing: [] });
    expect(when(all, { conversations: ['office'] })).toEqual(none);
    expect(when({ conversations }, { conversations: [], take: 'newest' })).toEqual({
      days: ['2026-10-09'],
      missing: [],
    });
    expect(when({}, { conversations: [] }).missing).toEqual(['de gesprekken']);
  });

  it('is an answer or a noted day: null is none, absent is not known', () => {
    expect(when({ answers: { abroad: '2026-10-08' } }, { answer: 'abroad' }).days).toEqual(['2026-10-08']);
    expect(when({ answers: { abroad: null } }, { answer: 'abroad' })).toEqual(none);
    expect(when({}, { answer: 'abroad' }).missing).toEqual(['‘Naar het buitenland?’']);
    const noted = (date: string | null) => when({ records: { form: [{ date }] } }, { noted: 'form.date' });
    expect(noted('2026-10-08').days).toEqual(['2026-10-08']);
    expect(noted(null)).toEqual(none);
    expect(noted('')).toEqual(none);
    expect(when({ records: { form: [{}] } }, { noted: 'form.date' }).missing).toEqual(['datum van het formulier']);
  });

  it('is the day on which a stored fact changed', () => {
    const fact = { class: 'fact', value: null, seenOn: '2026-11-01' } as const;
    const stored = { from: { ...fact, changedOn: '2026-10-20' }, to: { ...fact, changedOn: null }, on: fact };
    expect(when({ stored }, { changed: ['from', 'to'] })).toEqual({ days: ['2026-10-20'], missing: [] });
    expect(when({ stored }, { changed: ['to'] })).toEqual(none);
    expect(when({ stored }, { changed: ['from', 'on'] })).toEqual({
      days: ['2026-10-20'],
      missing: ['wanneer on veranderde'],
    });
  });

  it('is a birthday, an end of the school year, today, or several of these', () => {
    expect(when({ born: '2008-02-29' }, { birthday: 18 }).days).toEqual(['2026-03-01']);
    expect(when({}, { birthday: 18 }).missing).toEqual(['‘Wanneer geboren?’']);
    expect(when({ items: { title: 'Reis 26-27' } }, { schoolYear: 'first' }).days).toEqual(['2026-09-01']);
    expect(when({ items: { title: 'Reis 26-27' } }, { schoolYear: 'last' }).days).toEqual(['2027-08-31']);
    expect(when({}, { schoolYear: 'last' }).missing).toEqual(['schooljaar']);
    expect(when({ today: '2026-11-21' }, { today: true }).days).toEqual(['2026-11-21']);
    expect(when({ items: { from: '2027-01-12' } }, { any: ['from', 'to', { today: true }] })).toEqual({
      days: ['2027-01-12', '2026-11-21'],
      missing: ['to'],
    });
  });

  it('is refused when it is no moment', () => {
    expect(moment.safeParse({ any: ['from', { noted: 'a.b' }] }).success).toBe(true);
    expect(moment.safeParse({ report: 'when' }).success).toBe(false);
    expect(moment.safeParse({ reports: ['when'], take: 'middle' }).success).toBe(false);
    expect(moment.safeParse(3).success).toBe(false);
  });
});

describe('date-order over moments', () => {
  const after = {
    kind: 'date-order',
    with: { first: { conversations: [] }, later: { reports: ['when'], take: 'newest' } },
    message: '{first} na {later}',
  } as const;
  const talk = (date: string | null, id = '1') => ({ id, with: 'pupil', date });

  it('fires on one wrong pair, and names the worst', () => {
    const conversations = [talk('2026-10-08'), talk('2026-10-15', '2'), talk('2026-10-14', '3')];
    expect(judged(after, { conversations, reports: { when: '2026-10-12' } })).toMatchObject({
      outcome: 'fires',
      message: 'Donderdag 15 oktober 2026 na maandag 12 oktober 2026',
    });
  });

  it('is unknown while another day could still be wrong, and ok once there is nothing to compare', () => {
    const good = { conversations: [talk('2026-10-08')], reports: { when: '2026-10-12' } };
    expect(outcome(after, good)).toBe('unknown');
    expect(outcome(after, { ...good, conversationsAnswered: true })).toBe('ok');
    expect(outcome(after, { conversations: [talk(null)], conversationsAnswered: true })).toBe('ok');
    expect(outcome(after, { reportsAnswered: true })).toBe('ok');
    expect(outcome(after, { conversations: [talk('2026-10-08')], conversationsAnswered: true })).toBe('unknown');
    expect(outcome(after, {})).toBe('unknown');
  });

  it.each([
    ['right', '2027-01-12', 'ok'],
    ['right', '2027-01-11', 'fires'],
    ['wrong', '2027-01-13', 'ok'],
    ['wrong', '2027-01-12', 'fires'],
    ['only', '2027-01-11', 'ok'],
    ['only', '2027-01-12', 'fires'],
    ['only', '2027-01-13', 'ok'],
  ])('with the same day %s, until %s it is %s', (sameDay, to, expected) => {
    const rule = { kind: 'date-order', with: { first: 'from', later: 'to', sameDay } } as const;
    expect(outcome(rule, { items: { from: '2027-01-12', to } })).toBe(expected);
  });
});
