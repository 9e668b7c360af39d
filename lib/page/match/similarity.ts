import type { Wording, WordingTable } from '@/lib/core/model/wording-table';
import { onceAText } from '../memory';
import { isLight } from './lexicon';
import { openLimits, wordsOfLabel } from './normalise';
import type { Word } from './word';
import { type Hits, seekIn } from './word-likeness';
import { onlyLight, weightIn, weightOf } from './wording-table';

/** How well a label agrees with the best wording of each name, 0 to 1, in the order of the names; 0 where no word is shared. */
export type Likeness = readonly number[];

/** A set of wordings for several names (items), made once and asked for many labels. */
export interface Wordings {
  /** The place of a name in a likeness. */
  placeOf(name: string): number;
  /** A label that shares no word with any wording has this very likeness. */
  none: Likeness;
  compare(label: string): Likeness;
  /** The same for the label as a whole only, parts around a colon or dash not looked at apart. */
  compareWhole(label: string): Likeness;
}

/** A wording with what each of its words weighs, and all together. */
interface Ready extends Required<Wording> {
  total: number;
}

/** Less of a wording than this says nothing. */
const least = 0.1;

const mostLabels = 20_000;

/** Makes ready what a table holds. */
export function wordingsOf(table: WordingTable): Wordings {
  const { names, words } = table;
  const wordings = table.wordings.map(({ name, ids, rich, weights }): Ready => {
    const all = weights ?? ids.map((id) => table.weights[id] ?? 0);
    return { name, ids, rich, weights: all, total: all.reduce((sum, weight) => sum + weight, 0) };
  });
  const weigh = onceAText((word) => weightOf(word, table));
  const byWord: number[][] = words.map(() => []);
  for (const [at, wording] of wordings.entries()) {
    for (const [index, id] of wording.ids.entries()) if ((wording.weights[index] ?? 0) >= 0.2) byWord[id]?.push(at);
  }
  const none: Likeness = names.map(() => 0);
  const compareWords = comparer(wordings, byWord, seekIn(words), weigh, none);
  const places = new Map(names.map((name, place) => [name, place]));
  const compareWhole = onceALabel((label) => compareWords(wordsOfLabel(label)));
  return {
    placeOf: (name) => places.get(name) ?? -1,
    none,
    compareWhole,
    compare: onceALabel((label) => compareParts(label, compareWhole)),
  };
}

function onceALabel(compare: (label: string) => Likeness): (label: string) => Likeness {
  const answers = new Map<string, Likeness>();
  return (label) => {
    let answer = answers.get(label);
    if (!answer) {
      answer = compare(label);
      if (answers.size > mostLabels) answers.clear();
      answers.set(label, answer);
    }
    return answer;
  };
}

/** Compares the words of a label with all wordings that share one. */
function comparer(
  wordings: readonly Ready[],
  byWord: readonly (readonly number[])[],
  seek: (word: Word) => Hits,
  weigh: (word: string) => number,
  none: Likeness,
): (words: Word[]) => Likeness {
  // Written over by each label: how well its words agree with each known word, the best of them, and who was asked.
  const rows: Float64Array[] = [];
  const likest = new Float64Array(byWord.length);
  const askedIn = new Int32Array(wordings.length);
  let round = 0;

  /** How much of the label a wording explains. */
  const explains = ({ ids }: Ready, own: readonly number[]): number => {
    let used = 0;
    for (let at = 0; at < own.length; at += 1) {
      const row = rows[at];
      let claimed = 0;
      for (let index = 0; row && index < ids.length; index += 1) {
        const alike = row[ids[index] ?? 0] ?? 0;
        if (alike > claimed) claimed = alike;
      }
      used += (own[at] ?? 0) * claimed;
    }
    return used;
  };

  return (words) => {
    const slight = onlyLight(words);
    const own = words.map((word) => weightIn(word, weigh(word.text), slight, 0.35));
    const sum = own.reduce((all, weight) => all + weight, 0);
    if (sum === 0) return none;
    const found = words.map(seek);
    if (found.every((hits) => hits.ids.length === 0)) return none;
    const single = words.filter((word) => !word.aside && !isLight(word.text)).length === 1;
    const asked: Ready[] = [];
    round += 1;
    for (const [at, hits] of found.entries()) {
      rows[at] ??= new Float64Array(byWord.length);
      const row = rows[at];
      for (let index = 0; index < hits.ids.length; index += 1) {
        const id = hits.ids[index] ?? 0;
        const alike = hits.likeness[index] ?? 0;
        row[id] = alike;
        if (alike > (likest[id] ?? 0)) likest[id] = alike;
        for (const place of byWord[id] ?? []) {
          if (askedIn[place] === round) continue;
          askedIn[place] = round;
          const wording = wordings[place];
          if (wording) asked.push(wording);
        }
      }
    }
    const best = none.slice();
    for (const wording of asked) {
      const { ids, weights } = wording;
      let covered = 0;
      for (let index = 0; index < ids.length; index += 1) {
        covered += (weights[index] ?? 0) * (likest[ids[index] ?? 0] ?? 0);
      }
      const most = (covered / wording.total) * (single && wording.rich ? 0.8 : 1);
      // How much of the label it explains can only take away from this.
      const known = best[wording.name] ?? 0;
      if (most <= known || most < least) continue;
      const score = most * Math.sqrt(Math.min(1, explains(wording, own) / sum));
      if (score > known) best[wording.name] = score;
    }
    for (const [at, { ids }] of found.entries()) {
      for (const id of ids) {
        likest[id] = 0;
        const row = rows[at];
        if (row) row[id] = 0;
      }
    }
    return best;
  };
}

