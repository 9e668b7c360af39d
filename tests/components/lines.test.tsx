import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Lines } from '@/components/checklist/line-offer';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { LineModel } from '@/lib/view/model/types';

const report: LineModel = {
  id: 'line-00000001',
  eyebrow: 'Gevonden op deze pagina: 1 van 3',
  title: 'Verslag van 28 september: welke onderwerpen?',
  quote: 'Is een SMT wenselijk?',
  plans: null,
  plan: 'Voor SMT 2026-2027',
  topics: {
    title: 'Waarover gaat het verslag?',
    options: [
      { id: 'desirability', title: 'Wenselijkheid', note: '', on: true },
      { id: 'place', title: 'SMT-plaats', note: 'heeft al een verslag', on: false },
    ],
  },
  partners: null,
  date: { label: 'Datum van de klassenraad', value: '2026-09-28' },
  keep: { text: 'Bewaar', enabled: true },
  aside: 'Niet van dit plan',
  later: 'Later',
  allAside: 'Geen van deze 3 hoort bij dit plan',
};
const talk: LineModel = { ...report, id: 'line-00000002', title: 'Gesprek van 8 oktober: met wie?', allAside: null };

function show(line: LineModel | null, note: string | null = null) {
  const actions = {
    setLineTopic: vi.fn(),
    setLinePlan: vi.fn(),
    setLineDate: vi.fn(),
    keepLine: vi.fn(),
    setLinesAside: vi.fn(),
    leaveLine: vi.fn(),
  };
  const element = (next: LineModel | null, said: string | null) => (
    <Lines
      lines={{ label: 'Gevonden op deze pagina', line: next, note: said }}
      actions={actions as unknown as SidebarActions}
    />
  );
  const view = render(element(line, note));
  return {
    actions,
    user: userEvent.setup(),
    turn: (next: LineModel | null, said: string | null = null) => view.rerender(element(next, said)),
  };
}

it('is a region with a heading, named groups and a labelled day', () => {
  show(report);
  const region = screen.getByRole('region', { name: 'Gevonden op deze pagina' });
  const offer = within(region).getByRole('article', { name: report.title });
  expect(within(offer).getByRole('group', { name: 'Waarover gaat het verslag?' })).toBeVisible();
  expect(within(offer).getByRole('checkbox', { name: 'Wenselijkheid' })).toBeChecked();
  expect(within(offer).getByRole('checkbox', { name: /SMT-plaats heeft al een verslag|SMT-plaats/ })).not.toBeChecked();
  expect(within(offer).getByLabelText('Datum van de klassenraad')).toHaveValue('2026-09-28');
  expect(offer).toHaveTextContent('Is een SMT wenselijk?');
});

it('is answered with the keyboard alone', async () => {
  const { actions, user } = show(report);
  await user.tab();
  await user.tab();
  await user.keyboard(' ');
  expect(actions.setLineTopic).toHaveBeenCalledWith('place', true);
  screen.getByRole('button', { name: 'Bewaar' }).focus();
  await user.keyboard('{Enter}');
  expect(actions.keepLine).toHaveBeenCalledOnce();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(actions.setLinesAside).toHaveBeenLastCalledWith(false);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(actions.leaveLine).toHaveBeenCalledOnce();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(actions.setLinesAside).toHaveBeenLastCalledWith(true);
});

it('asks for one plan of several', async () => {
  const plans = {
    title: 'Bij welk plan?',
    options: [
      { id: 'plan-1', title: 'SMT, start op 12 januari', note: '', on: false },
      { id: 'plan-2', title: 'SMT, start op 3 mei', note: '', on: false },
    ],
  };
  const { actions, user } = show({ ...report, plans, plan: null, keep: { text: 'Bewaar', enabled: false } });
  await user.click(screen.getByRole('radio', { name: 'SMT, start op 3 mei' }));
  expect(actions.setLinePlan).toHaveBeenCalledWith('plan-2', true);
  expect(screen.getByRole('button', { name: 'Bewaar' })).toBeDisabled();
});

it('takes the focus to the next line, and to what was told after the last', async () => {
  const { user, turn } = show(report);
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  turn(talk);
  expect(screen.getByRole('heading', { name: talk.title })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Niet van dit plan' }));
  turn(null, 'De verslagen in deze lijst zijn bekeken op 21 november 2026.');
  expect(screen.getByText(/zijn bekeken/)).toHaveFocus();
});

it('leaves the focus where it is when the page itself changes', () => {
  const { turn } = show(report);
  turn(talk);
  expect(document.body).toHaveFocus();
});
