import { z } from 'zod/mini';
import type { Facts } from '@/lib/core/evaluate/facts';
import { fires, kind, ok, unknown } from './kind';
import { readTexts, whereToLook } from './texts';
import { firstOf, plainWords, searched, without } from './words';

const none: readonly string[] = [];

/** For each list of a rule the same list with a school's words behind it, for as long as the school's stay the same. */
const longer = new WeakMap<readonly string[], { more: string; all: readonly string[] }>();

/** The words of a rule with those that the school added; the very same list each time, so that it is made ready once. */
function withAdded(words: readonly string[], facts: Facts, from: 'riskyMachines' | undefined): readonly string[] {
  const school = from === undefined ? none : facts.input.settings[from];
  if (school.length === 0) return words;
  const more = school.join('\n');
  const known = longer.get(words);
  if (known?.more === more) return known.all;
  const all = [...words, ...plainWords(school)];
  longer.set(words, { more, all });
  return all;
}

/**
 * Words that do not belong in a text or in what was noted; `{woord}` is the first that was found, as it was written.
 * `not` are harmless words that look like one. `milder` are words that only deserve a warning, `more` names the setting
 * in which the school adds its own, `also` are records that are looked at but not missed.
 * `{ kind: 'carries', with: { records: ['kit.tools'], words: ['*zaag*'], not: ['zaagsel'] } }`
 */
export const carries = kind({
  settings: z.strictObject({
    ...whereToLook,
    words: z.array(z.string()),
    not: z.optional(z.array(z.string())),
    milder: z.optional(z.array(z.string())),
    more: z.optional(z.enum(['riskyMachines'])),
    also: z.optional(z.array(z.string())),
  }),
  slots: ['woord'],
  texts: (settings) => settings.texts ?? [],
  beside: ({ records = [], also = [] }, facts) => readTexts(facts, { records: [...records, ...also] }).texts,
  judge: ({ facts, settings }) => {
    const { texts, missing } = readTexts(facts, settings);
    const also = readTexts(facts, { records: settings.also ?? [] }).texts;
    const all = [...texts, ...also].map((one) => without(searched(one), settings.not ?? none));
    const first = (words: readonly string[]): string | undefined => {
      for (const text of all) {
        const found = firstOf(text, words);
        if (found !== null) return found;
      }
      return undefined;
    };
    const found = first(withAdded(settings.words, facts, settings.more));
    if (found !== undefined) return fires({ woord: found });
    const mild = first(settings.milder ?? none);
    if (mild !== undefined) return fires({ woord: mild }, { severity: 'warning' });
    return missing.length > 0 ? unknown(...missing) : ok;
  },
});
