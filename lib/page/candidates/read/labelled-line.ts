import { classOf, isBlock, isElement, parentOf } from '../../dom';
import { findDates } from '../../read/date-text';
import { isFileName } from '../../read/files';
import { daysIn } from '../../read/weekday-text';
import type { PageView } from '../collect';
import { isHeading } from '../labels';
import type { Piece } from '../walk';
import {
  beforeDays,
  cleanLabel,
  isChip,
  isJustDate,
  isNamedLabel,
  type LabelSense,
  longestLabel,
  takesTurns,
  wordsBetween,
} from './pair';

/** A line of the page's text, and the label that it starts with. */
export interface Line {
  from: number;
  to: number;
  text: string;
  block: Element;
  /** Pieces of the label at its start; null for a line that starts none. */
  labelTo: number | null;
  label: string;
  /** The rest of the label's own piece, for "Label: waarde" in one text. */
  rest: string;
  /** Another label begins right behind that rest. */
  isCut?: boolean;
}

/** A line of which the label is still sought. */
interface Unlabelled {
  view: PageView;
  sense: LabelSense;
  from: number;
  to: number;
  text: string;
  first: Piece;
  block: Element;
}

/** One way to tell the label at the start of a line; null where it tells none. */
type Way = (line: Unlabelled) => (Pick<Line, 'label'> & Partial<Line>) | null;

/** A long text has no label at its start. */
const longest = 6000;
/** A line that is a label by itself is no longer. */
const longestAlone = 90;

/** The line between two pieces with what tells its label first. */
export function labelledLine(view: PageView, from: number, to: number, block: Element, sense: LabelSense): Line {
  const text = wordsBetween(view, from, to);
  const line: Line = { from, to, text, block, labelTo: null, label: '', rest: '' };
  const first = view.line.pieces[from];
  // "akkoord SMT - blad 1.pdf" is one name, whatever its dash.
  if (!first || text.length > longest || isFileName(first.text)) return line;
  for (const way of ways) {
    const found = way({ view, sense, from, to, text, first, block });
    if (found) return { ...line, labelTo: to, ...found };
  }
  return line;
}

/** "Bezorgd aan de TAC op: ..../..../....": dots to write on. */
const overDots: Way = ({ from, to, text, sense }) => {
  const [, label, rest] = toFillIn.exec(text) ?? [];
  if (to !== from + 1 || !label || !rest || !sense.isLabel(cleanLabel(label))) return null;
  return { labelTo: from + 1, label: cleanLabel(label), rest };
};
const toFillIn = /^([^:]{2,150}):\s*([._…/-][._…/\s-]{3,})$/;

/** A heading, or all of the line is one item's label. */
const asWhole: Way = ({ from, to, text, first, sense }) =>
  isHeading(first.element) ||
  (text.length <= longestLabel &&
    !isAnswered(text, from, to) &&
    !isSentence.test(text) &&
    sense.isWhole(cleanLabel(text)))
    ? { label: cleanLabel(text) }
    : null;
/** "<u>IHP aangepast op</u> -": the dash is what was answered. */
const isAnswered = (text: string, from: number, to: number): boolean => to > from + 1 && /\s[-–—/]$/.test(text);
/** "De klassenraad vindt een SMT wenselijk, liefst buiten.": an answer that says a label's words. */
const isSentence = /^(?:\S+\s+){5,}\p{L}{4,}\.$/u;

/** The label has an element of its own. */
const byElement: Way = ({ view, from, to, text, first, block, sense }) => {
  const own = labelElement(first.element, block);
  const [start, end] = own ? view.line.span(own) : [-1, -1];
  if (!own || own === block || start !== from || isChip(own)) return null;
  if (end === to && text.length <= longestAlone && text.includes(': ') && takesTurns(own))
    return { label: cleanLabel(text) };
  const words = wordsBetween(view, from, end);
  const next = view.line.pieces[end]?.text ?? '';
  const isColonBehind = /^\s*:/.test(next);
  const marked = /:\s*$/.test(words) || isColonBehind;
  if (end > to || words.length > longestLabel || (!marked && !sense.isLabel(cleanLabel(words)))) return null;
  const label = cleanLabel(words);
  return isColonBehind
    ? { labelTo: Math.min(end + 1, to), label, rest: next.replace(/^\s*:\s*/, '').trim() }
    : { labelTo: end, label };
};

/** Elements that set words apart at the start of a line. */
export const strong = new Set(['b', 'strong', 'u', 'em', 'i', 'label', 'dfn', 'th']);

/** The inline element at the start of a line that can be its label. */
function labelElement(element: Element, block: Element): Element | null {
  let best: Element | null = null;
  for (let at: Element | null = element; at && at !== block; at = parentOf(at)) {
    const alone = isElement(at) && (strong.has(at.localName) || at.localName === 'span');
    if (alone) best = at;
  }
  return best;
}

