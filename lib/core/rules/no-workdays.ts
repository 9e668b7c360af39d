import { z } from 'zod/mini';
import { fires, kind, ok } from './kind';
import { uncounted } from './uncounted';

/**
 * Dates and weekdays are there, and no day of them counts.
 * `{ kind: 'no-workdays' }`
 */
export const noWorkdays = kind({
  settings: z.strictObject({}),
  judge: ({ facts }) => {
    if (facts.days?.plan == null) return uncounted(facts);
    return facts.days.counted.length === 0 ? fires() : ok;
  },
});
