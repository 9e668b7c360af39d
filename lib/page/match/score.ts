import type { ItemKind } from '@/lib/core/model/playbook';
import type { Candidate } from '../candidates/candidate';
import { onceInside } from '../memory';
import { looksLikeName } from '../names';
import { textOf } from '../read/value';
import { daysIn } from '../read/weekday-text';
import type { Book, Said, Score } from './book';
import { kindFit } from './kinds';
import { saidOf } from './label-score';
import { isSentence } from './sentence';
import type { Wordings } from './similarity';
import { isTitle } from './title';

/** How well a candidate is each item of the book: by its labels, its kind of control, and what it holds or offers. */
export function scoreCandidate(candidate: Candidate, book: Book): readonly Score[] {
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
    if (item?.kind === 'weekdays' && (candidate.days || isWeek(candidate)))
      value = Math.max(value, (foreign > 0.6 ? 0.4 : 0.62) + value * 0.36);
    // "Benaming" alone says little, but nothing else on the page is called as plans are.
    if (item && item.id === book.title?.id && value > 0.4 && value < named && isNamedAsPlan(candidate, book.title))
      value = named;
    if (item && item.id === book.title?.id && value < sureOfTitle && isNoTitle(candidate)) value *= 0.3;
    if (item?.kind === 'choice') value = withOptions(value, book.places[at]?.context ?? -1, candidate, book.wordings);
    return { value: item && value > 0 ? value * fitOf(item.kind) : 0, label, text, inPlace };
  });
}

/** A list of choices with nothing but days of the week in it, an opening line aside. */
const isWeek = ({ kind, options }: Candidate): boolean =>
  options.length > 2 &&
  (kind === 'multi-select'
    ? options.filter((option) => daysIn(option).length === 1).length >= options.length - 1
    : kind === 'radios' && options.filter((option) => daysIn(option).length > 0).length >= options.length - 1);

/** A label that says it outright, "Titel", is believed whatever stands behind it. */
const sureOfTitle = 0.95;
/** "Trainingsplan <span>Dirk Aelbrecht</span>" in a line of a list, "SMT op: do / vr": who wrote it, which days. */
const aDay = /^(?:\p{L}+dag )?\d{1,2}\s?(?:[-/.]\s?\d{1,2}|\p{L}{3,9}\.?)\s?[-/.]?\s?\d{4}\b/u;
const isNoTitle = (candidate: Candidate): boolean => {
  const said = candidate.kind === 'read' ? textOf(candidate) : '';
  return (
    looksLikeName(said) ||
    aDay.test(said) ||
    said.includes('\n') ||
    (said.length < 40 && !/\d/.test(said) && daysIn(said).length > 0)
  );
};

const named = 0.7;
const isNamedAsPlan = (candidate: Candidate, { pattern }: { pattern: string }): boolean =>
  candidate.kind === 'text' && isTitle(textOf(candidate), pattern);

/** A list of choices is told by its choices too. */
function withOptions(value: number, context: number, candidate: Candidate, wordings: Wordings): number {
  if (candidate.options.length < 2) return value;
  let known = 0;
  for (const option of candidate.options) {
    if (optionWords.test(option) || (wordings.compare(option)[context] ?? 0) > 0.7) known += 1;
  }
  const share = known / candidate.options.length;
  return share >= 0.5 ? Math.max(value, Math.min(0.97, value * 0.6 + 0.42 * share)) : value * (known > 0 ? 0.85 : 0.75);
}

const optionWords = /overeenk|akkoord|werkpost|activiteit|act\.?\s?lijst|bijlage|contract|fiche|document/i;
