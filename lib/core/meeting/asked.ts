import type { Checklist } from '@/lib/core/model/checklist';
import type { MeetingPupil } from '@/lib/core/model/meeting';
import type { Plan } from '@/lib/core/model/plan';
import type { Item, Playbook } from '@/lib/core/model/playbook';
import { inRunningText } from '@/lib/core/reports/scope-names';
import { factsKept } from './report';

/** A text that a report needs and that is not known here, since texts of a page are never kept. */
export interface AskedText {
  item: string;
  title: string;
  kind: 'date' | 'text';
  value: string;
  /** How many words stand in the plan itself; null where it is not known to hold any. */
  words: number | null;
}

const isKnown = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && (!Array.isArray(value) || value.length > 0);

function wordsIn(plan: Plan, item: string): number | null {
  const kept = plan.items[item];
  return kept?.class === 'read' && kept.filled ? kept.words : null;
}

/**
 * What is asked for this pupil, in the playbook's order: the texts of the chosen topics, all that the report says to be
 * missing, and what was typed already. What the plan itself tells is never asked.
 */
export function askedTexts(
  playbook: Playbook,
  entry: MeetingPupil,
  plan: Plan,
  checklist: Checklist,
  missing: readonly string[],
): AskedText[] {
  const facts = factsKept(plan);
  const results = checklist.steps.flatMap((step) => step.items);
  const needed = (id: string) => results.find((one) => one.id === id)?.state !== 'not-needed';
  const ofTopic = ({ id, kind, keep, optional, recognise }: Item) =>
    kind === 'text' && keep !== true && optional !== true && recognise !== undefined && needed(id);
  return playbook.steps.flatMap((step) =>
    step.items
      .filter(({ kind, id }) => kind !== 'file' && kind !== 'task' && kind !== 'log' && !isKnown(facts[id]))
      .filter((item) => {
        const chosen = entry.topics.includes(step.id) && ofTopic(item);
        return chosen || missing.includes(inRunningText(item.title)) || (entry.texts[item.id] ?? '') !== '';
      })
      .map(({ id, title, kind }) => ({
        item: id,
        title,
        kind: kind === 'date' ? ('date' as const) : ('text' as const),
        value: entry.texts[id] ?? '',
        words: wordsIn(plan, id),
      })),
  );
}
