import { editDistance } from './edit-distance';
import { familyOf, isKnown, isLight } from './lexicon';
import { isShortened } from './shortened';
import type { Word } from './word';

const digits = /^\d+$/;

/** How alike two words are, 0 to 1: the same, of one family, a typo, a beginning, part of a compound. */
export function wordLikeness(word: Word, other: string): number {
  const text = word.text;
  if (text === other) return 1;
  if (digits.test(text) || digits.test(other)) return 0;
  if (familyOf(text) === familyOf(other)) return 0.94;
  if (word.short && text.length >= 2 && other.startsWith(text) && !isLight(other)) return text.length >= 3 ? 0.95 : 0.8;
  if (isShortened(word, other)) return 0.82;
  const [small, large] = text.length < other.length ? [text, other] : [other, text];
  if (small.length >= 5) {
    const shared = sharedStart(small, large);
    if (shared >= 5 && shared >= small.length - 2 && large.length - shared <= 4 && shared >= large.length * 0.6)
      return 0.92;
  }
  if (
    small.length >= 4 &&
    large.length - small.length <= 2 &&
    large.startsWith(small) &&
    /^(e|en|s|n|je)$/.test(large.slice(small.length))
  ) {
    return 0.95;
  }
  // Two words that both exist ("contact", "contract") are no slip of each other.
  if (small.length >= 5 && Math.abs(text.length - other.length) <= 2 && !(isKnown(text) && isKnown(other))) {
    const distance = editDistance(text, other, 2);
    if (distance === 1 || (distance === 2 && small.length >= 8)) return distance === 1 ? 0.9 : 0.82;
  }
  if (small.length >= 6 && large.endsWith(small)) return 0.6;
  return 0;
}

function sharedStart(one: string, two: string): number {
  let length = 0;
  while (length < one.length && one[length] === two[length]) length += 1;
  return length;
}

/** The known words that a word is like, each with how much. */
export interface Hits {
  ids: readonly number[];
  likeness: readonly number[];
}

const mostWords = 20_000;

/** Finds the words of a vocabulary that a word is like; each word is sought once. */
export function seekIn(vocabulary: readonly string[]): (word: Word) => Hits {
  const places = new Map(vocabulary.map((word, id) => [word, id]));
  const families = vocabulary.map(familyOf);
  const letters = Int32Array.from(vocabulary, lettersOf);
  const lengths = Int32Array.from(vocabulary, (word) => word.length);
  const firsts = Int32Array.from(vocabulary, (word) => word.charCodeAt(0));

  /**
   * Words of two families that begin differently are alike by their end, or by a slip: then all but two of the letters of
   * each stand in the other.
   */
  const isNothingAlike = (text: string, own: number, id: number): boolean => {
    const longer = text.length - (lengths[id] ?? 0);
    const other = vocabulary[id] ?? '';
    if (longer > 2) return !text.endsWith(other);
    if (longer < -2) return !other.endsWith(text);
    const others = letters[id] ?? 0;
    return isMoreThanTwo(own & ~others) || isMoreThanTwo(others & ~own);
  };

  const seek = (word: Word): Hits => {
    const { text } = word;
    const ids: number[] = [];
    const likeness: number[] = [];
    if (digits.test(text)) {
      // A number is like itself alone.
      const id = places.get(text);
      return id === undefined ? { ids, likeness } : { ids: [id], likeness: [1] };
    }
    const family = familyOf(text);
    const own = lettersOf(text);
    const first = text.charCodeAt(0);
    for (let id = 0; id < vocabulary.length; id += 1) {
      if (first !== firsts[id] && isNothingAlike(text, own, id) && families[id] !== family) continue;
      const alike = wordLikeness(word, vocabulary[id] ?? '');
      if (alike === 0) continue;
      ids.push(id);
      likeness.push(alike);
    }
    return { ids, likeness };
  };

  const answers = new Map<string, Hits>();
  return (word) => {
    const name = word.short ? `${word.text}.` : word.text;
    let found = answers.get(name);
    if (!found) {
      found = seek(word);
      if (answers.size > mostWords) answers.clear();
      answers.set(name, found);
    }
    return found;
  };
}

/** The letters of a word as a set of bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Whether more than two bits are set. */
function isMoreThanTwo(bits: number): boolean {
  const fewer = bits & (bits - 1);
  return (fewer & (fewer - 1)) !== 0;
}
