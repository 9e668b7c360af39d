import { isBlock } from '../../dom';
import { onceInside } from '../../memory';
import type { PageView } from '../collect';
import type { LiveLine } from '../line';
import type { Piece, Walked } from '../walk';
import { blockOf, type LabelSense, type Pair } from './pair';

/** What is looked through at once for labels with their values. */
export interface Part {
  /** Its pieces on the page's line, stretch by stretch. */
  stretches: readonly (readonly [number, number])[];
  /** Rows of tables and terms of lists in it, in page order. */
  rows: readonly Element[];
  terms: readonly Element[];
  /** What was found in it before, for as long as nothing in it changes; null for what lies between such parts. */
  kept: Kept | null;
}

/** What was found in an element, told from its first piece on. */
export interface Kept {
  rows: readonly Element[];
  terms: readonly Element[];
  found: Found | null;
}
interface Found {
  sense: LabelSense;
  /** Shapes of rows of labels: in this element, and on the whole page at the time. */
  made: ReadonlySet<string>;
  all: string;
  /** Its first piece at the time. */
  from: number;
  /** Its last words: white space behind the element is kept with them. */
  end: string;
  pairs: readonly Pair[];
  /** Those of which the label is known for sure, whether they came to something or not. */
  known: readonly Pair[];
}

/** One finder a layout: adds the pairs it sees in a part of the page. */
export type Finder = (view: PageView, part: Part, sense: LabelSense, add: (pair: Pair) => void) => void;

/** Each piece of a part with its place on the line. */
export function eachPiece(view: PageView, part: Part, see: (piece: Piece, at: number) => void): void {
  for (const [from, to] of part.stretches) {
    for (let at = from; at < to; at += 1) {
      const piece = view.line.pieces[at];
      if (piece) see(piece, at);
    }
  }
}

/** Longer ones are taken apart, save what cannot be. */
const longest = 300;
/** A label never reaches so far, so none in it has its value beside it. */
const shortest = 8;

const holders = new Set('div section article main aside form fieldset details ul ol dl table center'.split(' '));
const inseparable = new Set(['table', 'dl', 'ul', 'ol']);

/**
 * The page, or an element of it, in parts in which labels and values are found apart from all else: elements with several texts and without a
 * control, frame or shadow root, and last all that lies between these.
 */
export function partsOf(view: PageView, within: Element | null): Part[] {
  const line = view.line as LiveLine;
  const [start, end] = within ? line.placesOf(within) : [0, line.walked.length];
  const [first, last] = within ? line.span(within) : [0, line.pieces.length];
  const parts: Part[] = [];
  const stretches: [number, number][] = [];
  const rows: Element[] = [];
  const terms: Element[] = [];
  let done = first;
  for (let at = start; at < end; ) {
    const one = line.walked[at] as Walked;
    const [from, to] = one.span;
    const kept = mayBePart(one) && !view.isLabelOfControl(from, to) ? keptIn(one.element, line, at) : null;
    if (kept) {
      parts.push({ stretches: [one.span], rows: kept.rows, terms: kept.terms, kept });
      if (from > done) stretches.push([done, from]);
      done = to;
      at += one.size;
      continue;
    }
    if (one.element.localName === 'tr') rows.push(one.element);
    else if (one.element.localName === 'dt') terms.push(one.element);
    at += 1;
  }
  if (last > done) stretches.push([done, last]);
  return [...parts, { stretches, rows, terms, kept: null }];
}

function mayBePart({ element, role, span: [from, to] }: Walked): boolean {
  const length = to - from;
  if (role || length < shortest || !holders.has(element.localName)) return false;
  return length <= longest || inseparable.has(element.localName);
}

/** Null for an element of which something inside hangs on what is outside, or the other way round. */
const keptIn = onceInside((element, line: LiveLine, at: number): Kept | null => {
  const [from, to] = line.span(element);
  let words = 0;
  for (const { role, text, element: holder } of line.pieces.slice(from, to)) {
    if (role && role !== 'button' && role !== 'hidden') return null;
    if (role || text === '\n') continue;
    words += 1;
    if (blockOf(holder) === element) return null;
  }
  if (words === 0 || !isBlock(element)) return null;
  const inside = line.walked.slice(at, at + line.sizeOf(element));
  if (inside.some(({ roots, unreadable }) => roots || unreadable)) return null;
  const named = (name: string): Element[] =>
    inside.flatMap((one) => (one.element.localName === name ? [one.element] : []));
  return { rows: named('tr'), terms: named('dt'), found: null };
});

/** The shapes of rows of labels in each part, found by `find` where they are not known. */
export function madeIn(part: Part, sense: LabelSense, find: () => ReadonlySet<string>): ReadonlySet<string> {
  const found = part.kept?.found;
  return found?.sense === sense ? found.made : find();
}

/** What is found in a part: what is known of it still, else what `find` finds. */
export function foundIn(
  view: PageView,
  { kept, stretches }: Part,
  about: Pick<Found, 'sense' | 'made' | 'all'>,
  find: () => Pick<Found, 'pairs' | 'known'>,
): Pick<Found, 'pairs' | 'known'> {
  if (!kept) return find();
  const [from, to] = stretches[0] ?? [0, 0];
  const end = view.line.pieces[to - 1]?.text ?? '';
  const before = kept.found;
  const holds = before?.sense === about.sense && (before.all === about.all || kept.rows.length === 0);
  if (before && holds && before.end === end) {
    if (before.from !== from) {
      const move = (pair: Pair): Pair => movedBy(pair, from - before.from);
      before.pairs = before.pairs.map(move);
      before.known = before.known.map(move);
      before.from = from;
    }
    return before;
  }
  kept.found = { ...about, ...find(), from, end };
  return kept.found;
}

const movedBy = (pair: Pair, by: number): Pair => ({
  ...pair,
  labelFrom: pair.labelFrom + by,
  labelTo: pair.labelTo + by,
  from: pair.from + by,
  to: pair.to + by,
});
