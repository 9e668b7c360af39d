import { broadcast } from '@/lib/messages/notices';
import type { From, Handlers } from '@/lib/messages/server';
import { schoolPages } from '@/lib/settings/school-pages';
import type { Deps } from '../deps';

type CouplingHandlers = Pick<Handlers, 'couplings/read' | 'couplings/change' | 'couplings/merge'>;

/** What the user said of a school's fields: a school's page reads and changes only what is of that school. */
export function couplingHandlers({ store }: Deps): CouplingHandlers {
  const changed = (except: number | null) =>
    void broadcast({ notice: 'couplings-changed' }, schoolPages.matches, except);

  return {
    'couplings/read': (_, from) => store.couplings(schoolOf(from)),
    async 'couplings/change'(change, from) {
      await store.changeCouplings(change, schoolOf(from));
      changed(from.tabId);
      return store.couplings(schoolOf(from));
    },
    async 'couplings/merge'({ couplings }) {
      const { added, renewed, same, older } = await store.importCouplings(couplings);
      changed(null);
      return { added, renewed, same, older };
    },
  };
}

/** The school whose page asks, by the address that the browser gives; null for our own pages. */
function schoolOf({ url }: From): string | null {
  const { protocol, host } = new URL(url);
  return protocol === 'https:' ? host : null;
}
