import { oneLine } from '../dom';

/** A sentence ends and another begins. */
const nextSentence = /[.!]\s+(?=\p{Lu})/gu;
/** A sentence ends, or what belongs to it less. */
const endOfSentence = /[.;,(]/;

/** "werden de plaatsen opgelijst. Noor gaat naar" before a field: what stands there after the end of the field before it. */
export function lastSentence(text: string): string {
  let from = 0;
  for (const { index, 0: end } of text.matchAll(nextSentence)) from = index + end.length;
  return text.slice(from);
}

/** So few words open a sentence without saying what is asked. */
const opening = /^\p{L}+(?: \p{L}+)?$/u;

/**
 * "Op [..] werden de plaatsen opgelijst.": a sentence with a field in its midst, as one label; null where the words behind
 * the field are about the next one, or no more of the sentence. `ends` tells that no field follows on the line.
 */
export function sentenceAround(before: string, behind: string, ends: boolean): string | null {
  const end = endOfSentence.exec(behind);
  const more = oneLine(end ? behind.slice(0, end.index) : behind);
  if (!opening.test(oneLine(before)) || !/^\p{Ll}/u.test(more) || more.split(' ').length < 2) return null;
  return end?.[0] === '.' || (!end && ends) ? `${oneLine(before)} … ${more}` : null;
}
