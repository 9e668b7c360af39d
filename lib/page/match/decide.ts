import type { Item } from '@/lib/core/model/playbook';
import type { Candidate } from '../candidates/candidate';
import { findDates } from '../read/date-text';
import { textOf } from '../read/value';
import { assignBest } from './assign';
import type { Score } from './book';
import { isOtherLimit, limitsIn, withoutOtherLimits } from './limits';
import type { Matcher } from './matcher';
import type { NameReader } from './named';
import { scopeOf } from './scope';

/** One item with the field that carries it. */
export interface Match {
  item: Item;
  candidate: Candidate;
  confidence: number;
  label: string;
  /** Items that this field serves as well. */
  shared: boolean;
}

export interface Decision {
  matches: Map<string, Match>;
  /** Items with only weak or several equal candidates. */
  uncertain: Map<string, { labels: string[]; confidence: number }>;
}

/** At or above: the answer. Between the two: onzeker. Below: not on the page. */
const sure = 0.56;
const doubtful = 0.44;
/** A field that says another item so much better is never this one, also when the other has a better field. */
const muchBetter = 0.22;

/** Below it a candidate is never an item, wherever it stands. */
const hopeless = doubtful * 0.9;

/** So many fields are a form. */
const fewestFields = 4;
/** What it adds that nothing else on the page could be the item. */
const aloneBonus = 0.04;

/** All that is weighed against each other. */
interface Board {
  items: readonly Item[];
  /** In page order. */
  candidates: readonly Candidate[];
  /** What each candidate is to each item. */
  scored: readonly (readonly Score[])[];
  /** The most that each candidate is to any item. */
  best: readonly number[];
  /** Places of the candidates that may be an item at all; the others only make the search longer. */
  hopeful: readonly number[];
  /** How far each candidate belongs to the plan; only told for those that may be an item. */
  weights: number[];
}

/** One assignment of all items to all candidates, with what stands nearby as a tie-breaker. */
export function decide(found: readonly Candidate[], matcher: Matcher, read: NameReader = () => null): Decision {
  const { items, limits } = matcher;
  const candidates = [...found].sort((one, two) => one.from - two.from);
  const scored = candidates.map((candidate) => withoutOtherLimits(scoresOf(candidate, matcher, read), limits));
  const best = scored.map((scores) => scores.reduce((most, { value }) => Math.max(most, value), 0));
  const hopeful = candidates.flatMap((_, at) => ((best[at] ?? 0) >= hopeless ? [at] : []));
  const weights = candidates.map(() => 1);
  const board: Board = { items, candidates, scored, best, hopeful, weights };
  const isRead = (at: number): boolean => candidates[at]?.kind === 'read';
  const likely = hopeful.filter((at) => !isRead(at) && (best[at] ?? 0) >= 0.7);
  if (likely.length >= fewestFields) for (const at of hopeful) if (isRead(at)) weights[at] = 0.6;
  let chosen = assign(board, () => 0);
  const strong = chosen.flatMap((column, item) => {
    const candidate = candidates[column];
    return candidate && (scored[column]?.[item]?.value ?? 0) >= 0.7 ? [candidate] : [];
  });
  const scope = scopeOf(candidates, strong);
  for (const at of hopeful) weights[at] = scope(candidates[at] as Candidate);
  chosen = assign(board, () => 0);
  for (let round = 0; round < 2; round += 1) {
    const before = chosen;
    chosen = assign(board, (item, at) => neighbourBonus(item, at, before));
  }

  const matches = new Map<string, Match>();
  const uncertain = new Map<string, { labels: string[]; confidence: number }>();
  const taken = takenOn(board, chosen);
  for (const [at, item] of items.entries()) {
    const column = chosen[at] ?? -1;
    const candidate = candidates[column];
    const score = scored[column]?.[at];
    if (!candidate || !score) continue;
    const confidence =
      score.value * (weights[column] ?? 1) +
      Math.max(neighbourBonus(at, column, chosen), isAlone(at, column, board) ? aloneBonus : 0);
    const rivals = rivalsOf(at, column, confidence, board, chosen, taken);
    if (confidence < sure || rivals.length > 0) {
      if (confidence >= doubtful) uncertain.set(item.id, { labels: [score.text, ...rivals], confidence });
    } else
      matches.set(item.id, { item, candidate, confidence: Math.min(1, confidence), label: score.text, shared: false });
  }
  share(matcher, board, matches, uncertain, read);
  return { matches, uncertain };
}

