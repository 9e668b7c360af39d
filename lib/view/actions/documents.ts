import type { SidebarActions } from '../actions-type';
import { type Context, planPlace } from '../context';

/** Documents are made on our own page, where there is room to look them through. */
export function documentsActions({ deps, store, session }: Context): Pick<SidebarActions, 'openDocuments'> {
  return {
    openDocuments(document) {
      const plan = planPlace(store.getState())?.stored?.plan.id;
      if (plan === undefined) return;
      deps.client
        .send('own-page/open', { section: 'documenten', plan, document })
        .catch((error: unknown) => session.failed(error, null));
    },
  };
}
