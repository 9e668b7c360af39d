import { classOf, isBlock, isElement, parentOf } from '../../dom';
import { type FoundDate, findDates } from '../../read/date-text';
import { isFileName } from '../../read/files';
import type { PageView } from '../collect';
import { isHeading } from '../labels';
import {
  blockOf,
  cleanLabel,
  holderOf,
  holdsControl,
  isChip,
  isJustDate,
  isNamedLabel,
  type LabelSense,
  longestLabel,
  type Pair,
  takesTurns,
  wordsBetween,
} from './pair';
import type { Finder, Part } from './parts';
import { asksOpinionOf, relative } from './voices';

interface Line {
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

const strong = new Set(['b', 'strong', 'u', 'em', 'i', 'label', 'dfn', 'th']);

/** Lines of text that say "Label: waarde", with the label in bold or plain, values running on to the next label. */
export const linePairs: Finder = (view, part, sense, add) => {
  const lines = linesOf(view, part, sense);
  for (const [at, line] of lines.entries()) {
    if (line.labelTo === null) continue;
    let last = at;
    const isApart = line.rest === '' && line.labelTo < line.to && holderOf(view, line.labelTo, line.to)?.whole === true;
    const isDay = line.rest === '' && line.labelTo < line.to && sense.asksDay(line.label);
    const ends = isApart || isDay || (line.rest !== '' && isForm(lines, at));
    while (goesOn(line, lines[last + 1])) {
      if (ends && unknownLabel.test(lines[last + 1]?.text ?? '')) break;
      last += 1;
    }
    const to = nextInLine(view, line) ?? lines[last]?.to ?? line.to;
    const onlyLabel = line.rest === '' && line.labelTo >= line.to;
    const listed = onlyLabel && last === at && line.text.endsWith(':') ? listBehind(view, line) : null;
    if (listed) {
      add({ label: line.label, labelFrom: line.from, labelTo: line.to, ...listed });
      continue;
    }
    if (onlyLabel && (blockBehind(view, line.to - 1) !== null || (last === at && !isLeftEmpty(view, lines, at))))
      continue;
    if (holdsControl(view, line.labelTo, to)) continue;
    const behind = wordsBetween(view, line.labelTo, to);
    const text = [line.rest, behind].filter((part) => part !== '').join(line.labelTo < line.to ? ' ' : '\n');
    const held = line.rest === '' ? holderOf(view, line.labelTo, to) : null;
    const element = held?.whole ? held.element : line.block;
    add({
      label: line.label,
      labelFrom: line.from,
      labelTo: line.labelTo,
      element,
      from: line.rest === '' ? line.labelTo : line.from,
      to,
      ...(held?.whole ? {} : { text }),
    });
  }
};

/** The next line of the same block has no label, or is somebody's voice in the answer to a label that asks what they think. */
const goesOn = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  next.block === line.block &&
  (next.labelTo === null || (next.rest !== '' && relative.test(next.label) && asksOpinionOf.test(line.label)));

/** "Label:" with nothing behind it among lines that say "Label: waarde", in one block or in blocks alike. */
function isLeftEmpty(view: PageView, lines: readonly Line[], at: number): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!line?.text.endsWith(':') || hasOpenSibling(view, line.block)) return false;
  if (before?.block === line.block) return true;
  const isKin = (other: Line | undefined): other is Line =>
    other !== undefined &&
    parentOf(other.block) === parentOf(line.block) &&
    other.block.localName === line.block.localName &&
    classOf(other.block) === classOf(line.block);
  const says = (other: Line): boolean =>
    (other.labelTo !== null && (other.rest !== '' || other.labelTo < other.to)) || unknownLabel.test(other.text);
  if (isKin(next)) return says(next) || next.text.endsWith(':');
  let last = at - 1;
  while (isKin(lines[last]) && lines[last]?.text.endsWith(':')) last -= 1;
  const filled = lines[last];
  return isKin(filled) && says(filled);
}

