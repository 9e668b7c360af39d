import type { StoreApi } from 'zustand/vanilla';
import type { PlanCommand } from '@/lib/core/model/command';
import { seenCommands } from '@/lib/core/plan/lines';
import type { OpenedPlan } from '@/lib/messages/protocol';
import { samePupil } from './identity';
import type { PageReading, SidebarDeps } from './ports';
import { pupilPlans } from './pupil-plans';
import type { SidebarState } from './state';

type PupilReading = Extract<PageReading, { kind: 'pupil' }>;

interface LineWatchOptions {
  deps: SidebarDeps;
  store: StoreApi<SidebarState>;
  read(): PageReading;
  ended(): boolean;
  commandFor(planId: string, command: PlanCommand): Promise<OpenedPlan | null>;
}

export interface LineWatch {
  /** Takes over the screen beside the plan once it has stood still for so long. */
  take(reading: PupilReading, patience: number): Promise<void>;
  /** Keeps which lists were seen whole, in each of the pupil's plans. */
  keepSeen(): Promise<void>;
}

/** Follows the lists and forms beside the plan: a page that changes pupils may still show the lines of the former. */
export function createLineWatch({ deps, store, read, ended, commandFor }: LineWatchOptions): LineWatch {
  let ticket = 0;
  /** The last lines that were a pupil's, to know them again under another name. */
  let last: { reading: PupilReading; text: string } | null = null;

  const pupil = () => {
    const { place } = store.getState();
    return place.kind === 'pupil' ? place : null;
  };

  async function take(reading: PupilReading, patience: number): Promise<void> {
    ticket += 1;
    const mine = ticket;
    const text = textOf(reading);
    if (text === textOf(pupil())) return;
    await deps.clock.wait(patience);
    if (mine !== ticket || ended()) return;
    const again = read();
    if (again.kind !== 'pupil' || !samePupil(again.student, reading.student) || textOf(again) !== text) return;
    if (last !== null && last.text === text && text !== none && !samePupil(last.reading.student, reading.student))
      return;
    last = { reading, text };
    show(reading);
    await keepSeen();
  }

  function show({ around }: PupilReading): void {
    const now = pupil();
    if (now !== null) store.setState({ place: { ...now, around: around ?? null } });
  }

  async function keepSeen(): Promise<void> {
    const now = pupil();
    const around = now?.around;
    if (around == null || now?.plans == null) return;
    const playbook = now.plans.find((one) => one.playbook.id === around.playbook)?.playbook;
    if (playbook === undefined) return;
    const plans = now.plans.map(({ opened }) => opened.plan);
    for (const { planId, command } of seenCommands(plans, playbook, around, deps.clock.today())) {
      await commandFor(planId, command);
    }
  }

  return { take, keepSeen };
}

const textOf = (reading: Pick<PupilReading, 'around'> | null): string => JSON.stringify(reading?.around ?? null);
const none = textOf(null);

/** The state after a plan of the pupil on the page was kept anew. */
export function withOpened(state: SidebarState, opened: OpenedPlan): Partial<SidebarState> {
  const { place } = state;
  if (place.kind !== 'pupil' || place.plans === null) return {};
  const found = place.plans.map((one) =>
    one.opened.plan.id === opened.plan.id
      ? opened
      : {
          ...one.opened,
          otherPlans: one.opened.otherPlans.map((plan) => (plan.id === opened.plan.id ? opened.plan : plan)),
        },
  );
  return { place: { ...place, plans: pupilPlans(found, state, state.today) } };
}
