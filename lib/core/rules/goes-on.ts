import { z } from 'zod/mini';
import { every, some, truth } from '@/lib/core/evaluate/truth';
import { fires, kind, ok, unknown } from './kind';
import { nameOfQuestion } from './naming';

/**
 * An answer after which the plan should stop, while it goes on: in a later step something is filled, or there is a
 * report. Without what was answered by hand: that may have been told on the first day.
 * `{ kind: 'goes-on', step: 'desirability', with: { answer: 'desirable', in: [false] } }`
 */
export const goesOn = kind({
  settings: z.strictObject({ answer: z.string(), in: z.array(z.union([z.string(), z.number(), z.boolean()])) }),
  needs: ['step'],
  judge: ({ facts, rule, settings }) => {
    const { steps } = facts.input.playbook;
    const later = steps.slice(steps.findIndex(({ id }) => id === rule.step) + 1);
    const filled = later
      .flatMap(({ items }) => items.filter((item) => item.answer === undefined))
      .map(({ id }) => {
        const { state } = facts.known(id);
        return state === 'filled' || state === 'empty' ? truth(state === 'filled') : 'unknown';
      });
    const reported = later.map(({ id }) => truth(facts.report(id).state === 'present'));
    const answer = facts.answer(settings.answer) ?? undefined;
    const stopped = answer === undefined ? 'unknown' : truth(settings.in.includes(answer));
    const goes = some([...filled, ...reported]);
    const verdict = every([stopped, goes]);
    if (verdict === 'yes') return fires();
    if (verdict === 'no') return ok;
    return unknown(
      ...(stopped === 'unknown' ? [nameOfQuestion(facts, settings.answer)] : []),
      ...(goes === 'unknown' ? ['de volgende stappen'] : []),
    );
  },
});
