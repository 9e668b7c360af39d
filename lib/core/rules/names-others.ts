import { z } from 'zod/mini';
import type { Facts } from '@/lib/core/evaluate/facts';
import { kind } from './kind';
import { besideTexts, judgeTexts, readTexts, whereToLook } from './texts';
import { has, searched } from './words';

const nameWord = /(?<![\p{L}\p{N}])(?:\p{Lu}\p{Ll}+(?:[-']\p{Lu}?\p{Ll}+)*|\p{Lu}{3,})(?![\p{L}\p{N}])/gu;
const reach = 60;

const cues = {
  /** Right before a name: it is another pupil. */
  peers: z.array(z.string()),
  /** Right before a name: it is this pupil or another. */
  pupils: z.array(z.string()),
  /** Right before a name: most likely somebody of the same age. */
  links: z.array(z.string()),
  /** Right after a name: a class. */
  classes: z.array(z.string()),
  /** Right before or after a name: somebody who is no pupil. A name that once stands so is left alone everywhere. */
  adults: z.array(z.string()),
  /** Right after a name that a link led to: somebody of a place. */
  elsewhere: z.array(z.string()),
  /** Words with a capital that are no names. */
  notNames: z.array(z.string()),
  /** Items, and values of records, whose words are names of somebody else: the place, the mentor. */
  known: z.array(z.string()),
  noted: z.array(z.string()),
};

const settings = z.strictObject({ ...whereToLook, ...cues });
type Settings = z.infer<typeof settings>;

interface Found {
  name: string;
  before: string;
  after: string;
  /** The same, past the other words of the name: "Karin De Smet (mentor)". */
  around: [string, string];
}

function namesIn(text: string): Found[] {
  const { shown, plain } = searched(text);
  return [...shown.matchAll(nameWord)].map(({ 0: word, index }) => {
    const end = index + word.length;
    const from = Math.max(0, index - reach);
    const own = /(?:\s+\p{Lu}[\p{L}'-]*)*\s*$/u.exec(shown.slice(from, index))?.[0].length ?? 0;
    const rest = /^(?:\s+\p{Lu}[\p{L}'-]*)*/u.exec(shown.slice(end, end + reach))?.[0].length ?? 0;
    return {
      name: plain.slice(index, end),
      before: plain.slice(from, index),
      after: plain.slice(end, end + reach),
      around: [plain.slice(from, index - own), plain.slice(end + rest, end + rest + reach)],
    };
  });
}

function isAdult({ before, after, around }: Found, { adults }: Settings): boolean {
  const [left, right] = around;
  return (
    [before, left].some((said) => has(said, adults, 'atEnd')) ||
    [after, right].some((said) => has(said, adults, 'atStart'))
  );
}

function wordsOf(texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap((text) => searched(text ?? '').plain.match(/[a-z]{2,}/g) ?? []);
}

/** The words of the pupil's name; none where it is not known. */
function pupilWords({ input }: Facts): string[] {
  return wordsOf([input.pupil?.name, input.snapshot?.student?.name]);
}

/** Makes the test for one text, knowing who the pupil is and who in the plan is no pupil. */
function namesAnother(facts: Facts, where: Settings): (text: string) => boolean {
  const pupil = pupilWords(facts);
  const lists = [where.peers, where.pupils, where.links, where.classes];
  let left: Set<string> | null = null;
  /** Names that are left alone: made only once something was found, which is seldom. */
  const isLeft = (name: string): boolean => {
    left ??= new Set([
      ...wordsOf(where.notNames),
      ...wordsOf(readTexts(facts, { texts: where.known }).texts),
      ...wordsOf(readTexts(facts, { records: where.noted }).texts),
      ...readTexts(facts, where)
        .texts.flatMap(namesIn)
        .filter((one) => isAdult(one, where))
        .map((one) => one.name),
    ]);
    return left.has(name) || name.split(/[-']/).some((part) => part.length > 2 && pupil.includes(part));
  };
  /** "Noortje" is Noor. */
  const isPupil = (name: string): boolean =>
    pupil.some((word) => word.length > 2 && (name.startsWith(word) || (name.length > 2 && word.startsWith(name))));

  const isAnother = (found: Found): boolean => {
    const { name, before, after } = found;
    // A sentence that begins with "Klassenraad 4OV1" names nobody.
    const mayBegin = /^\s*\(/.test(after) || !/(?:^|[.!?:;\n•])[\s-]*$/.test(before);
    const inClass = mayBegin && has(after, where.classes, 'atStart');
    const told =
      has(before, where.peers, 'atEnd') ||
      (pupil.length > 0 && (inClass || has(before, where.pupils, 'atEnd'))) ||
      (has(before, where.links, 'atEnd') && (inClass || !has(after, where.elsewhere, 'atStart')));
    return told && !isPupil(name) && !isLeft(name) && !isAdult(found, where);
  };
  return (text) => {
    const { plain } = searched(text);
    return lists.some((list) => has(plain, list)) && namesIn(text).some(isAnother);
  };
}

/**
 * A text that may name another pupil. No list of pupils is known, so it only speaks where the words around a name say
 * so ("klasgenoot Jonas", "ruzie met Emma", "Jonas (4OV1)"), and never of the pupil, the place or who has a role there.
 * `{ kind: 'names-others', with: { texts: ['why'], peers: ['klasgenoot'], links: ['net als'], ... } }`
 */
export const namesOthers = kind({
  settings,
  texts: (where) => where.texts ?? [],
  beside: (where, facts) => besideTexts(facts, where, namesAnother(facts, where)),
  judge: ({ facts, settings: where }) => judgeTexts(facts, where, namesAnother(facts, where)),
});
