import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordKind } from '@/lib/core/model/record';
import { draftOfRows, rowsOfDraft } from '@/lib/view/notes';
import { hasWords } from '@/lib/view/state';
import { designState, opened, place, plan } from './support/design';
import { planReading, sidebarOn } from './support/fakes';
import { toSidebarModel } from './support/model';

const hotel: RecordKind = {
  id: 'hotel',
  title: 'Hotel',
  step: 'place',
  fields: [
    { id: 'name', kind: 'text', title: 'Naam' },
    { id: 'on', kind: 'date', title: 'Dag' },
    { id: 'rooms', kind: 'number', title: 'Kamers' },
    { id: 'paid', kind: 'yes-no', title: 'Betaald' },
    { id: 'guests', kind: 'list', title: 'Gasten' },
    { id: 'days', kind: 'weekdays', title: 'Dagen' },
    { id: 'at', kind: 'time', title: 'Uur' },
  ],
};
const full = {
  name: 'De Zon',
  on: '2027-02-03',
  rooms: 2.5,
  paid: false,
  guests: ['An', 'Els en Jan'],
  days: ['mon', 'tue'],
  at: '09:30',
};

describe('from what is kept to the form and back', () => {
  it('keeps every kind of field as it was', () => {
    const draft = draftOfRows(hotel, [full]);
    expect(draft.rows[0]).toEqual({
      name: 'De Zon',
      on: '2027-02-03',
      rooms: '2,5',
      paid: 'no',
      guests: 'An\nEls en Jan',
      days: 'mon,tue',
      at: '09:30',
    });
    expect(rowsOfDraft(hotel, draft)).toEqual([full]);
  });

  it('tells what is not known from what is known to be absent', () => {
    expect(rowsOfDraft(hotel, { rows: [{ name: 'De Zon' }], blank: false })).toEqual([{ name: 'De Zon' }]);
    const absent = rowsOfDraft(hotel, { rows: [{ name: 'De Zon' }], blank: true });
    expect(absent).toEqual([{ name: 'De Zon', on: null, rooms: null, paid: null, guests: null, days: null, at: null }]);
    expect(draftOfRows(hotel, absent).blank).toBe(true);
    expect(draftOfRows(hotel, [{ name: 'De Zon' }]).blank).toBe(false);
  });

  it('forgets a form without a word, unless all of it is known to be absent', () => {
    expect(rowsOfDraft(hotel, { rows: [{ name: ' ' }], blank: false })).toEqual([]);
    expect(rowsOfDraft(hotel, { rows: [{}], blank: true })).toHaveLength(1);
    const many = { ...hotel, many: true };
    expect(rowsOfDraft(many, { rows: [{}, { name: 'De Maan' }], blank: false })).toEqual([{ name: 'De Maan' }]);
    expect(rowsOfDraft(many, { rows: [{}], blank: true })).toEqual([]);
  });
});

const withHotel = (part: Partial<RecordKind> = {}) => ({
  ...place.playbook,
  records: [{ ...hotel, ...part }],
});

function records(state: Parameters<typeof designState>[0], part: Parameters<typeof designState>[1] = {}) {
  const model = toSidebarModel(designState({ openStep: 'place', ...state }, { playbook: withHotel(), ...part }));
  return model.steps.find(({ id }) => id === 'place')?.detail?.records ?? [];
}

