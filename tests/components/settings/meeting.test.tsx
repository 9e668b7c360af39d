import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { useStore } from 'zustand/react';
import { MeetingSection } from '@/components/meeting/meeting-section';
import type { PlanCommand } from '@/lib/core/model/command';
import type { Meeting } from '@/lib/core/model/meeting';
import type { ReportContext } from '@/lib/core/model/report';
import { defaultSettings } from '@/lib/core/model/settings';
import { Told } from '@/lib/core/model/told';
import { smt } from '@/lib/core/playbooks/smt';
import { renderReport } from '@/lib/core/reports/render';
import { meetingPageModel } from '@/lib/view/meeting/model';
import type { OwnPageClient } from '@/lib/view/own-page-ports';
import { createOwnPageStore } from '@/lib/view/welcome-store';
import { freshStore, opened } from '../../store/support';

vi.setConfig({ testTimeout: 20_000 });

const noor = { name: 'Noor Janssens', class: '4OV1B', platformId: '49_10880_0' };
const jef = { name: 'Jef Wouters', class: '4OV1A', platformId: '49_10880_1' };

function Page({ store, actions }: ReturnType<typeof createOwnPageStore>) {
  const model = meetingPageModel(useStore(store));
  return model && <MeetingSection model={model} actions={actions} />;
}

/** Our own page over a real store with two pupils. */
async function shown({ copies = true }: { copies?: boolean } = {}) {
  const kept = freshStore();
  const first = await opened(kept.open({ student: noor }));
  const second = await opened(kept.open({ student: jef }));
  await kept.store.command('c1', first.plan.id, {
    do: 'observe',
    on: '2026-09-28',
    items: {
      place: { class: 'fact', value: 'De Wilg', seenOn: '2026-09-28' },
      focus: { class: 'read', filled: true, words: 18, digest: 'ab', seenOn: '2026-09-28' },
    },
  });
  const overview = async () => ({ ...(await kept.store.overview()), reportTemplates: 0, rescued: 0 });
  let refusal: string | null = null;
  const client = {
    async send(name: string, input: unknown): Promise<unknown> {
      if (name === 'stored/overview') return overview();
      if (name === 'playbooks/active') return [smt];
      if (name === 'report/render') return renderReport(smt, input as ReportContext);
      if (name === 'meeting/keep' && refusal !== null) throw new Told(refusal);
      if (name === 'meeting/keep') return kept.store.keepMeeting((input as { meeting: Meeting }).meeting);
      if (name === 'meeting/erase') return kept.store.eraseMeeting((input as { id: string }).id);
      if (name === 'plan/command') {
        const { commandId, planId, command } = input as { commandId: string; planId: string; command: PlanCommand };
        return kept.store.command(commandId, planId, command);
      }
      return defaultSettings;
    },
    onNotice: () => undefined,
  };
  const copy = vi.fn(async (_text: string, _html: string | null) => copies);
  const page = () =>
    createOwnPageStore({
      client: client as unknown as OwnPageClient,
      today: async () => '2026-09-28',
      parseAddress: () => ({ ok: false, problem: '' }),
      saveFile: vi.fn(),
      copy,
      makeDocument: async () => undefined,
      readTemplate: async () => ({ ok: false, problems: [] }),
      signal: new AbortController().signal,
    });
  const ownPage = page();
  await ownPage.actions.start();
  const { unmount } = render(<Page {...ownPage} />);
  const planOf = async (id: string) => (await kept.store.read(id))?.plan;
  return {
    user: userEvent.setup(),
    ownPage,
    overview,
    /** What the background says instead of keeping a meeting; null for nothing. */
    fail(text: string | null) {
      refusal = text;
    },
    copy,
    kept,
    noorPlan: () => planOf(first.plan.id),
    jefPlan: () => planOf(second.plan.id),
    meetings: async () => (await kept.store.overview()).meetings,
    /** The page is loaded again: only what was kept is left. */
    async reload() {
      unmount();
      const again = page();
      await again.actions.start();
      render(<Page {...again} />);
    },
  };
}

const button = (name: RegExp | string) => screen.getByRole('button', { name });
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
const box = (name: RegExp | string) => screen.getByRole('textbox', { name });

