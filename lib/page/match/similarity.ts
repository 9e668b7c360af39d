import { editDistance } from './edit-distance';
import { familyOf, isLight } from './lexicon';
import { type Word, wordsOfLabel } from './normalise';
import { isShortened } from './shortened';

/** How alike two words are, 0 to 1: the same, of one family, a typo, a beginning, part of a compound. */
export function wordLikeness(word: Word, other: string): number {
  const text = word.text;
  if (text === other) return 1;
  const digits = /^\d+$/;
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
  if (small.length >= 5 && Math.abs(text.length - other.length) <= 2) {
    const distance = editDistance(text, other, 2);
    if (distance === 1 || (distance === 2 && small.length >= 8)) return distance === 1 ? 0.9 : 0.82;
  }
  if (small.length >= 6 && large.endsWith(small)) return 0.6;
  return 0;
}

/** The letters of a word as a set of bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * Words of two families that begin differently are alike by their end, or by a slip: then all but two of the letters of each
 * stand in the other.
 */
function isNothingAlike(one: string, letters: number, other: string, others: number): boolean {
  if (one[0] === other[0]) return false;
  const longer = one.length - other.length;
  if (longer > 2) return !one.endsWith(other);
  if (longer < -2) return !other.endsWith(one);
  return isMoreThanTwo(letters & ~others) || isMoreThanTwo(others & ~letters);
}

/** Whether more than two bits are set. */
function isMoreThanTwo(bits: number): boolean {
  const fewer = bits & (bits - 1);
  return (fewer & (fewer - 1)) !== 0;
}

function sharedStart(one: string, two: string): number {
  let length = 0;
  while (length < one.length && one[length] === two[length]) length += 1;
  return length;
}

/** A set of wordings for several names (items), made once and asked for many labels. */
export interface Wordings {
  /** How well a label agrees with the best wording of each name; names that share no word are absent. */
  compare(label: string): Map<string, Likeness>;
  /** The same for the label as a whole only, parts around a colon or dash not looked at apart. */
  compareWhole(label: string): Map<string, Likeness>;
}

export interface Likeness {
  score: number;
  wording: string;
}

interface Wording {
  name: string;
  text: string;
  words: { id: number; weight: number }[];
  total: number;
  /** How many of its words say something. */
  heavy: number;
  /** The last round in which a label shared a word with it. */
  asked: number;
}

/** Less of a wording than this says nothing. */
const least = 0.1;

