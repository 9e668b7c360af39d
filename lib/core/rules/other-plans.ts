import { z } from 'zod/mini';
import { decimal } from '@/lib/core/format/list';
import { fires, kind, ok, unknown } from './kind';

/**
 * The pupil has another plan of this playbook in the same school year. `{samen}` is what the settings say of their
 * workdays together, `counted` with `{som}` and `{grens}` where they can be counted, else `uncounted`.
 * `{ kind: 'other-plans', with: { counted: 'Samen {som} van {grens}.', uncounted: 'Ze tellen samen.' } }`
 */
export const otherPlans = kind({
  settings: z.strictObject({ counted: z.string(), uncounted: z.string() }),
  slots: ['samen'],
  judge: ({ facts, settings }) => {
    const { input, days, schoolYear } = facts;
    if (input.otherPlans === null) return unknown('andere plannen van de leerling');
    const others = input.otherPlans.filter((one) => one.playbook === input.playbook.id && one.id !== input.plan?.id);
    if (days === null || others.length === 0) return ok;
    if (schoolYear === null) return unknown('schooljaar');
    if (days.others.length === 0) return ok;
    if (days.year === null) return fires({ samen: settings.uncounted });
    const [som, grens] = [decimal(days.year), decimal(days.free)];
    return fires({ samen: settings.counted.replace('{som}', som).replace('{grens}', grens) });
  },
});
