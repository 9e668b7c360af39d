import { classOf, isBlock, parentOf } from '../../dom';
import type { PageView } from '../collect';
import { hasOpenSibling, type Line, labelledLine, strong } from './labelled-line';
import { blockOf, holderOf, holdsControl, isJustDate, type LabelSense, type Pair, wordsBetween } from './pair';
import type { Finder, Part } from './parts';
import { asksOpinionOf, relative } from './voices';

/** Lines of text that say "Label: waarde", with the label in bold or plain, values running on to the next label. */
export const linePairs: Finder = (view, part, sense, add) => {
  const lines = linesOf(view, part, sense);
  for (const [at, line] of lines.entries()) {
    if (line.labelTo === null) continue;
    let last = at;
    const isApart = line.rest === '' && line.labelTo < line.to && holderOf(view, line.labelTo, line.to)?.whole === true;
    const isDay = line.rest === '' && line.labelTo < line.to && sense.asksDay(line.label);
    const isOneDay = isJustDate(line.rest) && sense.asksDay(line.label);
    const ends = isApart || isDay || isOneDay || (line.rest !== '' && isForm(lines, at));
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
    if (from >= 0 && block && to > from) lines.push(labelledLine(view, from, to, block, sense));
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
