import type { ItemValue, LogRow } from '@/lib/core/model/basics';
import { planPlace } from './context';
import type { SidebarState } from './state';

/** How an entry of this log can have gone, as it is written into the plan; the first is the usual one. */
export function entryKinds(state: SidebarState, item: string): string[] {
  const items = planPlace(state)?.playbook.steps.flatMap((step) => step.items) ?? [];
  return items.find((one) => one.id === item)?.entry?.kinds ?? [];
}

/**
 * The value that would be written into an item's field: what the user chose here, else what Draaiboek proposes, else
 * what stands there now. Undefined where the item has no field on the page.
 */
export function draftOf(state: SidebarState, item: string): ItemValue | undefined {
  const place = planPlace(state);
  const own = state.drafts[item];
  if (own !== undefined) return own;
  const field = place?.snapshot.items[item];
  if (field?.state !== 'present') return undefined;
  return place?.proposals.find((one) => one.item === item)?.value ?? field.value;
}

/** The contact being noted for a log: today and the usual kind, until the user says otherwise. */
export function contactDraft(state: SidebarState, item: string): LogRow {
  return state.contacts[item] ?? { date: state.today, kind: entryKinds(state, item)[0] ?? '', content: '' };
}