/** "<b>Einddatum:</b><div></div>": nothing was filled in yet where the next label does not go on. */
function hasOpenBlockBehind(view: PageView, at: number): boolean {
  const next = blockBehind(view, at);
  if (next === null) return false;
  const [from, to] = view.line.span(next);
  return to <= from;
}

/** The next block is of another make and holds nothing: where an answer would stand. */
function hasOpenSibling(view: PageView, block: Element): boolean {
  const next = block.nextElementSibling;
  if (!next || !isBlock(next) || next.localName === 'hr' || classOf(next) === classOf(block)) return false;
  const [from, to] = view.line.span(next);
  return to <= from;
}

/** The block right behind words that are in none of their own. */
function blockBehind(view: PageView, at: number): Element | null {
  const element = view.line.pieces[at]?.element;
  const next = element?.nextElementSibling;
  return element && next && !isBlock(element) && isBlock(next) ? next : null;
}

/** A list or a table right behind the block that the line closes: "Contacten vooraf:" over its lines. */
function listBehind(view: PageView, { to, block }: Line): Pick<Pair, 'element' | 'from' | 'to'> | null {
  const element = block.nextElementSibling;
  if (!element || view.line.span(block)[1] !== to) return null;
  let inner: Element | null = element;
  while (inner && inner.children.length === 1 && inner.localName === 'div') inner = inner.firstElementChild;
  const [from, end] = view.line.span(element);
  if (from !== to || end === from || !inner?.matches('ul, ol, table, blockquote')) return null;
  return holdsControl(view, from, end) ? null : { element, from, to: end };
}

/** "Afstand: 4 km", a label that no list holds, with its value behind it. */
const unknownLabel = /^\p{Lu}[^:.,;!?\n]{2,38}:\s+\S/u;

/** Most lines around this one say "Label: waarde", so one more of them is no part of the value over it. */
function isForm(lines: readonly Line[], at: number): boolean {
  const own = lines[at]?.block;
  let known = 0;
  let others = 0;
  for (let near = Math.max(0, at - 12); near < at + 12; near += 1) {
    const line = lines[near];
    if (!line || !own || !areAlike(line.block, own)) continue;
    if (line.labelTo !== null && line.rest !== '') known += 1;
    else others += 1;
  }
  return known >= 3 && known > others;
}

/** The same block, or one beside it of the same make: a form is often parted by headings. */
const areAlike = (one: Element, other: Element): boolean =>
  one === other ||
  (parentOf(one) === parentOf(other) &&
    one.localName === other.localName &&
    classOf(one) !== '' &&
    classOf(one).split(' ')[0] === classOf(other).split(' ')[0]);

/** Where another label begins on the same line: "Aangemaakt: <span>28/09/2026</span>  Vertrouwelijk: neen". */
function nextInLine(view: PageView, line: Line): number | null {
  if (line.isCut) return line.labelTo;
  if (line.labelTo === null || line.rest !== '') return null;
  const value = view.line.pieces[line.labelTo]?.element;
  for (let at = line.labelTo + 1; at < line.to; at += 1) {
    const { text = '', element } = view.line.pieces[at] ?? {};
    // "<u>De Zilverberg</u>, gelegen te <u>Roeselare</u>": what was filled in stands apart.
    const next = view.line.pieces[at + 1]?.element;
    if (at === line.labelTo + 1 && /^\s*,\s\p{Ll}/u.test(text) && value && next && isMadeLike(value, next)) return at;
    if (/^\s*(?:[|·•,;.–-]\s*)?\p{Lu}[\p{L} .]{2,30}:(?:\s|$)/u.test(text)) return at;
    if (element && strong.has(element.localName) && /^\s*\p{L}[\p{L} .]{2,30}:\s*$/u.test(text)) return at;
  }
  return null;
}

const isMadeLike = (one: Element, other: Element): boolean =>
  one !== other && classOf(one) !== '' && one.localName === other.localName && classOf(one) === classOf(other);

