import type { ItemValue, LogRow } from '@/lib/core/model/basics';
import type { ItemKind, Playbook } from '@/lib/core/model/playbook';
import type { RescuedText } from '@/lib/core/model/rescue';
import type { Snapshot } from '@/lib/core/model/snapshot';
import { contactLine } from '@/lib/core/prefill/contact';

/** A field of the page that holds a text of its own. */
export interface TextField {
  item: string;
  title: string;
  control: string;
  text: string;
  /** Of a log with rows; its text is a line for each. */
  rows?: LogRow[];
  writable: boolean;
}

/** What a field holds that can be typed: a text, or rows and these as text; null for anything else. */
export function typedIn(value: ItemValue): Pick<TextField, 'text' | 'rows'> | null {
  if (typeof value === 'string') return { text: value };
  if (value === null) return null;
  const rows = value.filter((one) => typeof one !== 'string');
  return rows.length < value.length ? null : { text: linesOf(rows), rows };
}

/** Rows as text, a line for each. */
export function linesOf(rows: readonly LogRow[]): string {
  return rows.map(contactLine).join('\n');
}

/** The rows that say something and do not stand among the others. */
export function rowsBeside(rows: readonly LogRow[], others: readonly LogRow[]): LogRow[] {
  const there = new Set(['', ...others.map(contactLine)]);
  return rows.filter((row) => !there.has(contactLine(row)));
}

/** Whether what was lost stands in the field already. */
function stands({ text, rows }: RescuedText, field: TextField): boolean {
  if (rows === undefined || field.rows === undefined) return sameText(text, field.text);
  return rowsBeside(rows, field.rows).length === 0;
}

const kinds: readonly ItemKind[] = ['text', 'log'];

/** The page's fields that hold a text, in the order of the playbook; one that serves several items comes once. */
export function textFields(playbook: Playbook, snapshot: Snapshot): TextField[] {
  const met = new Set<string>();
  return playbook.steps.flatMap(({ items }) =>
    items.flatMap(({ id, kind, title }): TextField[] => {
      const field = snapshot.items[id];
      const typed = kinds.includes(kind) && field?.state === 'present' ? typedIn(field.value) : null;
      if (typed === null || field?.state !== 'present') return [];
      const { control, label, writable, shared } = field;
      const once = `${label} ${control} ${typed.text}`;
      if (shared === true && met.has(once)) return [];
      if (shared === true) met.add(once);
      return [{ item: id, title, control, ...typed, writable }];
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
    const asRows = field.rows !== undefined;
    const ofField = (one: RescuedText) => one.item === field.item && (one.rows !== undefined) === asRows;
    const lost = rescued.filter((one) => ofField(one) && one.writing !== writing).toReversed();
    if (!field.writable || lost.some((one) => stands(one, field))) return [];
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
  return fields.flatMap((field) => {
    const lost = rescued.filter((one) => one.item === field.item && !here.has(one.writing));
    return lost.some((one) => stands(one, field)) ? lost.map(({ id }) => id) : [];
  });
}
