import type { StoreApi } from 'zustand/vanilla';
import type { Session } from './context';
import { samePupil } from './identity';
import type { LineWatch } from './line-watch';
import type { PageReading, SidebarDeps } from './ports';
import { pupilPlans } from './pupil-plans';
import { replacedSettleTime, settleTime } from './settle';
import type { SidebarState } from './state';

interface PupilWatchOptions {
  deps: SidebarDeps;
  store: StoreApi<SidebarState>;
  session: Pick<Session, 'epoch' | 'failed'>;
  lines: LineWatch;
  /** Leaves what was shown before for a place without a plan. */
  arrive(state: Partial<SidebarState>): void;
}

export interface PupilWatch {
  /** Takes over a page about a pupil on which no plan stands. */
  take(reading: Extract<PageReading, { kind: 'pupil' }>): void;
  /** Reads the plans that are kept of the pupil on the page. */
  readPlans(): Promise<void>;
}

/** Follows the pages of a pupil on which no plan stands, with the plans that are kept of this pupil. */
export function createPupilWatch({ deps, store, session, lines, arrive }: PupilWatchOptions): PupilWatch {
  async function readPlans(): Promise<void> {
    const { place: now } = store.getState();
    if (now.kind !== 'pupil') return;
    const at = session.epoch();
    try {
      const { host, student } = now;
      const found = await deps.client.send('pupil/plans', { host, student });
      if (at !== session.epoch()) return;
      const today = deps.clock.today();
      const plans = pupilPlans(found, store.getState(), today);
      const { place: later } = store.getState();
      if (later.kind === 'pupil') store.setState({ today, place: { ...later, plans } });
      await lines.keepSeen();
    } catch (error) {
      session.failed(error, 'load');
    }
  }

  return {
    take(reading) {
      const { place: before } = store.getState();
      const same =
        before.kind === 'pupil' && before.host === reading.host && samePupil(before.student, reading.student);
      if (!same) {
        arrive({ place: { ...reading, around: null, plans: null }, pupilOpen: false });
        void readPlans();
      }
      void lines.take(reading, before.kind === 'none' || same ? settleTime : replacedSettleTime);
    },
    readPlans,
  };
}
