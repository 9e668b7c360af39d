import type { Item } from '@/lib/core/model/playbook';
import type { FieldState } from '@/lib/core/model/snapshot';
import type { PlanPlace } from '../place';
import { count } from './text';
import type { SidebarModel } from './types';

/** An item that can have a field on the page, and the field that was found. */
export interface Sighting {
  item: Item;
  field: FieldState | undefined;
}

/** The items whose field was looked for: an item that this plan does not need only counts where it was found. */
export function sightings({ playbook, checklist, snapshot }: PlanPlace): Sighting[] {
  const needless = new Set(
    checklist.steps.flatMap((step) =>
      step.items.filter((item) => step.state === 'not-needed' || item.state === 'not-needed').map(({ id }) => id),
    ),
  );
  return playbook.steps
    .flatMap((step) => step.items)
    .filter((item) => item.recognise !== undefined)
    .map((item) => ({ item, field: snapshot.items[item.id] }))
    .filter(({ item, field }) => field !== undefined || !needless.has(item.id));
}

export const isFound = ({ field }: Sighting): boolean => field?.state === 'present';
export const isUncertain = ({ field }: Sighting): boolean => field?.state === 'uncertain';

/** "Herkenning: 20 van 22 velden, 1 onzeker" */
export function healthLinkOf(place: PlanPlace): SidebarModel['healthLink'] {
  const seen = sightings(place);
  const uncertain = seen.filter(isUncertain).length;
  const found = `Herkenning: ${seen.filter(isFound).length} van ${count(seen.length, 'veld', 'velden')}`;
  return { text: uncertain === 0 ? found : `${found}, ${uncertain} onzeker`, attention: uncertain > 0 };
}