/** "Wat zegt Lotte zelf?", "Lotte en haar ouders": a label is read again with the pupil's given name as "leerling". */
export function scoresOf(candidate: Candidate, matcher: Matcher, read: NameReader): readonly Score[] {
  const scores = matcher.scores(candidate);
  const named = candidate.labels.flatMap((label) => {
    const text = read(label.text);
    return text === null ? [] : [{ ...label, text, weight: label.weight * 0.95 }];
  });
  if (named.length === 0) return scores;
  const again = matcher.scores({ ...candidate, labels: named });
  return scores.map((score, at) => {
    const other = again[at];
    return other && other.value > score.value ? other : score;
  });
}

function assign(
  { items, candidates, scored, best, hopeful, weights }: Board,
  bonus: (item: number, at: number) => number,
): number[] {
  const able = hopeful.filter(
    (at) => candidates[at]?.hidden !== 'hidden' && (best[at] ?? 0) * (weights[at] ?? 1) >= hopeless,
  );
  const chosen = assignBest(
    items.map((_, item) =>
      able.map((at) => {
        const own = scored[at]?.[item]?.value ?? 0;
        const value = own * (weights[at] ?? 1);
        if (value < hopeless || own < (best[at] ?? 0) - muchBetter) return 0;
        return value * value + bonus(item, at) + (candidates[at]?.hidden === 'closed' ? -0.02 : 0);
      }),
    ),
  );
  return chosen.map((column) => able[column] ?? -1);
}

const mostBonus = 0.06;

/** A candidate whose neighbours on the page are the item's neighbours in the playbook is the likelier one. */
function neighbourBonus(item: number, at: number, chosen: readonly number[]): number {
  let bonus = 0;
  for (let other = Math.max(0, item - 2); other <= item + 2; other += 1) {
    const place = chosen[other] ?? -1;
    if (place < 0 || other === item) continue;
    const inBook = other - item;
    const onPage = place - at;
    if (Math.abs(onPage) <= 3 && inBook * onPage > 0)
      bonus += Math.abs(inBook) === 1 && Math.abs(onPage) === 1 ? 0.035 : 0.015;
  }
  return Math.min(mostBonus, bonus);
}

/** Whether nothing else on the page could be this item, nor this any other item; what is read beside a form's fields is not asked. */
function isAlone(item: number, column: number, { candidates, scored, hopeful, weights }: Board): boolean {
  const own = scored[column]?.[item]?.value ?? 0;
  const isForm = hopeful.filter((at) => candidates[at]?.kind !== 'read').length >= fewestFields;
  if (candidates[column]?.kind === 'read' && isForm) return false;
  if ((scored[column] ?? []).some(({ value }) => value > own)) return false;
  return hopeful.every((at) => at === column || (scored[at]?.[item]?.value ?? 0) * (weights[at] ?? 1) < hopeless);
}

/** The places that are surely somebody's. */
const takenOn = ({ scored, weights }: Board, chosen: readonly number[]): Set<number> =>
  new Set(chosen.filter((place, other) => (scored[place]?.[other]?.value ?? 0) * (weights[place] ?? 1) >= sure));

/** One text to read that was found in two ways, or the line that it stands in: "van 10/11 tot 18/12" after "Periode". */
const isSameText = (one: Candidate | undefined, other: Candidate | undefined): boolean =>
  one?.kind === 'read' &&
  other?.kind === 'read' &&
  (one.element === other.element ? textOf(one) === textOf(other) : one.element.contains(other.element));

/** Texts of other free candidates that fit an item just as well: then nobody can tell which it is. */
function rivalsOf(
  item: number,
  column: number,
  confidence: number,
  { candidates, scored, hopeful, weights }: Board,
  chosen: readonly number[],
  taken: ReadonlySet<number>,
): string[] {
  const rivals: string[] = [];
  const heldBy = [...taken].map((place) => candidates[place]).filter((one) => one?.text === undefined);
  for (const at of hopeful) {
    if (at === column || taken.has(at) || candidates[at]?.hidden !== candidates[column]?.hidden) continue;
    if (isSameText(candidates[at], candidates[column])) continue;
    if (heldBy.some((one) => isSameText(one, candidates[at]))) continue;
    const score = scored[at]?.[item];
    const own = (score?.value ?? 0) * (weights[at] ?? 1);
    if (!score || own + mostBonus < Math.max(sure, confidence - 0.012)) continue;
    const value = own + neighbourBonus(item, at, chosen);
    if (value >= confidence - 0.012 && value >= sure) rivals.push(score.text);
  }
  return rivals;
}