describe('the records of an opened step', () => {
  it('say what is noted, and can be kept once something changed', () => {
    const [empty] = records({});
    expect(empty).toMatchObject({ title: 'Hotel', state: 'Nog niets genoteerd', add: null, cancel: null });
    expect(empty?.keep.enabled).toBe(false);
    const [typed] = records({ notes: { hotel: { rows: [{ name: 'De Zon' }], blank: false } } });
    expect(typed?.keep).toEqual({ text: 'Bewaar', label: 'Bewaar: Hotel', enabled: true });
    const stored = { ...opened, plan: { ...plan, records: { hotel: [full] } } };
    expect(records({}, { stored })[0]?.state).toBe('Alles ingevuld');
    const some = { ...opened, plan: { ...plan, records: { hotel: [{ name: 'De Zon', on: null }] } } };
    expect(records({}, { stored: some })[0]?.state).toBe('1 van 7 vakken ingevuld');
  });

  it('a number that is none is told and not kept', () => {
    const [typed] = records({ notes: { hotel: { rows: [{ rooms: 'twee' }], blank: false } } });
    expect(typed?.rows[0]?.fields[2]?.problem).toBe('Typ hier een getal, bijvoorbeeld 30.');
    expect(typed?.keep.enabled).toBe(false);
  });

  it('rows of many have a name and can go', () => {
    const playbook = withHotel({ many: true, row: 'hotel' });
    const stored = { ...opened, plan: { ...plan, records: { hotel: [full, { name: 'De Maan' }] } } };
    const [many] = records({}, { playbook, stored });
    expect(many?.state).toBe('2 genoteerd');
    expect(many?.add).toBe('Voeg een hotel toe');
    expect(many?.rows.map(({ title, remove }) => [title, remove?.label])).toEqual([
      ['Hotel 1', 'Verwijder hotel 1'],
      ['Hotel 2', 'Verwijder hotel 2'],
    ]);
    expect(records({}, { playbook })[0]?.rows).toEqual([]);
  });

  it('and the questions are there only where the plan may need them', () => {
    const detail = (notNeeded: string[]) => {
      const checklist = { ...place.checklist, notNeeded };
      const model = toSidebarModel(designState({ openStep: 'agreement' }, { checklist }));
      const found = model.steps.find(({ id }) => id === 'agreement')?.detail;
      return [...(found?.questions ?? []), ...(found?.records ?? [])].map(({ id }) => id);
    };
    expect(detail([])).toContain('workstation-sheet');
    expect(detail(['workstation-sheet'])).not.toContain('workstation-sheet');
    expect(detail([])).toContain('participation');
    expect(detail(['participation'])).not.toContain('participation');
  });

  it('nothing can be noted while the plan is not kept', () => {
    expect(records({}, { stored: null })).toEqual([]);
  });
});

