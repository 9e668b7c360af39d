import { withoutPupil } from '@/lib/core/rescue/held';
import { broadcast } from '@/lib/messages/notices';
import type { Handlers } from '@/lib/messages/server';
import { schoolPages } from '@/lib/settings/school-pages';
import type { Deps } from '../deps';

type StoredHandlers = Pick<Handlers, 'stored/overview' | 'rescue/clear' | 'pupil/erase' | 'everything/erase'>;

/** What is kept on this computer, shown and erased. */
export function storedHandlers({ store, settings, rescue, handed, templates }: Deps): StoredHandlers {
  return {
    async 'stored/overview'() {
      const overview = await store.overview();
      const { problem } = await settings.read();
      return {
        ...overview,
        reportTemplates: (await templates.read()).length,
        rescued: (await rescue.read()).length,
        problems: problem === null ? overview.problems : [...overview.problems, problem],
      };
    },
    async 'rescue/clear'() {
      const held = await rescue.read();
      await rescue.clear();
      // Open sidebars look again, and offer what is gone no longer.
      for (const planId of new Set(held.map((one) => one.planId))) {
        void broadcast({ notice: 'plan-changed', planId }, schoolPages.matches);
      }
      return {};
    },
    async 'pupil/erase'({ pupilKey }) {
      const planIds = await store.erasePupil(pupilKey);
      await rescue.change((held) => withoutPupil(held, pupilKey, planIds));
      await handed.clear();
      for (const planId of planIds) void broadcast({ notice: 'plan-changed', planId }, schoolPages.matches);
      return {};
    },
    async 'everything/erase'() {
      await store.eraseEverything();
      await settings.erase();
      await rescue.clear();
      await handed.clear();
      void broadcast({ notice: 'settings-changed' }, schoolPages.matches);
      void broadcast({ notice: 'couplings-changed' }, schoolPages.matches);
      return {};
    },
  };
}
