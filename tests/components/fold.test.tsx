import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Fold } from '@/components/ui/fold';

const shown = () => screen.queryByText('Wat erin staat');

it('a fold is drawn at its first opening, and stays drawn when it is closed', async () => {
  render(<Fold summary="Meer">Wat erin staat</Fold>);
  expect(shown()).toBeNull();
  await userEvent.click(screen.getByText('Meer'));
  expect(shown()).toBeVisible();
  await userEvent.click(screen.getByText('Meer'));
  expect(shown()).toBeInTheDocument();
});

it('one that the browser opens by itself is drawn too', async () => {
  render(<Fold summary="Meer">Wat erin staat</Fold>);
  const details = screen.getByText('Meer').closest('details');
  if (details !== null) details.open = true;
  expect(await screen.findByText('Wat erin staat')).toBeVisible();
});
