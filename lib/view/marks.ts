import type { ItemResult } from '@/lib/core/model/checklist';
import type { PlanPlace } from './place';
import type { Mark, MarkState } from './ports';

/** What stands beside each field on the page: filled, empty, or what a rule says of it. */
export function toMarks({ checklist, snapshot }: Pick<PlanPlace, 'checklist' | 'snapshot'>): Mark[] {
  const items = checklist.steps.flatMap((step) => (step.state === 'not-needed' ? [] : step.items));
  return items.flatMap((item) => {
    if (snapshot.items[item.id]?.state !== 'present' || item.state === 'not-needed') return [];
    const speaking = checklist.findings.filter((one) => one.item === item.id && one.outcome === 'fires');
    const worst =
      speaking.find((one) => one.weight === 'error') ?? speaking.find((one) => one.weight === 'warning') ?? null;
    const state = worst === null ? plainState(item) : worst.weight === 'error' ? 'error' : 'attention';
    return [{ item: item.id, state, title: `${item.title}: ${worst?.message ?? plainText(state)}` }];
  });
}

function plainState(item: ItemResult): MarkState {
  return item.state === 'filled' ? 'done' : 'missing';
}

function plainText(state: MarkState): string {
  return state === 'done' ? 'ingevuld' : 'nog in te vullen';
}
