import type { Coupling } from '@/lib/core/model/coupling';
import type { Item, Playbook } from '@/lib/core/model/playbook';
import type { PageStudent } from '@/lib/core/model/snapshot';
import type { Candidate } from '../candidates/candidate';
import type { LabelSense } from '../candidates/read/pair';
import type { Decision, Match } from '../match/decide';
import type { Matcher } from '../match/matcher';
import { carries } from './carry';
import { impersonal } from './impersonal';
import { findField, looksOn } from './print';

/** What the user said of the fields that stand on this page. */
export interface Heeded {
  /** The field of each item that she pointed at. */
  items: Map<string, Candidate>;
  /** She said of this form that it is a plan. */
  isForm: boolean;
  /** A matcher that already knows what she said. */
  over(matcher: Matcher): Matcher;
  /** Her words in what was decided, whatever the page's own words weigh. */
  settle(decision: Decision): Decision;
}

const nothing: Heeded = { items: new Map(), isForm: false, over: (matcher) => matcher, settle: (decision) => decision };

/** On a read view only texts behind a known label are fields; a label that the user pointed at is one too. */
export function heedLabels(
  sense: LabelSense,
  couplings: readonly Coupling[],
  playbook: Playbook,
  student: PageStudent | null,
): LabelSense {
  const labels = new Set(
    couplings.filter((one) => one.playbook === playbook.id).flatMap(({ field }) => field.labels.slice(0, 1)),
  );
  if (labels.size === 0) return sense;
  const speak = impersonal(student);
  const isSaid = (text: string): boolean => text.length <= 240 && labels.has(speak(text));
  return {
    isLabel: (text) => sense.isLabel(text) || isSaid(text),
    isWhole: (text) => sense.isWhole(text) || isSaid(text),
    asksDay: (text) => sense.asksDay(text) || isSaid(text),
    isRelevant: (text) => sense.isRelevant(text) || isSaid(text),
  };
}

/**
 * Finds the fields that the user spoke of. Later words go before earlier ones; a coupling whose field is not on this page,
 * or whose field cannot hold its item, says nothing here.
 */
export function heed(
  couplings: readonly Coupling[],
  playbook: Playbook,
  candidates: readonly Candidate[],
  student: PageStudent | null,
): Heeded {
  const said = couplings.filter((one) => one.playbook === playbook.id);
  if (said.length === 0) return nothing;
  const known = new Map(playbook.steps.flatMap((step) => step.items).map((item) => [item.id, item]));
  const looks = looksOn(impersonal(student));
  const items = new Map<string, Candidate>();
  const none = new Set<Candidate>();
  const denied = new Map<Candidate, Set<string>>();
  const told: string[] = [];
  for (const { verdict, field } of said.toSorted((one, two) => (one.madeOn < two.madeOn ? -1 : 1))) {
    const candidate = findField(field, candidates, looks);
    if (!candidate) continue;
    if (verdict.is === 'form') {
      told.push(verdict.form);
      continue;
    }
    if (verdict.is === 'none') {
      none.add(candidate);
      for (const [item, owner] of items) if (owner === candidate) items.delete(item);
      continue;
    }
    const item = known.get(verdict.item);
    if (!item?.recognise) continue;
    if (verdict.is === 'not') {
      denied.set(candidate, (denied.get(candidate) ?? new Set()).add(item.id));
      if (items.get(item.id) === candidate) items.delete(item.id);
    } else if (carries(candidate.kind).includes(item.kind)) {
      items.set(item.id, candidate);
      none.delete(candidate);
      denied.get(candidate)?.delete(item.id);
    }
  }
  return heeded({ items, none, denied, known, isForm: tellsForm(said, told) });
}

/** One field may stand in another form as well: it takes two to tell a form that is known by more than one. */
function tellsForm(said: readonly Coupling[], seen: readonly string[]): boolean {
  const known = said.flatMap(({ verdict }) => (verdict.is === 'form' ? [verdict.form] : []));
  const count = (among: readonly string[], form: string): number => among.filter((one) => one === form).length;
  return seen.some((form) => count(seen, form) >= Math.min(2, count(known, form)));
}

interface Sorted {
  items: Map<string, Candidate>;
  none: ReadonlySet<Candidate>;
  denied: ReadonlyMap<Candidate, ReadonlySet<string>>;
  known: ReadonlyMap<string, Item>;
  isForm: boolean;
}

function heeded({ items, none, denied, known, isForm }: Sorted): Heeded {
  const taken = new Set(items.values());
  /** True and false are what the user said; null leaves it to the page. */
  const says = (candidate: Candidate, item: string): boolean | null => {
    if (items.get(item) === candidate) return true;
    const ruledOut =
      none.has(candidate) || taken.has(candidate) || items.has(item) || (denied.get(candidate)?.has(item) ?? false);
    return ruledOut ? false : null;
  };
  return {
    items,
    isForm,
    over: (matcher) => ({
      ...matcher,
      scores: (candidate) =>
        matcher.scores(candidate).map((score, at) => {
          const word = says(candidate, matcher.items[at]?.id ?? '');
          if (word === null) return score;
          return word ? { ...score, value: 1, label: 1 } : { ...score, value: 0, label: 0 };
        }),
    }),
    settle({ matches, uncertain }) {
      for (const [item, match] of matches) if (says(match.candidate, item) === false) matches.delete(item);
      for (const [id, candidate] of items) {
        const item = known.get(id);
        if (item) matches.set(id, coupledMatch(item, candidate));
        uncertain.delete(id);
      }
      for (const match of matches.values()) {
        match.shared = [...matches.values()].filter(({ candidate }) => candidate === match.candidate).length > 1;
      }
      return { matches, uncertain };
    },
  };
}

function coupledMatch(item: Item, candidate: Candidate): Match {
  return { item, candidate, confidence: 1, label: labelOf(candidate), shared: false };
}

/** What a field is called for the user: its most trusted label, as the page writes it. */
export function labelOf({ labels }: Candidate): string {
  return labels.toSorted((one, two) => two.weight - one.weight)[0]?.text ?? '';
}
