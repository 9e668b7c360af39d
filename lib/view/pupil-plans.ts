import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { OpenedPlan } from '@/lib/messages/protocol';
import type { PupilPlace } from './place';
import type { SidebarState } from './state';

/** The checklists of a pupil's stored plans, without a page; a plan whose playbook is switched off is left out. */
export function pupilPlans(
  found: OpenedPlan[],
  { playbooks, settings }: Pick<SidebarState, 'playbooks' | 'settings'>,
  today: string,
): NonNullable<PupilPlace['plans']> {
  return found.flatMap((opened) => {
    const playbook = playbooks.find((one) => one.id === opened.plan.playbook);
    if (playbook === undefined) return [];
    return [{ opened, playbook, checklist: evaluate({ ...opened, playbook, snapshot: null, today, settings }) }];
  });
}
