import { z } from 'zod/mini';
import { fires, kind, ok, unknown } from './kind';
import { missingFor, nameOfReport } from './naming';

/**
 * The meeting's report of a step has to exist. Unknown until the user told which reports there are.
 * `{ kind: 'report', step: 'period', ... }`
 */
export const report = kind({
  settings: z.strictObject({}),
  needs: ['step'],
  judge: ({ facts, rule }) => {
    const step = facts.step(rule.step ?? '');
    if (step === undefined) return ok;
    const applies = facts.applies(step);
    const { state } = facts.report(step.id);
    if (applies === 'no' || state === 'present') return ok;
    if (state === 'unknown') return unknown(nameOfReport(facts, step.id));
    return applies === 'yes' ? fires() : unknown(...missingFor(facts, step.appliesWhen));
  },
});
