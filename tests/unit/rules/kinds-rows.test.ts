import { describe, expect, it } from 'vitest';
import type { RecordRow } from '@/lib/core/model/record';
import { type Given, judged, outcome, small } from '../evaluate/support';

const playbook = {
  ...small,
  records: [
    {
      id: 'goals',
      title: 'Bestemmingen',
      step: 'idea',
      many: true,
      fields: [{ id: 'name', kind: 'text' as const, title: 'Naam' }],
    },
  ],
};

function goals(...rows: RecordRow[]): Given {
  return { records: { goals: rows } };
}

const named = (...names: string[]): Given => goals(...names.map((name) => ({ name })));

describe('row-count', () => {
  const few = { kind: 'row-count', with: { record: 'goals', name: 'name', from: 1, below: 2 } } as const;
  const none = {
    kind: 'row-count',
    with: { record: 'goals', name: 'name', from: 0, below: 1, absent: 'none' },
  } as const;

  it.each([
    [named(), 'ok', 'fires'],
    [named(''), 'ok', 'fires'],
    [goals({ name: null }), 'ok', 'fires'],
    [named('Brugge'), 'fires', 'ok'],
    [named('Brugge', ' '), 'fires', 'ok'],
    [named('Brugge', 'Gent'), 'ok', 'ok'],
    [goals({}), 'unknown', 'unknown'],
    [goals({ name: 'Brugge' }, {}), 'unknown', 'ok'],
    [{}, 'unknown', 'fires'],
  ])('of %j: one only is %s, none at all is %s', (given, one, zero) => {
    expect(outcome(few, given)).toBe(one);
    expect(outcome(none, given)).toBe(zero);
  });
});

describe('among-rows', () => {
  const rule = {
    kind: 'among-rows',
    item: 'title',
    with: { record: 'goals', name: 'name', ignored: ['vzw'] },
    message: '‘{naam}’ staat er niet bij',
  } as const;
  const list = named('De Zèbra vzw', 'Huis aan ’t Park, Gent', 'Sint-Jan');

  it.each([
    'De Zèbra vzw',
    'de zebra',
    ' DE ZEBRA V.Z.W. ',
    'VZW De Zebra',
    'De Zebra (Leuven)',
    "Huis aan 't park",
    'sint jan',
  ])('finds %j', (title) => {
    expect(outcome(rule, { items: { title }, ...list })).toBe('ok');
  });

  it.each(['Zebra', 'Huis'])('finds %j, a part of a name', (title) => {
    expect(outcome(rule, { items: { title }, ...list })).toBe('ok');
  });

  it.each(['De Zebras', 'Park aan huis', 'Ter Heide', 'vzw'])('does not find %j', (title) => {
    expect(outcome(rule, { items: { title }, ...list })).toBe('fires');
  });

  it('names what it does not find', () => {
    expect(judged(rule, { items: { title: ' Ter Heide ' }, ...list }).message).toBe('‘Ter Heide’ staat er niet bij');
  });

  it('leaves what is empty to other rules, and is unknown without a list', () => {
    expect(outcome(rule, { items: { title: '' }, ...list })).toBe('ok');
    expect(outcome(rule, { items: { title: 'Ter Heide' }, ...named() })).toBe('ok');
    expect(outcome(rule, { items: { title: 'Ter Heide' }, ...named('', ' ') })).toBe('ok');
    expect(outcome(rule, { items: { title: '' } })).toBe('ok');
    expect(outcome(rule, list)).toBe('unknown');
    expect(judged({ ...rule }, { playbook, items: { title: 'Ter Heide' } }).outcome).toBe('unknown');
    expect(outcome(rule, { items: { title: 'Ter Heide' }, ...goals({ name: 'Ter Hulpe' }, {}) })).toBe('unknown');
    expect(outcome(rule, { items: { title: 'Ter Heide' }, ...goals({ name: 'Ter Heide' }, {}) })).toBe('ok');
  });
});

