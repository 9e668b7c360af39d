import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { IsoDate, ItemValue } from '@/lib/core/model/basics';
import type { Plan, Pupil } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';
import type { ReportContext } from '@/lib/core/model/report';
import type { Settings } from '@/lib/core/model/settings';
import type { Overview } from '@/lib/core/model/sight';
import { classTitle } from '@/lib/core/plan/titles';
import { exampleContext, exampleItems } from '@/lib/core/reports/examples';
import { reportItems } from '@/lib/core/reports/item-text';
import { frameId } from '@/lib/core/reports/templates';
import { findingLines } from './finding-lines';

interface Known {
  playbook: Playbook;
  settings: Settings;
  today: IsoDate;
}
interface Kept {
  plan: Plan;
  pupil: Pupil;
  otherPlans: Plan[];
}

/** The plans that a template of this playbook can be tried on. */
export function plansFor(playbook: Playbook, overview: Overview): Kept[] {
  return overview.pupils.flatMap(({ pupil, plans }) =>
    plans
      .filter((plan) => plan.playbook === playbook.id)
      .map((plan) => ({ plan, pupil, otherPlans: plans.filter((other) => other.id !== plan.id) })),
  );
}

/** What is kept of the plan; an example where a text stands on the page, since that is never kept. */
function itemsOf(playbook: Playbook, plan: Plan): Record<string, string> {
  const facts: Record<string, ItemValue> = {};
  for (const [id, kept] of Object.entries(plan.items)) if (kept.class === 'fact') facts[id] = kept.value;
  const examples = exampleItems(playbook);
  const texts = playbook.steps
    .flatMap((step) => step.items)
    .filter(({ kind, keep }) => (kind === 'text' && keep !== true) || kind === 'log')
    .map(({ id }) => [id, examples[id] ?? ''] as const);
  return { ...Object.fromEntries(texts), ...reportItems(playbook, facts) };
}

/** What a template is tried with: a plan that is kept, else a pupil who does not exist. */
export function previewContext(
  { playbook, settings, today }: Known,
  template: string,
  kept: Kept | null,
): ReportContext {
  const { report } = playbook;
  const example = exampleContext(playbook);
  const other = report?.others?.some(({ id }) => id === template) === true ? template : null;
  const about: ReportContext = {
    ...example,
    topics: template === frameId || other !== null ? example.topics : [template],
    date: today,
    role: playbook.roles.find(({ id }) => id === settings.role)?.title ?? example.role ?? '',
    ...(other === null ? {} : { other }),
  };
  if (kept === null) return about;
  const { plan, pupil, otherPlans } = kept;
  const checklist = evaluate({ playbook, plan, pupil, otherPlans, settings, today, snapshot: null });
  return {
    ...about,
    student: pupil.name,
    class: pupil.class === null ? null : classTitle(pupil.class),
    schoolYear: plan.schoolYear ?? checklist.schoolYear,
    chair: plan.words['chair'] ?? example.chair,
    attendees: plan.words['attendees'] ?? example.attendees,
    items: itemsOf(playbook, plan),
    days: checklist.days?.plan ?? null,
    findings: findingLines(checklist),
  };
}
