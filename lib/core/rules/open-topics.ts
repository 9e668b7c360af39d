import { z } from 'zod/mini';
import { list } from '@/lib/core/format/list';
import type { Step } from '@/lib/core/model/playbook';
import { fires, kind, ok, unknown } from './kind';
import { inSentence, missingFor } from './naming';

/**
 * So many topics still wait for a report that they can share one meeting. `{n}` is their number, `{lijst}` names them.
 * A topic of which it is not known whether it is needed, or has a report, counts only while it could make the difference.
 * `{ kind: 'open-topics', with: { least: 2 } }`
 */
export const openTopics = kind({
  settings: z.strictObject({ least: z.number() }),
  slots: ['n', 'lijst'],
  judge: ({ facts, settings }) => {
    const without = facts.input.playbook.steps.filter(
      (step) => step.report && facts.applies(step) !== 'no' && facts.report(step.id).state !== 'present',
    );
    const isSure = (step: Step): boolean => facts.applies(step) === 'yes' && facts.report(step.id).state === 'absent';
    const open = without.filter(isSure);
    if (open.length >= settings.least) {
      return fires({ n: String(open.length), lijst: list(open.map((step) => inSentence(step.short))) });
    }
    if (without.length < settings.least) return ok;
    const conditions = without.flatMap((step) => missingFor(facts, step.appliesWhen));
    return unknown(...(facts.reports.all ? conditions : ['de verslagen']));
  },
});
