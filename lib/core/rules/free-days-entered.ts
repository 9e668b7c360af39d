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
    if (facts.days === null) return ok;
    // Until all fields are known the plan may still turn out to be of another school year.
    if (facts.days.plan === null) return uncounted(facts);
    return facts.days.freeDaysKnown ? ok : fires();
  },
});
