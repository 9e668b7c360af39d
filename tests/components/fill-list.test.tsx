import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { FillListLine, SidebarState } from '@/lib/view/state';
import { designState } from '../view/support/design';
import { toSidebarModel } from '../view/support/model';
import { actionSpies } from './support/actions';
import { Sidebar } from './support/sidebar';

const line = (item: string, title: string, part: Partial<FillListLine> = {}): FillListLine => ({
  item,
  title,
  now: '',
  // biome-ignore lint/suspicious/noThenProperty: it is a text, and nobody awaits it
  then: 'De Brug',
  value: 'De Brug',
  over: false,
  source: 'uit het plan van 2025-2026',
  expected: '',
  element: 1,
  ticked: true,
  result: null,
  undo: null,
  ...part,
});
const place = line('place', 'Naam van de SMT-plaats');
const start = line('start-date', 'Startdatum', {
  now: '12 januari 2027',
  // biome-ignore lint/suspicious/noThenProperty: it is a text, and nobody awaits it
  then: '19 januari 2027',
  over: true,
  ticked: false,
});
const done = line('focus', 'Aandachtspunten', { result: { how: 'done', text: 'Ingevuld en nagekeken' }, undo: 'u1' });

function show(lines: FillListLine[], part: Partial<SidebarState> = {}) {
  const actions = actionSpies();
  const state = designState({
    panel: 'fill',
    fillList: { lines, progress: null },
    undos: [{ id: 'u1', item: 'focus', title: 'Aandachtspunten', undo: async () => ({ ok: true }) }],
    ...part,
  });
  const view = render(<Sidebar model={toSidebarModel(state)} actions={actions} />);
  return { actions, user: userEvent.setup(), ...view };
}

describe('Vul in', () => {
  it('is opened from the checklist and takes the focus', async () => {
    const { actions, user } = show([], { panel: 'none', drafts: { place: 'De Brug' } });
    await user.click(screen.getByRole('button', { name: 'Vul in: 1 voorstel' }));
    expect(actions.openFillList).toHaveBeenCalled();
  });

  it('shows of each field what stands there, what would come and the source', () => {
    show([place, start]);
    expect(screen.getByRole('heading', { name: 'Vul in' })).toHaveFocus();
    const [first, second] = within(screen.getByRole('list', { name: 'Voorstellen' })).getAllByRole('listitem');
    if (first === undefined || second === undefined) throw new Error('two lines are expected');
    expect(
      within(first)
        .getAllByRole('definition')
        .map((one) => one.textContent),
    ).toEqual(['leeg', 'De Brug']);
    expect(within(first).getByRole('checkbox', { name: 'Naam van de SMT-plaats' })).toBeChecked();
    expect(within(first).getByRole('checkbox')).toHaveAccessibleDescription(
      expect.stringContaining('uit het plan van 2025-2026') as string,
    );
    expect(within(second).getByRole('checkbox', { name: 'Startdatum' })).not.toBeChecked();
    expect(second).toHaveTextContent('Vervangt wat er staat.');
  });

  it('ticks with the keyboard, fills and leads to a field', async () => {
    const { actions, user } = show([place, start]);
    screen.getByRole('checkbox', { name: 'Startdatum' }).focus();
    await user.keyboard(' ');
    expect(actions.tickFill).toHaveBeenCalledWith('start-date', true);
    await user.click(screen.getByRole('button', { name: 'Ga naar het veld: Startdatum' }));
    expect(actions.show).toHaveBeenCalledWith('start-date');
    await user.click(screen.getByRole('button', { name: 'Vul 1 veld in' }));
    expect(actions.fillTicked).toHaveBeenCalled();
  });

  it('says of a line how it went, with its own way back and one for all', async () => {
    const { actions, user } = show([done]);
    expect(screen.getByText('Ingevuld en nagekeken')).toBeVisible();
    expect(screen.getAllByRole('term').map((one) => one.textContent)).toEqual(['Eerst', 'Nu']);
    expect(screen.queryByRole('checkbox', { name: 'Aandachtspunten' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken: Aandachtspunten' }));
    expect(actions.undo).toHaveBeenCalledWith('u1');
    await user.click(screen.getByRole('button', { name: 'Alles ongedaan maken' }));
    expect(actions.undoFillList).toHaveBeenCalled();
  });

  it('shows how far it is, and waits for it', () => {
    show([place, start], { busy: true, fillList: { lines: [place, start], progress: { at: 1, of: 2 } } });
    expect(screen.getByRole('progressbar', { name: '2 van 2' })).toHaveAttribute('value', '1');
    expect(screen.getByRole('button', { name: '2 van 2' })).toBeDisabled();
    expect(screen.getByRole('checkbox', { name: 'Startdatum' })).toBeDisabled();
  });

  it('leads to what the user fills herself, a file among them', async () => {
    const { actions, user } = show([place]);
    await user.click(screen.getByText('Zelf in te vullen: 3 lege velden'));
    expect(screen.getByText('Dit veld kan Draaiboek niet invullen.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ga naar het veld: Ondertekend akkoord' }));
    expect(actions.show).toHaveBeenCalledWith('consent');
  });

  it('shows script in a value as text', () => {
    const { container } = show([line('place', 'Plaats', { now: '<img src=x onerror=alert(1)>' })]);
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(container.querySelector('img[src="x"]')).toBeNull();
  });
});
