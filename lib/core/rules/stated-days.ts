import { z } from 'zod/mini';
import { decimal } from '@/lib/core/format/list';
import { fires, kind, ok, unknown } from './kind';
import { nameOfQuestion } from './naming';
import { uncounted } from './uncounted';

/**
 * The number of workdays that the user noted differs more than `margin` from what was counted: `{genoteerd}` and
 * `{geteld}`. Silent where she noted none.
 * `{ kind: 'stated-days', with: { answer: 'statedDays', margin: 1 } }`
 */
export const statedDays = kind({
  settings: z.strictObject({ answer: z.string(), margin: z.number() }),
  slots: ['genoteerd', 'geteld'],
  judge: ({ facts, settings }) => {
    const stated = facts.answer(settings.answer);
    if (stated === null) return ok;
    const counted = facts.days?.plan ?? null;
    const open = counted === null ? uncounted(facts) : null;
    if (open?.outcome === 'ok') return ok;
    if (typeof stated !== 'number') return unknown(nameOfQuestion(facts, settings.answer));
    if (counted === null) return open ?? ok;
    if (Math.abs(stated - counted) <= settings.margin) return ok;
    return fires({ genoteerd: decimal(stated), geteld: decimal(counted) });
  },
});
