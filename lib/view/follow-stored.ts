import type { StoreApi } from 'zustand/vanilla';
import type { OpenedPlan } from '@/lib/messages/protocol';
import type { Session } from './context';
import type { SidebarDeps } from './ports';
import type { SidebarState } from './state';

interface FollowOptions {
  deps: Pick<SidebarDeps, 'client' | 'signal'>;
  store: StoreApi<SidebarState>;
  ended(): boolean;
  failed: Session['failed'];
  /** The plan on the page, as it is stored by now. */
  onPlan(opened: OpenedPlan): void;
  /** A plan changed that may be of the pupil on the page. */
  onPupil(): Promise<void>;
  /** The plan on the page is stored no more. */
  onErased(): Promise<void>;
  onSettings(): Promise<void>;
  onCouplings(): void;
}

/** Follows what is stored: what another tab or our own page changed is read again. */
export function followStored({ deps, store, ended, failed, ...on }: FollowOptions): void {
  const { client, signal } = deps;
  client.onNotice((notice) => {
    if (ended()) return;
    const told = (error: unknown) => failed(error, 'load');
    if (notice.notice === 'plan-changed') readPlan(notice.planId).catch(told);
    if (notice.notice === 'settings-changed') readSettings().catch(told);
    if (notice.notice === 'couplings-changed') readCouplings().catch(told);
  }, signal);

  async function readPlan(planId: string): Promise<void> {
    const { place } = store.getState();
    if (place.kind === 'pupil') return on.onPupil();
    const stored = place.kind === 'plan' ? place.stored : null;
    if (stored === null) return;
    if (stored.plan.id !== planId && !stored.otherPlans.some((one) => one.id === planId)) return;
    const opened = await client.send('plan/read', { planId: stored.plan.id });
    if (opened !== null) on.onPlan(opened);
    else await on.onErased();
  }

  async function readSettings(): Promise<void> {
    store.setState({ settings: await client.send('settings/read', {}) });
    await on.onSettings();
  }

  async function readCouplings(): Promise<void> {
    store.setState({ couplings: await client.send('couplings/read', {}) });
    on.onCouplings();
  }
}
