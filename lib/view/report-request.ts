import type { ItemValue } from '@/lib/core/model/basics';
import { reportItems } from '@/lib/core/reports/item-text';
import type { ReportRequest } from '@/lib/messages/protocol';
import { findingLines } from './finding-lines';
import { classText } from './model/text';
import type { PlanPlace } from './place';
import type { ReportDraft } from './state';

/** What the background needs to render the report: the plan's texts as they stand on the page now, for this moment only. */
export function reportRequest(place: PlanPlace, draft: ReportDraft, role: string | null): ReportRequest {
  const { playbook, snapshot, stored, checklist } = place;
  const group = snapshot.student?.class ?? stored?.pupil.class ?? null;
  return {
    playbook: playbook.id,
    topics: draft.topics,
    student: snapshot.student?.name ?? stored?.pupil.name ?? '',
    class: group === null ? null : classText(group).replaceAll('\u00a0', ' '),
    schoolYear: checklist.schoolYear,
    date: draft.date,
    ...draft.words,
    items: { ...reportItems(playbook, valuesOf(place)), ...typed(draft) },
    days: checklist.days?.plan ?? null,
    findings: findingLines(checklist),
    role: playbook.roles.find(({ id }) => id === role)?.title ?? '',
    ...(draft.other === null ? {} : { other: draft.other }),
  };
}

/** What was typed on the spot for what is still empty. */
function typed({ texts }: ReportDraft): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
}

/** What the page shows, and the facts that are kept of what it does not show. */
function valuesOf({ snapshot, stored }: PlanPlace): Record<string, ItemValue> {
  const values: Record<string, ItemValue> = {};
  for (const [item, kept] of Object.entries(stored?.plan.items ?? {})) {
    if (kept.class === 'fact') values[item] = kept.value;
  }
  for (const [item, field] of Object.entries(snapshot.items)) {
    if (field.state === 'present') values[item] = field.value;
  }
  return values;
}
