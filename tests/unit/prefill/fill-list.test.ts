import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemValue } from '@/lib/core/model/basics';
import type { Plan } from '@/lib/core/model/plan';
import type { FieldState, Snapshot } from '@/lib/core/model/snapshot';
import { smt } from '@/lib/core/playbooks/smt';
import { type FillInput, fillListOf } from '@/lib/core/prefill/fill-list';
import { checklist, plan as design, snapshot as page } from '../../view/support/design';

const runs = Number(process.env['SOAK'] ?? 1) * 100;
const plan: Plan = { ...design, reports: [] };
type Present = Extract<FieldState, { state: 'present' }>;

function field(value: ItemValue, part: Partial<Present> = {}): FieldState {
  return { state: 'present', value, confidence: 1, label: 'x', writable: true, control: 'text', ...part };
}

function listOf(items: Record<string, FieldState>, part: Partial<FillInput> = {}, mode: Snapshot['mode'] = 'edit') {
  const snapshot: Snapshot = { ...page, mode, items };
  return fillListOf({
    playbook: smt,
    plan,
    otherPlans: [],
    checklist,
    snapshot,
    today: '2026-11-21',
    typed: {},
    ...part,
  });
}

const told = (...args: Parameters<typeof listOf>) =>
  listOf(...args).lines.map(({ item, value, source }) => [item, value, source]);

const lastYear: Plan = {
  ...plan,
  id: 'plan-0',
  schoolYear: '2025-2026',
  items: {
    place: { class: 'fact', value: 'Dagcentrum Zon', seenOn: '2026-05-04' },
    weekdays: { class: 'fact', value: ['thu', 'tue'], seenOn: '2026-05-04' },
    'start-date': { class: 'fact', value: '2026-01-12', seenOn: '2026-05-04' },
    'plan-title': { class: 'fact', value: 'SMT 2025-2026', seenOn: '2026-05-04' },
    focus: { class: 'read', filled: true, words: 40, digest: 'x', seenOn: '2026-05-04' },
  },
};

