import type { Context } from './context';
import type { SidebarState } from './state';

/** The plans of the pupil whose form for a report stands open, by their ids; null on every other page. */
function planIdsAt({ place }: SidebarState): string[] | null {
  if (place.kind !== 'pupil' || place.around?.screen !== 'report-form' || place.around.mode !== 'edit') return null;
  const ids = (place.plans ?? []).map(({ opened }) => opened.plan.id);
  return ids.length === 0 ? null : ids;
}

/** Asks for reports that are still to be written, once for each form of a pupil that is opened. */
export function followReadyReports({ deps, store, session }: Context): void {
  const keyOf = (state: SidebarState) => JSON.stringify(planIdsAt(state));

  async function ask(planIds: string[], key: string): Promise<void> {
    try {
      const reports = await deps.client.send('meeting/ready', { planIds });
      if (keyOf(store.getState()) !== key) return;
      store.setState({ readyReports: reports.length === 0 ? null : { reports, open: null } });
    } catch (error) {
      session.failed(error, null);
    }
  }

  store.subscribe((state, before) => {
    if (state.place === before.place) return;
    const key = keyOf(state);
    if (key === keyOf(before)) return;
    const planIds = planIdsAt(state);
    store.setState({ readyReports: null, ...(state.panel === 'ready' ? { panel: 'none' as const } : {}) });
    if (planIds !== null) void ask(planIds, key);
  });
}
