import type { StoreApi } from 'zustand/vanilla';
import { dayAndMonth, shortDate } from '@/lib/core/format/dates';
import { count } from '@/lib/core/format/list';
import { byWhen, isOverdue } from '@/lib/core/meeting/points';
import type { IsoDate } from '@/lib/core/model/basics';
import type { PlanCommand } from '@/lib/core/model/command';
import type { OpenPoint, Plan, Pupil } from '@/lib/core/model/plan';
import { pupilTitle } from '@/lib/core/plan/titles';
import type { OwnPageDeps } from '../own-page-ports';
import type { OwnPageState } from '../own-page-state';
import type { PointOrder } from './state';

export interface PointRow {
  planId: string;
  id: string;
  what: string;
  pupil: string;
  who: string;
  by: IsoDate | '';
  /** "Had klaar moeten zijn op 12 oktober." */
  overdue: string | null;
  done: string | null;
  labels: { tick: string; by: string; forget: string };
}

export interface PointsModel {
  title: string;
  summary: string;
  orders: { label: string; options: { id: PointOrder; text: string; on: boolean }[] };
  open: PointRow[];
  done: { title: string; rows: PointRow[] } | null;
}

export interface PointActions {
  orderPoints(order: PointOrder): void;
  tickPoint(planId: string, id: string, on: boolean): Promise<void>;
  /** Another day, or none. */
  movePoint(planId: string, id: string, by: IsoDate | null): Promise<void>;
  forgetPoint(planId: string, id: string): Promise<void>;
}

type Found = { plan: Plan; pupil: Pupil; point: OpenPoint };

function allPoints({ overview }: Pick<OwnPageState, 'overview'>): Found[] {
  return (overview?.pupils ?? []).flatMap(({ pupil, plans }) =>
    plans.flatMap((plan) => (plan.points ?? []).map((point) => ({ plan, pupil, point }))),
  );
}

function rowOf({ plan, pupil, point }: Found, today: IsoDate): PointRow {
  const name = `${point.what} (${pupil.name})`;
  return {
    planId: plan.id,
    id: point.id,
    what: point.what,
    pupil: pupilTitle(pupil),
    who: point.who,
    by: point.by ?? '',
    overdue: isOverdue(point, today) && point.by !== null ? `had klaar moeten zijn op ${dayAndMonth(point.by)}` : null,
    done: point.doneOn === null ? null : `gedaan op ${shortDate(point.doneOn)}`,
    labels: { tick: `Gedaan: ${name}`, by: `Tegen wanneer: ${name}`, forget: `Vergeet: ${name}` },
  };
}

const orders: Record<PointOrder, { text: string; compare(one: Found, two: Found): number }> = {
  when: { text: 'Volgens datum', compare: (one, two) => byWhen(one.point, two.point) },
  pupil: { text: 'Volgens leerling', compare: (one, two) => one.pupil.name.localeCompare(two.pupil.name, 'nl-BE') },
  who: { text: 'Volgens wie', compare: (one, two) => one.point.who.localeCompare(two.point.who, 'nl-BE') },
};

/** What was agreed in meetings and is to be done, over all pupils; null where nothing was agreed. */
export function pointsModel(state: Pick<OwnPageState, 'overview' | 'today' | 'meeting'>): PointsModel | null {
  const today = state.today ?? '';
  const found = allPoints(state);
  if (found.length === 0) return null;
  const { order } = state.meeting;
  const open = found
    .filter(({ point }) => point.doneOn === null)
    .toSorted((one, two) => byWhen(one.point, two.point))
    .toSorted(orders[order].compare);
  const done = found
    .filter(({ point }) => point.doneOn !== null)
    .toSorted((one, two) => (two.point.doneOn ?? '').localeCompare(one.point.doneOn ?? ''));
  const late = open.filter(({ point }) => isOverdue(point, today)).length;
  return {
    title: 'Openstaande afspraken',
    summary:
      open.length === 0
        ? 'Alles is gedaan.'
        : late === 0
          ? ''
          : `${count(late, 'afspraak is', 'afspraken zijn')} over tijd.`,
    orders: {
      label: 'Volgorde',
      options: (Object.keys(orders) as PointOrder[]).map((id) => ({ id, text: orders[id].text, on: id === order })),
    },
    open: open.map((one) => rowOf(one, today)),
    done: done.length === 0 ? null : { title: `Gedaan (${done.length})`, rows: done.map((one) => rowOf(one, today)) },
  };
}

/** What can be done with points on our own page; each can be taken back. */
export function pointActions(
  deps: OwnPageDeps,
  store: StoreApi<OwnPageState>,
  attempt: (work: () => Promise<void>) => Promise<void>,
  refresh: () => Promise<unknown>,
  remember: (step: { key: null; label: string; back(): Promise<void> }) => void,
): PointActions {
  const send = async (planId: string, command: PlanCommand) => {
    await deps.client.send('plan/command', { commandId: crypto.randomUUID(), planId, command });
    await refresh();
  };
  const change = (planId: string, id: string, label: string, to: (point: OpenPoint) => PlanCommand) =>
    attempt(async () => {
      const found = allPoints(store.getState()).find(({ plan, point }) => plan.id === planId && point.id === id);
      if (found === undefined) return;
      const { point } = found;
      await send(planId, to(point));
      remember({ key: null, label, back: () => send(planId, { do: 'keep-point', point }) });
    });
  return {
    orderPoints: (order) => store.setState(({ meeting }) => ({ meeting: { ...meeting, order } })),
    tickPoint: (planId, id, on) =>
      change(planId, id, on ? 'Afspraak afgevinkt' : 'Afspraak weer open', (point) => ({
        do: 'keep-point',
        point: { ...point, doneOn: on ? store.getState().today : null },
      })),
    movePoint: (planId, id, by) =>
      change(planId, id, 'Datum veranderd', (point) => ({ do: 'keep-point', point: { ...point, by } })),
    forgetPoint: (planId, id) => change(planId, id, 'Afspraak vergeten', () => ({ do: 'forget-point', pointId: id })),
  };
}
