import { broadcast } from '@/lib/messages/notices';
import type { Handlers } from '@/lib/messages/server';
import { schoolPages } from '@/lib/settings/school-pages';
import type { Deps } from '../deps';

/** The settings of this browser, for the sidebar and our own pages. */
export function settingsHandlers({ settings }: Deps): Pick<Handlers, 'settings/read' | 'settings/write'> {
  return {
    async 'settings/read'() {
      return (await settings.read()).settings;
    },
    async 'settings/write'(change, { tabId }) {
      const next = await settings.write(change);
      void broadcast({ notice: 'settings-changed' }, schoolPages.matches, tabId);
      return next;
    },
  };
}
