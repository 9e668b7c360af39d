import type { Item, ItemKind, Playbook } from '@/lib/core/model/playbook';
import type { Candidate, LabelText } from '../candidates/candidate';
import type { LabelSense } from '../candidates/read/pair';
import { onceAText } from '../memory';
import { elsewhere } from './elsewhere';
import { kindFit } from './kinds';
import { prepareWordings, type Wordings } from './similarity';

/** Items of one playbook that have a field on the page, with their wordings made ready. */
export interface Matcher {
  items: Item[];
  /** How well this candidate is each of the items, in the order of `items`; 0 for impossible. */
  scores(candidate: Candidate): Score[];
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
  const matcher: Matcher = {
    items,
    scores: (candidate) => scoreCandidate(candidate, items, wordings),
    likeness: (text, item) => get(wordings.compareWhole(text), item),
    sense: senseOf(items, wordings),
  };
  matchers.set(playbook, matcher);
  return matcher;
}

function senseOf(items: readonly Item[], wordings: Wordings): LabelSense {
  const best = (text: string, ends: readonly string[]): number => {
    if (text.length > 150) return 0;
    const likeness = wordings.compare(text);
    let most = 0;
    for (const item of items) for (const end of ends) most = Math.max(most, get(likeness, `${item.id}${end}`));
    return most;
  };
  return {
    isLabel: onceAText(
      (text) =>
        (text.indexOf(':') === text.lastIndexOf(':') && best(text, ['']) > 0.74) ||
        best(text, ['/bare', '/not']) > 0.9 ||
        (text.length < 60 && get(wordings.compare(text), 'elsewhere') > 0.85),
    ),
    isWhole: onceAText((text) => {
      // A date is what a label asks, never part of it.
      if (/\d\s?[-/.]\s?\d/.test(text) && /\d{3,}|\d[-/.]\d/.test(text) && !/30|60/.test(text)) return false;
      const likeness = wordings.compareWhole(text);
      return items.some((item) => get(likeness, item.id) > 0.93);
    }),
    isRelevant: onceAText((text) => best(text, ['', '/bare']) > 0.3),
  };
}

const get = (likeness: ReturnType<Wordings['compare']>, name: string): number => likeness.get(name)?.score ?? 0;

/** What labels under their headings say, whatever the field is. */
interface Said {
  scores: (Score & { inPlace: boolean })[];
  foreign: number;
}

const mostSaid = 5000;
const saidBy = new WeakMap<Wordings, Map<string, Said>>();

/** Hangs on texts alone, so the answer is kept. */
function saidOf(candidate: Candidate, items: Item[], wordings: Wordings): Said {
  const answers = saidBy.get(wordings) ?? new Map<string, Said>();
  saidBy.set(wordings, answers);
  const labels = candidate.labels.map(({ text, source, weight }) => `${text}\u0000${source}\u0000${weight}`);
  const name = `${labels.join('\u0001')}\u0002${candidate.context.join('\u0001')}`;
  let said = answers.get(name);
  if (!said) {
    if (answers.size >= mostSaid) answers.clear();
    said = compareLabels(candidate, items, wordings);
    answers.set(name, said);
  }
  return said;
}

function compareLabels(candidate: Candidate, items: Item[], wordings: Wordings): Said {
  const scores = items.map((): Score & { inPlace: boolean } => ({ value: 0, label: 0, text: '', inPlace: false }));
  const contexts = candidate.context.map((text) => wordings.compare(text));
  let foreign = 0;
  for (const label of candidate.labels) {
    const likeness = wordings.compare(label.text);
    if (label.source !== 'further' && label.source !== 'heading') {
      foreign = Math.max(foreign, get(likeness, 'elsewhere') * label.weight);
    }
    const joined = joinedWithContext(label, candidate.context).map((text) => wordings.compare(text));
    for (const [at, item] of items.entries()) {
      const { score, inPlace } = labelScore(item, likeness, joined, contexts, label);
      const known = scores[at];
      if (known && score > known.label) scores[at] = { value: 0, label: score, text: label.text, inPlace };
    }
  }
  return { scores, foreign };
}

function scoreCandidate(candidate: Candidate, items: Item[], wordings: Wordings): Score[] {
  const { scores: said, foreign } = saidOf(candidate, items, wordings);
  const scores = said.map((score) => ({ ...score }));
  const fits = new Map<ItemKind, number>();
  const fitOf = (kind: ItemKind): number => {
    const known = fits.get(kind);
    if (known !== undefined) return known;
    const fit = kindFit(kind, candidate);
    fits.set(kind, fit);
    return fit;
  };
  for (const [at, item] of items.entries()) {
    const score = scores[at];
    if (!score) continue;
    let value = score.label;
    const against = foreign - (score.inPlace ? 0.2 : 0);
    if (foreign > 0.6 && against >= score.label - 0.02) value *= against > score.label + 0.08 ? 0.35 : 0.55;
    if (item.kind === 'weekdays' && candidate.days)
      value = Math.max(value, (foreign > 0.6 ? 0.4 : 0.62) + value * 0.36);
    if (item.kind === 'choice') value = withOptions(value, item, candidate, wordings);
    const fit = value > 0 ? fitOf(item.kind) : 0;
    score.value = value * fit;
  }
  return scores;
}

/** Labels that only point at the heading over them. */
const pointing =
  /^(wat|welke|tekst|inhoud|omschrijving|verslag|antwoord|toelichting|naam|datum|dd\.?|bespreking|invul\w*|beschrijving|notities?)\W*$/i;

/** One label against one item: its full labels, the same under its heading, and what it may be called there. */
function labelScore(
  item: Item,
  likeness: ReturnType<Wordings['compare']>,
  joined: ReturnType<Wordings['compare']>[],
  contexts: ReturnType<Wordings['compare']>[],
  label: LabelText,
): { score: number; inPlace: boolean } {
  const full = get(likeness, item.id);
  const bare = get(likeness, `${item.id}/bare`);
  let best = full;
  let inPlace = false;
  if (full > 0.15 || bare > 0.15 || get(likeness, `${item.id}/context`) > 0.15 || pointing.test(label.text)) {
    for (const [at, under] of joined.entries()) best = Math.max(best, get(under, item.id) * (0.96 - at * 0.03));
  }
  if (bare > 0.6) {
    let around = 0;
    for (const [at, context] of contexts.entries()) {
      around = Math.max(around, Math.max(get(context, `${item.id}/context`), get(context, item.id)) * (1 - at * 0.06));
    }
    const score = bare * (around > 0.55 ? 0.72 + 0.24 * around : 0.53);
    inPlace = around > 0.58 && bare > 0.8;
    best = Math.max(best, score);
  }
  const not = get(likeness, `${item.id}/not`);
  if (not > 0.7 && not > full - 0.01 && !inPlace) best *= not > full + 0.05 ? 0.4 : 0.7;
  return { score: best * label.weight, inPlace };
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
function withOptions(value: number, item: Item, candidate: Candidate, wordings: Wordings): number {
  if (candidate.options.length < 2) return value;
  let known = 0;
  for (const option of candidate.options) {
    const likeness = wordings.compare(option);
    if (get(likeness, `${item.id}/context`) > 0.7 || optionWords.test(option)) known += 1;
  }
  const share = known / candidate.options.length;
  return share >= 0.5 ? Math.max(value, Math.min(0.97, value * 0.6 + 0.42 * share)) : value * 0.85;
}

const optionWords = /overeenk|akkoord|werkpost|activiteit|act\.?\s?lijst|bijlage|contract|fiche|document/i;
