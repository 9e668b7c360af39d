import type { StoreApi } from 'zustand/vanilla';
import { capitalised } from '@/lib/core/format/list';
import { recordAgain } from '@/lib/core/meeting/ready';
import { meetingReport, pointsOf, recordedReport, reportIdOf } from '@/lib/core/meeting/report';
import type { PlanCommand } from '@/lib/core/model/command';
import type { Plan } from '@/lib/core/model/plan';
import type { RenderedReport } from '@/lib/core/model/report';
import type { OwnPageDeps } from '../own-page-ports';
import type { OwnPageState } from '../own-page-state';
import { agreementLines } from './agreement-lines';
import type { Keeping } from './keeping';
import { type OpenedPupil, openedMeeting, shownPupil } from './opened';

export interface CopyActions {
  /** Copies the report of the pupil that is shown, and notes on the plan that there is one and what was agreed. */
  copyMeetingReport(): Promise<void>;
  /** The user copied by hand what could not be copied for her. */
  copiedByHand(): Promise<void>;
  /** All agreements of the meeting as one list. */
  copyAgreements(): Promise<void>;
}

interface CopyContext {
  deps: OwnPageDeps;
  store: StoreApi<OwnPageState>;
  attempt(work: () => Promise<void>): Promise<void>;
  refresh(): Promise<unknown>;
  keeping: Keeping;
  remember(step: { key: null; label: string; back(): Promise<void> }): void;
}

/** The agreements go by this name where a text must be copied by hand. */
export const allAgreements = 'agreements';

export function copyActions(context: CopyContext): { actions: CopyActions; look(): Promise<void> } {
  const { deps, store, attempt, refresh, keeping, remember } = context;
  let looking = 0;

  /** Shows how the report reads now; an answer that comes late gives way to the newer one. */
  async function look(): Promise<void> {
    const shown = shownPupil(store.getState());
    looking += 1;
    const mine = looking;
    if (shown === null) return;
    const report = await render(shown);
    if (mine === looking) keeping.set({ rendered: { planId: shown.entry.planId, report } });
  }

  function render(shown: OpenedPupil): Promise<RenderedReport> {
    return deps.client.send('report/render', meetingReport(shown));
  }

  async function note({ meeting, entry, plan, pupil, playbook }: OpenedPupil): Promise<void> {
    const planId = plan.id;
    const send = (command: PlanCommand) =>
      deps.client.send('plan/command', { commandId: crypto.randomUUID(), planId, command });
    const points = pointsOf(meeting, entry, plan, store.getState().today ?? '');
    const from = reportIdOf(meeting, planId);
    await keeping.settled();
    await send(recordedReport(meeting, entry));
    if (points.length > 0 || pointsFrom(plan, from).length > 0) await send({ do: 'agree', from, points });
    await refresh();
    const back = async () => {
      for (const command of backTo(plan, from)) await send(command);
      await refresh();
    };
    const name = capitalised(playbook.report?.name ?? '');
    remember({ key: null, label: 'Verslag gekopieerd', back });
    const agreed = points.length === 0 ? '' : ' De afspraken staan bij de openstaande afspraken.';
    store.setState({ told: `${name} van ${pupil.name} gekopieerd.${agreed}` });
  }

  return {
    // Only when it goes wrong: what is told about keeping must stand while the preview follows.
    look: () => look().catch((error: unknown) => attempt(() => Promise.reject(error))),
    actions: {
      copyMeetingReport: () =>
        attempt(async () => {
          const shown = shownPupil(store.getState());
          if (shown === null || shown.entry.topics.length === 0) return;
          const report = await render(shown);
          const planId = shown.entry.planId;
          keeping.set({ rendered: { planId, report }, byHand: null });
          if (await deps.copy(report.text, report.html)) await note(shown);
          else keeping.set({ byHand: { of: planId, text: report.text } });
        }),
      copiedByHand: () =>
        attempt(async () => {
          const { byHand } = store.getState().meeting;
          const shown = shownPupil(store.getState());
          if (byHand === null) return;
          keeping.set({ byHand: null });
          if (shown !== null && byHand.of === shown.entry.planId) await note(shown);
        }),
      copyAgreements: () =>
        attempt(async () => {
          const opened = openedMeeting(store.getState());
          if (opened === null) return;
          const text = agreementLines(opened).join('\n');
          if (await deps.copy(text, null)) store.setState({ told: 'De afspraken zijn gekopieerd.' });
          else keeping.set({ byHand: { of: allAgreements, text } });
        }),
    },
  };
}

const pointsFrom = (plan: Plan, from: string) => (plan.points ?? []).filter((point) => point.from === from);

/** What gives the plan back the report and the points that it had. */
function backTo(plan: Plan, reportId: string): PlanCommand[] {
  const before = plan.reports.find(({ id }) => id === reportId);
  return [
    before === undefined ? { do: 'forget-report', reportId } : recordAgain(before),
    { do: 'agree', from: reportId, points: pointsFrom(plan, reportId) },
  ];
}
