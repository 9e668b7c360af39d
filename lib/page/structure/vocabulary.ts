import type { Playbook } from '@/lib/core/model/playbook';
import { expand, familyOf, isLight } from '../match/lexicon';
import { plain } from '../match/normalise';
import { formWords } from './words';

/** The words that may always stay, unless they are part of the pupil's own name. */
export interface Vocabulary {
  has(word: string): boolean;
  /** Written short: "wensel.", "keuz.". */
  begins(short: string): boolean;
  /** A longer word made of a known one: "leerpunten", "plaatsbezoek". */
  isCompound(word: string): boolean;
}

/** Every word of the playbooks' wordings and page words. */
export function vocabularyOf(playbooks: readonly Playbook[]): Vocabulary {
  const texts: string[] = [];
  for (const playbook of playbooks) {
    texts.push(playbook.title, ...(playbook.page.elsewhere ?? []));
    for (const { text } of [...playbook.page.words, ...playbook.page.against]) texts.push(text);
    for (const step of playbook.steps) {
      texts.push(step.title);
      for (const { title, recognise } of step.items)
        texts.push(
          title,
          ...[recognise?.labels, recognise?.bare, recognise?.context, recognise?.not].flatMap((list) => list ?? []),
        );
    }
  }
  const words = new Set<string>(formWords);
  for (const text of texts) for (const [word] of plain(text).matchAll(/[a-z]+/g)) if (word.length > 1) words.add(word);
  const long = [...words].filter((word) => word.length >= 5);
  const known = (word: string): boolean => words.has(word) || isLight(word) || familyOf(word) !== word;
  /** Abbreviations and compounds that labels are read by. */
  const opens = (word: string): boolean => {
    const parts = expand({ text: word, short: false, aside: false });
    return !parts.some(({ text }) => text === word) && parts.every(({ text }) => known(text));
  };
  const asked = new Map<string, boolean>();
  return {
    has(word) {
      let answer = asked.get(word);
      if (answer === undefined) {
        answer = known(word) || opens(word);
        asked.set(word, answer);
      }
      return answer;
    },
    begins: (short) => short.length >= 3 && long.some((word) => word.startsWith(short)),
    isCompound: (word) =>
      long.some((known) => word.length >= known.length + 3 && (word.startsWith(known) || word.endsWith(known))),
  };
}

/** How many of a text's words are known, 0 to 1; a text without words has none. */
export function knownShare(text: string, vocabulary: Vocabulary): number {
  const words = wordsIn(text);
  return words.length === 0 ? 0 : words.filter((word) => vocabulary.has(word)).length / words.length;
}

/** The same without small words, which stand in any text; of nothing but small words all are known. */
export function contentShare(text: string, vocabulary: Vocabulary): number {
  const words = wordsIn(text).filter((word) => !isLight(word));
  return words.length === 0
    ? 1
    : words.filter((word) => vocabulary.has(word) || vocabulary.isCompound(word)).length / words.length;
}

/** The words of a text, plain, numbers left out, "i.f.v." as one. */
export const wordsIn = (text: string): string[] =>
  [
    ...plain(text)
      .replace(/\b(?:[a-z]\.){2,4}/g, (dotted) => `${dotted.replaceAll('.', '')} `)
      .matchAll(/[a-z]+/g),
  ].map(([word]) => word);
