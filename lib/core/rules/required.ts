import { z } from 'zod/mini';
import { fires, kind, ok, unknown } from './kind';
import { missingFor, nameOfItem } from './naming';

/**
 * An item that has to be filled or ticked. It does not speak where the item or its step is not needed.
 * `{ kind: 'required', item: 'start-date', ... }`
 */
export const required = kind({
  settings: z.strictObject({}),
  needs: ['item'],
  judge: ({ facts, rule }) => {
    const id = rule.item ?? '';
    const applies = facts.itemApplies(id);
    const { state } = facts.known(id);
    if (applies === 'no' || state === 'filled') return ok;
    if (state !== 'empty') return unknown(nameOfItem(facts, id));
    if (applies === 'yes') return fires();
    const conditions = [facts.stepOf(id)?.appliesWhen, facts.item(id)?.appliesWhen];
    return unknown(...conditions.flatMap((condition) => missingFor(facts, condition)));
  },
});
