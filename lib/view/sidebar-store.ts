import { createStore, type StoreApi } from 'zustand/vanilla';
import { asideActions } from './actions/aside';
import { claimActions } from './actions/claim';
import { documentsActions } from './actions/documents';
import { fillActions } from './actions/fill';
import { lineActions } from './actions/lines';
import { noteActions } from './actions/notes';
import { planActions } from './actions/plan';
import { rescueActions } from './actions/rescue';
import { viewActions } from './actions/view';
import type { SidebarActions } from './actions-type';
import type { Context } from './context';
import { onDemand, type ScreensPort } from './on-demand';
import type { SidebarDeps } from './ports';
import { followReadyReports } from './ready-watch';
import { createSession } from './session';
import { initialState, isOpen, type SidebarState } from './state';

export interface Sidebar {
  store: StoreApi<SidebarState>;
  actions: SidebarActions;
  /** Fetches settings and playbooks, reads the page and follows it until the signal ends. */
  start(): Promise<void>;
  /** Reads the page again, for a change that the page itself does not tell. */
  look(): void;
}

/** All that the sidebar is made from: what it works with, and where the screens come from that are brought on demand. */
export interface SidebarParts extends SidebarDeps {
  screens: ScreensPort;
}

/** The sidebar without a screen: goes from what the page shows and what is stored to a state, and acts when asked. */
export function createSidebarStore(deps: SidebarParts): Sidebar {
  const store = createStore<SidebarState>(() => initialState(deps.clock.today()));
  const session = createSession(deps, store);
  const context: Context = { deps, store, session };

  followReadyReports(context);

  async function start(): Promise<void> {
    try {
      const [settings, playbooks, tables, couplings] = await Promise.all([
        deps.client.send('settings/read', {}),
        deps.client.send('playbooks/active', {}),
        deps.client.send('playbooks/wordings', {}),
        deps.client.send('couplings/read', {}),
      ]);
      await deps.page.prepare(playbooks, couplings, tables);
      if (deps.signal.aborted) return;
      store.setState({ settings, playbooks, couplings, ready: true, trouble: null });
    } catch (error) {
      session.failed(error, 'load');
      return;
    }
    deps.page.watch(() => session.look(), deps.signal);
    await session.begin();
  }

  const actions: SidebarActions = {
    ...viewActions(context, start),
    ...fillActions(context),
    ...planActions(context),
    ...documentsActions(context),
    ...asideActions(context),
    ...noteActions(context),
    ...lineActions(context),
    ...rescueActions(context),
    ...claimActions(context),
    ...onDemand(context, deps.screens),
  };
  deps.client.onNotice((notice) => {
    if (notice.notice === 'toggle') actions.setOpen(!isOpen(store.getState()));
  }, deps.signal);
  return { store, actions, start, look: session.look };
}