/** Makes the wordings ready: words that many names use weigh less than words that tell one name apart. */
export function prepareWordings(lists: readonly { name: string; wordings: readonly string[] }[]): Wordings {
  const names = new Map<string, Set<string>>();
  const saidIn = new Map<string, Word[]>();
  for (const { name, wordings } of lists) {
    for (const wording of wordings) {
      const said = saidIn.get(wording) ?? wordsOfLabel(wording);
      saidIn.set(wording, said);
      for (const word of said) {
        const head = familyOf(word.text);
        const set = names.get(head) ?? new Set<string>();
        set.add(name.split('/')[0] ?? name);
        names.set(head, set);
      }
    }
  }
  const total = new Set(lists.map(({ name }) => name.split('/')[0])).size;
  const weigh = (word: string): number => {
    if (isLight(word)) return 0.12;
    if (/^\d{1,2}$/.test(word) && !names.has(word)) return 0.12;
    const used = names.get(familyOf(word))?.size;
    return used === undefined ? Math.log(1 + total) * 0.45 : Math.log(1 + total / used);
  };

  const vocabulary: string[] = [];
  const ids = new Map<string, number>();
  const weights: number[] = [];
  const families: string[] = [];
  const letterSets: number[] = [];
  const idOf = (word: string): number => {
    let id = ids.get(word);
    if (id === undefined) {
      id = vocabulary.length;
      ids.set(word, id);
      vocabulary.push(word);
      weights.push(weigh(word));
      families.push(familyOf(word));
      letterSets.push(lettersOf(word));
    }
    return id;
  };

  const wordings: Wording[] = [];
  for (const { name, wordings: list } of lists) {
    for (const text of list) {
      const said = saidIn.get(text) ?? [];
      const slight = onlyLight(said);
      const words = said.map((word) => {
        const id = idOf(word.text);
        return { id, weight: weightIn(word, weights[id] ?? 0, slight, 0.3) };
      });
      const sum = words.reduce((all, word) => all + word.weight, 0);
      const heavy = said.filter((word) => !word.aside && !isLight(word.text)).length;
      if (sum > 0) wordings.push({ name, text, words, total: sum, heavy, asked: 0 });
    }
  }
  const byWord: Wording[][] = vocabulary.map(() => []);
  for (const wording of wordings) {
    for (const { id, weight } of wording.words) if (weight >= 0.2) byWord[id]?.push(wording);
  }
  /** Written over for each label: how well any of its words agrees with each known word. */
  const likest = new Float64Array(vocabulary.length);
  let round = 0;

  const hitsOf = new Map<string, Map<number, number>>();
  const hits = (word: Word): Map<number, number> => {
    const name = `${word.text}${word.short ? '.' : ''}`;
    let found = hitsOf.get(name);
    if (!found) {
      found = new Map();
      if (/^\d+$/.test(word.text)) {
        // A number is like itself alone.
        const id = ids.get(word.text);
        if (id !== undefined) found.set(id, 1);
      } else {
        const family = familyOf(word.text);
        const letters = lettersOf(word.text);
        for (const [id, other] of vocabulary.entries()) {
          if (families[id] !== family && isNothingAlike(word.text, letters, other, letterSets[id] ?? 0)) continue;
          const likeness = wordLikeness(word, other);
          if (likeness > 0) found.set(id, likeness);
        }
      }
      if (hitsOf.size > 20_000) hitsOf.clear();
      hitsOf.set(name, found);
    }
    return found;
  };

  const compareWords = (words: Word[]): Map<string, Likeness> => {
    const best = new Map<string, Likeness>();
    const found = words.map(hits);
    const slight = onlyLight(words);
    const own = words.map((word) => weightIn(word, weigh(word.text), slight, 0.35));
    const sum = own.reduce((all, weight) => all + weight, 0);
    if (sum === 0) return best;
    const single = words.filter((word) => !word.aside && !isLight(word.text)).length === 1;
    likest.fill(0);
    const asked: Wording[] = [];
    round += 1;
    for (const hit of found) {
      for (const [id, likeness] of hit) {
        if (likeness > (likest[id] ?? 0)) likest[id] = likeness;
        for (const wording of byWord[id] ?? []) {
          if (wording.asked === round) continue;
          wording.asked = round;
          asked.push(wording);
        }
      }
    }
    for (const wording of asked) {
      let covered = 0;
      for (const { id, weight } of wording.words) covered += weight * (likest[id] ?? 0);
      const alone = single && wording.words.length > 1 && wording.heavy > 1 ? 0.8 : 1;
      const most = (covered / wording.total) * alone;
      // How much of the label it explains can only take away from this.
      const known = best.get(wording.name)?.score ?? 0;
      if (most <= known || most < least) continue;
      let used = 0;
      for (const [at, hit] of found.entries()) {
        let claimed = 0;
        for (const { id } of wording.words) claimed = Math.max(claimed, hit.get(id) ?? 0);
        used += (own[at] ?? 0) * claimed;
      }
      const score = most * Math.sqrt(Math.min(1, used / sum));
      if (score > known) best.set(wording.name, { score, wording: wording.text });
    }
    return best;
  };

  const answers = new Map<string, Map<string, Likeness>>();
  return {
    compareWhole: (label) => compareWords(wordsOfLabel(label)),
    compare(label) {
      const known = answers.get(label);
      if (known) return known;
      const answer = compareParts(label, compareWords);
      if (answers.size > 20_000) answers.clear();
      answers.set(label, answer);
      return answer;
    },
  };
}

/** "Van", "Tot en met (datum)": nothing but small words outside brackets, so these are what it says. */
const onlyLight = (words: readonly Word[]): boolean =>
  words.some((word) => !word.aside) && words.every((word) => word.aside || isLight(word.text));

const weightIn = (word: Word, known: number, slight: boolean, aside: number): number =>
  word.aside ? known * aside : slight ? 1 : known;

/** What parts a label: a colon, a dash, a question, a slash, a plus. */
const separators = /\s[-\u2013\u2014|]\s|:\s|\?\s|;\s|\n|\s\/\s|\s\+\s/;
const brackets = /[([][^)\]]*[)\]]?/g;

/** Compares the whole label and, for a little less, its parts; what stands between brackets counts least. */
function compareParts(label: string, compare: (words: Word[]) => Map<string, Likeness>): Map<string, Likeness> {
  const best = compare(wordsOfLabel(label));
  const take = (text: string, weight: number): void => {
    for (const [name, likeness] of compare(wordsOfLabel(text))) {
      const score = likeness.score * weight;
      const known = best.get(name);
      if (!known || score > known.score) best.set(name, { score, wording: likeness.wording });
    }
  };
  const parts = label
    .replace(brackets, ' \n ')
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part.length > 2);
  const asides = (label.match(brackets) ?? []).map((aside) => aside.slice(1)).filter((aside) => aside.length > 3);
  if (parts.length + asides.length > 1 && parts.length <= 4) {
    for (const [at, part] of parts.entries()) take(part, at === 0 ? 0.88 : 0.84);
    for (const aside of asides) take(aside, 0.6);
  }
  return best;
}