/** The label asks more than one thing. */
const severalAsked = /[/,&+]|\s[-\u2013\u2014]\s|\b(?:en|of)\b/i;

const severalParts = /\s+(?:en|&|\+)\s+|[,;/&]|\+(?!\s*\d)/i;

/** "De stem van leerling, haar ouders en haar netwerk": what is asked of each, said in full. */
function opinionsOf(label: string): string[] {
  const [, head, whose] = /^(.{3,25}?\svan)\s(.+)$/i.exec(label.replace(/\s*\([^)]*\)?:?\s*$/, '')) ?? [];
  if (head === undefined || whose === undefined) return [];
  return whose
    .split(severalParts)
    .map((one) => `${head} ${one.replace(/^\s*(?:van\s+)?(?:(?:de|het|haar|zijn|hun)\s+)?/i, '')}`);
}

/** One side of an "and", a slash or a comma in the label is all that this item asks. */
function isPartOf(label: string, item: string, matcher: Matcher): boolean {
  const parts = label.split(severalParts);
  if (parts.length < 2) return false;
  if (opinionsOf(label).some((one) => matcher.likeness(one, item) > 0.85)) return true;
  const sides = parts
    .slice(0, -1)
    .flatMap((_, at) => [parts.slice(0, at + 1).join(' en '), parts.slice(at + 1).join(' en ')]);
  const numbers = label.match(/\d{2,}/g) ?? [];
  return sides.some(
    (side) =>
      side.trim().length > 4 && numbers.every((number) => side.includes(number)) && matcher.likeness(side, item) > 0.9,
  );
}

/** "01/02/2027 - 26/03/2027" in one field to write in. */
const holdsTwoDates = (candidate: Candidate): boolean =>
  (candidate.kind === 'text' || candidate.kind === 'textarea') && findDates(textOf(candidate)).length === 2;

/** Fields whose label names several items serve all of those that have no field of their own. */
function share(
  matcher: Matcher,
  { candidates, scored, hopeful, weights }: Board,
  matches: Map<string, Match>,
  uncertain: Decision['uncertain'],
  read: NameReader,
): void {
  const { items, limits } = matcher;
  for (const at of hopeful) {
    const candidate = candidates[at];
    if (!candidate || candidate.hidden === 'hidden') continue;
    const owner = [...matches.values()].find((match) => match.candidate === candidate);
    if (!owner) continue;
    const ownScore = scored[at]?.[items.indexOf(owner.item)];
    const own = (ownScore?.value ?? 0) * (weights[at] ?? 1);
    for (const [index, item] of items.entries()) {
      if (matches.has(item.id) || item.kind !== owner.item.kind) continue;
      if (item.kind !== 'text' && !(item.kind === 'date' && holdsTwoDates(candidate))) continue;
      // "Naam" is of the heading that stands nearest, and one limit is not the other.
      if (ownScore?.inPlace && scored[at]?.[index]?.inPlace && !severalAsked.test(owner.label)) continue;
      if (isOtherLimit(owner.label, limits[index] ?? null)) continue;
      const value = (scored[at]?.[index]?.value ?? 0) * (weights[at] ?? 1);
      const named =
        value >= Math.max(0.75, own - 0.08) ||
        (value >= sure && value >= own - 0.02 && (item.kind === 'date' || severalAsked.test(owner.label))) ||
        (value >= doubtful &&
          limitsIn(owner.label).some((days) => matcher.likeness(`boven ${days} dagen`, item.id) > 0.8)) ||
        (matcher.likeness(read(owner.label) ?? owner.label, item.id) > 0.5 &&
          isPartOf(read(owner.label) ?? owner.label, item.id, matcher));
      if (!named) continue;
      matches.set(item.id, { item, candidate, confidence: value, label: owner.label, shared: true });
      owner.shared = true;
      uncertain.delete(item.id);
    }
  }
}
