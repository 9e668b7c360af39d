import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Around } from '@/lib/core/model/around';
import type { ReadyReport } from '@/lib/core/model/ready';
import type { PageReading, ReportFormPart } from '@/lib/view/ports';
import { plan, pupil } from './support/design';
import { sidebarOn } from './support/fakes';
import { toSidebarModel } from './support/model';

const around: Around = {
  playbook: 'smt',
  screen: 'report-form',
  mode: 'edit',
  lines: [{ date: null, kind: 'report', with: [], topics: [], title: '' }],
  whole: { report: false, conversation: false },
};
const reading = (name = pupil.name): PageReading => ({
  kind: 'pupil',
  host: pupil.host,
  student: { name, class: null, platformId: name === pupil.name ? '49_10880_2' : '49_1' },
  around,
});
const report: ReadyReport = {
  planId: plan.id,
  meetingId: 'm',
  date: '2026-12-14',
  parts: {
    kind: 'begeleidende klassenraad',
    chair: 'An Peeters',
    attendees: 'Els Maes',
    title: 'Klassenraad 14 december 2026',
    topics: 'SMT-plaats',
    text: 'VERSLAG\nJa.',
  },
  html: '<h3>Verslag</h3>',
  missing: ['motivatie'],
  note: [{ do: 'keep-words', name: 'chair', words: 'genoteerd' }],
  back: [{ do: 'keep-words', name: 'chair', words: '' }],
};
const form: ReportFormPart[] = [
  { part: 'kind', label: 'Soort:', now: 'Kies...', options: ['Kies...', 'Begeleidende klassenraad'], element: 1 },
  { part: 'date', label: 'Datum', now: '', element: 2 },
  { part: 'attendees', label: 'Aanwezig', now: 'Jan', element: 3 },
  { part: 'title', label: 'Onderwerp', now: '', element: 4 },
  { part: 'text', label: 'Verslag', now: '', element: 5 },
];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function started(parts = form, reports = [report]) {
  const sidebar = sidebarOn(reading(), { 'meeting/ready': () => reports });
  sidebar.page.parts = parts;
  await sidebar.start();
  await vi.advanceTimersByTimeAsync(2000);
  const model = () => toSidebarModel(sidebar.store.getState());
  const asked = () => sidebar.sent.filter(({ name }) => name === 'meeting/ready').map(({ input }) => input);
  const words = () =>
    sidebar.sent.flatMap(({ name, input }) =>
      name === 'plan/command' ? [(input as { command: { words?: string } }).command.words] : [],
    );
  return { ...sidebar, model, asked, words };
}
const settle = () => vi.advanceTimersByTimeAsync(2000);

describe('a report of a meeting for the form on the page', () => {
  it('is asked for once, and offered for this pupil', async () => {
    const sidebar = await started();
    expect(sidebar.asked()).toEqual([{ planIds: ['plan-1'] }]);
    expect(sidebar.model().readyOffers).toEqual([
      {
        id: 'plan-1',
        text: 'Het verslag van de klassenraad van 14 december is klaar.',
        action: 'Zet het verslag van de klassenraad van 14 december hierin',
      },
    ]);
    sidebar.turn(reading('Jef Wouters'));
    expect(sidebar.model().readyOffers).toEqual([]);
  });

  it('shows for each part what stands there and what would come; nothing is ticked over a filled field', async () => {
    const sidebar = await started();
    sidebar.actions.openReady('plan-1');
    const { ready, readyOffers, pupil: plans } = sidebar.model();
    expect([readyOffers, plans]).toEqual([[], null]);
    expect(ready?.missing).toBe('In dit verslag is nog niet ingevuld: motivatie.');
    expect(ready?.lines.map(({ title, now, wanted, tick }) => [title, now, wanted, tick?.on])).toEqual([
      ['Soort', 'Kies...', 'begeleidende klassenraad', true],
      ['Datum', '(leeg)', '14 december 2026', true],
      ['Aanwezig', 'Jan', 'An Peeters (voorzitter), Els Maes', false],
      ['Onderwerp', '(leeg)', 'Klassenraad 14 december 2026: SMT-plaats', true],
      ['Verslag', '(leeg)', 'VERSLAG\nJa.', true],
    ]);
    expect(sidebar.written).toEqual([]);
  });

  it('writes what is ticked, notes it on the plan, and gives all of it back', async () => {
    const sidebar = await started();
    const undone: string[] = [];
    for (const { part } of form) {
      const undo = async () => {
        undone.push(part);
        return { ok: true } as const;
      };
      sidebar.page.outcomes[part] = { ok: true, undo };
    }
    sidebar.actions.openReady('plan-1');
    sidebar.actions.tickReady('title', false);
    sidebar.actions.fillReady();
    await settle();
    expect(sidebar.written).toEqual([
      { item: 'kind', value: ['Begeleidende klassenraad'] },
      { item: 'date', value: '2026-12-14' },
      { item: 'text', value: 'VERSLAG\nJa.', form: '<h3>Verslag</h3>' },
    ]);
    expect(sidebar.words()).toEqual(['genoteerd']);
    expect(sidebar.store.getState().bar?.text).toBe('3 velden ingevuld');
    expect(sidebar.model().ready?.submit).toBeNull();
    sidebar.actions.undoReady();
    await settle();
    expect(undone).toEqual(['text', 'date', 'kind']);
    expect(sidebar.words()).toEqual(['genoteerd', '']);
    expect(sidebar.model().ready?.undo).toBeNull();
  });

  it('writes nothing where it is not sure', async () => {
    const parts = form.map((one) => {
      if (one.part === 'text') return { ...one, element: null };
      return one.part === 'kind' ? { ...one, options: ['Kies...', 'overleg'] } : one;
    });
    const sidebar = await started(parts);
    sidebar.actions.openReady('plan-1');
    const why = sidebar.model().ready?.lines.flatMap((line) => (line.why === null ? [] : [line.why]));
    expect(why).toEqual([
      'Deze keuze staat niet in de lijst.',
      'Meer dan één veld kan dit zijn. Vul het zelf in, of kopieer het verslag.',
    ]);
    sidebar.actions.fillReady();
    await settle();
    expect(sidebar.written.map(({ item }) => item)).toEqual(['date', 'title']);
    expect(sidebar.words()).toEqual([]);
  });

  it('refuses a field that changed meanwhile, and a form that is another pupil’s by now', async () => {
    const sidebar = await started();
    sidebar.actions.openReady('plan-1');
    sidebar.page.parts = form.map((one) => (one.part === 'date' ? { ...one, now: '2026-12-01' } : one));
    sidebar.actions.fillReady();
    await settle();
    expect(sidebar.written.map(({ item }) => item)).toEqual(['kind', 'title', 'text']);
    const date = sidebar.model().ready?.lines.find(({ part }) => part === 'date');
    expect(date).toMatchObject({ now: '1 december 2026', result: { how: 'refused' } });
    sidebar.written.length = 0;
    sidebar.actions.tickReady('date', true);
    sidebar.actions.fillReady();
    sidebar.turn(reading('Jef Wouters'));
    await settle();
    expect(sidebar.written).toEqual([]);
    expect(sidebar.model().ready).toBeNull();
  });
});