describe('a meeting about several pupils', () => {
  test('goes from pupil to pupil by one key, copies a report and keeps what was agreed', async () => {
    const { user, copy, noorPlan, meetings } = await shown();
    await user.click(button('Nieuwe klassenraad'));
    await user.type(screen.getByRole('combobox', { name: 'Voorzitter' }), 'An Peeters');
    await user.click(button('Voeg iemand toe'));
    await user.keyboard('Els Maes');
    await user.tab();
    await user.keyboard('klastitularis');
    await user.click(button('Voeg iemand toe'));
    await user.keyboard('Dries Claes');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hoe aanwezig, Dries Claes' }), 'Raadgevend');
    await user.click(button('Naar de leerlingen'));

    // By class, each with what is still open, and ticked because of that.
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes.map((one) => one.closest('label')?.textContent)).toEqual([
      'Jef Wouters, klas 4 OV1 A7 open onderwerpen',
      'Noor Janssens, klas 4 OV1 B7 open onderwerpen',
    ]);
    for (const one of boxes) expect(one).toBeChecked();
    await user.click(button('Begin bij Jef Wouters'));
    expect(heading()).toBe('Jef Wouters, klas 4 OV1 A 1 van 2');

    await user.click(box('Besluit'));
    await user.keyboard('Akkoord{PageDown}');
    expect(heading()).toBe('Noor Janssens, klas 4 OV1 B 2 van 2');
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    expect(screen.getByText('De Wilg', { selector: 'dd' })).toBeVisible();
    expect(screen.getByText('In het plan staat hier een tekst van 18 woorden.')).toBeVisible();
    await user.keyboard('{PageUp}');
    expect(box('Besluit')).toHaveValue('Akkoord');
    await user.keyboard('{PageDown}');

    for (const name of ['Verlenging', 'Duur, tijdstip en spreiding', 'Begeleiding en evaluatie', 'SMT-plaats']) {
      await user.click(screen.getByRole('checkbox', { name: new RegExp(`^${name}`) }));
    }
    await user.click(await screen.findByRole('button', { name: 'besluit' }));
    expect(box('Besluit')).toHaveFocus();
    await user.keyboard('De training is wenselijk.');
    await user.type(box('Motivatie'), 'Noor leert graag buiten.');
    await user.click(button('Voeg een afspraak toe'));
    await user.keyboard('Attest opvragen');
    await user.tab();
    await user.keyboard('Els Maes');
    await user.type(screen.getByLabelText('Tegen wanneer, afspraak 1'), '2026-10-12');
    await user.click(button('Kopieer het verslag'));
    await waitFor(() => expect(copy).toHaveBeenCalledTimes(1));

    const [text, html] = copy.mock.calls[0] ?? [];
    expect(text).toContain(
      'Voorzitter: An Peeters\nAanwezig: Els Maes (klastitularis)\nMet raadgevende stem: Dries Claes',
    );
    expect(text).toContain('De training is wenselijk.');
    expect(html).toContain('<strong>Voorzitter:</strong>');
    await waitFor(async () => expect((await noorPlan())?.points).toHaveLength(1));
    expect(await noorPlan()).toMatchObject({
      reports: [
        {
          topics: ['desirability', 'place-motivation', 'focus'],
          kind: 'guidance',
          date: '2026-09-28',
          chair: 'An Peeters',
          attendees: ['Els Maes (klastitularis)', 'Dries Claes'],
          decision: 'De training is wenselijk.',
          motivation: 'Noor leert graag buiten.',
        },
      ],
      points: [{ what: 'Attest opvragen', who: 'Els Maes', by: '2026-10-12', on: '2026-09-28', doneOn: null }],
    });

    await user.keyboard('{PageDown}');
    expect(heading()).toBe('Wat eruit kwam');
    expect(screen.getByText('verslag gekopieerd')).toBeVisible();
    expect(screen.getByText('nog geen verslag gekopieerd')).toBeVisible();
    await user.click(button('Kopieer alle afspraken'));
    expect(copy.mock.calls[1]).toEqual([
      'Noor Janssens, klas 4 OV1 B: Attest opvragen (Els Maes, tegen 12 oktober 2026)',
      null,
    ]);
    expect((await meetings())[0]?.pupils.map(({ decision }) => decision)).toEqual([
      'Akkoord',
      'De training is wenselijk.',
    ]);
  });

  test('a reload loses nothing, and the next meeting offers who was there', async () => {
    const { user, reload } = await shown();
    await user.click(button('Nieuwe klassenraad'));
    await user.type(screen.getByRole('combobox', { name: 'Voorzitter' }), 'An Peeters');
    await user.click(button('Voeg iemand toe'));
    await user.keyboard('Els Maes');
    await waitFor(() => expect(box(/^Naam/)).toHaveValue('Els Maes'));
    await user.click(button('Leerlingen (2)'));
    await user.click(screen.getByRole('checkbox', { name: /Jef/ }));
    await user.click(button('Eén voor één'));
    await user.type(box('Bevindingen over de wenselijkheid'), 'Ja, graag.');
    await reload();
    await user.click(button('Verder doen met Klassenraad van 28 september 2026'));
    expect(heading()).toBe('Noor Janssens, klas 4 OV1 B 1 van 1');
    expect(box('Bevindingen over de wenselijkheid')).toHaveValue('Ja, graag.');
    await user.click(button('Terug naar de lijst'));
    await user.click(await screen.findByRole('button', { name: 'Nieuwe klassenraad' }));
    await user.click(button('Voeg Els Maes toe'));
    expect(box('Naam, Els Maes')).toHaveValue('Els Maes');
    expect(screen.queryByRole('button', { name: 'Voeg Els Maes toe' })).toBeNull();
  });

  test('each step can be taken back, also a copied report and an erased meeting', async () => {
    const { user, noorPlan, meetings } = await shown();
    await user.click(button('Nieuwe klassenraad'));
    await user.click(button('Leerlingen (2)'));
    await user.click(screen.getByRole('checkbox', { name: /Jef/ }));
    await user.click(button('Ongedaan maken'));
    expect(screen.getByRole('checkbox', { name: /Jef/ })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: /Jef/ }));
    await user.click(button('Begin bij Noor Janssens'));
    await user.click(button('Voeg een afspraak toe'));
    await user.keyboard('Attest opvragen');
    await user.click(button('Haal weg: afspraak 1'));
    await user.click(button('Ongedaan maken'));
    expect(box('Wat, afspraak 1')).toHaveValue('Attest opvragen');
    await user.click(button('Kopieer het verslag'));
    await waitFor(async () => expect((await noorPlan())?.points).toHaveLength(1));
    await user.click(button('Ongedaan maken'));
    await waitFor(async () => expect(await noorPlan()).toMatchObject({ reports: [], points: [] }));
    await user.click(button('Terug naar de lijst'));
    await user.click(await screen.findByRole('button', { name: /^Verwijder: Klassenraad/ }));
    await waitFor(async () => expect(await meetings()).toEqual([]));
    await user.click(button('Ongedaan maken'));
    await waitFor(async () => expect(await meetings()).toHaveLength(1));
  });

  test('where the clipboard is refused the text stands selected, and counts once it was copied', async () => {
    const { user, noorPlan } = await shown({ copies: false });
    await user.click(button('Nieuwe klassenraad'));
    await user.click(button('Leerlingen (2)'));
    await user.click(screen.getByRole('checkbox', { name: /Jef/ }));
    await user.click(button('Begin bij Noor Janssens'));
    await user.click(button('Kopieer het verslag'));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Kopiëren lukte niet/ });
    expect(text).toHaveFocus();
    expect(text.selectionEnd - text.selectionStart).toBe(text.value.length);
    expect((await noorPlan())?.reports).toEqual([]);
    await user.copy();
    await waitFor(async () => expect((await noorPlan())?.reports).toHaveLength(1));
  });

  test('what another window changed is never written over, and an erased pupil does not come back', async () => {
    const { user, ownPage, kept, meetings, noorPlan } = await shown();
    await user.click(button('Nieuwe klassenraad'));
    await user.click(button('Leerlingen (2)'));
    await user.click(button('Begin bij Jef Wouters'));
    await user.type(box('Besluit'), 'Geheim');
    const jefs = (await meetings())[0]?.pupils[0]?.planId ?? '';
    const key = (await kept.store.read(jefs))?.pupil.key ?? '';
    await kept.store.erasePupil(key);
    await user.type(box('Besluit'), '!');
    await waitFor(() => expect(ownPage.store.getState().trouble).toMatch(/in een ander venster veranderd/));
    expect(screen.queryByText(/Jef Wouters/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
    expect(JSON.stringify(await meetings())).not.toContain('Geheim');
    await user.click(screen.getByRole('checkbox', { name: /Noor/ }));
    await waitFor(async () => expect((await meetings())[0]?.pupils).toEqual([]));
    expect(await noorPlan()).toBeDefined();
  });

  test('what was agreed stands open over all pupils until it is ticked off', async () => {
    const { ownPage, kept, overview, noorPlan, jefPlan, user } = await shown();
    const agree = async (plan: { id: string } | undefined, what: string, who: string, by: string | null) =>
      kept.store.command(what, plan?.id ?? '', {
        do: 'keep-point',
        point: { id: what, what, who, by, from: 'm', on: '2026-09-01', doneOn: null },
      });
    await agree(await noorPlan(), 'Bellen', 'Els', null);
    await agree(await noorPlan(), 'Attest opvragen', 'Tom', '2026-10-12');
    await agree(await jefPlan(), 'Plaats zoeken', 'An', '2026-09-14');
    ownPage.store.setState({ overview: await overview() });
    const points = () => screen.getByRole('region', { name: 'Openstaande afspraken' });
    const names = () =>
      [...points().querySelectorAll('ul:first-of-type > li')].map(
        (row) => row.querySelector('span')?.firstChild?.textContent,
      );
    await waitFor(() => expect(names()).toEqual(['Plaats zoeken', 'Attest opvragen', 'Bellen']));
    expect(within(points()).getByText('1 afspraak is over tijd.')).toBeVisible();
    expect(within(points()).getByText(/had klaar moeten zijn op 14 september/)).toBeVisible();
    await user.click(button('Volgens wie'));
    expect(names()).toEqual(['Plaats zoeken', 'Bellen', 'Attest opvragen']);
    await user.click(screen.getByRole('checkbox', { name: 'Gedaan: Bellen (Noor Janssens)' }));
    await waitFor(async () =>
      expect((await noorPlan())?.points?.find(({ id }) => id === 'Bellen')?.doneOn).toBe('2026-09-28'),
    );
    expect(await screen.findByText('Gedaan (1)')).toBeVisible();
    await user.click(button('Ongedaan maken'));
    await waitFor(() => expect(screen.queryByText('Gedaan (1)')).toBeNull());
    await user.click(button('Vergeet: Plaats zoeken (Jef Wouters)'));
    await waitFor(async () => expect((await jefPlan())?.points).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(names()).toContain('Plaats zoeken'));
  });

  test('a background that does not answer costs no word; an answer that is late brings nothing old back', async () => {
    const { user, ownPage, overview, meetings, fail } = await shown();
    await user.click(button('Nieuwe klassenraad'));
    const chair = () => screen.getByRole('combobox', { name: 'Voorzitter' });
    await user.type(chair(), 'A');
    const late = await overview();
    await user.type(chair(), 'n');
    await waitFor(async () => expect((await meetings())[0]?.chair).toBe('An'));
    ownPage.store.setState({ overview: late });
    ownPage.store.setState({ overview: { ...late, meetings: [] } });
    await waitFor(() => expect(chair()).toHaveValue('An'));
    fail('Draaiboek antwoordt niet. Probeer het nog eens.');
    await user.type(chair(), ' P');
    await waitFor(() => expect(ownPage.store.getState().trouble).toMatch(/antwoordt niet/));
    expect(chair()).toHaveValue('An P');
    fail(null);
    await user.type(chair(), '.');
    await waitFor(async () => expect((await meetings())[0]?.chair).toBe('An P.'));
  });

  test('without a plan it says where plans come from', async () => {
    const { ownPage, kept, overview } = await shown();
    await kept.store.eraseEverything();
    ownPage.store.setState({ overview: await overview() });
    expect(await screen.findByText(/^Er is nog geen plan bewaard/)).toBeVisible();
    expect(within(document.body).queryByRole('button', { name: /^Nieuwe/ })).toBeNull();
  });
});
