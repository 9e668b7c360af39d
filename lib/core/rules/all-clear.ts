import { z } from 'zod/mini';
import { longDate } from '@/lib/core/format/dates';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';

/**
 * Good news: no rule weighs error or warning, and no error of the start gate is unknown. `{datum}` is the start.
 * `{ kind: 'all-clear', with: { start: 'start-date' } }`
 */
export const allClear = kind({
  settings: z.strictObject({ start: z.string() }),
  slots: ['datum'],
  summary: true,
  judge: ({ facts, settings, earlier }) => {
    const start = facts.day(settings.start);
    if (start === undefined) return unknown(nameOfItem(facts, settings.start));
    if (start === null || earlier.some(({ weight }) => weight === 'error' || weight === 'warning')) return ok;
    const unjudged = earlier.some(
      ({ gate, severity, outcome }) => gate === 'start' && severity === 'error' && outcome === 'unknown',
    );
    return unjudged ? unknown() : fires({ datum: longDate(start) });
  },
});
