import { z } from 'zod/mini';
import type { Facts } from '@/lib/core/evaluate/facts';
import { own } from '@/lib/core/evaluate/value';
import { fires, kind, ok, unknown } from './kind';
import { missingFor, nameOfItem } from './naming';
import { textOf } from './texts';
import { searched } from './words';

function core(text: string): string {
  return searched(text)
    .plain.replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** One field on the page that serves several items: their texts cannot be told apart. */
function isShared(facts: Facts, item: string): boolean {
  const field = own(facts.input.snapshot?.items, item);
  return field?.state === 'present' && field.shared === true;
}

/**
 * Two texts of which the second should add something: it fires when they say the same, whatever the capitals, signs
 * and spaces. It does not speak where the second is not needed.
 * `{ kind: 'same-text', item: 'longer-reason', with: { as: 'reason' } }`
 */
export const sameText = kind({
  settings: z.strictObject({ as: z.string() }),
  needs: ['item'],
  texts: (settings, rule) => [rule.item ?? '', settings.as],
  judge: ({ facts, rule, settings }) => {
    const id = rule.item ?? '';
    const applies = facts.itemApplies(id);
    if (applies === 'no') return ok;
    const pair = [id, settings.as].map((item) => ({ item, text: textOf(facts, item) }));
    if (pair.some(({ text }) => text !== undefined && core(text) === '')) return ok;
    const missing = pair.filter(({ item, text }) => text === undefined || isShared(facts, item));
    if (missing.length > 0) return unknown(...missing.map(({ item }) => nameOfItem(facts, item)));
    const [one, other] = pair.map(({ text }) => core(text ?? ''));
    if (one !== other) return ok;
    if (applies === 'yes') return fires();
    return unknown(...missingFor(facts, facts.item(id)?.appliesWhen));
  },
});
