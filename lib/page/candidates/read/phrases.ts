import { classOf, holds } from '../../dom';
import { findDates } from '../../read/date-text';
import { daysIn } from '../../read/weekday-text';
import type { PageView } from '../collect';
import { lastSentence, sentenceAround } from '../running-text';
import type { Piece } from '../walk';
import { blockOf, cleanLabel, type LabelSense, type Pair } from './pair';
import { eachPiece, type Finder } from './parts';

const longest = 160;
const longestLabel = 90;

/** Values that stand apart in one sentence may be no more than words with stress. */
const fewest = 2;

/** Running text in which values stand apart: "aangemaakt op <time>16 september 2026</time>", "Noor gaat naar <b>De Pont</b>.". */
export const phrasePairs: Finder = (view, part, sense, add) => {
  const filled = new Map<string, Pair[]>();
  eachPiece(view, part, (piece, at) => {
    const next = view.line.pieces[at + 1];
    if (piece.role || !next || next.role || piece.text.length > longest || next.element === piece.element) return;
    if (blockOf(piece.element) !== blockOf(next.element)) return;
    const own = { labelFrom: at, labelTo: at + 1, element: next.element, from: at + 1, to: at + 2 };
    const day = dated(view, at, sense);
    if (day) add({ label: day, ...own });
    if (day || next.text.trim() === '' || !holds(piece.element, next.element) || !isFilledIn(view, at)) return;
    const label = filledIn(view, at, sense);
    const make = `${next.element.localName}.${classOf(next.element)}`;
    if (label) filled.set(make, [...(filled.get(make) ?? []), { label, ...own, asked: 'text' }]);
  });
  for (const pairs of filled.values()) if (pairs.length >= fewest) for (const pair of pairs) add(pair);
};

const endsBeforeDay = /\b(?:op|dd\.?|d\.d\.|sinds)\s*:?\s*$/i;

/** The words right before a day. */
function dated(view: PageView, at: number, sense: LabelSense): string | null {
  const text = view.line.pieces[at]?.text ?? '';
  const words = view.line.pieces[at + 1]?.text ?? '';
  const [date, more] = findDates(words);
  if (!date || more || words.trim().length > date.text.length + 24) return null;
  // Under its heading "Oplijsting afgerond op" before a day says enough.
  const opens = view.line.pieces[at - 1]?.element !== view.line.pieces[at]?.element && endsBeforeDay.test(text);
  const said = [/[·•|;–—]|[.!]\s+(?=\p{Lu})/u, /[·•|;–—,(]|[.!]\s+(?=\p{Lu})/u]
    .map((end) => cleanLabel(text.split(end).pop() ?? ''))
    .find((label) => sense.isWhole(label) || (opens && label.length <= 60 && sense.asksDay(label)));
  return said ?? null;
}

/** "Op", with the rest of the sentence behind the value. */
const opensWithFew = /(?:^|[.!]\s)\s*\p{Lu}\p{L}*\s*$/u;

/** The words of a sentence that was filled in, before what was filled in or around it. */
function filledIn(view: PageView, at: number, sense: LabelSense): string | null {
  const [before, value, behind] = [0, 1, 2].map((more) => view.line.pieces[at + more]);
  if (!before || !value || sense.isLabel(value.text)) return null;
  const sentence = lastSentence(before.text).replace(/^[\s,;.]+|\s+$/g, '');
  if (sentence === '' || sentence.length > longestLabel) return null;
  const runsOn = behind && !behind.role && blockOf(behind.element) === blockOf(before.element);
  const ends = !view.line.pieces[at + 3] || view.line.pieces[at + 3]?.text === '\n';
  const around = runsOn ? sentenceAround(sentence, behind.text, ends) : null;
  if (around && sense.isLabel(around)) return around;
  // From which day until which is told elsewhere.
  if (findDates(value.text).length > 0 && /\b(?:van|vanaf|tot|met)$/i.test(sentence)) return null;
  if (sense.isLabel(sentence)) return cleanLabel(sentence);
  return /\bop$/i.test(sentence) && daysIn(value.text).length > 0
    ? (/(?:telkens |elke week )?op$/i.exec(sentence)?.[0] ?? null)
    : null;
}

/** Behind the value the line or its sentence ends, or more follows that was filled in: no stress within a text. */
function isFilledIn(view: PageView, at: number): boolean {
  const [before, , behind, more] = [0, 1, 2, 3].map((further) => view.line.pieces[at + further]);
  const isOwn = (piece: Piece | undefined): piece is Piece =>
    piece !== undefined && !piece.role && before !== undefined && blockOf(piece.element) === blockOf(before.element);
  if (!isOwn(behind) || /^[\s.!;]*$/.test(behind.text)) return true;
  return isOwn(more) ? holds(behind.element, more.element) : opensWithFew.test(before?.text ?? '');
}
