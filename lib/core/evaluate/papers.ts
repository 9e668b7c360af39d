import { changesIn } from '@/lib/core/documents/form';
import { shortDate } from '@/lib/core/format/dates';
import { list } from '@/lib/core/format/list';
import type { Finding } from '@/lib/core/model/checklist';
import { digest } from './digest';
import type { Facts } from './facts';

/**
 * A warning for each document that says something else than the plan does now. It is no rule of the playbook: nothing is
 * wrong with the plan, and making the document anew ends it. Of each document only the one that was made last counts.
 */
export function paperFindings(facts: Facts): Finding[] {
  const { plan, playbook } = facts.input;
  const newest = new Map((plan?.documents ?? []).map((made) => [made.document, made]));
  return [...newest.values()].flatMap((made): Finding[] => {
    const paper = playbook.documents?.find(({ id }) => id === made.document);
    const changed = changesIn(facts, made);
    if (paper === undefined || changed.length === 0) return [];
    const what = `${list(changed.map(({ title }) => title))} ${changed.length === 1 ? 'is' : 'zijn'}`;
    const message = `${paper.title}, gemaakt op ${shortDate(made.on)}: ${what} sindsdien veranderd in het plan. Maak het document opnieuw.`;
    return [
      {
        rule: `document-${paper.id}`,
        outcome: 'fires',
        weight: 'warning',
        gate: 'draft',
        severity: 'warning',
        message,
        source: 'Documenten die je maakte',
        step: paper.step ?? null,
        item: null,
        key: digest(plan?.salt ?? '', JSON.stringify([made.id, changed])),
        aside: null,
        judgedOn: null,
      },
    ];
  });
}
