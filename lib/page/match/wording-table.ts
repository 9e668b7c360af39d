import type { Playbook } from '@/lib/core/model/playbook';
import type { Wording, WordingTable } from '@/lib/core/model/wording-table';
import { familyOf, isLight } from './lexicon';
import { wordsOfLabel } from './normalise';
import type { Word } from './word';

/** What a group of names is called: an item, or one of its other lists. */
export interface WordingList {
  name: string;
  wordings: readonly string[];
}

/** What a small word weighs by itself, and where nothing else tells. */
const small = 0.12;
const tellingSmall = 0.4;

/** The wordings of the items of a playbook that have a field on the page, and of what stands elsewhere. */
export function wordingLists({ steps, page }: Playbook): WordingList[] {
  const items = steps.flatMap((step) => step.items).filter((item) => item.recognise);
  return [
    ...items.map(({ id, recognise }) => ({ name: id, wordings: recognise?.labels ?? [] })),
    ...items.map(({ id, recognise }) => ({ name: `${id}/bare`, wordings: recognise?.bare ?? [] })),
    ...items.map(({ id, recognise }) => ({ name: `${id}/context`, wordings: recognise?.context ?? [] })),
    ...items.map(({ id, recognise }) => ({ name: `${id}/not`, wordings: recognise?.not ?? [] })),
    { name: 'elsewhere', wordings: page.elsewhere ?? [] },
  ];
}

/**
 * Opens the wordings into words and weighs these: words that many names use weigh less than words that tell one name apart.
 * It takes longer than all that is asked of it on one page, so the background does it for all pages.
 */
export function tableOf(lists: readonly WordingList[]): WordingTable {
  const opened = new Map<string, Word[]>();
  const open = (wording: string): Word[] => {
    const said = opened.get(wording) ?? wordsOfLabel(wording);
    opened.set(wording, said);
    return said;
  };
  const uses = usesIn(lists, open);
  const total = new Set(lists.map(({ name }) => ownerOf(name))).size;
  const families: Record<string, number> = {};
  for (const [family, counts] of uses) families[family] = Math.log(1 + total / users(counts.values()));
  const strange = Math.log(1 + total) * 0.45;

  const words: string[] = [];
  const weights: number[] = [];
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    let id = ids.get(word);
    if (id === undefined) {
      id = words.length;
      ids.set(word, id);
      words.push(word);
      weights.push(weightOf(word, { families, strange }));
    }
    return id;
  };

  const saysLittle = ({ text }: Word): boolean => isLight(text) || (uses.get(familyOf(text))?.size ?? 0) * 2 > total;
  const wordings: Wording[] = [];
  for (const [name, { wordings: list }] of lists.entries()) {
    for (const text of list) {
      const said = open(text);
      const slight = onlyLight(said);
      const own = said.map((word) => idOf(word.text));
      // "SMT bij", "SMT van": where all else is what every item says, the small words tell one from the other.
      const least = said.some((word) => !isLight(word.text)) && said.every(saysLittle) ? tellingSmall : 0;
      const heavy = said.map((word, at) =>
        Math.max(weightIn(word, weights[own[at] ?? 0] ?? 0, slight, 0.3), isLight(word.text) ? least : 0),
      );
      const rich = said.length > 1 && said.filter((word) => !word.aside && !isLight(word.text)).length > 1;
      const usual = heavy.every((weight, at) => weight === weights[own[at] ?? 0]);
      if (heavy.some((weight) => weight > 0))
        wordings.push({ name, ids: own, rich, ...(usual ? {} : { weights: heavy }) });
    }
  }
  return { names: lists.map(({ name }) => name), words, weights, families, strange, wordings };
}

/** "period/bare" is of the item "period". */
const ownerOf = (name: string): string => name.split('/')[0] ?? name;

/** For each family of words how many wordings of each owner say one of it. */
function usesIn(
  lists: readonly WordingList[],
  open: (wording: string) => readonly Word[],
): Map<string, Map<string, number>> {
  const uses = new Map<string, Map<string, number>>();
  for (const { name, wordings } of lists) {
    const owner = ownerOf(name);
    for (const wording of wordings) {
      for (const family of new Set(open(wording).map((word) => familyOf(word.text)))) {
        const counts = uses.get(family) ?? new Map<string, number>();
        counts.set(owner, (counts.get(owner) ?? 0) + 1);
        uses.set(family, counts);
      }
    }
  }
  return uses;
}

/** How many names use a word, those that seldom do counted for less. */
function users(counts: Iterable<number>): number {
  const all = [...counts];
  const most = Math.max(...all);
  return all.reduce((sum, count) => sum + (count / most) ** 0.2, 0);
}

/** What a word says of which name is meant, whether a wording says it or not. */
export function weightOf(word: string, { families, strange }: Pick<WordingTable, 'families' | 'strange'>): number {
  if (isLight(word)) return small;
  if (/^\d{1,2}$/.test(word) && !Object.hasOwn(families, word)) return small;
  const family = familyOf(word);
  return (Object.hasOwn(families, family) ? families[family] : undefined) ?? strange;
}

/** "Van", "Tot en met (datum)": nothing but small words outside brackets, so these are what it says. */
export const onlyLight = (words: readonly Word[]): boolean =>
  words.some((word) => !word.aside) && words.every((word) => word.aside || isLight(word.text));

export const weightIn = (word: Word, known: number, slight: boolean, aside: number): number =>
  word.aside ? known * aside : slight ? 1 : known;
