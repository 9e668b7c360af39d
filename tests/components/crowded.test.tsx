import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Sidebar } from '@/components/checklist/sidebar';
import type { SidebarActions } from '@/lib/view/actions-type';
import { toSidebarModel } from '@/lib/view/sidebar-model';
import { designState } from '../view/support/design';

it('a page with too many fields is said in a friendly sentence, without a checklist', () => {
  const model = toSidebarModel({ ...designState(), place: { kind: 'crowded' } });
  render(<Sidebar model={model} actions={{} as SidebarActions} />);
  expect(screen.getByText(/^Op deze pagina staan te veel velden om ze na te kijken\./)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Klap Draaiboek in' })).toBeVisible();
  expect(document.querySelector('[data-step]')).toBeNull();
});