describe('rows-before', () => {
  const start = {
    kind: 'rows-before',
    item: 'calls',
    with: { day: 'from' },
    message: '{n} {is} na {datum}',
  } as const;
  const today = { kind: 'rows-before', item: 'calls', with: { day: { today: true } }, message: '{n} {heeft}' } as const;
  const call = (date: string | null) => ({ date, kind: 'mail', content: 'x' });

  it.each([
    [['2027-01-11', '2027-01-12'], 'ok'],
    [['2027-01-13'], 'fires'],
    [[null], 'ok'],
    [[], 'ok'],
  ])('before 12 January %j is %s', (dates, expected) => {
    expect(outcome(start, { items: { from: '2027-01-12', calls: dates.map(call) } })).toBe(expected);
  });

  it('names the lines, one or more', () => {
    const items = (...dates: string[]) => ({ items: { from: '2026-11-12', calls: dates.map(call) } });
    expect(judged(start, items('2026-11-01', '2026-11-20')).message).toBe('2 is na donderdag 12 november 2026');
    expect(judged(start, items('2026-11-13', '2026-11-01', '2026-11-14')).message).toBe(
      '1 en 3 zijn na donderdag 12 november 2026',
    );
    expect(judged(today, items('2026-11-21', '2026-11-22')).message).toBe('2 heeft');
    expect(judged(today, items('2026-11-23', '2026-11-22')).message).toBe('1 en 2 hebben');
  });

  it('is silent without a start, and unknown where start or lines are', () => {
    const calls = [call('2027-01-13')];
    expect(outcome(start, { items: { from: null, calls } })).toBe('ok');
    expect(outcome(start, { items: { calls } })).toBe('unknown');
    expect(outcome(start, { items: { calls: [call(null)] } })).toBe('ok');
    expect(outcome(start, { items: { from: '2027-01-12' } })).toBe('unknown');
    expect(outcome(start, { items: { from: '2027-01-12', calls: '13/01/2027: gebeld' } })).toBe('unknown');
    expect(outcome(start, { items: { calls: '' } })).toBe('ok');
  });
});

describe('last-row', () => {
  const rule = {
    kind: 'last-row',
    item: 'calls',
    with: { before: 'from', who: 'title', nobody: 'iemand' },
    message: '{wie}: {datum}',
  } as const;
  const calls = [
    { date: '2026-09-01', kind: '', content: '' },
    { date: '2026-10-01', kind: '', content: '' },
    { date: null, kind: 'mail', content: '' },
  ];

  it.each([
    ['2026-11-30', 60, 'ok'],
    ['2026-12-01', 60, 'fires'],
    ['2026-12-01', 61, 'ok'],
    ['2026-09-15', 60, 'ok'],
  ])('started on %s, with at most %s days, it is %s', (from, lastContactMaxDays, expected) => {
    expect(outcome(rule, { items: { from, calls }, settings: { lastContactMaxDays } })).toBe(expected);
  });

  it('names whom, and the day', () => {
    const items = { from: '2026-12-24', calls };
    expect(judged(rule, { items: { ...items, title: 'De Wilg' } }).message).toBe('De Wilg: donderdag 1 oktober 2026');
    expect(judged(rule, { items: { ...items, title: '' } }).message).toBe('Iemand: donderdag 1 oktober 2026');
    expect(judged(rule, { items }).message).toBe('Iemand: donderdag 1 oktober 2026');
  });

  it('is silent without lines, dates or a start, and unknown where they were not seen', () => {
    expect(outcome(rule, { items: { from: '2026-12-24', calls: [] } })).toBe('ok');
    expect(
      outcome(rule, { items: { from: '2026-12-24', calls: [calls[2] ?? { date: null, kind: '', content: '' }] } }),
    ).toBe('ok');
    expect(outcome(rule, { items: { from: null, calls } })).toBe('ok');
    expect(outcome(rule, { items: { calls } })).toBe('unknown');
    expect(outcome(rule, { items: { from: '2026-12-24' } })).toBe('unknown');
    expect(outcome(rule, { items: { from: '2026-12-24', calls: 'gebeld op 1 oktober' } })).toBe('unknown');
  });
});
