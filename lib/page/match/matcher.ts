import type { Item, Playbook } from '@/lib/core/model/playbook';
import type { WordingTable } from '@/lib/core/model/wording-table';
import type { Candidate } from '../candidates/candidate';
import type { LabelSense } from '../candidates/read/pair';
import { bookOf, type Score } from './book';
import { senseOf } from './label-sense';
import { limitOfItem } from './limits';
import { scoreCandidate } from './score';

/** Items of one playbook that have a field on the page, with their wordings made ready. */
export interface Matcher {
  items: readonly Item[];
  /** The one limit that each item is about, in the order of `items`; null for an item without. */
  limits: readonly (string | null)[];
  /** How well this candidate is each of the items, in the order of `items`; 0 for impossible. */
  scores(candidate: Candidate): readonly Score[];
  /** How well a text as a whole agrees with an item's full labels. */
  likeness(text: string, item: string): number;
  /** What the wordings say of a text that may be a label. */
  sense: LabelSense;
}

/** The same matcher, asked about each candidate once. */
export function remembering(matcher: Matcher): Matcher {
  const known = new Map<Candidate, readonly Score[]>();
  return {
    ...matcher,
    scores(candidate) {
      let scores = known.get(candidate);
      if (!scores) {
        scores = matcher.scores(candidate);
        known.set(candidate, scores);
      }
      return scores;
    },
  };
}

const matchers = new WeakMap<Playbook, Matcher>();

/** The matcher of a playbook, made once; sooner where its table of wordings was made elsewhere. */
export function matcherOf(playbook: Playbook, table?: WordingTable): Matcher {
  const known = matchers.get(playbook);
  if (known) return known;
  const book = bookOf(playbook, table);
  const { items, wordings } = book;
  const matcher: Matcher = {
    items,
    limits: items.map(limitOfItem),
    scores: (candidate) => scoreCandidate(candidate, book),
    likeness: (text, item) => wordings.compareWhole(text)[wordings.placeOf(item)] ?? 0,
    sense: senseOf(book),
  };
  matchers.set(playbook, matcher);
  return matcher;
}
