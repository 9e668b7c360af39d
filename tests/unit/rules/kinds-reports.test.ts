import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/core/model/plan';
import type { Playbook, Rule } from '@/lib/core/model/playbook';
import { checklistOf, type Given, judged, outcome, small } from '../evaluate/support';

const report = (more: Partial<Report> = {}): Report => ({
  id: 'r',
  topics: ['idea'],
  kind: 'guidance',
  date: '2026-11-09',
  origin: 'copied',
  ...more,
});
const all = (...reportList: Report[]): Given => ({ reportList, reportsAnswered: true });

describe('report-parts', () => {
  const date = { kind: 'report-parts', with: { parts: ['date'] }, message: 'Geen datum{welke}.' } as const;
  const who = { kind: 'report-parts', with: { parts: ['chair', 'attendees'] }, message: 'Wie{welke}?' } as const;

  it('misses a day, but not of a report that the user only knows to exist', () => {
    expect(outcome(date, all(report()))).toBe('ok');
    expect(outcome(date, all(report({ date: null })))).toBe('fires');
    expect(outcome(date, all(report({ date: null, origin: 'seen' })))).toBe('fires');
    expect(outcome(date, all(report({ date: null, origin: 'answered' })))).toBe('unknown');
  });

  it.each<[Partial<Report>, string]>([
    [{ chair: 'mevrouw Claes', attendees: ['meneer De Wit'] }, 'ok'],
    [{ chair: '', attendees: ['meneer De Wit'] }, 'fires'],
    [{ chair: ' ' }, 'fires'],
    [{ attendees: [] }, 'fires'],
    [{ attendees: [''] }, 'fires'],
    [{ chair: 'mevrouw Claes' }, 'unknown'],
    [{}, 'unknown'],
  ])('of %j it is %s', (more, expected) => {
    expect(outcome(who, all(report(more)))).toBe(expected);
  });

  it('is silent without reports, and unknown while others may exist', () => {
    expect(outcome(date, all())).toBe('ok');
    expect(outcome(date, {})).toBe('unknown');
    expect(outcome(date, { reportList: [report()] })).toBe('unknown');
    expect(outcome(date, { reportList: [report({ date: null })] })).toBe('fires');
  });

  it('tells which report it is only where there are several', () => {
    expect(judged(who, all(report({ chair: '' }))).message).toBe('Wie?');
    expect(judged(who, all(report({ chair: '' }), report({ date: '2026-12-01', attendees: [] }))).message).toBe(
      'Wie (verslag van 9 november en verslag van 1 december)?',
    );
    expect(judged(date, all(report(), report({ date: null, topics: ['when'] }))).message).toBe(
      'Geen datum (verslag over when).',
    );
  });
});

describe('report-kind', () => {
  const form: NonNullable<Playbook['report']> = {
    name: 'verslag',
    meeting: 'vergadering',
    kind: 'guidance',
    kindTitle: 'Gewone vergadering',
    frame: '',
    topics: [],
  };
  const rule: Rule = {
    id: 'X-001',
    kind: 'report-kind',
    severity: 'warning',
    gate: 'draft',
    message: 'Nu: {type}.',
    source: 'Bron',
    with: { titles: { special: 'buitengewone vergadering' } },
  };
  const finding = (given: Given, playbook: Playbook = { ...small, report: form }) =>
    checklistOf({ ...given, playbook: { ...playbook, rules: [rule] } }).findings[0];

  it.each([
    ['guidance', 'ok', 'Nu: ….'],
    ['gewone vergadering', 'ok', 'Nu: ….'],
    ['special', 'fires', 'Nu: buitengewone vergadering.'],
    ['constructor', 'fires', 'Nu: constructor.'],
    ['', 'unknown', 'Dit kon niet nagekeken worden. Nog niet bekend: verslag over idea.'],
  ])('of the kind %j it is %s', (kind, expected, message) => {
    expect(finding(all(report({ kind })))).toMatchObject({ outcome: expected });
    if (expected !== 'ok') expect(finding(all(report({ kind })))?.message).toBe(message);
  });

  it('tells which report it is where there are several', () => {
    expect(finding(all(report(), report({ kind: 'special', date: '2026-12-01' })))?.message).toBe(
      'Nu: buitengewone vergadering, verslag van 1 december.',
    );
  });

  it('says nothing where the playbook has no report', () => {
    expect(finding(all(report({ kind: 'special' })), small)?.outcome).toBe('ok');
  });
});

describe('open-topics', () => {
  const rule = { kind: 'open-topics', with: { least: 2 }, message: '{n}: {lijst}.' } as const;
  const short = { from: '2027-01-04', to: '2027-01-08', on: ['mon'] };
  const long = { from: '2027-01-04', to: '2027-02-22', on: ['mon', 'tue', 'wed', 'thu', 'fri'] };

  it('names the topics without a report once there are enough of them', () => {
    expect(judged(rule, { items: short, ...all() })).toMatchObject({ outcome: 'fires', message: '2: idea en when.' });
    expect(judged(rule, { items: long, ...all() }).message).toBe('3: idea, when en longer.');
    expect(outcome(rule, { items: short, ...all(report()) })).toBe('ok');
    expect(judged(rule, { items: long, ...all(report()) }).message).toBe('2: when en longer.');
    expect(outcome(rule, { items: short, ...all(report({ topics: ['idea', 'when'] })) })).toBe('ok');
  });

  it('does not know while reports may exist, or a topic may be needed that makes the difference', () => {
    expect(judged(rule, { items: short }).message).toContain('de verslagen');
    expect(judged(rule, all(report())).message).toContain('aantal werkdagen');
    expect(outcome(rule, all())).toBe('fires');
    expect(outcome(rule, { items: short, reportList: [report()] })).toBe('ok');
    expect(outcome(rule, all(report({ topics: ['idea', 'when'] })))).toBe('ok');
  });
});

describe('free-day of reports', () => {
  const rule = {
    kind: 'free-day',
    with: { items: [{ reports: [] }], called: 'de vergadering van', future: 'in de toekomst' },
    message: '{lijst}.',
  } as const;

  it.each([
    ['2026-11-11', 'De vergadering van woensdag 11 november 2026 valt op Wapenstilstand.'],
    ['2026-11-14', 'De vergadering van zaterdag 14 november 2026 valt in het weekend.'],
    ['2026-11-12', 'De vergadering van donderdag 12 november 2026 valt op een vrije dag van de school.'],
    ['2026-11-23', 'De vergadering van maandag 23 november 2026 valt in de toekomst.'],
    ['2026-11-28', 'De vergadering van zaterdag 28 november 2026 valt in de toekomst.'],
  ])('on %s it says: %s', (date, message) => {
    expect(judged(rule, { ...all(report({ date })), freeDays: ['2026-11-12'] })).toMatchObject({
      outcome: 'fires',
      message,
    });
  });

  it('is silent on school days until today and on a report without a day, once', () => {
    expect(outcome(rule, { ...all(report({ date: '2026-11-20' })), today: '2026-11-20' })).toBe('ok');
    expect(outcome(rule, all(report({ date: null })))).toBe('ok');
    expect(outcome(rule, all(report({ date: null, origin: 'answered' })))).toBe('unknown');
    expect(outcome(rule, { reportList: [report()] })).toBe('unknown');
    expect(judged(rule, all(report({ date: '2026-11-11' }), report({ date: '2026-11-11' }))).message).toBe(
      'De vergadering van woensdag 11 november 2026 valt op Wapenstilstand.',
    );
  });
});
