import { z } from 'zod/mini';
import { list } from '@/lib/core/format/list';
import type { Conversation } from '@/lib/core/model/plan';
import { fires, kind, ok, unknown } from './kind';

/** What a conversation is known to lack. */
function lacks({ date, dayUnknown, written }: Conversation): string[] {
  return [...(date === null && dayUnknown !== true ? ['de datum'] : []), ...(written === false ? ['het verslag'] : [])];
}

/**
 * Every conversation has a day and a text. `{wat}` says what the first that is not whole lacks: "de datum en het
 * verslag". Unknown while not all conversations are known, or it is not known of one whether it has them.
 * `{ kind: 'conversation-parts' }`
 */
export const conversationParts = kind({
  settings: z.strictObject({}),
  slots: ['wat'],
  judge: ({ facts }) => {
    const { list: talks, all } = facts.conversations;
    const lacking = talks.map(lacks).find((parts) => parts.length > 0);
    if (lacking !== undefined) return fires({ wat: list(lacking) });
    const missing = [
      ...(all ? [] : ['de gesprekken']),
      ...(talks.some(({ dayUnknown }) => dayUnknown === true) ? ['de datum van een gesprek'] : []),
      ...(talks.some(({ written }) => written === undefined) ? ['het verslag van een gesprek'] : []),
    ];
    return missing.length > 0 ? unknown(...missing) : ok;
  },
});
