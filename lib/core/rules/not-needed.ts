import { z } from 'zod/mini';
import { count } from '@/lib/core/format/list';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';
import { uncountedYear } from './uncounted';

/**
 * An item that was filled although the workdays of the school year stay within the playbook's first limit. It may stay;
 * `{aantal}` is "20 werkdagen".
 * `{ kind: 'not-needed', item: 'extension-30' }`
 */
export const notNeeded = kind({
  settings: z.strictObject({}),
  needs: ['item'],
  slots: ['aantal'],
  judge: ({ facts, rule }) => {
    const { days } = facts;
    const id = rule.item ?? '';
    const { state } = facts.known(id);
    if (days === null || state === 'empty') return ok;
    if ((days.year ?? days.plan ?? 0) > days.free) return ok;
    const open = days.year === null ? uncountedYear(facts) : null;
    if (open?.outcome === 'ok') return ok;
    if (state !== 'filled') return unknown(nameOfItem(facts, id));
    return open ?? fires({ aantal: count(days.year ?? 0, 'werkdag', 'werkdagen') });
  },
});