describe('what can be filled at once', () => {
  it('knows the title of the school year, and today as the day of a new plan', () => {
    expect(told({ 'plan-title': field(''), 'created-on': field(null), 'tac-on': field(null) })).toEqual([
      ['plan-title', 'SMT 2026-2027', 'de titel voor dit schooljaar'],
      ['created-on', '2026-11-21', 'de datum van vandaag'],
    ]);
  });

  it('says nothing that stands there already, and nothing over the day of a plan', () => {
    expect(told({ 'plan-title': field(' SMT  2026-2027'), 'created-on': field('2026-09-14') })).toEqual([]);
  });

  it('takes name and days over from the plan of last year, and never its dates or texts', () => {
    const items = {
      'plan-title': field('SMT 2026-2027'),
      place: field(''),
      weekdays: field([]),
      'start-date': field(null),
      focus: field(''),
    };
    expect(told(items, { otherPlans: [lastYear] })).toEqual([
      ['place', 'Dagcentrum Zon', 'uit het plan van 2025-2026'],
      ['weekdays', ['tue', 'thu'], 'uit het plan van 2025-2026'],
    ]);
  });

  it('prefers the last of several years, and says nothing of a later year, of another pupil or over what is filled', () => {
    const before = { ...lastYear, id: 'plan-00', schoolYear: '2024-2025' };
    const other = { ...lastYear, pupilKey: 'demo.smartschool.be 49_1_1' };
    const later = { ...lastYear, schoolYear: '2027-2028' };
    expect(told({ place: field('') }, { otherPlans: [before, lastYear] })[0]?.[2]).toBe('uit het plan van 2025-2026');
    expect(told({ place: field('') }, { otherPlans: [other, later] })).toEqual([]);
    expect(told({ place: field('Manege') }, { otherPlans: [lastYear] })).toEqual([]);
  });

  it('takes what the user noted before what stood there last year', () => {
    const records = {
      agreement: [{ place: 'De Brug', 'start-date': '2027-01-12', 'end-date': '12 mei', weekdays: ['fri', 'mon'] }],
    };
    const items = { place: field(''), 'start-date': field(null), 'end-date': field(null), weekdays: field(['tue']) };
    expect(told(items, { plan: { ...plan, records }, otherPlans: [lastYear] })).toEqual([
      ['place', 'De Brug', 'uit je notities: SMT-overeenkomst'],
      ['start-date', '2027-01-12', 'uit je notities: SMT-overeenkomst'],
      ['weekdays', ['mon', 'fri'], 'uit je notities: SMT-overeenkomst'],
    ]);
    expect(listOf(items, { plan: { ...plan, records } }).lines.map(({ over }) => over)).toEqual([false, false, true]);
  });

  it('takes the one possible place, and chooses none of two', () => {
    const places = (...names: (string | null)[]) => ({ records: { places: names.map((name) => ({ name })) } });
    const of = (...names: (string | null)[]) => told({ place: field('') }, { plan: { ...plan, ...places(...names) } });
    expect(of('Manege', null)).toEqual([['place', 'Manege', 'uit je notities: Mogelijke plaatsen']]);
    expect(of('Manege', 'Bibliotheek')).toEqual([]);
  });

  it('takes a note of last year where the form itself was never seen', () => {
    const noted = {
      ...lastYear,
      items: {},
      records: { agreement: [{ place: 'De Brug', 'start-date': '2026-01-12' }] },
    };
    const items = { place: field(''), 'start-date': field(null) };
    expect(told(items, { otherPlans: [noted] })).toEqual([['place', 'De Brug', 'uit het plan van 2025-2026']]);
  });

  it('takes the words of a report that is about one step alone', () => {
    const report = {
      id: 'r',
      kind: 'guidance',
      origin: 'copied',
      decision: 'Ja.',
      motivation: 'Hij wil leren.',
    } as const;
    const of = (topics: string[], date: string | null) =>
      told({ focus: field(''), place: field('') }, { plan: { ...plan, reports: [{ ...report, topics, date }] } });
    expect(of(['focus'], '2026-10-12')).toEqual([
      ['focus', 'Ja.\nHij wil leren.', 'uit je verslag van 12 oktober 2026'],
    ]);
    expect(of(['focus'], null)[0]?.[2]).toBe('uit je verslag');
    expect(of(['focus', 'guidance'], '2026-10-12')).toEqual([]);
    expect(of(['place'], '2026-10-12')).toEqual([]);
  });

  it('lets what the user typed go before all else, also over a filled field', () => {
    const typed = { place: ' Hoeve Hof ', focus: '', 'start-date': 'morgen' };
    const items = { place: field('Manege'), focus: field(''), 'start-date': field(null) };
    expect(listOf(items, { typed, otherPlans: [lastYear] }).lines).toEqual([
      {
        item: 'place',
        title: 'Naam van de SMT-plaats',
        now: 'Manege',
        // biome-ignore lint/suspicious/noThenProperty: it is a text, and nobody awaits it
        then: 'Hoeve Hof',
        value: 'Hoeve Hof',
        over: true,
        source: 'wat je in Draaiboek typte',
      },
    ]);
  });

  it('keeps off a field that serves several items, unless the user typed it', () => {
    const items = { place: field('', { shared: true }) };
    expect(told(items, { otherPlans: [lastYear] })).toEqual([]);
    expect(told(items, { typed: { place: 'De Brug' } })).toHaveLength(1);
  });

  it('names apart what is empty and cannot be filled from here', () => {
    const list = listOf({
      consent: field([], { control: 'upload' }),
      place: field('', { writable: false }),
      focus: field(''),
      guidance: field('Elke week'),
      desirability: { state: 'uncertain', labels: ['Bevindingen'], confidence: 0.3 },
    });
    expect(list.lines).toEqual([]);
    expect(list.own.map(({ item, locked }) => [item, locked])).toEqual([
      ['place', true],
      ['focus', false],
      ['consent', true],
    ]);
  });

  it('fills nothing on a page that is only read', () => {
    expect(listOf({ 'plan-title': field('') }, {}, 'read')).toEqual({ lines: [], own: [] });
  });

  it('never proposes what stands there, and says of every line whether it goes over something', () => {
    const words = fc.oneof(fc.constantFrom('', ' ', 'SMT 2026-2027', 'De Brug'), fc.string());
    fc.assert(
      fc.property(words, words, words, (title, place, typed) => {
        const items = { 'plan-title': field(title), place: field(place) };
        for (const line of listOf(items, { typed: { place: typed }, otherPlans: [lastYear] }).lines) {
          const now = line.item === 'place' ? place : title;
          expect(line.source).not.toBe('');
          expect(String(line.value).replace(/\s+/g, ' ').trim()).not.toBe(now.replace(/\s+/g, ' ').trim());
          expect(line.over).toBe(now.trim() !== '');
        }
      }),
      { numRuns: runs },
    );
  });
});