/** What parts a label: a colon, a dash, a question, a slash, a plus. */
const separators = /\s[-\u2013\u2014|]\s|:\s|\?\s|;\s|\n|\s\/\s|\s\+\s/;
const brackets = /[([][^)\]]*[)\]]?/g;
const mayHaveParts = /[-\u2013\u2014|:?;\n/+([]/;

/** "Aanvangsdatum van de training, die niet voor ... mag vallen": what a long label asks, before what it explains. */
const firstClause =
  /^(.{12,90}?)(?:,\s(?:met|na|in|zodat|als|behoudens|tenzij|gelet|bij|door|op)\s|,?\s(?:die|dat|zoals|waar(?:over|van|in|op|bij|aan)|met dien verstande|aangaande)\s)/i;
const longLabel = 70;

/** "Geef weer wat er gezegd is over de vraag of een SMT op dit moment wenselijk is. Vertrek van ...": what is asked, in the words of it. */
const askedWhether = /\bof ([^.?!]{10,90}\s(?:is|zijn|wordt|worden|kan|kunnen|heeft|hebben))(?=[.?!]|$)/i;

/** The likeness of the whole or, for a little less, of its first clause or of the question that it passes on. */
function withFirstClause(label: string, compare: (label: string) => Likeness): Likeness {
  const whole = compare(label);
  const clause = firstClause.exec(label)?.[1] ?? askedWhether.exec(label)?.[1];
  if (clause === undefined) return whole;
  const first = compare(clause);
  return whole.map((likeness, at) => Math.max(likeness, (first[at] ?? 0) * 0.9));
}

/** Compares the whole label and, for a little less, its parts; what stands between brackets counts least. */
function compareParts(label: string, compare: (label: string) => Likeness): Likeness {
  const whole = label.length > longLabel ? withFirstClause(label, compare) : compare(label);
  if (!mayHaveParts.test(label)) return whole;
  const opened = openLimits(label);
  const parts = opened
    .replace(brackets, ' \n ')
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part.length > 2);
  const asides = (opened.match(brackets) ?? []).map((aside) => aside.slice(1)).filter((aside) => aside.length > 3);
  if (parts.length + asides.length <= 1 || parts.length > 4) return whole;
  const best = whole.slice();
  const take = (text: string, weight: number): void => {
    for (const [place, likeness] of compare(text).entries()) {
      if (likeness * weight > (best[place] ?? 0)) best[place] = likeness * weight;
    }
  };
  for (const [at, part] of parts.entries()) take(part, at === 0 ? 0.88 : 0.84);
  // "Want (motivatie plaatskeuze)": where nothing else says anything, the brackets do.
  const outside = wordsOfLabel(parts.join(' '));
  const weight = outside.every((word) => isLight(word.text)) ? 0.9 : 0.6;
  for (const aside of asides) take(aside, weight);
  return best;
}
