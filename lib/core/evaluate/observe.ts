import type { IsoDate, ItemValue } from '@/lib/core/model/basics';
import type { StoredItem } from '@/lib/core/model/plan';
import type { Item, Playbook } from '@/lib/core/model/playbook';
import type { Snapshot } from '@/lib/core/model/snapshot';
import { digest } from './digest';
import { asText, inKind, isFilled, own } from './value';

/** A title or a name is shorter; anything longer is a text that stood in the wrong field, and is not kept. */
const longestFact = 120;

function isFact(item: Item, value: ItemValue): boolean {
  if (item.kind === 'log' || (item.kind === 'text' && item.keep !== true)) return false;
  const entries = Array.isArray(value) ? value : [value];
  return entries.every((entry) => typeof entry !== 'string' || entry.length <= longestFact);
}

/** Of a file only that it is there: its name may hold the name of a pupil. */
function withoutNames(item: Item, value: ItemValue): ItemValue {
  return item.kind === 'file' && Array.isArray(value) ? value.map((_, index) => `bestand ${index + 1}`) : value;
}

function stored(item: Item, raw: ItemValue, salt: string, today: IsoDate): StoredItem | null {
  const value = inKind(item.kind, raw);
  if (value === undefined) return null;
  if (isFact(item, value)) return { class: 'fact', value: withoutNames(item, value), seenOn: today };
  const text = asText(value);
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return { class: 'read', filled: isFilled(value), words, digest: digest(salt, text.trim()), seenOn: today };
}

/**
 * What may be stored of a page: facts with their value; of a long text and of the lines of a log only that they were
 * filled, how many words they had and a short digest. A field that is uncertain or unreadable leaves nothing.
 */
export function observe(
  playbook: Playbook,
  snapshot: Snapshot,
  salt: string,
  today: IsoDate,
): Record<string, StoredItem> {
  if (snapshot.playbook !== playbook.id) return {};
  const items = playbook.steps.flatMap((step) => step.items);
  return Object.fromEntries(
    items.flatMap((item): [string, StoredItem][] => {
      const field = own(snapshot.items, item.id);
      if (field?.state !== 'present') return [];
      const kept = stored(item, field.value, salt, today);
      return kept === null ? [] : [[item.id, kept]];
    }),
  );
}
