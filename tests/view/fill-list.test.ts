import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '@/lib/core/model/plan';
import { opened } from './support/design';
import { planReading, sidebarOn } from './support/fakes';
import { toSidebarModel } from './support/model';

async function started(...args: Parameters<typeof sidebarOn>) {
  const sidebar = sidebarOn(...args);
  await sidebar.start();
  await vi.advanceTimersByTimeAsync(150);
  return sidebar;
}

/** Two texts typed beside the page for empty fields, and a date for one that is filled. */
async function listed() {
  const sidebar = await started(planReading());
  sidebar.actions.draftText('place', 'De Brug');
  sidebar.actions.draftText('focus', 'Vragen stellen');
  sidebar.actions.draftDate('start-date', '2027-01-19');
  sidebar.actions.openFillList();
  return sidebar;
}

type Listed = Awaited<ReturnType<typeof listed>>;
const lines = ({ store }: Listed) =>
  (store.getState().fillList?.lines ?? []).map(({ item, ticked, result }) => [item, ticked, result?.how ?? null]);
const textOf = ({ store }: Listed, item: string) =>
  store.getState().fillList?.lines.find((line) => line.item === item)?.result?.text;
const model = ({ store }: Listed) => toSidebarModel(store.getState()).fillList;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the list Vul in', () => {
  it('ticks what goes into an empty field, and nothing over a filled one', async () => {
    const sidebar = await listed();
    expect(lines(sidebar)).toEqual([
      ['place', true, null],
      ['start-date', false, null],
      ['focus', true, null],
    ]);
    expect(model(sidebar)?.submit).toEqual({ text: 'Vul 2 velden in', enabled: true });
    expect(sidebar.written).toEqual([]);
  });

  it('tells where it comes from, and leads to what the user fills herself', async () => {
    const sidebar = await listed();
    const { fillLink } = toSidebarModel({ ...sidebar.store.getState(), panel: 'none' });
    expect(fillLink).toBe('Vul in: 3 voorstellen');
    expect(model(sidebar)?.lines[1]).toMatchObject({
      now: { word: 'Nu', text: '12 januari 2027' },
      // biome-ignore lint/suspicious/noThenProperty: it is a text, and nobody awaits it
      then: { word: 'Wordt', text: '19 januari 2027' },
      source: 'Vervangt wat er staat. Bron: wat je in Draaiboek typte',
    });
    expect(model(sidebar)?.own).toMatchObject({
      title: 'Zelf in te vullen: 2 lege velden',
      lines: [
        { item: 'end-date', note: '' },
        { item: 'consent', note: 'Dit veld kan Draaiboek niet invullen.' },
      ],
    });
  });

  it('writes only what is ticked, one after the other, and says on each line that it was read back', async () => {
    const sidebar = await listed();
    sidebar.actions.tickFill('focus', false);
    sidebar.actions.tickFill('start-date', true);
    sidebar.actions.fillTicked();
    expect(sidebar.written).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(model(sidebar)?.progress).toEqual({ text: '1 van 2', at: 0, of: 2 });
    await vi.advanceTimersByTimeAsync(500);
    expect(sidebar.written).toEqual([
      { item: 'place', value: 'De Brug' },
      { item: 'start-date', value: '2027-01-19' },
    ]);
    expect(lines(sidebar)).toEqual([
      ['place', true, 'done'],
      ['start-date', true, 'done'],
      ['focus', false, null],
    ]);
    expect(textOf(sidebar, 'place')).toBe('Ingevuld en nagekeken');
    expect(sidebar.store.getState()).toMatchObject({
      busy: false,
      drafts: { focus: 'Vragen stellen' },
      announcement: '2 velden ingevuld',
    });
  });

  it('proposes name and days of last year’s plan where the form is still empty, and writes them when ticked', async () => {
    const lastYear: Plan = {
      ...opened.plan,
      id: 'plan-0',
      schoolYear: '2025-2026',
      items: {
        place: { class: 'fact', value: 'Dagcentrum Zon', seenOn: '2026-05-04' },
        'start-date': { class: 'fact', value: '2026-01-12', seenOn: '2026-05-04' },
        weekdays: { class: 'fact', value: ['mon', 'wed'], seenOn: '2026-05-04' },
      },
    };
    const stored = { ...opened, otherPlans: [lastYear] };
    const sidebar = await started(planReading({ weekdays: null, 'start-date': null }), {
      'plan/open': () => ({ outcome: 'opened', ...stored }),
      'plan/command': () => stored,
    });
    sidebar.actions.openFillList();
    const proposed = sidebar.store.getState().fillList?.lines ?? [];
    expect(proposed.map(({ item, then, source, ticked }) => [item, then, source, ticked])).toEqual([
      ['place', 'Dagcentrum Zon', 'uit het plan van 2025-2026', true],
      ['weekdays', 'maandag en woensdag', 'uit het plan van 2025-2026', true],
    ]);
    sidebar.actions.fillTicked();
    await vi.advanceTimersByTimeAsync(600);
    expect(sidebar.written).toEqual([
      { item: 'place', value: 'Dagcentrum Zon' },
      { item: 'weekdays', value: ['mon', 'wed'] },
    ]);
  });

  it('refuses the line whose field changed meanwhile, and writes the others', async () => {
    const sidebar = await listed();
    sidebar.turn(planReading({ place: 'Manege' }));
    sidebar.actions.fillTicked();
    await vi.advanceTimersByTimeAsync(600);
    expect(sidebar.written).toEqual([{ item: 'focus', value: 'Vragen stellen' }]);
    expect(textOf(sidebar, 'place')).toBe('Het veld is intussen gewijzigd. Kijk even na: er is niets ingevuld.');
    expect(sidebar.store.getState().bar).toMatchObject({
      tone: 'refused',
      text: '1 veld ingevuld, 1 niet: kijk in de lijst waarom',
    });
    // The line shows what stands there by now, and goes over it only when the user says so once more.
    expect(model(sidebar)?.lines[0]).toMatchObject({ now: { text: 'Manege' }, tick: { on: false } });
    sidebar.actions.tickFill('place', true);
    sidebar.actions.fillTicked();
    await vi.advanceTimersByTimeAsync(600);
    expect(sidebar.written.at(-1)).toEqual({ item: 'place', value: 'De Brug' });
  });

  it('sees what was typed so shortly before that the page was not looked at since', async () => {
    const sidebar = await listed();
    sidebar.turn(planReading({ place: 'Manege' }), true);
    sidebar.actions.fillTicked();
    await vi.advanceTimersByTimeAsync(900);
    expect(textOf(sidebar, 'place')).toBe('Het veld is intussen gewijzigd. Kijk even na: er is niets ingevuld.');
    expect(sidebar.written).toEqual([{ item: 'focus', value: 'Vragen stellen' }]);
  });

  it('refuses the line whose field is another element by now', async () => {
    const sidebar = await listed();
    sidebar.page.moved.add('focus');
    sidebar.actions.fillTicked();
    await vi.advanceTimersByTimeAsync(600);
    expect(sidebar.written).toEqual([{ item: 'place', value: 'De Brug' }]);
    expect(textOf(sidebar, 'focus')).toBe('Het veld is intussen gewijzigd. Kijk even na: er is niets ingevuld.');
  });

  it('writes nothing for a pupil who came meanwhile, and drops the list', async () => {
    const sidebar = await listed();
    sidebar.actions.fillTicked();
    const lina = { name: 'Lina Peeters', class: '3OV1A', platformId: '49_20001_2' };
    sidebar.turn(planReading({ focus: 'Rustig' }, { student: lina }, 2), true);
    await vi.advanceTimersByTimeAsync(2000);
    expect(sidebar.written).toEqual([]);
    expect(sidebar.store.getState()).toMatchObject({ fillList: null, panel: 'none', busy: false });
  });

  it('says on the line why the page did not take a value, and goes on', async () => {
    const sidebar = await listed();
    sidebar.page.outcomes = { place: { ok: false, why: 'De pagina nam de waarde niet over.' } };
    sidebar.actions.fillTicked();
    await vi.advanceTimersByTimeAsync(600);
    expect(lines(sidebar).map(([item, , how]) => [item, how])).toEqual([
      ['place', 'refused'],
      ['start-date', null],
      ['focus', 'done'],
    ]);
    expect(textOf(sidebar, 'place')).toBe('De pagina nam de waarde niet over.');
    expect(sidebar.store.getState().drafts).toHaveProperty('place', 'De Brug');
  });

  it('says so where the page shows something else than what was written', async () => {
    const sidebar = await listed();
    sidebar.page.shows = { place: 'De Brug (Gent)' };
    sidebar.actions.fillTicked();
    await vi.advanceTimersByTimeAsync(600);
    expect(textOf(sidebar, 'place')).toBe('Ingevuld, maar Draaiboek leest hier iets anders. Kijk even na.');
    expect(textOf(sidebar, 'focus')).toBe('Ingevuld en nagekeken');
  });

  it('takes all back, the last one first', async () => {
    const sidebar = await listed();
    const back: string[] = [];
    const way = (item: string) => ({
      ok: true as const,
      undo: async () => {
        back.push(item);
        return { ok: true as const };
      },
    });
    sidebar.page.outcomes = { place: way('place'), focus: way('focus') };
    sidebar.actions.fillTicked();
    await vi.advanceTimersByTimeAsync(600);
    expect(model(sidebar)?.undo).toEqual({ text: 'Alles ongedaan maken', enabled: true });
    sidebar.actions.undoFillList();
    await vi.advanceTimersByTimeAsync(600);
    expect(back).toEqual(['focus', 'place']);
    expect(lines(sidebar).map(([item, , how]) => [item, how])).toEqual([
      ['place', 'undone'],
      ['start-date', null],
      ['focus', 'undone'],
    ]);
    expect(sidebar.store.getState()).toMatchObject({ undos: [], announcement: '2 velden weer zoals eerst' });
    expect(model(sidebar)?.undo).toBeNull();
  });

  it('takes one line back, and says why it cannot', async () => {
    const sidebar = await listed();
    sidebar.page.outcomes = { focus: { ok: true, undo: async () => ({ ok: false, why: 'Intussen gewijzigd.' }) } };
    sidebar.actions.fillTicked();
    await vi.advanceTimersByTimeAsync(600);
    const undoOf = (item: string) => model(sidebar)?.lines.find((line) => line.item === item)?.undo?.id ?? '';
    sidebar.actions.undo(undoOf('place'));
    await vi.advanceTimersByTimeAsync(0);
    sidebar.actions.undo(undoOf('focus'));
    await vi.advanceTimersByTimeAsync(0);
    expect(lines(sidebar).map(([item, , how]) => [item, how])).toEqual([
      ['place', 'undone'],
      ['start-date', null],
      ['focus', 'refused'],
    ]);
    expect(textOf(sidebar, 'focus')).toBe('Intussen gewijzigd.');
    expect(undoOf('focus')).not.toBe('');
  });

  it('keeps the way back when it is opened again', async () => {
    const sidebar = await listed();
    sidebar.actions.fillTicked();
    await vi.advanceTimersByTimeAsync(600);
    sidebar.actions.closePanel();
    sidebar.actions.openFillList();
    expect(lines(sidebar)).toEqual([
      ['start-date', false, null],
      ['place', true, 'done'],
      ['focus', true, 'done'],
    ]);
  });
});
