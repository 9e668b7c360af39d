import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Around, AroundLine } from '@/lib/core/model/around';
import { applyCommand } from '@/lib/core/plan/apply';
import { lineKeys } from '@/lib/core/plan/lines';
import type { OpenedPlan } from '@/lib/messages/protocol';
import type { PageReading } from '@/lib/view/ports';
import { opened, plan } from './support/design';
import { sidebarOn } from './support/fakes';
import { toSidebarModel } from './support/model';

const noor = { name: 'Noor Janssens', class: '4OV1B', platformId: '49_10880_2' };
const lina = { name: 'Lina Peeters', class: '3OV1A', platformId: '49_20001_2' };
const line = (date: string | null, kind: AroundLine['kind'], title: string, part: Partial<AroundLine> = {}) => ({
  date,
  kind,
  with: [],
  topics: [],
  title,
  ...part,
});
const wish = line('2026-09-28', 'report', 'Is een SMT wenselijk?', { topics: ['desirability'] });
const place = line('2026-10-12', 'report', 'Plaats en motivatie', { topics: ['place', 'place-motivation'] });
const talk = line('2026-10-08', 'conversation', 'Met mama', { with: ['parents'] });
const list = (lines: AroundLine[], part: Partial<Around> = {}): Around => ({
  playbook: 'smt',
  screen: 'line-list',
  mode: 'read',
  lines,
  whole: { report: true, conversation: true },
  ...part,
});
const page = (around: Around | null, student = noor): PageReading => ({
  kind: 'pupil',
  host: 'demo.smartschool.be',
  student,
  around,
});
const fresh: OpenedPlan = { ...opened, plan: { ...plan, reports: [], reportsAnswered: false } };
const second: OpenedPlan = { ...fresh, plan: { ...fresh.plan, id: 'plan-2', salt: 'other', schoolYear: '2026-2027' } };