/** "Verlenging nodig? Motivatie": one word behind the question asks for more of the same; so does what stands behind a dash. */
const overItsValue: Way = ({ view, text, block, sense: { isLabel } }) => {
  const asksMore = /^(.+)\? (?!ja\b|neen?\b)\p{L}+\W*$/iu.exec(text)?.[1];
  const isDashed = / [–—-] /.test(text) || /: .*\?$/.test(text);
  const isAsked = asksMore === undefined ? isDashed && isLabel(cleanLabel(text)) : isLabel(asksMore);
  return text.length <= longestAlone && isAsked && opensPair(view, block) ? { label: cleanLabel(text) } : null;
};

/** A block with just one other beside it, which then holds the value: its own dash parts no label from a value. */
function opensPair(view: PageView, block: Element): boolean {
  const filled = [...(parentOf(block)?.children ?? [])].filter(
    (child) => view.line.span(child)[1] > view.line.span(child)[0],
  );
  return filled.length === 2 && filled[0] === block;
}

const isWholeBlock = ({ view, from, to, block }: Unlabelled): boolean => {
  const [first, last] = view.line.span(block);
  return first === from && last === to;
};

/** One of several lines in a block is no label for being in a block that takes turns with others. */
const byTurns: Way = (line) =>
  line.text.length <= longestAlone && ((takesTurns(line.block) && isWholeBlock(line)) || isNamedLabel(line.block))
    ? { label: cleanLabel(line.text) }
    : null;

/** "Verlenging boven 30 werkdagen: motivatie" over a block that was left open. */
const overNothing: Way = (line) =>
  endsInWords.test(line.text) &&
  isWholeBlock(line) &&
  line.sense.isLabel(cleanLabel(line.text)) &&
  hasOpenSibling(line.view, line.block)
    ? { label: cleanLabel(line.text) }
    : null;
const endsInWords = /: \p{Ll}+(?: \p{Ll}+){0,2}$|\?\s[^?]+\?$/u;

/** The next block is of another make and holds nothing: where an answer would stand. */
export function hasOpenSibling(view: PageView, block: Element): boolean {
  const next = block.nextElementSibling;
  if (!next || !isBlock(next) || next.localName === 'hr' || classOf(next) === classOf(block)) return false;
  const [from, to] = view.line.span(next);
  return to <= from;
}

/** "Label: waarde", "Label - waarde", "Label? waarde" in one text. */
const byColon: Way = ({ from, to, text, first, sense }) => {
  const [, said, behind = ''] = parted.exec(first.text.replace(/\s+/g, ' ').trim()) ?? [];
  if (!said || isRequired.test(behind) || goesOnAsking.test(behind)) return null;
  if (!sense.isLabel(cleanLabel(said)) && !(beforeDays.test(said) && daysIn(behind).length > 0)) return null;
  const label = cleanLabel(said);
  // "SMT wenselijk? (advies klassenraad): ja", "SMT wenselijk? (kort)": what stands between brackets is of the label.
  const [, aside, answer] = /^(\([^()]*\)):\s*([\s\S]*)$/.exec(behind) ?? [];
  if (aside) return { labelTo: from + 1, label: `${label} ${aside}`, rest: (answer ?? '').trim() };
  if (/^\([^()]*\)$/.test(behind) && to === from + 1) return { label: cleanLabel(text) };
  const rest = behind.trim();
  const own = rest.replace(anotherLabel, '');
  return { labelTo: from + 1, label, rest: own, isCut: own !== rest };
};
const parted = /^(.{2,150}?)\s*(?::(?=\s|$)|\s[–—-]\s|\?\s(?=\S))\s*([\s\S]*)$/;
/** "Welke titel geven we dit plan? *" */
const isRequired = /^\*+$/;
/** "Meer dan 60? Wat is dan de bijkomende motivatie?" */
const goesOnAsking = /^(?:wie|wat|waar|waarom|wanneer|hoe|welke?|is|zijn|wordt|worden)\s[^.!?]{3,80}\?$/i;
/** "Tibo Maes | Klas: 4 OV1 | ...": behind a bar another label begins. */
const anotherLabel = /\s\|\s\p{L}[^:|]{1,30}:\s.*$/su;

/** A date right behind words that are a label: "Aangemaakt op 14/09/2026 door ...". */
const byDate: Way = ({ from, first: { text }, sense }) => {
  const [date, more] = findDates(text);
  if (!date || more || date.index <= 3) return null;
  const label = cleanLabel(text.slice(0, date.index));
  return sense.isWhole(label) ? { labelTo: from + 1, label, rest: date.text } : null;
};

/** "Aangemaakt op <b>14/09/2026</b>" */
const besideDay: Way = ({ view, from, to, first, sense }) =>
  to === from + 2 && sense.asksDay(cleanLabel(first.text)) && isJustDate(view.line.pieces[from + 1]?.text)
    ? { labelTo: from + 1, label: cleanLabel(first.text) }
    : null;

const byWords: Way = ({ text, sense }) =>
  text.length <= longestAlone && !isSentence.test(text) && sense.isLabel(cleanLabel(text))
    ? { label: cleanLabel(text) }
    : null;

const ways = [overDots, asWhole, byElement, overItsValue, byTurns, overNothing, byColon, byDate, besideDay, byWords];
