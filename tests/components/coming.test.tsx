import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { SidebarState } from '@/lib/view/state';
import { designState } from '../view/support/design';
import { toSidebarModel } from '../view/support/model';
import { actionSpies } from './support/actions';
import { Sidebar } from './support/sidebar';

function show(first: SidebarState['coming']) {
  const actions = actionSpies();
  const of = (part: Partial<SidebarState>) => <Sidebar model={toSidebarModel(designState(part))} actions={actions} />;
  const view = render(of({ coming: first }));
  return { actions, turn: (part: Partial<SidebarState>) => view.rerender(of(part)) };
}

it('a screen that is coming stands in the place of the checklist and takes the focus', () => {
  show({ screen: 'days', failed: false });
  expect(screen.getByRole('heading', { name: 'Even geduld' })).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent('Dit scherm komt eraan…');
  expect(document.querySelector('[data-step]')).toBeNull();
});

it('one that did not come says what helps, and can be asked for again', async () => {
  const { actions, turn } = show({ screen: 'days', failed: false });
  turn({ coming: { screen: 'days', failed: true } });
  expect(screen.getByRole('heading', { name: 'Dit scherm kwam niet' })).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent(
    'Probeer het opnieuw. Lukt het dan nog niet? Bewaar eerst je werk in Smartschool en herlaad dan de pagina.',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(actions.bringAgain).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: '← Terug' }));
  expect(actions.doWithout).toHaveBeenCalledOnce();
});

it('once it is there its heading has the focus, and afterwards what led to it', () => {
  const { turn } = show({ screen: 'days', failed: false });
  turn({ panel: 'days' });
  expect(screen.getByRole('heading', { name: /dagen/i, level: 3 })).toHaveFocus();
  turn({});
  expect(screen.getByRole('button', { name: 'Bekijk de dagen' })).toHaveFocus();
});

it('who does without is back at what would have led to it', () => {
  const { turn } = show({ screen: 'health', failed: true });
  turn({ coming: null });
  expect(screen.getByRole('button', { name: /^Herkenning: / })).toHaveFocus();
});
