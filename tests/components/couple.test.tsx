import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { coupled, veld } from '../unit/couple/fixtures';
import { designState } from '../view/support/design';
import { toSidebarModel } from '../view/support/model';
import { actionSpies } from './support/actions';
import { Sidebar } from './support/sidebar';

function show(...args: Parameters<typeof designState>) {
  const actions = actionSpies();
  const view = render(<Sidebar model={toSidebarModel(designState(...args))} actions={actions} />);
  const turn = (...next: Parameters<typeof designState>) =>
    view.rerender(<Sidebar model={toSidebarModel(designState(...next))} actions={actions} />);
  return { actions, user: userEvent.setup(), turn };
}

const pointed = {
  field: veld('veld 7'),
  label: 'Veld 7',
  carries: ['text', 'log'] as const,
  items: [],
  said: [],
};

describe('the health of recognition', () => {
  it('is reached by a link under the checklist', async () => {
    const { actions, user } = show();
    await user.click(screen.getByRole('button', { name: 'Herkenning: 10 van 21 velden, 1 onzeker' }));
    expect(actions.openHealth).toHaveBeenCalledOnce();
  });

  it('takes the place of the checklist, its heading takes the focus, and the link gets it back', () => {
    const { turn } = show({ panel: 'health' });
    expect(screen.getByRole('heading', { name: 'Herkenning van deze pagina' })).toHaveFocus();
    expect(screen.queryByRole('list', { name: 'Checklist' })).not.toBeInTheDocument();
    turn({ panel: 'none' });
    expect(screen.getByRole('button', { name: /^Herkenning: / })).toHaveFocus();
  });

  it('offers what can be done at each field, by the item’s name', async () => {
    const { actions, user } = show({
      panel: 'health',
      couplings: [coupled('a', 'bedrijf', { is: 'not', item: 'place' })],
    });
    const panel = screen.getByRole('region', { name: 'Herkenning van deze pagina' });
    await user.click(within(panel).getByText(/^Vanzelf gevonden/));
    await user.click(within(panel).getByRole('button', { name: 'Toon: Startdatum' }));
    await user.click(within(panel).getByRole('button', { name: 'Klopt niet: Startdatum' }));
    expect(within(panel).getByRole('heading', { name: 'Herkenning van deze pagina' })).toHaveFocus();
    await user.click(within(panel).getByRole('button', { name: 'Koppel: Standpunt van de ouders' }));
    await user.click(within(panel).getByRole('button', { name: 'Koppeling weg: ‘Bedrijf’' }));
    await user.click(within(panel).getByRole('button', { name: 'Wijs een veld aan' }));
    await user.click(within(panel).getByRole('button', { name: /Terug naar de checklist/ }));
    expect(actions.show.mock.calls).toEqual([['start-date']]);
    expect(actions.denyField.mock.calls).toEqual([['start-date']]);
    expect(actions.couple.mock.calls).toEqual([['viewpoint-parents'], [null]]);
    expect(actions.removeCoupling.mock.calls).toEqual([['a']]);
    expect(actions.closePanel).toHaveBeenCalledOnce();
  });
});

describe('pointing at a field', () => {
  it('says what to do, with the keyboard too, and which field is meant', async () => {
    const couple = { step: 'pointing', back: 'health', item: 'focus', meant: 'Veld 7' } as const;
    const { actions, user } = show({ panel: 'health', couple, announcement: 'Veld 7' });
    expect(screen.getByRole('heading', { name: 'Koppel een veld' })).toHaveFocus();
    expect(screen.getByText('Klik op de pagina op het veld van ‘Klemtonen en aandachtspunten’.')).toBeInTheDocument();
    expect(screen.getByText('Enter: dit veld')).toBeInTheDocument();
    expect(screen.getAllByText('Veld 7')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(actions.stopCoupling).toHaveBeenCalledOnce();
  });

  it('asks which item it is; what the field cannot hold cannot be chosen', async () => {
    const couple = { step: 'choosing', back: 'none', pointed, item: null } as const;
    const { actions, user, turn } = show({ couple });
    const list = screen.getByRole('radiogroup', { name: 'Je wees het veld ‘Veld 7’ aan. Welk item is dit?' });
    expect(within(list).getByRole('radio', { name: /^Startdatum/ })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Koppel' })).toBeDisabled();
    await user.click(within(list).getByRole('radio', { name: /^Begeleiding en evaluatie/ }));
    expect(actions.markCoupledItem.mock.calls).toEqual([['guidance']]);
    turn({ couple: { ...couple, item: 'guidance' } });
    await user.click(screen.getByRole('button', { name: 'Koppel' }));
    expect(actions.confirmCoupling).toHaveBeenCalledOnce();
  });

  it('asks whether a field serves both texts', async () => {
    const couple = {
      step: 'sharing',
      back: 'none',
      pointed,
      item: 'viewpoint-parents',
      others: ['viewpoint-pupil'],
    } as const;
    const { actions, user } = show({ couple: { ...couple, others: [...couple.others] } });
    await user.click(screen.getByRole('button', { name: 'Ja, allebei in dit veld' }));
    await user.click(screen.getByRole('button', { name: 'Nee, alleen ‘Standpunt van de ouders’' }));
    expect(actions.shareField.mock.calls).toEqual([[true], [false]]);
  });
});

it('an uncertain item in an opened step offers the coupling', async () => {
  const { actions, user } = show({ openStep: 'viewpoints' });
  await user.click(screen.getByRole('button', { name: 'Koppel: Standpunt van de ouders' }));
  expect(actions.couple.mock.calls).toEqual([['viewpoint-parents']]);
});
