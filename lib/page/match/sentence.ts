import type { Candidate } from '../candidates/candidate';
import { oneLine, wordsOf } from '../dom';

const who = /^(?:de )?(?:leerlinge?|lln\.?|jongere|cursist)\W*$/i;
/** "Leerling": who it is, or what the pupil says. */
export const namesPupil = (label: string): boolean => who.test(label);

const nameFirst = /^\p{Lu}[\p{L}'’-]+,? (?:(?:van|de|den|der|ter|el|al|ben) )*\p{Lu}/u;

/** No name and no class, but a sentence, or a place to write one. */
export function isSentence(candidate: Candidate): boolean {
  if (candidate.kind !== 'read') return ['textarea', 'rich-text', 'editable'].includes(candidate.kind);
  const words = oneLine(candidate.text ?? wordsOf(candidate.element));
  return (words.match(/(?<=\s)\p{Ll}+/gu) ?? []).length >= 2 && !nameFirst.test(words) && !/\d\s?OV/i.test(words);
}
