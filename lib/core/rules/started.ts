import { z } from 'zod/mini';
import type { Facts } from '@/lib/core/evaluate/facts';
import { list } from '@/lib/core/format/list';
import type { Finding } from '@/lib/core/model/checklist';
import { fires, kind, ok, unknown } from './kind';
import { inSentence, nameOfItem } from './naming';

function nameOf(facts: Facts, finding: Finding): string {
  const step = finding.step === null ? undefined : facts.step(finding.step);
  if (finding.item !== null) return nameOfItem(facts, finding.item);
  return inSentence(step?.title ?? finding.rule);
}

/**
 * The period began while something that had to be there before it is still wrong: an error of the start gate that
 * fires. What could not be judged does not count. `{lijst}` names what is missing.
 * `{ kind: 'started', with: { start: 'start-date' } }`
 */
export const started = kind({
  settings: z.strictObject({ start: z.string() }),
  slots: ['lijst'],
  summary: true,
  judge: ({ facts, settings, earlier }) => {
    const start = facts.day(settings.start);
    if (start === undefined) return unknown(nameOfItem(facts, settings.start));
    if (start === null || facts.input.today < start) return ok;
    const open = earlier.filter(
      ({ gate, severity, outcome }) => gate === 'start' && severity === 'error' && outcome === 'fires',
    );
    const names = [...new Set(open.map((finding) => nameOf(facts, finding)))];
    return names.length > 0 ? fires({ lijst: list(names) }) : ok;
  },
});