/** The page's text by block and `br`. */
function linesOf(view: PageView, part: Part, sense: LabelSense): Line[] {
  const lines: Line[] = [];
  let from = -1;
  let block: Element | null = null;
  const close = (to: number): void => {
    if (from >= 0 && block && to > from) lines.push(describe(view, from, to, block, sense));
    from = -1;
    block = null;
  };
  for (const [first, last] of part.stretches) {
    for (let at = first; at < last; at += 1) {
      const piece = view.line.pieces[at];
      if (!piece || piece.role || piece.text === '\n') {
        close(at);
        continue;
      }
      const own = blockOf(piece.element);
      if (own !== block || hasOpenBlockBehind(view, at - 1)) {
        close(at);
        from = at;
        block = own;
      }
    }
    close(last);
  }
  return lines;
}

function describe(view: PageView, from: number, to: number, block: Element, sense: LabelSense): Line {
  const text = wordsBetween(view, from, to);
  const line: Line = { from, to, text, block, labelTo: null, label: '', rest: '' };
  const first = view.line.pieces[from];
  // "akkoord SMT - blad 1.pdf" is one name, whatever its dash.
  if (!first || text.length > 6000 || isFileName(first.text)) return line;
  const { isLabel } = sense;
  const blank = toFillIn.exec(text);
  if (to === from + 1 && blank?.[1] && blank[2] && isLabel(cleanLabel(blank[1])))
    return { ...line, labelTo: from + 1, label: cleanLabel(blank[1]), rest: blank[2] };
  if (
    isHeading(first.element) ||
    (text.length <= longestLabel &&
      !isAnswered(text, from, to) &&
      !isSentence.test(text) &&
      sense.isWhole(cleanLabel(text)))
  ) {
    line.labelTo = to;
    line.label = cleanLabel(text);
    return line;
  }
  const own = labelElement(first.element, block);
  const [start = -1, end = -1] = own ? view.line.span(own) : [];
  if (own && own !== block && start === from && !isChip(own)) {
    if (end === to && text.length <= 90 && text.includes(': ') && takesTurns(own)) {
      line.labelTo = to;
      line.label = cleanLabel(text);
      return line;
    }
    const words = wordsBetween(view, from, end);
    const next = view.line.pieces[end]?.text ?? '';
    const marked = /:\s*$/.test(words) || /^\s*:/.test(next);
    if (end <= to && words.length <= longestLabel && (marked || isLabel(cleanLabel(words)))) {
      line.labelTo = end;
      line.label = cleanLabel(words);
      if (/^\s*:/.test(next)) {
        line.labelTo = Math.min(end + 1, to);
        line.rest = next.replace(/^\s*:\s*/, '').trim();
      }
      return line;
    }
  }
  // "Verlenging nodig? Motivatie": one word behind the question asks for more of the same.
  const asksMore = /^(.+)\? (?!ja\b|neen?\b)\p{L}+\W*$/iu.exec(text)?.[1];
  if (
    text.length <= 90 &&
    (asksMore !== undefined
      ? isLabel(asksMore)
      : (/ [–—-] /.test(text) || /: .*\?$/.test(text)) && isLabel(cleanLabel(text))) &&
    opensPair(view, block)
  ) {
    line.labelTo = to;
    line.label = cleanLabel(text);
    return line;
  }
  // One of several lines in a block is no label for being in a block that takes turns with others.
  const [blockFrom, blockTo] = view.line.span(block);
  const isWholeBlock = blockFrom === from && blockTo === to;
  if (text.length <= 90 && ((takesTurns(block) && isWholeBlock) || isNamedLabel(block))) {
    line.labelTo = to;
    line.label = cleanLabel(text);
    return line;
  }
  // "Verlenging boven 30 werkdagen: motivatie" over a block that was left open.
  if (isWholeBlock && endsInWords.test(text) && isLabel(cleanLabel(text)) && hasOpenSibling(view, block))
    return { ...line, labelTo: to, label: cleanLabel(text) };
  const colon = /^(.{2,150}?)\s*(?::(?=\s|$)|\s[–—-]\s|\?\s(?=\S))\s*([\s\S]*)$/.exec(
    first.text.replace(/\s+/g, ' ').trim(),
  );
  // "SMT wenselijk? (advies klassenraad): ja": what stands between brackets is of the label.
  const aside = /^(\([^()]*\)):\s*([\s\S]*)$/.exec(colon?.[2] ?? '');
  if (colon?.[1] && aside?.[1] && isLabel(cleanLabel(colon[1])))
    return { ...line, labelTo: from + 1, label: `${cleanLabel(colon[1])} ${aside[1]}`, rest: (aside[2] ?? '').trim() };
  const dated = datedLabel(first.text, sense);
  if (colon?.[1] && isLabel(cleanLabel(colon[1])) && /^\([^()]*\)$/.test(colon[2] ?? '') && to === from + 1) {
    line.labelTo = to;
    line.label = cleanLabel(text);
  } else if (colon?.[1] && isLabel(cleanLabel(colon[1]))) {
    line.labelTo = from + 1;
    line.label = cleanLabel(colon[1]);
    const rest = colon[2]?.trim() ?? '';
    line.rest = rest.replace(anotherLabel, '');
    line.isCut = line.rest !== rest;
  } else if (dated) {
    line.labelTo = from + 1;
    line.label = cleanLabel(first.text.slice(0, dated.index));
    line.rest = dated.text;
  } else if (to === from + 2 && sense.asksDay(cleanLabel(first.text)) && isJustDate(view.line.pieces[from + 1]?.text)) {
    line.labelTo = from + 1;
    line.label = cleanLabel(first.text);
  } else if (isLabel(cleanLabel(text)) && text.length <= 90 && !isSentence.test(text)) {
    line.labelTo = to;
    line.label = cleanLabel(text);
  }
  return line;
}

