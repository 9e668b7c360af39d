import { z } from 'zod/mini';
import { count, decimal } from '@/lib/core/format/list';
import { fires, kind, ok } from './kind';
import { uncountedYear } from './uncounted';

/**
 * The workdays of the school year, all plans together, come close to a limit of the playbook: from `margin` days under
 * it up to the limit itself. `{rest}` is "2 werkdagen", `{grens}` the limit.
 * `{ kind: 'near-limit', with: { margin: 3 } }`
 */
export const nearLimit = kind({
  settings: z.strictObject({ margin: z.number() }),
  slots: ['rest', 'grens'],
  judge: ({ facts, settings }) => {
    const { days } = facts;
    if (days === null) return ok;
    const { year } = days;
    if ((days.plan ?? 0) > days.extended) return ok;
    if (year === null) return uncountedYear(facts);
    const limit = [days.free, days.extended].find((one) => year <= one && year >= one - settings.margin);
    if (limit === undefined) return ok;
    return fires({ rest: count(limit - year, 'werkdag', 'werkdagen'), grens: decimal(limit) });
  },
});
