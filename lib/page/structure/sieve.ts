import { isGivenName } from '../given-names';
import { editDistance } from '../match/edit-distance';
import { plain } from '../match/normalise';
import type { Taboo } from './taboo';
import type { Vocabulary } from './vocabulary';

/**
 * How much of a text may stay. `label`: certainly a label, so unknown words in lower case stay too, since those are what
 * we want to learn. `words`: known words only.
 */
export type Keep = 'label' | 'words';

/** What stands in the place of a word that was taken out. */
const gone = 'xxxx';

/** More words than any label has. */
const longest = 24;

/** A text of which everything that may say who, where, when or how many is taken out, word by word. */
export function sieve(text: string, keep: Keep, taboo: Taboo, vocabulary: Vocabulary): string {
  const lines = text
    .replace(schoolYear, '2000-2001')
    .replace(/\S*@\S*|\S*:\/\/\S*|\bwww\.\S*|\S+\.(?:be|com|org|net|eu|nl)\b\S*/gi, ` ${gone} `);
  const isShort = (token: string): boolean =>
    keep === 'label' && vocabulary.begins(plain(token)) && !isTaboo(plain(token), taboo);
  let first = true;
  let count = 0;
  const kept = lines.replace(/[\p{L}\p{M}]+|\d+/gu, (token, at: number) => {
    count += 1;
    if (count > longest) return '';
    if (/\d/.test(token)) return number(token, lines, at);
    if (isTrainingForm(token, lines, at)) return token;
    const dotted = lines[at + token.length] === '.' && /\p{L}/u.test(lines.slice(at + token.length));
    const stays =
      (token.length === 1 && isAbbreviation(lines, at, vocabulary)) ||
      mayStay(token, first, keep, taboo, vocabulary) ||
      (isDayLetter(text) && token.length === 1) ||
      (dotted && isShort(token));
    first = false;
    return stays ? token : gone;
  });
  return collapse(kept.replace(/[^\p{L}\p{M}\d\s.,:;?!()[\]/*'"’‘+&%<>≥≤|…•·▾▼–—-]/gu, ' '));
}

/** A school year says when; every one becomes the same. */
const schoolYear = /(?<!\d)20\d{2}\s*[-–—/]\s*(?:20)?\d{2}(?!\d)/g;
const years = new Set(['2000', '2001']);

/** "OV1" names a kind of school, not a class. */
const isTrainingForm = (token: string, text: string, at: number): boolean =>
  /^ov$/i.test(token) &&
  !/[\d]\s?$/.test(text.slice(0, at)) &&
  /^\s?[1-4](?![\p{L}\d])/u.test(text.slice(at + token.length));

/** Only the day limits that stand in wordings, and a number in front of a label, are no one's. */
function number(digits: string, text: string, at: number): string {
  if ((digits === '30' || digits === '60') && /dag|dgn|verl|>|meer|boven|\+/i.test(text)) return digits;
  if (
    /(?<![\p{L}\d])OV\s?$/iu.test(text.slice(0, at)) &&
    /^[1-4]$/.test(digits) &&
    !/^[\s-]*[\p{Lu}\d](?!\p{L})/u.test(text.slice(at + 1))
  )
    return digits;
  if (years.has(digits)) return digits;
  const ahead = text.slice(0, at).trim();
  const behind = text.slice(at + digits.length);
  if (digits.length <= 2 && /^(?:stap|punt|vraag|deel|rubriek)$/i.test(ahead)) return digits;
  return ahead === '' && digits.length <= 2 && /^\s?[.)]\s/.test(behind) ? digits : '0';
}

/** One letter of "i.f.v.", against somebody's initials. */
function isAbbreviation(text: string, at: number, vocabulary: Vocabulary): boolean {
  const before = /(?:\p{L}\.)*$/u.exec(text.slice(0, at))?.[0] ?? '';
  const behind = /^\p{L}(?:\.\p{L})*\.?(?!\p{L})/u.exec(text.slice(at))?.[0] ?? '';
  const letters = `${before}${behind}`.replaceAll('.', '');
  return letters.length >= 2 && letters.length <= 4 && letters === letters.toLowerCase() && vocabulary.has(letters);
}

/** One button of a week, M D W D V. */
export const isDayLetter = (text: string): boolean => /^\s*[mdwvz]\.?\s*$/i.test(text);

const isTaboo = (word: string, taboo: Taboo): boolean => taboo.names.has(word) || taboo.words.has(word);

function mayStay(token: string, first: boolean, keep: Keep, taboo: Taboo, vocabulary: Vocabulary): boolean {
  const word = plain(token);
  if (!/^[a-z]+$/.test(word) || taboo.names.has(word)) return false;
  if (word.length === 1) return false;
  if (vocabulary.has(word)) return true;
  if (keep !== 'label' || taboo.words.has(word) || isGivenName(word)) return false;
  if (token === token.toLowerCase()) return true;
  return first && (looksLikeNoun(word) || vocabulary.isCompound(word) || isSlipOf(word));
}

/** Ends as Dutch nouns of forms do and names do not. */
const looksLikeNoun = (word: string): boolean =>
  word.length >= 6 && /(?:.{4}ing|heid|atie|aties|iteit|iteiten|schap|schappen|ment|menten|isering|teit)$/.test(word);

/** Labels that are often mistyped, and the slip tells no name. */
const common =
  'standpunt motivatie startdatum einddatum titel aandachtspunten begeleiding evaluatie overeenkomst'.split(' ');
const isSlipOf = (word: string): boolean =>
  word.length >= 5 && common.some((known) => editDistance(word, known, 1) <= 1);

const collapse = (text: string): string =>
  text
    .replace(/(?:xxxx[\s.,'’-]*){3,}/g, `${gone} ${gone} `)
    .replace(/\s+/g, ' ')
    .trim();
