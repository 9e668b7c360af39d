import type { Plan } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';
import type { PlanSight } from '@/lib/core/model/sight';
import { planTitle, storedDay } from './titles';
import type { Choice } from './which-pupil';

export type WhichPlan = { outcome: 'found'; id: string } | { outcome: 'new' } | { outcome: 'ask'; choices: Choice[] };

type Compared = 'same' | 'differs' | 'unknown';

interface Likeness {
  plan: Plan;
  created: Compared;
  start: Compared;
  year: Compared;
  /** The stored plan knows a day that tells it apart, and the page shows none at all. */
  blank: boolean;
}

function compare(a: string | null, b: string | null): Compared {
  if (a === null || b === null) return 'unknown';
  return a === b ? 'same' : 'differs';
}

function liken(plan: Plan, sight: PlanSight, { days, spans }: Pick<Playbook, 'days' | 'spans'>): Likeness {
  const created = storedDay(plan, days?.created);
  const start = storedDay(plan, days?.start);
  return {
    plan,
    created: compare(created, sight.createdOn),
    start: compare(start, sight.start),
    year: spans === 'years' ? 'unknown' : compare(plan.schoolYear, sight.schoolYear),
    blank: sight.createdOn === null && sight.start === null && (created !== null || start !== null),
  };
}

/**
 * Which of a pupil's stored plans of one playbook the page shows: by the platform's id, else by the day it was made, the
 * start date and the school year. Asks where these leave a doubt, since mixing two plans is worse than a question;
 * `choice` is the answer (a plan's id, or `new`).
 */
export function whichPlan(
  plans: readonly Plan[],
  sight: PlanSight,
  playbook: Pick<Playbook, 'days' | 'spans' | 'short'>,
  choice: string | undefined,
): WhichPlan {
  const numbered = plans.find((one) => sight.platformId !== null && one.platformId === sight.platformId);
  if (numbered !== undefined) return { outcome: 'found', id: numbered.id };
  if (choice === 'new') return { outcome: 'new' };

  const candidates = plans
    .filter((one) => one.platformId === null || sight.platformId === null)
    .map((one) => liken(one, sight, playbook))
    .filter(({ created, year }) => created === 'same' || year !== 'differs');
  const chosen = candidates.find(({ plan }) => plan.id === choice);
  if (chosen !== undefined) return { outcome: 'found', id: chosen.plan.id };

  const likely = candidates.filter(
    ({ created, start }) => created === 'same' || (created === 'unknown' && start === 'same'),
  );
  const surest = likely.filter(({ created, start }) => created === 'same' && start === 'same');
  for (const group of [likely, surest]) {
    const [only] = group;
    if (only !== undefined && group.length === 1) return { outcome: 'found', id: only.plan.id };
  }
  if (likely.length > 1) return ask(likely, playbook);

  const [only] = candidates;
  if (only === undefined) return { outcome: 'new' };
  const nothingAgainst = only.created === 'unknown' && only.start === 'unknown' && !only.blank;
  if (candidates.length === 1 && nothingAgainst) return { outcome: 'found', id: only.plan.id };
  return ask(candidates, playbook);
}

function ask(candidates: readonly Likeness[], playbook: Pick<Playbook, 'days' | 'short'>): WhichPlan {
  return { outcome: 'ask', choices: candidates.map(({ plan }) => ({ id: plan.id, title: planTitle(plan, playbook) })) };
}
