import { z } from 'zod/mini';
import { every, truth } from '@/lib/core/evaluate/truth';
import { spokenWith } from './conversation';
import { fires, kind, ok, unknown } from './kind';
import { nameOfQuestion } from './naming';

/**
 * A conversation with someone asks a yes first: it fires when that is known not to be there, an empty answer too.
 * `{ kind: 'conversation-allowed', with: { with: 'parents', answer: 'parentsMayKnow' } }`
 */
export const conversationAllowed = kind({
  settings: z.strictObject({ with: z.string(), answer: z.string() }),
  judge: ({ facts, settings }) => {
    const spoken = spokenWith(facts, settings.with);
    const answer = facts.answer(settings.answer);
    const verdict = every([spoken, answer === undefined ? 'unknown' : truth(answer !== true)]);
    if (verdict === 'yes') return fires();
    if (verdict === 'no') return ok;
    return unknown(
      ...(spoken === 'unknown' ? ['de gesprekken'] : []),
      ...(answer === undefined ? [nameOfQuestion(facts, settings.answer)] : []),
    );
  },
});
