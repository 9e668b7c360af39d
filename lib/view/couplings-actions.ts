import type { StoreApi } from 'zustand/vanilla';
import { couplingFileName, readCouplingFile, writeCouplingFile } from '@/lib/core/couple/file';
import { togetherWith } from '@/lib/core/couple/forms';
import { count } from '@/lib/core/format/list';
import { importText } from './couplings-model';
import type { OwnPageDeps } from './own-page-ports';
import type { OwnPageState } from './own-page-state';

/** What can be done with couplings on our own page. */
export interface CouplingsActions {
  removeCoupling(id: string): Promise<void>;
  /** Saves the couplings of a school as a file. */
  saveCouplings(host: string): void;
  /** Takes over a colleague's file, as a whole or not at all. */
  takeCouplings(text: () => Promise<string>): Promise<void>;
}

const shownProblems = 8;

export function couplingsActions(
  deps: OwnPageDeps,
  store: StoreApi<OwnPageState>,
  attempt: (work: () => Promise<void>) => Promise<void>,
  refresh: () => Promise<unknown>,
): CouplingsActions {
  const { client } = deps;
  return {
    removeCoupling: (id) =>
      attempt(async () => {
        const remove = togetherWith(store.getState().overview?.couplings ?? [], id).map((one) => one.id);
        await client.send('couplings/change', { add: [], remove });
        await refresh();
        store.setState({ told: 'De koppeling is verwijderd.' });
      }),
    saveCouplings(host) {
      const own = (store.getState().overview?.couplings ?? []).filter((one) => one.host === host);
      deps.saveFile(couplingFileName(host), writeCouplingFile(own));
      store.setState({ told: 'Het bestand is bewaard. Geef het aan je collega’s.' });
    },
    takeCouplings: (text) =>
      attempt(async () => {
        const read = readCouplingFile(await text(), store.getState().playbooks);
        if (!read.ok) {
          store.setState({ told: null, importProblems: shortened(read.problems) });
          return;
        }
        const came = await client.send('couplings/merge', { couplings: read.couplings });
        await refresh();
        store.setState({ told: importText(came), importProblems: [] });
      }),
  };
}

function shortened(problems: readonly string[]): string[] {
  const more = problems.length - shownProblems;
  const first = problems.slice(0, shownProblems);
  return more > 0 ? [...first, `en nog ${count(more, 'andere melding', 'andere meldingen')}`] : first;
}
