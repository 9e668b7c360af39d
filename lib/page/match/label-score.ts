import type { Candidate, LabelText } from '../candidates/candidate';
import type { Book, Places, Said, Score } from './book';
import { isPointing } from './pointing';
import { namesPupil, withoutSubject } from './sentence';
import type { Likeness } from './similarity';

const mostSaid = 5000;

/** A label that says an item for so much needs no explanation. */
const telling = 0.5;

/** A label that says so much of an item is a part of what its heading begins. */
const hinting = 0.2;

/** What stands near a field without being its name: it makes the field no other. */
const beside = new Set<LabelText['source']>(['further', 'heading', 'help']);

/** What the labels of a candidate say of each item. Hangs on texts alone, so the answer is kept. */
export function saidOf(candidate: Candidate, book: Book): Said {
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
const underOwnHead = /^([^:]{3,40}): ([^:?]{2,55})$/;
const longestUnderHead = 80;

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

/** What stands beyond the label may be what it stands under: <td>Standpunten</td><td>leerling [..]</td>. */
const furtherOf = ({ labels, context }: Candidate): string[] =>
  labels.flatMap(({ text, source }) =>
    source === 'further' && text.length <= 40 && /\p{L}{3}/u.test(text) && !context.includes(text) ? [text] : [],
  );

function compareLabels(given: Candidate, book: Book): Said {
  const candidate = { ...given, context: [...given.context, ...furtherOf(given)] };
  const { items, wordings, places, elsewhere: other } = book;
  const scores = items.map((): Score & { inPlace: boolean } => ({ value: 0, label: 0, text: '', inPlace: false }));
  const contexts = candidate.context.map((text) => wordings.compare(text));
  let foreign = 0;
  for (const label of candidate.labels) {
    // What is explained behind a field counts where its own labels say nothing.
    if (label.source === 'help' && (foreign > 0.6 || scores.some((score) => score.label >= telling))) continue;
    const likeness = wordings.compare(withoutSubject(label.text));
    const parts =
      label.text.length <= longestUnderHead && label.text.includes(': ') ? underOwnHead.exec(label.text) : null;
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
    if (!beside.has(label.source)) {
      // "Trainingsbegeleider: oplijsting van de plaatsen": who does it is no other field.
      const tail = parts?.[2] ? wordings.compare(parts[2]) : null;
      const isSaid = tail && places.some(({ full }) => (tail[full] ?? 0) >= telling + hinting);
      const elsewhere = Math.min(likeness[other] ?? 0, isSaid ? (tail[other] ?? 0) : 1);
      foreign = Math.max(foreign, elsewhere * label.weight);
    }
    // What stands left of it in a row of a table that asks several things is what a column's head is about, and nothing further.
    const [row] = contexts;
    const rowSays = label.source === 'column' && row && places.some(({ full }) => (row[full] ?? 0) > 0.74);
    const over =
      rowSays || (label.source === 'column' && isOfOtherRow(candidate, row, places)) ? contexts.slice(0, 1) : contexts;
    let under: Joined[] | null = null;
    const joined = (): readonly Joined[] => {
      under ??= joinedWithContext(label, candidate.context.slice(0, over.length)).map((text) => ({
        alone: wordings.compare(text),
        together: wordings.compare(`${text} ${label.text}`),
      }));
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

/** What the row is about is named in it, and is no item: "Busabonnement" under "Datum opgemaakt". */
function isOfOtherRow({ labels, context }: Candidate, row: Likeness | undefined, places: readonly Places[]): boolean {
  const [name] = context;
  if (!row || name === undefined || !/\p{L}{4}/u.test(name)) return false;
  if (!labels.some(({ text, source }) => source === 'before' && text === name)) return false;
  return places.every((place) => Math.max(row[place.full] ?? 0, row[place.context] ?? 0, row[place.bare] ?? 0) < 0.6);
}

/** One label against one item: its full labels, the same under its heading, and what it may be called there. */
function labelScore(
  { full: fullAt, bare: bareAt, context: contextAt, not: notAt }: Places,
  likeness: Likeness,
  joined: () => readonly Joined[],
  contexts: readonly Likeness[],
  points: boolean,
): { score: number; inPlace: boolean } {
  const full = likeness[fullAt] ?? 0;
  const bare = likeness[bareAt] ?? 0;
  let best = full;
  let inPlace = false;
  if (points || full > 0.15 || bare > 0.15 || (likeness[contextAt] ?? 0) > 0.15) {
    const says = points || full > hinting || bare > hinting;
    for (const [at, { alone, together }] of joined().entries()) {
      const score = together[fullAt] ?? 0;
      // What the heading says by itself is not said of a label that adds nothing to it.
      if (says || score > (alone[fullAt] ?? 0) + added) best = Math.max(best, score * (0.96 - at * 0.03));
    }
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

/** A heading by itself, and with the label behind it: "Standpunt" over "Ouders" reads as one label. */
interface Joined {
  alone: Likeness;
  together: Likeness;
}

/** So much more is said by a heading and its label together than by the heading alone. */
const added = 0.05;

/** The headings that a label may be read behind, nearest first. */
function joinedWithContext(label: LabelText, context: readonly string[]): string[] {
  if (label.text.length > 60) return [];
  return context.filter((text) => text !== label.text && text.length <= 60).slice(0, 3);
}
