import { z } from 'zod/mini';
import { kind } from './kind';
import { hasContactData } from './numbers';
import { besideTexts, judgeTexts, whereToLook } from './texts';

/**
 * A phone number or a mail address in one of the texts.
 * `{ kind: 'contact-data', with: { texts: ['calls'], ownWords: { without: ['agreement'] } } }`
 */
export const contactData = kind({
  settings: z.strictObject(whereToLook),
  texts: (settings) => settings.texts ?? [],
  beside: (settings, facts) => besideTexts(facts, settings, hasContactData),
  judge: ({ facts, settings }) => judgeTexts(facts, settings, hasContactData),
});
