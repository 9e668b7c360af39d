import type { SidebarClient } from '@/lib/view/ports';
import { type OnDemand, offeredScreens } from '../screens/offered';
import { lendShared } from './shared';

/** The screens of a script of their own: null until they were brought, which is done once. */
export function createScreens(client: SidebarClient, root: ShadowRoot) {
  let brought: OnDemand | null = null;
  let coming: Promise<void> | null = null;
  lendShared();

  async function bring(): Promise<void> {
    await client.send('screens/load', {});
    const found = offeredScreens();
    if (found === null) throw new Error('the script of the screens did not run');
    const style = document.createElement('style');
    style.textContent = found.styles;
    root.querySelector('style')?.after(style);
    brought = found;
  }

  return {
    panels: () => brought?.Panels ?? null,
    ready: () => brought?.screens ?? null,
    bring() {
      coming ??= bring().finally(() => {
        coming = null;
      });
      return coming;
    },
  };
}
