import { z } from 'zod/mini';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem } from './naming';
import { readTexts, textOf } from './texts';
import { has, type Searched, searched, without } from './words';

/** Stands for the chosen name in a plain text, so that lists of words can speak of it: `niet naar @`. */
const chosen = '@';

const settings = z.strictObject({
  /** The item with the name that the texts are compared with, and where other names stand that it was chosen from. */
  about: z.string(),
  among: z.optional(z.string()),
  viewpoints: z.array(z.object({ item: z.string(), who: z.string(), words: z.array(z.string()) })),
  /** Negative whatever stands around it. */
  against: z.array(z.string()),
  /** Negative when the sentence named the place before, or points at it with one of `here`. */
  negative: z.array(z.string()),
  /** Negative when nothing follows. */
  bare: z.array(z.string()),
  here: z.array(z.string()),
  /** Sounds negative and is not. */
  not: z.array(z.string()),
  /** What was thought at first, and what tells that it changed. */
  first: z.array(z.string()),
  turned: z.array(z.string()),
  /** Words of names that say too little to know a place by. */
  common: z.array(z.string()),
});
type Settings = z.infer<typeof settings>;

interface Clause {
  plain: string;
  negative: boolean;
}

function wordsOf(name: string): string[] {
  return searched(name).plain.match(/[a-z0-9]{3,}/g) ?? [];
}

/** The words that a name is known by: "Dagcentrum De Ark" is the Ark. */
function telling(name: string, common: readonly string[]): string[] {
  const words = wordsOf(name);
  const rare = words.filter((word) => !common.includes(word));
  return rare.length > 0 ? rare : words;
}

/**
 * The text with every mention of the name as one sign, in its place. What the place is ("dagcentrum") also means the
 * chosen one where no other place is that, and it is no part of a name.
 */
function marked(text: Searched, words: readonly string[], also: readonly string[]): Searched {
  const all = [...words, ...also];
  if (all.length === 0) return text;
  const name = new RegExp(`(?<![a-z0-9])(?:${all.join('|')})(?![a-z0-9])`, 'g');
  const plain = text.plain.replace(name, (match, at: number) =>
    words.includes(match) || text.shown[at] === match[0] ? chosen.padEnd(match.length) : match,
  );
  return { ...text, plain };
}

const clauseEnd =
  /[.!?;:\n,()]+|(?<![a-z0-9])(?:maar|hoewel|terwijl|omdat|want|en(?=\s+(?:nu|intussen|ondertussen|daarna|later)\s))(?![a-z0-9])/g;
const sentenceEnd = /[.!?;\n]/;
const somewhere = /(?:^|[\s(])(?:[Nn]aar|[Bb]ij|[Ii]n|[Oo]p)\s+(?:(?:de|het|den|een|'t)\s+)?\p{Lu}\p{Ll}+/u;

/** The parts of a text, each with whether it is negative about the chosen place. */
function clausesOf(text: Searched, others: readonly string[], settings: Settings): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let last = 'none' as 'none' | 'chosen' | 'other' | 'elsewhere';
  let inSentence = false;
  const add = (to: number): void => {
    const plain = text.plain.slice(from, to);
    if (plain.includes(chosen)) {
      last = 'chosen';
      inSentence = true;
    } else if (has(plain, others) || somewhere.test(text.shown.slice(from, to))) {
      last = has(plain, others) ? 'other' : 'elsewhere';
      inSentence = false;
    }
    const about = inSentence || has(plain, settings.here);
    const said =
      has(plain, settings.against) || has(plain, settings.bare, 'atEnd') || (about && has(plain, settings.negative));
    clauses.push({ plain, negative: said && last !== 'other' && last !== 'elsewhere' });
  };
  for (const end of text.plain.matchAll(clauseEnd)) {
    add(end.index);
    from = end.index + end[0].length;
    if (!sentenceEnd.test(end[0])) continue;
    inSentence = false;
    if (last === 'elsewhere') last = 'none';
  }
  add(text.plain.length);
  return clauses;
}

/** What was thought at first does not count once the text tells that it changed. */
function stands(clause: Clause, at: number, all: readonly Clause[], { first, turned }: Settings): boolean {
  if (!clause.negative) return false;
  const early = has(clause.plain, first);
  if (early && has(clause.plain, turned)) return false;
  return !all.some((other, index) => (early || index > at) && !other.negative && has(other.plain, turned));
}

/**
 * What somebody thinks of the chosen name is negative; `{wie}` is who, `{over}` the name. Words that are negative in
 * general only count beside that name or a word that points at it; another name in the same breath takes them away.
 * `{ kind: 'negative-about', with: { about: 'place', viewpoints: [{ item: 'view', who: 'de leerling', words: [] }], ... } }`
 */
export const negativeAbout = kind({
  settings,
  slots: ['wie', 'over'],
  texts: ({ viewpoints }) => viewpoints.map(({ item }) => item),
  beside: ({ about }, facts) => [textOf(facts, about) ?? ''],
  judge: ({ facts, settings: given }) => {
    const name = textOf(facts, given.about)?.trim();
    if (name === undefined) return unknown(nameOfItem(facts, given.about));
    if (name === '') return ok;
    const words = telling(name, given.common);
    const names = readTexts(facts, { records: given.among === undefined ? [] : [given.among] }).texts;
    const others = names.flatMap((other) => telling(other, given.common)).filter((word) => !words.includes(word));
    const elsewhere = names.filter((other) => searched(other).plain !== searched(name).plain).flatMap(wordsOf);
    const also = wordsOf(name).filter((word) => word.length > 5 && !words.includes(word) && !elsewhere.includes(word));
    const missing: string[] = [];
    for (const { item, who } of given.viewpoints) {
      const text = textOf(facts, item);
      if (text === undefined) missing.push(nameOfItem(facts, item));
      if (text === undefined || text.trim() === '') continue;
      const all = clausesOf(without(marked(searched(text), words, also), given.not), others, given);
      const found = all.find((clause, at) => stands(clause, at, all, given));
      if (found === undefined) continue;
      // One field may hold what several think: then the words of the sentence tell who.
      const sharing = given.viewpoints.filter((one) => textOf(facts, one.item) === text);
      const teller = sharing.length > 1 ? sharing.find((one) => has(found.plain, one.words)) : undefined;
      return fires({ wie: teller?.who ?? (sharing.length > 1 ? 'iemand' : who), over: name });
    }
    return missing.length > 0 ? unknown(...missing) : ok;
  },
});
