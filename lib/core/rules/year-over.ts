import { z } from 'zod/mini';
import { boundsOf } from '@/lib/core/calendar/school-year';
import { fires, kind, ok, unknown } from './kind';

/**
 * The plan's school year is over, and something of the plan is still kept on this computer.
 * `{ kind: 'year-over', message: 'Het schooljaar is voorbij. Wissen?' }`
 */
export const yearOver = kind({
  settings: z.strictObject({}),
  judge: ({ facts }) => {
    const { schoolYear } = facts;
    if (facts.input.plan === null) return ok;
    if (schoolYear === null) return unknown('schooljaar');
    return facts.input.today > boundsOf(schoolYear).last ? fires() : ok;
  },
});
