import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { CouplingsSection } from '@/components/settings/couplings-section';
import { writeCouplingFile } from '@/lib/core/couple/file';
import type { Coupling } from '@/lib/core/model/coupling';
import { smt } from '@/lib/core/playbooks/smt';
import { couplingsModel, importText } from '@/lib/view/couplings-model';
import type { OwnPageClient } from '@/lib/view/own-page-ports';
import { createOwnPageStore } from '@/lib/view/welcome-store';
import { coupled, veld } from '../../unit/couple/fixtures';

const couplings: Coupling[] = [
  coupled('a', 'veld 7', { is: 'item', item: 'focus' }),
  coupled('b', 'nota', { is: 'not', item: 'place' }, { field: veld('nota', { headings: [] }) }),
  coupled('c', '', { is: 'none' }, { host: 'andere.smartschool.be', field: veld('', { labels: [], headings: [] }) }),
];

function shown(what: Coupling[] = couplings, problems: string[] = []) {
  const actions = { onRemove: vi.fn(), onSave: vi.fn(), onFile: vi.fn() };
  render(<CouplingsSection model={couplingsModel(what, [smt])} problems={problems} {...actions} />);
  return { ...actions, user: userEvent.setup() };
}

describe('the couplings on our own page', () => {
  test('stand under their school, in words', () => {
    shown();
    const school = screen.getByRole('region', { name: 'demo.smartschool.be' });
    expect(within(school).getByText('2 koppelingen')).toBeInTheDocument();
    expect(
      within(school)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Veld 7 is ‘Klemtonen en aandachtspunten’onder ‘trainingsplan’, sinds 22 november 2026Verwijder',
      'Nota is niet ‘Naam van de SMT-plaats’sinds 22 november 2026Verwijder',
    ]);
    const other = screen.getByRole('region', { name: 'andere.smartschool.be' });
    expect(other).toHaveTextContent('Veld zonder label is geen enkel item');
  });

  test('are removed one by one, and saved for one school', async () => {
    const { user, onRemove, onSave } = shown();
    await user.click(screen.getByRole('button', { name: 'Verwijder: Nota' }));
    expect(onRemove.mock.calls).toEqual([['b']]);
    await user.click(
      screen.getByRole('button', { name: 'Bewaar als bestand: de koppelingen van demo.smartschool.be' }),
    );
    expect(onSave.mock.calls).toEqual([['demo.smartschool.be']]);
  });

  test('none yet: says where they are made', () => {
    shown([]);
    expect(screen.getByText(/Je koppelde nog geen velden/)).toBeInTheDocument();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  test('a file is handed over, and what is wrong with it is told with its place', async () => {
    const { user, onFile } = shown([], ['koppeling 2: dit ontbreekt']);
    const file = new File(['{}'], 'x.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Kies een bestand met koppelingen'), file);
    expect(onFile.mock.calls).toEqual([[file]]);
    expect(screen.getByRole('alert')).toHaveTextContent('Er is niets overgenomen.koppeling 2: dit ontbreekt');
  });
});

test.each([
  [{ added: 1, renewed: 0, same: 0, older: 0 }, '1 koppeling toegevoegd.'],
  [{ added: 2, renewed: 1, same: 3, older: 0 }, '2 koppelingen toegevoegd, 1 vernieuwd. 3 stonden er al.'],
  [{ added: 0, renewed: 2, same: 0, older: 1 }, '2 koppelingen vernieuwd. 1 niet overgenomen: die van jou is nieuwer.'],
  [{ added: 0, renewed: 0, same: 1, older: 0 }, 'Niets gewijzigd. 1 stond er al.'],
  [{ added: 0, renewed: 0, same: 0, older: 0 }, 'In dit bestand staan geen koppelingen.'],
])('what came of a file: %j', (came, text) => {
  expect(importText(came)).toBe(text);
});

describe('giving and taking over', () => {
  function page() {
    const saved: { name: string; text: string }[] = [];
    const sent: { name: string; input: unknown }[] = [];
    const client = {
      send: async (name: string, input: unknown) => {
        sent.push({ name, input });
        if (name === 'playbooks/active') return [smt];
        if (name === 'stored/overview') return { pupils: [], couplings, meetings: [], problems: [] };
        return name === 'couplings/merge' ? { added: 2, renewed: 0, same: 1, older: 0 } : {};
      },
      onNotice: () => undefined,
    } as unknown as OwnPageClient;
    const ownPage = createOwnPageStore({
      client,
      today: async () => '2026-11-21',
      parseAddress: () => ({ ok: false, problem: '' }),
      copy: async () => true,
      saveFile: (name, text) => saved.push({ name, text }),
      makeDocument: async () => undefined,
      readTemplate: async () => ({ ok: false, problems: [] }),
      signal: new AbortController().signal,
    });
    const named = (name: string) => sent.filter((one) => one.name === name).map(({ input }) => input);
    return { ...ownPage, saved, named };
  }

  test('a file holds the couplings of one school', async () => {
    const { actions, saved } = page();
    await actions.start();
    actions.saveCouplings('demo.smartschool.be');
    expect(saved).toEqual([
      { name: 'draaiboek-koppelingen-demo.smartschool.be.json', text: writeCouplingFile(couplings.slice(0, 2)) },
    ]);
  });

  test('a good file is taken over, and told', async () => {
    const { actions, store, named } = page();
    await actions.start();
    await actions.takeCouplings(async () => writeCouplingFile(couplings));
    expect(named('couplings/merge')).toEqual([{ couplings }]);
    expect(store.getState()).toMatchObject({
      told: '2 koppelingen toegevoegd. 1 stond er al.',
      importProblems: [],
      trouble: null,
    });
  });

  test('of a file that is not right nothing is taken over; a file that cannot be read is told too', async () => {
    const { actions, store, named } = page();
    await actions.start();
    const wrong = couplings.map((one) => ({ ...one, madeOn: 'gisteren' }));
    await actions.takeCouplings(async () =>
      JSON.stringify({
        file: 'draaiboek-koppelingen',
        version: 1,
        couplings: [...wrong, ...wrong, ...wrong, ...wrong],
      }),
    );
    expect(store.getState().importProblems).toHaveLength(9);
    expect(store.getState().importProblems.at(-1)).toBe('en nog 4 andere meldingen');
    await actions.takeCouplings(() => Promise.reject(new Error('gone')));
    expect(store.getState().trouble).toContain('Dat lukte niet');
    expect(named('couplings/merge')).toEqual([]);
  });

  test('one is removed', async () => {
    const { actions, store, named } = page();
    await actions.start();
    await actions.removeCoupling('b');
    expect(named('couplings/change')).toEqual([{ add: [], remove: ['b'] }]);
    expect(store.getState().told).toBe('De koppeling is verwijderd.');
  });
});
