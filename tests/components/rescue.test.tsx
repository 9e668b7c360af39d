import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Rescue } from '@/components/checklist/rescue';
import type { RescueModel } from '@/lib/view/model/types';
import { actionSpies } from './support/actions';

const rescue: RescueModel = {
  title: 'Niet bewaarde tekst teruggevonden',
  text: 'Duid aan wat terug mag.',
  nowTitle: 'Er staat nu',
  thenTitle: 'Er komt',
  lines: [
    {
      id: 'p/w/focus',
      title: 'Klemtonen',
      when: 'Getypt vandaag om 14:31',
      now: null,
      empty: 'Nog niets',
      text: 'Noor heeft\nrust nodig.',
      on: true,
    },
    {
      id: 'p/w/place',
      title: 'Motivatie',
      when: 'Getypt vandaag om 14:30',
      now: 'Dicht bij huis.',
      empty: 'Nog niets',
      text: '<b>Dicht</b>',
      on: false,
    },
  ],
  submit: { text: 'Zet terug', enabled: true },
  decline: 'Niet nodig',
  note: 'Alleen in het geheugen.',
};

it('is a region with a named tick for each field, what stands there and what would come', () => {
  render(<Rescue rescue={rescue} actions={actionSpies()} />);
  const region = screen.getByRole('region', { name: rescue.title });
  expect(within(region).getByRole('checkbox', { name: /^Klemtonen/ })).toBeChecked();
  expect(within(region).getByRole('checkbox', { name: /^Motivatie/ })).not.toBeChecked();
  expect(
    within(region)
      .getAllByRole('definition')
      .map((one) => one.textContent),
  ).toEqual(['Nog niets', 'Noor heeft\nrust nodig.', 'Dicht bij huis.', '<b>Dicht</b>']);
  expect(region.querySelector('b')).toBeNull();
});

it('is ticked, put back and declined with the keyboard alone', async () => {
  const actions = actionSpies();
  const user = userEvent.setup();
  render(<Rescue rescue={rescue} actions={actions} />);
  await user.tab();
  await user.keyboard(' ');
  expect(actions.tickRescued).toHaveBeenCalledWith('p/w/focus', false);
  await user.tab();
  await user.keyboard(' ');
  expect(actions.tickRescued).toHaveBeenLastCalledWith('p/w/place', true);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(actions.putBackRescued).toHaveBeenCalledTimes(1);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(actions.declineRescued).toHaveBeenCalledTimes(1);
});

it('puts nothing back while nothing is ticked', () => {
  render(<Rescue rescue={{ ...rescue, submit: { text: 'Zet terug', enabled: false } }} actions={actionSpies()} />);
  expect(screen.getByRole('button', { name: 'Zet terug' })).toBeDisabled();
});
