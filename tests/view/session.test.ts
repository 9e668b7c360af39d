import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '@/lib/view/ports';
import { opened, plan } from './support/design';
import { planReading, sidebarOn } from './support/fakes';

const lina = { name: 'Lina Peeters', class: '3OV1A', platformId: '49_20001_2' };
const lina2 = { ...opened, plan: { ...plan, id: 'plan-2' }, pupil: { ...opened.pupil, name: 'Lina Peeters' } };

const observed = (sidebar: ReturnType<typeof sidebarOn>) =>
  sidebar
    .inputs('plan/command')
    .filter((one) => one.command.do === 'observe')
    .map((one) => one.planId);

describe('the sidebar follows the page', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('shows a plan at once, and opens and keeps it after the settle time', async () => {
    const sidebar = sidebarOn(planReading());
    await sidebar.start();
    expect(sidebar.store.getState().place).toMatchObject({ kind: 'plan', stored: null });
    expect(sidebar.inputs('plan/open')).toEqual([]);
    await vi.advanceTimersByTimeAsync(150);
    expect(sidebar.inputs('plan/open')).toEqual([
      {
        sight: {
          host: 'demo.smartschool.be',
          playbook: 'smt',
          student: { name: 'Noor Janssens', class: '4OV1B', platformId: '49_10880_2' },
          schoolYear: '2026-2027',
          platformId: null,
          createdOn: null,
          start: '2027-01-12',
        },
      },
    ]);
    expect(observed(sidebar)).toEqual(['plan-1']);
    expect(sidebar.store.getState()).toMatchObject({ savedAt: '14:31', place: { stored: { plan: { id: 'plan-1' } } } });
  });

  it('drops its first look when the page has changed since', async () => {
    const sidebar = sidebarOn(planReading());
    sidebar.page.turn = async () => sidebar.turn(planReading({}, { student: lina }, 2));
    await sidebar.start();
    expect(sidebar.store.getState().place).toMatchObject({ snapshot: { student: { name: 'Lina Peeters' } } });
    expect(sidebar.inputs('badge/show')).toHaveLength(1);
  });

  it('never stores the words of a long text', async () => {
    const sidebar = sidebarOn(planReading());
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    const told = JSON.stringify(sidebar.inputs('plan/command'));
    expect(told).toContain('2027-01-12');
    expect(told).not.toContain('wenselijk.');
    expect(told).not.toContain('kennismaking');
  });

  it('evaluates again while somebody types, and stores once the page is still', async () => {
    const sidebar = sidebarOn(planReading({ place: '' }));
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    sidebar.turn(planReading({ place: 'De Brug' }));
    const { place } = sidebar.store.getState();
    expect(place.kind === 'plan' && place.checklist.steps.find((step) => step.id === 'place')?.items[0]).toMatchObject({
      state: 'filled',
    });
    expect(observed(sidebar)).toHaveLength(1);
    sidebar.turn(planReading({ place: 'De Brug 2' }));
    await vi.advanceTimersByTimeAsync(150);
    expect(observed(sidebar)).toHaveLength(2);
  });

  it('leaves all as it is when the page changes and says the same', async () => {
    const sidebar = sidebarOn(planReading());
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(1000);
    const before = sidebar.store.getState();
    const asked = sidebar.sent.length;
    sidebar.turn(planReading());
    await vi.advanceTimersByTimeAsync(1000);
    expect(sidebar.store.getState()).toBe(before);
    expect(sidebar.sent).toHaveLength(asked);
  });

  it('keeps what it owes, also when the page says the same again before it was still', async () => {
    const sidebar = sidebarOn(planReading());
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(100);
    sidebar.turn(planReading());
    await vi.advanceTimersByTimeAsync(1000);
    expect(sidebar.inputs('plan/open')).toHaveLength(1);
    expect(observed(sidebar)).toEqual(['plan-1']);
  });

  it('drops the late answer for a pupil who is gone', async () => {
    let answer: (value: never) => void = () => undefined;
    let asked = 0;
    const sidebar = sidebarOn(planReading(), {
      'plan/open': () => {
        asked += 1;
        if (asked > 1) return { outcome: 'opened', ...lina2 };
        return new Promise((resolve) => {
          answer = resolve as never;
        });
      },
    });
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    sidebar.turn(planReading({ place: 'De Molen' }, { student: lina }, 2));
    answer({ outcome: 'opened', ...opened } as never);
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.store.getState().place).toMatchObject({ stored: null, snapshot: { student: lina } });
    await vi.advanceTimersByTimeAsync(600);
    expect(sidebar.store.getState().place).toMatchObject({ stored: { plan: { id: 'plan-2' } } });
    expect(observed(sidebar)).toEqual(['plan-2']);
  });

  it('waits while the header names another pupil above the values of the former', async () => {
    const sidebar = sidebarOn(planReading());
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    sidebar.turn(planReading({}, { student: lina }));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sidebar.store.getState().place).toMatchObject({ held: true, stored: null });
    expect(sidebar.inputs('plan/open')).toHaveLength(1);
    expect(sidebar.marks()).toEqual([]);
    sidebar.turn(planReading({ place: 'De Molen' }, { student: lina }, 2));
    await vi.advanceTimersByTimeAsync(600);
    expect(sidebar.store.getState().place).toMatchObject({ held: false });
    expect(sidebar.inputs('plan/open').map((one) => one.sight.student.name)).toEqual(['Noor Janssens', 'Lina Peeters']);
  });

  it('takes the word of the user that the form is of this pupil', async () => {
    const sidebar = sidebarOn(planReading());
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    sidebar.turn(planReading({}, { student: lina }));
    await vi.advanceTimersByTimeAsync(1000);
    sidebar.actions.retry();
    await vi.advanceTimersByTimeAsync(600);
    expect(sidebar.store.getState().place).toMatchObject({ held: false, stored: { plan: { id: 'plan-1' } } });
  });

  it('does not trust the ids of the first pupil when the document goes to another', async () => {
    const first = { name: 'Noor Janssens', class: '4OV1B', platformId: '49_10880_2' };
    const sidebar = sidebarOn(planReading({}, { student: first, planId: '20417' }));
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    const stale = { name: 'Lina Peeters', class: '3OV1A', platformId: '49_10880_2' };
    sidebar.turn(planReading({}, { student: stale, planId: '20417' }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(sidebar.store.getState().place).toMatchObject({ held: true, stored: null });
    sidebar.turn(planReading({ place: 'De Molen' }, { student: stale, planId: '20417' }, 2));
    await vi.advanceTimersByTimeAsync(600);
    expect(sidebar.inputs('plan/open').at(-1)?.sight).toMatchObject({
      student: { name: 'Lina Peeters', platformId: null },
      platformId: null,
    });
    sidebar.turn(planReading({}, { student: first, planId: '20417' }, 3));
    await vi.advanceTimersByTimeAsync(600);
    expect(sidebar.inputs('plan/open').at(-1)?.sight).toMatchObject({
      student: { name: 'Noor Janssens', platformId: '49_10880_2' },
      platformId: '20417',
    });
  });

  it('stores nothing when the form changes first and the header follows within the patience', async () => {
    const sidebar = sidebarOn(planReading(), {
      'plan/open': ({ sight }) => ({ outcome: 'opened', ...(sight.student.name === 'Lina Peeters' ? lina2 : opened) }),
    });
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    sidebar.turn(planReading({ place: 'De Molen', 'start-date': '2027-02-01' }, {}, 2));
    await vi.advanceTimersByTimeAsync(500);
    sidebar.turn(planReading({ place: 'De Molen', 'start-date': '2027-02-01' }, { student: lina }, 2));
    await vi.advanceTimersByTimeAsync(2000);
    expect(observed(sidebar)).toEqual(['plan-1', 'plan-2']);
    const first = sidebar.inputs('plan/command')[0];
    expect(JSON.stringify(first)).not.toContain('2027-02-01');
  });

  it('does not store what the page no longer shows when nobody told that it changed', async () => {
    const sidebar = sidebarOn(planReading());
    await sidebar.start();
    sidebar.turn(planReading({ place: 'De Molen' }, { student: lina }, 2), true);
    await vi.advanceTimersByTimeAsync(150);
    expect(sidebar.inputs('plan/open')).toEqual([]);
    expect(sidebar.store.getState().place).toMatchObject({ snapshot: { student: lina } });
  });

  it('keeps the plan while a header is gone for a moment, and stores nothing then', async () => {
    const sidebar = sidebarOn(planReading());
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    sidebar.turn(planReading({ place: 'De Brug' }, { student: null }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(sidebar.store.getState().place).toMatchObject({ stored: { plan: { id: 'plan-1' } } });
    expect(observed(sidebar)).toHaveLength(1);
  });

  it('forgets drafts and ways back when another pupil comes', async () => {
    const sidebar = sidebarOn(planReading());
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    sidebar.actions.draftText('place', 'De Brug');
    sidebar.actions.toggleStep('place');
    sidebar.turn(planReading({ place: 'De Molen' }, { student: lina }, 2));
    expect(sidebar.store.getState()).toMatchObject({ drafts: {}, openStep: null, undos: [] });
  });

  it('asks which plan it is and opens the one that was chosen', async () => {
    const sidebar = sidebarOn(planReading(), {
      'plan/open': ({ choice }) =>
        choice === undefined
          ? { outcome: 'ask', about: 'plan', choices: [{ id: 'plan-1', title: 'SMT, 14 september 2026' }] }
          : { outcome: 'opened', ...opened },
    });
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    expect(sidebar.store.getState().place).toMatchObject({ question: { about: 'plan' }, stored: null });
    expect(observed(sidebar)).toEqual([]);
    sidebar.actions.chooseAmong('plan-1');
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.inputs('plan/open').at(-1)).toMatchObject({ choice: 'plan-1' });
    expect(sidebar.store.getState().place).toMatchObject({ question: null, stored: { plan: { id: 'plan-1' } } });
    expect(observed(sidebar)).toEqual(['plan-1']);
  });

  it('shows the plans of a pupil on a page without a plan, and clears the badge', async () => {
    const pupilPage: PageReading = { kind: 'pupil', host: 'demo.smartschool.be', student: lina };
    const sidebar = sidebarOn(planReading());
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    sidebar.turn(pupilPage);
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.store.getState().place).toMatchObject({
      kind: 'pupil',
      plans: [{ opened: { plan: { id: 'plan-1' } } }],
    });
    expect(sidebar.inputs('badge/show').at(-1)).toEqual({ open: null });
    sidebar.turn({ kind: 'none' });
    expect(sidebar.store.getState().place).toEqual({ kind: 'none' });
  });

  it('reads the plan again when another tab changed it', async () => {
    const sidebar = sidebarOn(planReading(), {
      'plan/read': () => ({ ...opened, plan: { ...plan, done: ['place'] } }),
    });
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    sidebar.notify({ notice: 'plan-changed', planId: 'somebody-else' });
    sidebar.notify({ notice: 'plan-changed', planId: 'plan-1' });
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.inputs('plan/read')).toEqual([{ planId: 'plan-1' }]);
    expect(sidebar.store.getState().place).toMatchObject({ stored: { plan: { done: ['place'] } } });
  });

  it('says calmly that the extension was renewed, and keeps what was typed', async () => {
    const sidebar = sidebarOn(planReading());
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    sidebar.actions.draftContact('prior-contacts', { content: 'Rondleiding gehad' });
    sidebar.page.alive = false;
    sidebar.turn(planReading({ place: 'De Brug' }));
    const before = sidebar.sent.length;
    sidebar.actions.callDone('place', true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(sidebar.store.getState()).toMatchObject({
      gone: true,
      contacts: { 'prior-contacts': { content: 'Rondleiding gehad' } },
    });
    expect(sidebar.sent).toHaveLength(before);
  });

  it('keeps a command that could not be sent and sends the same one again', async () => {
    let broken = true;
    const sidebar = sidebarOn(planReading(), {
      'plan/command': ({ command }) => {
        if (broken && command.do === 'call-done') throw new Error('no answer');
        return opened;
      },
    });
    await sidebar.start();
    await vi.advanceTimersByTimeAsync(150);
    sidebar.actions.callDone('place', true);
    await vi.advanceTimersByTimeAsync(0);
    expect(sidebar.store.getState().trouble).toBe('save');
    broken = false;
    sidebar.actions.retry();
    await vi.advanceTimersByTimeAsync(0);
    const tries = sidebar.inputs('plan/command').filter((one) => one.command.do === 'call-done');
    expect(tries).toHaveLength(2);
    expect(tries[0]?.commandId).toBe(tries[1]?.commandId);
    expect(sidebar.store.getState().trouble).toBeNull();
  });
});
