import { z } from 'zod/mini';
import { kind } from './kind';
import { hasNationalNumber } from './numbers';
import { besideTexts, judgeTexts, whereToLook } from './texts';

/**
 * A national number with right check digits in one of the texts, which is seldom needed there.
 * `{ kind: 'national-number', with: { texts: ['why'], ownWords: { without: [] } } }`
 */
export const nationalNumber = kind({
  settings: z.strictObject(whereToLook),
  texts: (settings) => settings.texts ?? [],
  beside: (settings, facts) => besideTexts(facts, settings, hasNationalNumber),
  judge: ({ facts, settings }) => judgeTexts(facts, settings, hasNationalNumber),
});
