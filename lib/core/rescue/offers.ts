import type { ItemKind, Playbook } from '@/lib/core/model/playbook';
import type { RescuedText } from '@/lib/core/model/rescue';
import type { Snapshot } from '@/lib/core/model/snapshot';

/** A field of the page that holds a text of its own. */
export interface TextField {
  item: string;
  title: string;
  control: string;
  text: string;
  writable: boolean;
}

const kinds: readonly ItemKind[] = ['text', 'log'];

/** The page's fields that hold a text, in the order of the playbook; one that serves several items comes once. */
export function textFields(playbook: Playbook, snapshot: Snapshot): TextField[] {
  const met = new Set<string>();
  return playbook.steps.flatMap(({ items }) =>
    items.flatMap(({ id, kind, title }): TextField[] => {
      const field = snapshot.items[id];
      if (!kinds.includes(kind) || field?.state !== 'present' || typeof field.value !== 'string') return [];
      const { control, label, value, writable, shared } = field;
      const once = `${label} ${control} ${value}`;
      if (shared === true && met.has(once)) return [];
      if (shared === true) met.add(once);
      return [{ item: id, title, control, text: value, writable }];
    }),
  );
}

/** Whether two texts have the same words: an editor and the page that shows what was stored break lines in their own way. */
export function sameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

const plain = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();

/**
 * The lost texts that may be offered: of a field that can be written, in another form than the one that is open now, and
 * with nothing of that field's lost texts standing on the page already. Newest first within a field.
 */
export function offersOf(
  rescued: readonly RescuedText[],
  fields: readonly TextField[],
  writing: string,
): { field: TextField; lost: RescuedText }[] {
  return fields.flatMap((field) => {
    const lost = rescued.filter((one) => one.item === field.item && one.writing !== writing).toReversed();
    if (!field.writable || lost.some(({ text }) => sameText(text, field.text))) return [];
    const other = lost.filter((one, at) => lost.findIndex(({ text }) => sameText(text, one.text)) === at);
    return other.map((one) => ({ field, lost: one }));
  });
}

/**
 * Ids of what need not be held any more: the page shows one of a field's lost texts, so that was stored, and what was
 * typed there before was left for it. What was typed or put back in this very document stands on the page without being
 * stored: the forms in `here` prove nothing.
 */
export function savedOf(
  rescued: readonly RescuedText[],
  fields: readonly TextField[],
  here: ReadonlySet<string>,
): string[] {
  return fields.flatMap(({ item, text }) => {
    const lost = rescued.filter((one) => one.item === item && !here.has(one.writing));
    return lost.some((one) => sameText(one.text, text)) ? lost.map(({ id }) => id) : [];
  });
}
