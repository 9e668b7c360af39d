import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { SidebarActions } from '@/lib/view/actions-type';
import { designState } from '../view/support/design';
import { toSidebarModel } from '../view/support/model';
import { Sidebar } from './support/sidebar';

it('a page with too many fields is said in a friendly sentence, without a checklist', () => {
  const model = toSidebarModel({ ...designState(), place: { kind: 'crowded' } });
  render(<Sidebar model={model} actions={{} as SidebarActions} />);
  expect(screen.getByText(/^Op deze pagina staan te veel velden om ze na te kijken\./)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Klap Draaiboek in' })).toBeVisible();
  expect(document.querySelector('[data-step]')).toBeNull();
});
