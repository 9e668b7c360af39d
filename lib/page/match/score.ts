import type { Item, ItemKind, Playbook } from '@/lib/core/model/playbook';
import type { Candidate, LabelText } from '../candidates/candidate';
import type { LabelSense } from '../candidates/read/pair';
import { onceAText, onceInside } from '../memory';
import { textOf } from '../read/value';
import { elsewhere } from './elsewhere';
import { kindFit } from './kinds';
import { isPointing } from './pointing';
import { isSentence, namesPupil } from './sentence';
import { type Likeness, prepareWordings, type Wordings } from './similarity';
import { isTitle } from './title';

/** Items of one playbook that have a field on the page, with their wordings made ready. */
export interface Matcher {
  items: Item[];
  /** How well this candidate is each of the items, in the order of `items`; 0 for impossible. */
  scores(candidate: Candidate): readonly Score[];
  /** How well a text as a whole agrees with an item's full labels. */
  likeness(text: string, item: string): number;
  /** What the wordings say of a text that may be a label. */
  sense: LabelSense;
}

export interface Score {
  value: number;
  /** How well the label alone agrees, whatever the kind of control. */
  label: number;
  text: string;
  /** The label is a small one that says it under its heading only. */
  inPlace?: boolean;
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

/** The matcher of a playbook, made once. */
export function matcherOf(playbook: Playbook): Matcher {
  const known = matchers.get(playbook);
  if (known) return known;
  const items = playbook.steps.flatMap((step) => step.items).filter((item) => item.recognise);
  const wordings = prepareWordings([
    ...items.map((item) => ({ name: item.id, wordings: item.recognise?.labels ?? [] })),
    ...items.map((item) => ({ name: `${item.id}/bare`, wordings: item.recognise?.bare ?? [] })),
    ...items.map((item) => ({ name: `${item.id}/context`, wordings: item.recognise?.context ?? [] })),
    ...items.map((item) => ({ name: `${item.id}/not`, wordings: item.recognise?.not ?? [] })),
    { name: 'elsewhere', wordings: [...elsewhere, ...(playbook.page.elsewhere ?? [])] },
  ]);
  const places = items.map(({ id }): Places => {
    const placeOf = (end: string): number => wordings.placeOf(`${id}${end}`);
    return { full: placeOf(''), bare: placeOf('/bare'), context: placeOf('/context'), not: placeOf('/not') };
  });
  const id = playbook.days?.title;
  const title = id && playbook.titlePattern ? { id, pattern: playbook.titlePattern } : null;
  const book: Book = { items, title, wordings, places, elsewhere: wordings.placeOf('elsewhere'), said: new Map() };
  const matcher: Matcher = {
    items,
    scores: (candidate) => scoreCandidate(candidate, book),
    likeness: (text, item) => wordings.compareWhole(text)[wordings.placeOf(item)] ?? 0,
    sense: senseOf(book),
  };
  matchers.set(playbook, matcher);
  return matcher;
}

/** Where an item's wordings stand in a likeness: its full labels, those under its heading, its headings, its lookalikes. */
interface Places {
  full: number;
  bare: number;
  context: number;
  not: number;
}

/** A playbook made ready. */
interface Book {
  items: readonly Item[];
  /** The item that is the plan's title, and how titles are made. */
  title: { id: string; pattern: string } | null;
  wordings: Wordings;
  places: readonly Places[];
  elsewhere: number;
  /** What labels under headings were found to say. */
  said: Map<string, Said>;
}

function senseOf({ items, wordings, places, elsewhere: other }: Book): LabelSense {
  const fulls = places.map(({ full }) => full);
  const days = places.filter((_, at) => items[at]?.kind === 'date').map(({ full }) => full);
  const bares = places.map(({ bare }) => bare);
  const barred = places.flatMap(({ bare, not }) => [bare, not]);
  const best = (likeness: Likeness, among: readonly number[]): number => {
    let most = 0;
    if (likeness !== wordings.none) for (const place of among) most = Math.max(most, likeness[place] ?? 0);
    return most;
  };
  return {
    isLabel: onceAText((text) => {
      if (text.length > 150 || fileName.test(text)) return false;
      const likeness = wordings.compare(text);
      return (
        (text.indexOf(':') === text.lastIndexOf(':') && best(likeness, fulls) > 0.74) ||
        best(likeness, barred) > 0.9 ||
        (text.length < 60 && (likeness[other] ?? 0) > 0.85)
      );
    }),
    isWhole: onceAText((text) => {
      // A date is what a label asks, never part of it.
      if (/\d\s?[-/.]\s?\d/.test(text) && /\d{3,}|\d[-/.]\d/.test(text) && !/30|60/.test(text)) return false;
      return best(wordings.compareWhole(text), fulls) > 0.93;
    }),
    asksDay: onceAText((text) => {
      const likeness = wordings.compare(text);
      return best(likeness, days) > 0.5 && best(likeness, days) >= best(likeness, fulls);
    }),
    isRelevant: onceAText((text) => {
      if (text.length > 150) return false;
      const likeness = wordings.compare(text);
      return best(likeness, fulls) > 0.3 || best(likeness, bares) > 0.3;
    }),
  };
}

const fileName = /\.(?:pdf|docx?|odt|jpe?g|png|xlsx?|zip)$/i;

/** What labels under their headings say, whatever the field is. */
interface Said {
  scores: readonly (Score & { inPlace: boolean })[];
  foreign: number;
  /** "Leerling": on most forms who it is, on some what the pupil says. */
  isWho: boolean;
  /** The labels say none of the items. */
  isNothing: boolean;
}

const mostSaid = 5000;

/** Hangs on texts alone, so the answer is kept. */
function saidOf(candidate: Candidate, book: Book): Said {
  let name = '';
  for (const { text, source, weight } of candidate.labels) name += `${text}\u0000${source}\u0000${weight}\u0001`;
  for (const text of candidate.context) name += `\u0002${text}`;
  let said = book.said.get(name);
  if (!said) {
    if (book.said.size >= mostSaid) book.said.clear();
    said = compareLabels(candidate, book);
    book.said.set(name, said);
  }
  return said;
}

/** "Periode: begin": the first words are what stands over the last. */
const underOwnHead = /^([^:]{3,40}): ([^:?]{2,40})$/;

const notOfHead = 0.7;

/**
 * "IHP voor de SMT: opgemaakt op": words that many items are called by belong to what the words before them name, so to
 * no other item.
 */
function foreignTo(head: string, tail: string, { wordings, places }: Book): (at: number) => boolean {
  const over = wordings.compare(head);
  const said = wordings.compare(tail);
  const named = places.map(({ full, context, bare }) => Math.max(over[full] ?? 0, over[context] ?? 0, over[bare] ?? 0));
  const most = Math.max(...places.map(({ bare }, at) => ((said[bare] ?? 0) >= 0.8 ? (named[at] ?? 0) : 0)));
  return (at) => most >= 0.5 && (named[at] ?? 0) < most * 0.75;
}

function compareLabels(candidate: Candidate, book: Book): Said {
  const { items, wordings, places, elsewhere: other } = book;
  const scores = items.map((): Score & { inPlace: boolean } => ({ value: 0, label: 0, text: '', inPlace: false }));
  const contexts = candidate.context.map((text) => wordings.compare(text));
  let foreign = 0;
  for (const label of candidate.labels) {
    const likeness = wordings.compare(label.text);
    const parts = label.text.length <= 60 && label.text.includes(': ') ? underOwnHead.exec(label.text) : null;
    let isForeign = (_at: number): boolean => false;
    if (parts?.[1] && parts[2]) {
      isForeign = foreignTo(parts[1], parts[2], book);
      const one = { ...label, text: parts[2], weight: label.weight * 0.95 };
      const under = saidOf({ ...candidate, labels: [one], context: [parts[1], ...candidate.context] }, book);
      for (const [at, score] of under.scores.entries()) {
        const worth = score.label * (isForeign(at) ? notOfHead : 1);
        if (worth > (scores[at]?.label ?? 0)) scores[at] = { ...score, label: worth, text: label.text };
      }
    }
    const points = isPointing(label.text);
    if (likeness === wordings.none && !points) continue;
    if (label.source !== 'further' && label.source !== 'heading') {
      foreign = Math.max(foreign, (likeness[other] ?? 0) * label.weight);
    }
    // What stands left of it in a row of a table that asks several things is what a column's head is about, and nothing further.
    const [row] = contexts;
    const rowSays = label.source === 'column' && row && places.some(({ full }) => (row[full] ?? 0) > 0.74);
    const over = rowSays ? contexts.slice(0, 1) : contexts;
    let under: Likeness[] | null = null;
    const joined = (): readonly Likeness[] => {
      under ??= joinedWithContext(label, candidate.context.slice(0, over.length)).map((text) => wordings.compare(text));
      return under;
    };
    for (const [at, place] of places.entries()) {
      const { score, inPlace } = labelScore(place, likeness, joined, over, points);
      const known = scores[at];
      const worth = score * label.weight * (isForeign(at) ? notOfHead : 1);
      if (known && worth > known.label) scores[at] = { value: 0, label: worth, text: label.text, inPlace };
    }
  }
  const isWho = candidate.labels.some(({ text }) => namesPupil(text));
  return { scores, foreign, isWho, isNothing: scores.every(({ label }) => label === 0) };
}

function scoreCandidate(candidate: Candidate, book: Book): readonly Score[] {
  const said = saidOf(candidate, book);
  if (said.isNothing && !candidate.days && candidate.options.length < 2) return said.scores;
  if (candidate.kind !== 'read' || candidate.text !== undefined) return weigh(candidate, said, book);
  const known = scoresInside(candidate.element);
  let scores = known.get(said);
  if (!scores) {
    scores = weigh(candidate, said, book);
    known.set(said, scores);
  }
  return scores;
}

/** What a text to read is by its labels, kept for as long as nothing in it changes: no control's value is part of it. */
const scoresInside = onceInside((_element) => new Map<Said, readonly Score[]>());

function weigh(candidate: Candidate, about: Said, book: Book): readonly Score[] {
  const { scores: said } = about;
  const foreign = about.isWho && isSentence(candidate) ? 0 : about.foreign;
  const fits = new Map<ItemKind, number>();
  const fitOf = (kind: ItemKind): number => {
    const known = fits.get(kind);
    if (known !== undefined) return known;
    const fit = kindFit(kind, candidate);
    fits.set(kind, fit);
    return fit;
  };
  return said.map(({ label, text, inPlace }, at): Score => {
    const item = book.items[at];
    let value = label;
    const against = foreign - (inPlace ? 0.2 : 0);
    if (foreign > 0.6 && against >= label - 0.02) value *= against > label + 0.08 ? 0.35 : 0.55;
    // Lines of date, kind and content with a control each are no other field of a plan.
    if (item?.kind === 'log' && candidate.rows && value > 0.34 && foreign < 0.6)
      value = Math.max(value, 0.42 + value * 0.5);
    if (item?.kind === 'weekdays' && candidate.days)
      value = Math.max(value, (foreign > 0.6 ? 0.4 : 0.62) + value * 0.36);
    // "Benaming" alone says little, but nothing else on the page is called as plans are.
    if (item && item.id === book.title?.id && value > 0.4 && value < named && isNamedAsPlan(candidate, book.title))
      value = named;
    if (item?.kind === 'choice') value = withOptions(value, book.places[at]?.context ?? -1, candidate, book.wordings);
    return { value: item && value > 0 ? value * fitOf(item.kind) : 0, label, text, inPlace };
  });
}

const named = 0.7;
const isNamedAsPlan = (candidate: Candidate, { pattern }: { pattern: string }): boolean =>
  candidate.kind === 'text' && isTitle(textOf(candidate), pattern);

/** One label against one item: its full labels, the same under its heading, and what it may be called there. */
function labelScore(
  { full: fullAt, bare: bareAt, context: contextAt, not: notAt }: Places,
  likeness: Likeness,
  joined: () => readonly Likeness[],
  contexts: readonly Likeness[],
  points: boolean,
): { score: number; inPlace: boolean } {
  const full = likeness[fullAt] ?? 0;
  const bare = likeness[bareAt] ?? 0;
  let best = full;
  let inPlace = false;
  if (points || full > 0.15 || bare > 0.15 || (likeness[contextAt] ?? 0) > 0.15) {
    for (const [at, under] of joined().entries()) best = Math.max(best, (under[fullAt] ?? 0) * (0.96 - at * 0.03));
  }
  if (bare > 0.6) {
    let around = 0;
    for (const [at, context] of contexts.entries()) {
      around = Math.max(around, Math.max(context[contextAt] ?? 0, context[fullAt] ?? 0) * (1 - at * 0.06));
    }
    const score = bare * (around > 0.55 ? 0.72 + 0.24 * around : 0.53);
    inPlace = around > 0.58 && bare > 0.8;
    best = Math.max(best, score);
  }
  const not = likeness[notAt] ?? 0;
  if (not > 0.7 && not > full - 0.01 && !inPlace) best *= not > full + 0.05 ? 0.4 : 0.7;
  return { score: best, inPlace };
}

/** The label behind its headings, nearest first: "Standpunt" over "Ouders" reads as one label. */
function joinedWithContext(label: LabelText, context: readonly string[]): string[] {
  if (label.text.length > 60) return [];
  return context
    .filter((text) => text !== label.text && text.length <= 60)
    .slice(0, 3)
    .map((text) => `${text} ${label.text}`);
}

/** A list of choices is told by its choices too. */
function withOptions(value: number, context: number, candidate: Candidate, wordings: Wordings): number {
  if (candidate.options.length < 2) return value;
  let known = 0;
  for (const option of candidate.options) {
    if (optionWords.test(option) || (wordings.compare(option)[context] ?? 0) > 0.7) known += 1;
  }
  const share = known / candidate.options.length;
  return share >= 0.5 ? Math.max(value, Math.min(0.97, value * 0.6 + 0.42 * share)) : value * 0.85;
}

const optionWords = /overeenk|akkoord|werkpost|activiteit|act\.?\s?lijst|bijlage|contract|fiche|document/i;