/** "<u>IHP aangepast op</u> -": the dash is what was answered. */
const isAnswered = (text: string, from: number, to: number): boolean => to > from + 1 && /\s[-–—/]$/.test(text);

/** "De klassenraad vindt een SMT wenselijk, liefst buiten.": an answer that says a label's words. */
const isSentence = /^(?:\S+\s+){5,}\p{L}{4,}\.$/u;

const endsInWords = /: \p{Ll}+(?: \p{Ll}+){0,2}$/u;

/** "Tibo Maes | Klas: 4 OV1 | ...": behind a bar another label begins. */
const anotherLabel = /\s\|\s\p{L}[^:|]{1,30}:\s.*$/su;

/** "Bezorgd aan de TAC op: ..../..../....": dots to write on. */
const toFillIn = /^([^:]{2,150}):\s*([._…/-][._…/\s-]{3,})$/;

/** A block with just one other beside it, which then holds the value: its own dash parts no label from a value. */
function opensPair(view: PageView, block: Element): boolean {
  const filled = [...(parentOf(block)?.children ?? [])].filter(
    (child) => view.line.span(child)[1] > view.line.span(child)[0],
  );
  return filled.length === 2 && filled[0] === block;
}

/** A date right behind words that are a label: "Aangemaakt op 14/09/2026 door ...". */
function datedLabel(text: string, sense: LabelSense): FoundDate | null {
  const [date, more] = findDates(text);
  return date && !more && date.index > 3 && sense.isWhole(cleanLabel(text.slice(0, date.index))) ? date : null;
}

/** The inline element at the start of a line that can be its label. */
function labelElement(element: Element, block: Element): Element | null {
  let best: Element | null = null;
  for (let at: Element | null = element; at && at !== block; at = parentOf(at)) {
    const alone = isElement(at) && (strong.has(at.localName) || at.localName === 'span');
    if (alone) best = at;
  }
  return best;
}
