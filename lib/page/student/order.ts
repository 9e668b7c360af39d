import { oneLine } from '../dom';
import { isGivenName } from '../given-names';
import { isParticle } from '../names';

/** What the rest of the page tells about which part of a name is the given name. */
export interface OrderClues {
  /** How often a word stands on the page without the rest of the name: a given name often does. */
  used: (word: string) => number;
  /** First words of e-mail addresses: there the given name goes first. */
  mails: readonly string[][];
}

/** Which part stands first, where a label or a list says so. */
export type Order = 'given' | 'family';

/** A way to read a name, "Voornaam Naam" in normal capitals, and how much speaks for it. */
export interface Reading {
  name: string;
  given: string;
  score: number;
}

const noClues: OrderClues = { used: () => 0, mails: [] };

/** A name as "Voornaam Naam" in normal capitals, told by the name itself and by the clues. */
export function normalName(text: string, clues: OrderClues = noClues): string {
  return readings(text, clues).sort((one, two) => two.score - one.score)[0]?.name ?? oneLine(text);
}

/** Every way to read a name: where it is cut in two, and which of both parts is the given name. */
export function readings(text: string, clues: OrderClues, order?: Order): Reading[] {
  const clean = oneLine(text).replace(/\s*\([^)]*\)\s*$/, '');
  const [before, after, ...more] = clean.split(/\s*,\s*/);
  if (before && after && more.length === 0) return [reading(after.split(' '), before.split(' '), 10)];
  const words = clean.split(' ');
  if (words.length < 2) return [reading(words, [], 0)];
  const found: Reading[] = [];
  for (let cut = 1; cut < words.length; cut += 1) {
    const [head, tail] = [words.slice(0, cut), words.slice(cut)];
    for (const first of ['given', 'family'] as const) {
      const [given, family] = first === 'given' ? [head, tail] : [tail, head];
      const said = order ? (order === first ? 2.5 : -2.5) : 0;
      const usual = first === 'given' ? 0.4 : 0;
      found.push(reading(given, family, said + usual + judge(given, family, first, clues)));
    }
  }
  return found;
}

const reading = (given: string[], family: string[], score: number): Reading => ({
  name: [capitals(given), capitals(family)].filter((part) => part !== '').join(' '),
  given: capitals(given),
  score,
});

/** How much speaks for these words as given name and as family name. */
function judge(given: string[], family: string[], first: Order, { used, mails }: OrderClues): number {
  let score = ofCapitals(given, family) + ofFamily(family) + ofVietnamese(given, family, first);
  for (const [at, word] of given.entries()) {
    const known = isGivenName(word);
    if (known) score += at === 0 ? 2 : 1;
    else if (familyEnding.test(word)) score -= 0.5;
    if (isParticle(word) || arabFamily.test(word)) score -= at === 0 || first === 'family' ? 4 : 2;
    if (at > 0 && !known) score -= 0.3;
  }
  score += Math.min(2.5, Math.max(...given.map(used), used(given.join(' '))) * 0.8);
  const whole = [given.join(''), ...given].map(bare);
  const all = bare([...given, ...family].join(''));
  for (const mail of mails) {
    if (mail.length > 1 && mail.every((part) => all.includes(part)) && whole.includes(mail[0] ?? '')) score += 2.5;
  }
  return score;
}

function ofFamily(family: string[]): number {
  const [start = ''] = family;
  let score = isParticle(start) || arabFamily.test(start) ? 2 : 0;
  if (family.some((word) => !isParticle(word) && familyEnding.test(word) && !isGivenName(word))) score += 0.5;
  if (isParticle(family[family.length - 1] ?? '')) score -= 3;
  for (const word of family) if (isGivenName(word)) score -= 1;
  return score;
}

/** In a name with words in capitals only beside others, these words are the family name. */
function ofCapitals(given: string[], family: string[]): number {
  const loud = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);
  const words = [...given, ...family];
  if (!words.some(loud) || words.every((word) => loud(word) || isParticle(word))) return 0;
  return given.some(loud) || !family.every((word) => loud(word) || isParticle(word)) ? -3 : 6;
}

/** A Vietnamese family name is one word; it stands first, or behind all given names. */
function ofVietnamese(given: string[], family: string[], first: Order): number {
  const [only = ''] = family;
  if (family.length !== 1) return 0;
  if (/^th[iị]$/i.test(given[0] ?? '') && given.length > 1) return 3;
  return first === 'family' && vietnamese.test(bare(only)) && !vietnamese.test(bare(given[given.length - 1] ?? ''))
    ? 3
    : 0;
}

const vietnamese = /^(?:nguyen|tran|pham|huynh|hoang|phan|dang|bui|duong|vuong|trinh|truong|dinh)$/;

/** "Al-Sayed", "El-Idrissi", "Ben-Salah": the family's sign is tied to the name. */
const arabFamily = /^(?:al|el|ben|bin|ould|a[iï]t)-\p{L}{3}/iu;

/** How family names end in Flanders and in the families that came here. */
const familyEnding =
  /(?:ssens?|sen|aerts?|eers|mans|kens|inck?x?|ckx?|eyns?|oven|beke|broeck|daele|voorde|putte|maere|meulen|laere|stra|ters|oğlu|oglu|ski|ska|wicz|ov|ova|escu|ić|adze|oui|ouch|idi|yev|enko|chuk|uk|ez|ian|yan)$/iu;

/** Small letters without accents. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\s]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i');

function capitals(words: string[]): string {
  return words
    .map((word, at) => {
      if (word === word.toUpperCase() && word.length > 1 && /\p{L}{2}/u.test(word)) {
        if (at > 0 && /^(DEN|DER|DE|TEN|TER)$/.test(word)) return word.toLowerCase();
        return word
          .toLowerCase()
          .replaceAll('i\u0307', 'i')
          .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
      }
      return word;
    })
    .join(' ');
}
