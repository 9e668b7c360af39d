import { evaluate } from '@/lib/core/evaluate/evaluate';
import { proposeWrites } from '@/lib/core/prefill/propose';
import type { OpenedPlan } from '@/lib/messages/protocol';
import type { PlanPlace } from './place';
import type { PlanReading } from './ports';
import type { SidebarState } from './state';

interface JudgedPlaceInput {
  state: Pick<SidebarState, 'playbooks' | 'settings'>;
  reading: Pick<PlanReading, 'snapshot' | 'form'>;
  stored: OpenedPlan | null;
  before: PlanPlace | null;
  today: string;
  held: boolean;
}

/** What a page shows and what is stored of its plan, judged; null where its playbook is not active. */
export function judgedPlace({ state, reading, stored, before, today, held }: JudgedPlaceInput): PlanPlace | null {
  const { playbooks, settings } = state;
  const { snapshot, form } = reading;
  const playbook = playbooks.find((one) => one.id === snapshot.playbook);
  if (playbook === undefined) return null;
  const checklist = evaluate({
    playbook,
    plan: stored?.plan ?? null,
    pupil: stored?.pupil ?? null,
    otherPlans: stored?.otherPlans ?? [],
    snapshot,
    today,
    settings,
  });
  return {
    kind: 'plan',
    playbook,
    snapshot,
    form,
    stored,
    question: before?.question ?? null,
    checklist,
    proposals: snapshot.mode === 'edit' ? proposeWrites(playbook, checklist, snapshot, { today }) : [],
    held,
  };
}