describe('what the user does', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function started() {
    const sidebar = sidebarOn(planReading(), { 'playbooks/active': () => [withHotel({ many: true })] });
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(200);
    return sidebar;
  }

  it('rows come and go, are kept as a whole, and can be taken back', async () => {
    const { actions, store, commands } = await started();
    actions.addNoteRow('hotel');
    actions.addNoteRow('hotel');
    actions.draftNote('hotel', 0, 'name', 'De Zon');
    actions.draftNote('hotel', 1, 'name', 'De Maan');
    actions.removeNoteRow('hotel', 0);
    expect(hasWords(store.getState())).toBe(true);
    actions.setNoteBlank('hotel', true);
    actions.setNoteBlank('hotel', false);
    actions.keepNote('hotel');
    await vi.advanceTimersByTimeAsync(0);
    expect(commands()).toEqual([{ do: 'note', record: 'hotel', rows: [{ name: 'De Maan' }] }]);
    expect(store.getState().notes).toEqual({});
    expect(hasWords(store.getState())).toBe(false);
    const { bar } = store.getState();
    expect(bar).toMatchObject({ text: 'Hotel: bewaard' });
    actions.undo(bar?.undo ?? '');
    await vi.advanceTimersByTimeAsync(0);
    expect(commands().at(-1)).toEqual({ do: 'note', record: 'hotel', rows: [] });
  });

  it('what was typed stays until it is dropped, and goes with the plan', async () => {
    const { actions, store, turn } = await started();
    actions.addNoteRow('hotel');
    actions.draftNote('hotel', 0, 'name', 'De Zon');
    expect(store.getState().notes['hotel']?.rows).toEqual([{ name: 'De Zon' }]);
    actions.dropNote('hotel');
    expect(store.getState().notes).toEqual({});
    actions.addNoteRow('hotel');
    actions.openAside('SMT-161');
    turn(planReading({ 'plan-title': 'x' }, { student: { name: 'Lore Maes', class: '5OV1A', platformId: '2' } }, 2));
    expect(store.getState().notes).toEqual({});
    expect(store.getState().aside).toBeNull();
  });

  it('the content of a report is kept with the report', async () => {
    const { actions, store, commands } = await started();
    actions.openStep('desirability');
    const model = () => toSidebarModel(store.getState()).steps[0]?.detail?.records.at(-1);
    expect(model()).toMatchObject({ id: 'report report-1', title: 'Wat er in het verslag staat' });
    actions.draftNote('report report-1', 0, 'attendees', 'Els\nJan');
    actions.draftNote('report report-1', 0, 'decision', 'Akkoord');
    actions.setNoteBlank('report report-1', true);
    actions.keepNote('report report-1');
    await vi.advanceTimersByTimeAsync(0);
    expect(commands()).toEqual([
      {
        do: 'record-report',
        reportId: 'report-1',
        topics: ['desirability'],
        kind: 'guidance',
        date: '2026-09-28',
        origin: 'answered',
        chair: '',
        attendees: ['Els', 'Jan'],
        decision: 'Akkoord',
        motivation: '',
      },
    ]);
    expect(model()?.state).toBe('2 van 4 vakken ingevuld');
  });

  it('a copied report takes its own words along', async () => {
    const { actions, commands } = await started();
    actions.openReport('place');
    actions.setReportWords('chair', ' An Peeters ');
    actions.setReportWords('attendees', 'Els Maes, Jan De Smet en het CLB');
    actions.copyReport();
    await vi.advanceTimersByTimeAsync(0);
    expect(commands().find((one) => one.do === 'record-report')).toMatchObject({
      topics: ['place'],
      chair: 'An Peeters',
      attendees: ['Els Maes', 'Jan De Smet', 'het CLB'],
      decision: '',
      motivation: '',
    });
  });

  it('a finding is set aside with its key, the day and a reason, and put back', async () => {
    const { actions, store, commands } = await started();
    const found = () => toSidebarModel(store.getState()).findings;
    const first = found()?.main[0]?.rule ?? '';
    const open = found()?.main.length ?? 0;
    expect(first).not.toBe('');
    actions.openAside(first);
    actions.keepAside();
    await vi.advanceTimersByTimeAsync(0);
    expect(commands()).toEqual([]);
    actions.draftAside(' Zo afgesproken ');
    const place = store.getState().place;
    const key = place.kind === 'plan' ? place.checklist.findings.find(({ rule }) => rule === first)?.key : '';
    const before = place.kind === 'plan' ? place.checklist.open : 0;
    actions.keepAside();
    await vi.advanceTimersByTimeAsync(0);
    expect(commands()).toEqual([
      { do: 'set-aside', rule: first, aside: { reason: 'Zo afgesproken', on: '2027-01-04', key } },
    ]);
    expect(store.getState().bar).toMatchObject({ text: 'Opzij gezet' });
    expect(found()?.aside?.list.map(({ rule }) => rule)).toEqual([first]);
    expect(found()?.main.map(({ rule }) => rule)).not.toContain(first);
    // Badge and handle count it no more.
    const after = store.getState().place;
    expect(after.kind === 'plan' && after.checklist.open).toBe(before - 1);
    actions.takeBack(first);
    await vi.advanceTimersByTimeAsync(0);
    expect(found()?.aside).toBeNull();
    expect(found()?.main.length).toBe(open);
    actions.undo(store.getState().bar?.undo ?? '');
    await vi.advanceTimersByTimeAsync(0);
    expect(found()?.aside?.list[0]?.note).toBe('Opzij gezet op 4 januari 2027: Zo afgesproken');
  });
});
