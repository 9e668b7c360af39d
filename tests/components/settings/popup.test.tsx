import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Popup } from '@/components/settings/popup';

const own = { settingsUrl: '/dashboard.html#instellingen', storedUrl: '/dashboard.html#gegevens' };

test('on a page of a school the sidebar is shown, hidden or brought', async () => {
  const onToggle = vi.fn();
  render(<Popup {...own} state="school" onAllow={() => undefined} onToggle={onToggle} />);
  expect(screen.getByRole('status').textContent).toContain('ook op een formulier dat Draaiboek niet herkent');
  await userEvent.click(screen.getByRole('button', { name: 'Toon of verberg de zijbalk' }));
  expect(onToggle).toHaveBeenCalledOnce();
});

test('without access it is asked for, and nothing else', async () => {
  const onAllow = vi.fn();
  render(<Popup {...own} state="no-access" onAllow={onAllow} onToggle={() => undefined} />);
  expect(screen.getAllByRole('button')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Geef toegang tot Smartschool' }));
  expect(onAllow).toHaveBeenCalledOnce();
});

test.each([
  ['elsewhere', 'Open in Smartschool het trainingsplan van een leerling. Draaiboek verschijnt dan vanzelf.'],
  ['nobody', 'Op deze pagina kan Draaiboek nu niet meekijken. Herlaad de pagina en probeer het opnieuw.'],
] as const)('elsewhere it says what to do: %s', (state, text) => {
  render(<Popup {...own} state={state} onAllow={() => undefined} onToggle={() => undefined} />);
  expect(screen.getByRole('status').textContent).toBe(text);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('link', { name: 'Instellingen' }).getAttribute('href')).toBe('/dashboard.html#instellingen');
});
