import { z } from 'zod/mini';
import { fires, kind, ok } from './kind';
import { uncounted } from './uncounted';

/**
 * Days are counted in a school year for which the school's own free days were not entered yet. That there are none can be entered too.
 * `{ kind: 'free-days-entered', message: 'De vrije dagen voor {schooljaar} ontbreken.' }`
 */
export const freeDaysEntered = kind({
  settings: z.strictObject({}),
  judge: ({ facts }) => {
    if (facts.days === null || facts.days.freeDaysKnown) return ok;
    return facts.days.plan === null ? uncounted(facts) : fires();
  },
});
