import { changedSince } from '@/lib/core/documents/form';
import { documentsOf } from '@/lib/core/documents/which';
import { shortDate } from '@/lib/core/format/dates';
import { list } from '@/lib/core/format/list';
import type { PlanPlace } from '../place';
import type { SidebarState } from '../state';
import type { StepDocumentsModel } from './types';

/** The documents that are made in a step: where to make them, and which say something else than the plan does now. */
export function stepDocuments(state: SidebarState, place: PlanPlace, step: string): StepDocumentsModel | null {
  const { playbook, snapshot, checklist, stored } = place;
  const ofStep = new Map(playbook.documents?.filter((one) => one.step === step).map((one) => [one.id, one.title]));
  if (stored === null || ofStep.size === 0) return null;
  const input = { playbook, snapshot, settings: state.settings, today: checklist.today, ...stored };
  const first = documentsOf(input, checklist.today).find(({ paper, offer }) => ofStep.has(paper.id) && offer !== 'no');
  if (first === undefined) return null;
  // Of each document only the one that was made last counts.
  const newest = new Map((stored.plan.documents ?? []).map((made) => [made.document, made]));
  const lines = [...newest.values()].flatMap((made) => {
    const title = ofStep.get(made.document);
    if (title === undefined) return [];
    const changed = changedSince(input, made);
    const text = `${title}, gemaakt op ${shortDate(made.on)}`;
    return [{ id: made.id, text, changed: changed.length === 0 ? null : `Sindsdien veranderd: ${list(changed)}.` }];
  });
  return { document: first.paper.id, make: lines.length === 0 ? 'Maak de documenten' : 'Maak ze opnieuw', lines };
}