/** A pupil's page over a background that keeps these plans. */
async function on(first: PageReading, plans: OpenedPlan[] = [fresh]) {
  const stored = new Map(plans.map((one) => [one.plan.id, one]));
  const sidebar = sidebarOn(first, {
    'pupil/plans': () => [...stored.values()],
    'plan/command': ({ planId, command }) => {
      const before = stored.get(planId) ?? fresh;
      const after = { ...before, ...applyCommand(before.plan, before.pupil, command) };
      stored.set(planId, after);
      return after;
    },
  });
  await sidebar.start();
  await vi.advanceTimersByTimeAsync(150);
  const model = () => toSidebarModel(sidebar.store.getState());
  return {
    ...sidebar,
    model,
    asked: () => model().lines?.line ?? null,
    kept: (id = 'plan-1') => stored.get(id)?.plan,
    settle: () => vi.advanceTimersByTimeAsync(150),
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('lines beside the plan', () => {
  it('are asked about one by one, with what they say themselves filled in', async () => {
    const sidebar = await on(page(list([wish, talk])));
    expect(sidebar.model().handle).toMatchObject({
      label: 'Open Draaiboek: plannen van Noor, 2 vragen',
      open: '2',
      calm: true,
    });
    expect(sidebar.asked()).toMatchObject({
      eyebrow: 'Gevonden op deze pagina: 1 van 2',
      title: 'Verslag van 28 september: welke onderwerpen?',
      quote: 'Is een SMT wenselijk?',
      plans: null,
      plan: 'Voor SMT 2026-2027',
      date: { label: 'Datum van de klassenraad', value: '2026-09-28' },
      keep: { enabled: true },
      allAside: null,
    });
    expect(
      sidebar
        .asked()
        ?.topics?.options.filter(({ on }) => on)
        .map(({ id }) => id),
    ).toEqual(['desirability']);
    sidebar.actions.leaveLine();
    expect(sidebar.asked()).toMatchObject({
      title: 'Gesprek van 8 oktober: met wie?',
      partners: { options: [{ on: false }, { id: 'parents', on: true }, { on: false }] },
    });
    sidebar.actions.leaveLine();
    expect(sidebar.asked()).toBeNull();
    expect(sidebar.model().handle.open).toBe('2');
  });

  it('become a report with its topics and its day', async () => {
    const sidebar = await on(page(list([wish])));
    sidebar.actions.setLineTopic('place', true);
    sidebar.actions.setLineTopic('desirability', false);
    sidebar.actions.setLineTopic('desirability', true);
    sidebar.actions.setLineDate('2026-09-29');
    sidebar.actions.keepLine();
    await sidebar.settle();
    expect(sidebar.kept()?.reports).toEqual([
      {
        id: lineKeys('salt', [wish])[0],
        topics: ['desirability', 'place'],
        kind: 'guidance',
        date: '2026-09-29',
        origin: 'seen',
      },
    ]);
    expect(sidebar.asked()).toBeNull();
    expect(sidebar.store.getState().bar).toMatchObject({ tone: 'done', text: 'Verslag van 29 september genoteerd' });
    expect(sidebar.model().lines?.note).toBe(
      'De verslagen en gesprekken in deze lijst zijn bekeken op 4 januari 2027.',
    );
  });

  it('become a conversation with each partner', async () => {
    const sidebar = await on(page(list([talk])));
    sidebar.actions.setLinePartner('pupil', true);
    sidebar.actions.keepLine();
    await sidebar.settle();
    expect(sidebar.kept()?.conversations.map(({ with: partner, date }) => [partner, date])).toEqual([
      ['parents', '2026-10-08'],
      ['pupil', '2026-10-08'],
    ]);
  });

  it('are not kept before it is said what they are about', async () => {
    const sidebar = await on(page(list([{ ...wish, topics: [] }])));
    expect(sidebar.asked()?.keep.enabled).toBe(false);
    sidebar.actions.keepLine();
    await sidebar.settle();
    expect(sidebar.kept()?.reports).toEqual([]);
  });

  it('are set aside, one or all, and that can be taken back', async () => {
    const sidebar = await on(page(list([wish, place, talk])));
    sidebar.actions.setLinesAside(false);
    await sidebar.settle();
    expect(sidebar.asked()?.title).toBe('Verslag van 12 oktober: welke onderwerpen?');
    sidebar.actions.undo(sidebar.store.getState().bar?.undo ?? '');
    await sidebar.settle();
    expect(sidebar.asked()).toMatchObject({ eyebrow: 'Gevonden op deze pagina: 1 van 3' });
    expect(sidebar.asked()?.allAside).toBe('Geen van deze 3 hoort bij dit plan');
    sidebar.actions.setLinesAside(true);
    await sidebar.settle();
    expect(sidebar.asked()).toBeNull();
    expect(sidebar.kept()?.around?.aside).toHaveLength(3);
  });

  it('ask which plan where there are several, and none of the others afterwards', async () => {
    const sidebar = await on(page(list([wish])), [fresh, second]);
    expect(sidebar.asked()).toMatchObject({ plan: null, aside: 'Van geen van deze plannen', keep: { enabled: false } });
    sidebar.actions.setLinePlan('plan-2');
    sidebar.actions.keepLine();
    await sidebar.settle();
    expect(sidebar.kept('plan-2')?.reports).toHaveLength(1);
    expect(sidebar.kept('plan-1')).toMatchObject({ reports: [], around: { aside: lineKeys('salt', [wish]) } });
    sidebar.actions.undo(sidebar.store.getState().bar?.undo ?? '');
    await sidebar.settle();
    expect(sidebar.kept('plan-2')?.reports).toEqual([]);
    expect(sidebar.kept('plan-1')?.around?.aside).toEqual([]);
    expect(sidebar.asked()).not.toBeNull();
  });

  it('say so where a list is not whole, and then keep nothing of it', async () => {
    const sidebar = await on(page(list([wish], { whole: { report: false, conversation: false } })));
    expect(sidebar.model().lines?.note).toMatch(/^Draaiboek ziet hier niet de hele lijst/);
    expect(sidebar.commands()).toEqual([]);
  });

  it('keep of a whole list the day and keys, no word of a title', async () => {
    const sidebar = await on(page(list([wish, talk])));
    expect(sidebar.commands().map((command) => command.do === 'see-lines' && [command.of, command.on])).toEqual([
      ['reports', '2027-01-04'],
      ['conversations', '2027-01-04'],
    ]);
    sidebar.actions.keepLine();
    await sidebar.settle();
    expect(JSON.stringify(sidebar.inputs('plan/command'))).not.toMatch(/wenselijk\?|mama/i);
  });

  it('are not those of the former pupil, while the page still shows them', async () => {
    const sidebar = await on(page(list([wish])));
    const before = sidebar.sent.filter(({ name }) => name === 'plan/command').length;
    sidebar.turn(page(list([wish]), lina));
    await vi.advanceTimersByTimeAsync(2000);
    expect(sidebar.asked()).toBeNull();
    expect(sidebar.sent.filter(({ name }) => name === 'plan/command')).toHaveLength(before);
    sidebar.turn(page(list([place]), lina));
    await vi.advanceTimersByTimeAsync(600);
    expect(sidebar.asked()?.title).toBe('Verslag van 12 oktober: welke onderwerpen?');
  });

  it('wait until the page is still, and until a form has a day', async () => {
    const form = (date: string | null) =>
      page(
        list([{ ...wish, date }], {
          screen: 'report-form',
          mode: 'edit',
          whole: { report: false, conversation: false },
        }),
      );
    const sidebar = await on(form(null));
    expect(sidebar.model().lines).toBeNull();
    sidebar.turn(form('2026-09-28'));
    expect(sidebar.asked()).toBeNull();
    await sidebar.settle();
    expect(sidebar.asked()?.title).toBe('Verslag van 28 september: welke onderwerpen?');
    sidebar.turn(page(null));
    await sidebar.settle();
    expect(sidebar.model().lines).toBeNull();
  });

  it('are nothing while no plan of the pupil is kept', async () => {
    const sidebar = await on(page(list([wish])), []);
    expect(sidebar.model()).toMatchObject({ lines: null, handle: { open: null } });
  });
});
