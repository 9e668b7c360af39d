import type { StoreApi } from 'zustand/vanilla';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { Plan, Pupil } from '@/lib/core/model/plan';
import type { DaysByHand } from '@/lib/core/model/schedule';
import { type DayChange, withDayChange } from '@/lib/core/plan/days-by-hand';
import { planTitle, pupilTitle } from '@/lib/core/plan/titles';
import { dayChangeText } from './actions/days';
import { daysMonthOf } from './model/days-month';
import type { DaysMonthModel } from './model/types';
import type { OwnPageDeps } from './own-page-ports';
import type { OwnPageState } from './own-page-state';

/** The days of one plan on our own page: which plan, its month view, and what was just said. */
export interface DaysPageModel {
  plans: { label: string; options: { id: string; title: string }[]; chosen: string | null };
  /** Why there is nothing to choose. */
  empty: string | null;
  month: DaysMonthModel | null;
  said: { text: string; undo: string } | null;
}

export interface DaysPageActions {
  chooseDays(plan: string): void;
  sayDay(change: DayChange): Promise<void>;
  undoDay(): Promise<void>;
}

type Known = Pick<OwnPageState, 'settings' | 'playbooks' | 'overview' | 'today' | 'daysPlan' | 'daysSaid'>;
type Found = { plan: Plan; pupil: Pupil; otherPlans: Plan[] };

/** The plan that was chosen, else the only or first one whose playbook counts days. */
function plansIn({ overview, playbooks }: Known): (Found & { title: string })[] {
  return (overview?.pupils ?? []).flatMap(({ pupil, plans }) =>
    plans.flatMap((plan) => {
      const playbook = playbooks.find((one) => one.id === plan.playbook && one.days !== undefined);
      if (playbook === undefined) return [];
      const otherPlans = plans.filter((other) => other.id !== plan.id);
      return [{ plan, pupil, otherPlans, title: `${pupilTitle(pupil)}: ${planTitle(plan, playbook)}` }];
    }),
  );
}

function chosenOf(state: Known): (Found & { title: string }) | undefined {
  const plans = plansIn(state);
  return plans.find(({ plan }) => plan.id === state.daysPlan) ?? plans[0];
}

export function daysPageModel(state: Known): DaysPageModel | null {
  const { settings, playbooks, overview, today, daysSaid } = state;
  if (settings === null || overview === null || today === null) return null;
  const chosen = chosenOf(state);
  const playbook = playbooks.find((one) => one.id === chosen?.plan.playbook);
  const month =
    chosen === undefined || playbook === undefined
      ? null
      : daysMonthOf({
          playbook,
          settings,
          ...chosen,
          checklist: evaluate({ playbook, settings, today, snapshot: null, ...chosen }),
        });
  return {
    plans: {
      label: 'Plan',
      options: plansIn(state).map(({ plan, title }) => ({ id: plan.id, title })),
      chosen: chosen?.plan.id ?? null,
    },
    empty:
      chosen === undefined
        ? 'Er is nog geen plan bewaard. Open een trainingsplan in Smartschool, dan zie je hier de dagen.'
        : null,
    month,
    said:
      daysSaid !== null && daysSaid.plan === chosen?.plan.id ? { text: daysSaid.text, undo: 'Ongedaan maken' } : null,
  };
}

/** Saying something of a day on our own page, and taking it back. */
export function daysPageActions(
  deps: OwnPageDeps,
  store: StoreApi<OwnPageState>,
  attempt: (work: () => Promise<void>) => Promise<void>,
  refresh: () => Promise<unknown>,
): DaysPageActions {
  const setDays = async (planId: string, days: DaysByHand) => {
    await deps.client.send('plan/command', {
      commandId: crypto.randomUUID(),
      planId,
      command: { do: 'set-days', days },
    });
    await refresh();
  };
  return {
    chooseDays: (daysPlan) => store.setState({ daysPlan, daysSaid: null, told: null }),
    sayDay: (change) =>
      attempt(async () => {
        const plan = chosenOf(store.getState())?.plan;
        if (plan === undefined) return;
        const before = plan.daysByHand ?? {};
        await setDays(plan.id, withDayChange(before, change));
        store.setState({ daysSaid: { plan: plan.id, text: dayChangeText(change), before }, told: null });
      }),
    undoDay: () =>
      attempt(async () => {
        const { daysSaid } = store.getState();
        if (daysSaid === null) return;
        await setDays(daysSaid.plan, daysSaid.before);
        store.setState({ daysSaid: null, told: 'Dat is weer zoals voordien.' });
      }),
  };
}
