import { z } from 'zod/mini';
import { every, type Truth, truth } from '@/lib/core/evaluate/truth';
import { isRow } from '@/lib/core/evaluate/value';
import { list } from '@/lib/core/format/list';
import { condition } from '@/lib/core/model/condition';
import { fires, kind, ok, unknown } from './kind';
import { carriesLabel } from './labels';
import { missingFor, nameOfItem } from './naming';

const document = z.strictObject({
  name: z.string(),
  /** Wordings under which a school lists it. */
  labels: z.array(z.string()),
  appliesWhen: z.optional(condition),
});

/**
 * Every document that is needed stands among the ticked choices. `{lijst}` names the ones that do not. A document of
 * which it is not known whether it is needed is asked about only when nothing else is missing.
 * `{ kind: 'signed', item: 'signed-documents', with: { documents: [{ name: 'akkoord', labels: ['akkoord'] }] } }`
 */
export const signed = kind({
  settings: z.strictObject({ documents: z.array(document) }),
  needs: ['item'],
  slots: ['lijst'],
  judge: ({ facts, rule, settings }) => {
    const id = rule.item ?? '';
    const { state, value } = facts.known(id);
    const ticked = Array.isArray(value) ? value.filter((entry): entry is string => !isRow(entry)) : [];
    if (state !== 'empty' && !Array.isArray(value)) return unknown(nameOfItem(facts, id));
    const unsigned = settings.documents.map((one) => {
      const found = one.labels.some((label) => ticked.some((choice) => carriesLabel(choice, label)));
      const needed: Truth = every([facts.holds(one.appliesWhen), truth(!found)]);
      return { ...one, needed };
    });
    const missing = unsigned.filter((one) => one.needed === 'yes').map((one) => one.name);
    if (missing.length > 0) return fires({ lijst: list(missing) });
    const open = unsigned.filter((one) => one.needed === 'unknown');
    return open.length > 0 ? unknown(...open.flatMap((one) => missingFor(facts, one.appliesWhen))) : ok;
  },
});
