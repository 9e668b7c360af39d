import { oneLine } from '../../dom';
import { onceAText } from '../../memory';
import { findDates } from '../../read/date-text';
import { daysIn } from '../../read/weekday-text';
import type { PageView } from '../collect';
import { blockOf, type Pair, wordsBetween } from './pair';
import { eachPiece, type Part } from './parts';

/** Two dates with "tot" between them, as text: the first is from when, the second until when. */
export const rangeIn = onceAText((text): { before: string; from: string; until: string; behind: string } | null => {
  const [first, second, more] = findDates(text);
  if (!first || !second || more) return null;
  const between = text.slice(first.index + first.text.length, second.index);
  if (
    !/^[\s(]*(?:[-–—>→]+|t\.?\s?e\.?\s?m\.?|t\/m|tot(?:\s+en\s+met)?|en met|,?\s*(?:en\s+)?(?:eindigt|stopt|loopt)\s+(?:op|tot(?:\s+en\s+met)?))[\s)]*(?:\p{L}{2,9}\.?\s*)?$/iu.test(
      between,
    )
  )
    return null;
  const behind = text.slice(second.index + second.text.length);
  return { before: text.slice(0, first.index), from: first.text, until: second.text, behind };
});

const dayBefore = /^\p{L}{2,5}dag,?\s/iu;

/** The element that a date has for itself; else what holds the range, with the date as its text. */
function placeOf(
  view: PageView,
  from: number,
  to: number,
  date: string,
  element: Element,
): { element: Element; text: string; from?: number; to?: number } {
  for (let at = from; at < to; at += 1) {
    const piece = view.line.pieces[at];
    if (piece && !piece.role && piece.element !== element && oneLine(piece.text).replace(dayBefore, '') === date)
      return { element: piece.element, text: date, from: at, to: at + 1 };
  }
  return { element, text: date };
}

/**
 * What stands under a label as a range becomes two fields: "Periode: 11/01/2027 - 26/02/2027"; with the days in the same
 * sentence three: "van 30 november tot en met 12 maart, telkens op maandag".
 */
export function splitRange(view: PageView, pair: Pair): Pair[] | null {
  const text = pair.text ?? wordsBetween(view, pair.from, pair.to);
  const range = text.length < 120 ? rangeIn(text) : null;
  if (!range || range.before.length > 40) return null;
  const over = [pair.label, ...(pair.over ?? [])];
  return [
    { ...pair, label: 'van', ...placeOf(view, pair.from, pair.to, range.from, pair.element), over },
    { ...pair, label: 'tot en met', ...placeOf(view, pair.from, pair.to, range.until, pair.element), over },
    ...daysBehind(range.behind, { ...pair, over }),
  ];
}

const daysBehind = (behind: string, pair: Pair): Pair[] =>
  saysDays.test(behind) ? [{ ...pair, label: 'Op welke dagen', text: behind }] : [];
const saysDays = /^[\s,;(]*(?:(?:telkens|steeds|altijd|elke|iedere|op|wekelijks)\s+)+(?:\p{L}+dag|ma|di|wo|do|vr)\b/iu;

/** The pieces on one line with this one: of its block, between line ends. */
function lineAround(view: PageView, at: number, block: Element): [number, number] {
  const { pieces } = view.line;
  const [first, last] = view.line.span(block);
  let from = at;
  let to = at + 1;
  while (from > first && pieces[from - 1]?.text !== '\n') from -= 1;
  while (to < last && pieces[to]?.text !== '\n') to += 1;
  return [from, to];
}

/** Lines that are a range by themselves: "Van 11/01/2027 tot en met 26/02/2027". */
export function rangeLines(view: PageView, part: Part, add: (pairs: Pair[]) => void): void {
  eachPiece(view, part, (piece, at) => {
    if (piece.role || piece.text.length > 160 || !/\d{4}/.test(piece.text)) return;
    const element = blockOf(piece.element);
    const [from, to] = lineAround(view, at, element);
    if (to - from > 8) return;
    const range = rangeIn(wordsBetween(view, from, to));
    if (!range || !/^\s*(?:van|vanaf|periode|duur|loopt)?\b.{0,30}$/i.test(range.before)) return;
    if (view.line.pieces.slice(from, at).some((other) => findDates(other.text).length > 0)) return;
    const shared = {
      labelFrom: from,
      labelTo: from,
      element,
      from,
      to,
      over: range.before.length > 5 ? [range.before] : [],
    };
    add([
      { ...shared, label: 'van', ...placeOf(view, from, to, range.from, element) },
      { ...shared, label: 'tot en met', ...placeOf(view, from, to, range.until, element) },
      ...daysBehind(range.behind, { ...shared, label: '' }),
    ]);
  });
}

const opening = /^\s*(van|vanaf|start|begin|tot|tot en met|t\.?e\.?m\.?|t\/m|einde)\s*:?\s*$/i;
const openingDays = /^\s*(?:telkens |elke week )?op\s*:?\s*$/i;

/** "☐ maandag ☒ dinsdag ☐ woensdag": needs no words before it. */
const tickedDays = /^(?:\s*[☐☒☑✓✔✗✘□■]\s*\p{L}+dag\p{L}*){3,}\s*$/iu;

/** A line that is one small word and one date or days, under a heading that says of what: "van 10.11.2026", "op: ma, di". */
export function shortLines(view: PageView, part: Part, add: (pair: Pair) => void): void {
  eachPiece(view, part, (piece, at) => {
    if (!piece.role && tickedDays.test(piece.text))
      add({
        label: 'Op welke dagen',
        labelFrom: at,
        labelTo: at,
        element: blockOf(piece.element),
        from: at,
        to: at + 1,
      });
    const next = view.line.pieces[at + 1];
    if (piece.role || !next || next.role || piece.text.length > 24 || next.element === piece.element) return;
    const label = opening.exec(piece.text)?.[1];
    if (!label && !openingDays.test(piece.text)) return;
    const block = blockOf(piece.element);
    const [from, to] = view.line.span(block);
    if (from !== at || to - at > 3 || blockOf(next.element) !== block) return;
    const dates = findDates(next.text);
    const fits = label ? dates.length === 1 && oneLine(next.text) === dates[0]?.text : daysIn(next.text).length > 0;
    if (!fits || dates.length > (label ? 1 : 0)) return;
    const place = { labelFrom: at, labelTo: at + 1, element: next.element, from: at + 1, to: at + 2 };
    add({ label: label ?? 'Op welke dagen', ...place });
  });
}
