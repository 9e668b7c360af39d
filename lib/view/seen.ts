import { judgedTexts } from '@/lib/core/evaluate/judged';
import { observe } from '@/lib/core/evaluate/observe';
import type { IsoDate } from '@/lib/core/model/basics';
import type { PlanCommand } from '@/lib/core/model/command';
import type { Plan, StoredItem } from '@/lib/core/model/plan';
import type { PlanPlace } from './place';

/** The store adds when a fact changed; the page cannot tell that. */
function asSeen(kept: StoredItem | undefined): unknown {
  if (kept?.class !== 'fact') return kept;
  const { changedOn: _, ...seen } = kept;
  return seen;
}

function others<T>(seen: Record<string, T>, kept: (id: string) => unknown): Record<string, T> {
  const entries = Object.entries(seen).filter(([id, one]) => JSON.stringify(kept(id)) !== JSON.stringify(one));
  return Object.fromEntries(entries);
}

/**
 * What this page tells that is not kept yet: facts, the state of texts, and what the rules said of texts while their
 * words were there. Null where all of it is known.
 */
export function newlySeen(place: PlanPlace, plan: Plan, on: IsoDate): PlanCommand | null {
  const { playbook, snapshot, checklist } = place;
  const items = others(observe(playbook, snapshot, plan.salt, on), (id) => asSeen(plan.items[id]));
  const judged = others(judgedTexts(playbook, checklist, snapshot, on), (id) => plan.judged?.[id]);
  const anyJudged = Object.keys(judged).length > 0;
  if (Object.keys(items).length === 0 && !anyJudged) return null;
  return { do: 'observe', items, on, ...(anyJudged && { judged }) };
}
