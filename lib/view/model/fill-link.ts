import { type FillList, fillListOf } from '@/lib/core/prefill/fill-list';
import type { PlanPlace } from '../place';
import type { SidebarState } from '../state';
import { count } from './text';

/** What can be filled in the form on the page; nothing while it is not surely this pupil's. */
export function fillListFor({ today, drafts }: SidebarState, place: PlanPlace): FillList {
  const { playbook, stored, checklist, snapshot, held } = place;
  if (held || snapshot.student === null) return { lines: [], own: [] };
  const plan = stored?.plan ?? null;
  return fillListOf({
    playbook,
    plan,
    otherPlans: stored?.otherPlans ?? [],
    checklist,
    snapshot,
    today,
    typed: drafts,
  });
}

/** Leads from the checklist to *Vul in*; null where there is nothing to fill and nothing to take back. */
export function fillLinkOf(state: SidebarState, place: PlanPlace): string | null {
  const { lines } = fillListFor(state, place);
  if (lines.length > 0) return `Vul in: ${count(lines.length, 'voorstel', 'voorstellen')}`;
  return state.fillList?.lines.some(({ undo }) => undo !== null) ? 'Bekijk wat er ingevuld is' : null;
}
