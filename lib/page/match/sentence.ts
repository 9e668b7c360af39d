import type { Candidate } from '../candidates/candidate';
import { oneLine, wordsOf } from '../dom';
import { isLight } from './lexicon';

const who = /^[^\p{L}]*(?:de )?(?:leerlinge?|lln\.?|jongere|cursist)\W*$/iu;
/** "Leerling": who it is, or what the pupil says. */
export const namesPupil = (label: string): boolean => who.test(label);

const doing = /^(?:de |het )?(?:leerlinge?|lln\.?|jongere|cursist) ((?:\p{Ll}+ )+\p{Ll}+)\W*$/iu;
/** "De leerling gaat naar": who does it says nothing where all else is small words; the label without it. */
export function withoutSubject(label: string): string {
  const rest = doing.exec(label)?.[1];
  return rest?.split(' ').every(isLight) ? rest : label;
}

const nameFirst = /^\p{Lu}[\p{L}'’-]+,? (?:(?:van|de|den|der|ter|el|al|ben) )*\p{Lu}/u;

/** "Met dieren!": in somebody's own words, however few. */
const quoted = /^["“”«„].{3,}["“”»]\.?$/u;

/** No name and no class, but a sentence, or a place to write one. */
export function isSentence(candidate: Candidate): boolean {
  if (candidate.kind !== 'read') return ['textarea', 'rich-text', 'editable'].includes(candidate.kind);
  const words = oneLine(candidate.text ?? wordsOf(candidate.element));
  if (quoted.test(words)) return true;
  return (words.match(/(?<=\s)\p{Ll}+/gu) ?? []).length >= 2 && !nameFirst.test(words) && !/\d\s?OV/i.test(words);
}
