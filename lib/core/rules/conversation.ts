import { z } from 'zod/mini';
import type { Facts } from '@/lib/core/evaluate/facts';
import { type Truth, truth } from '@/lib/core/evaluate/truth';
import { fires, kind, ok, unknown } from './kind';

/** Whether there was a conversation with someone; no only where all conversations are known. */
export function spokenWith(facts: Facts, partner: string): Truth {
  const { list, all } = facts.conversations;
  const found = list.some((talk) => talk.with === partner);
  return found || all ? truth(found) : 'unknown';
}

/**
 * There has to be a conversation with someone, also one without a text. Unknown until all conversations are known.
 * `{ kind: 'conversation', with: { with: 'parents' } }`
 */
export const conversation = kind({
  settings: z.strictObject({ with: z.string() }),
  judge: ({ facts, settings }) => {
    const spoken = spokenWith(facts, settings.with);
    if (spoken === 'unknown') return unknown('de gesprekken');
    return spoken === 'yes' ? ok : fires();
  },
});
