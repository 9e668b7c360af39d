import type { AroundLine, LinePart } from '@/lib/core/model/around';
import { classOf, closestAcross, holds, oneLine, parentOf } from '../dom';
import { looksLikeName } from '../names';
import { type Block, pairsOf } from './blocks';
import { type Columns, cellsOf } from './columns';
import { datesIn, withoutDates } from './days';
import { partnersOf } from './partners';
import type { Shown } from './shown';

/** One line of a list as it stands on the page, before it is known what its texts are. */
export interface RawRow {
  element: Element;
  /** What holds the list. */
  container: Element;
  /** Its place among the page's blocks. */
  at: number;
  inside: readonly Block[];
  date: string | null;
  /** What labels or the heads of columns say. */
  said: Partial<Record<LinePart, string>>;
  /** A heading of its own. */
  heading: string | undefined;
  /** Its other short texts, without days. */
  texts: string[];
  /** All else that stands in it. */
  body: string;
}

/** One line of a list with what was read from it. */
export interface Row {
  element: Element;
  container: Element;
  at: number;
  line: AroundLine;
  /** What says its kind: a label, column or place for it, a text of its own, or nothing. */
  named: 'asked' | 'text' | null;
  /** Its texts in the order in which they stand, where nothing tells them apart. */
  texts: string[];
  /** With whom somebody spoke, if it is a conversation. */
  partners: readonly string[];
  /** It has a place that says with whom somebody spoke. */
  saysWith: boolean;
}

const longestCell = 140;

/** The line that an element is, when it has a day and says something. */
export function rawRow(
  { days, words }: Shown,
  element: Element,
  container: Element,
  inside: readonly Block[],
  columns: Columns | null,
  over?: Block,
): RawRow | null {
  const dated = inside.find((block) => days.has(block));
  const short = inside.filter((block) => !isBody(block, element, dated));
  const said: RawRow['said'] = {};
  let texts: string[] = [];
  let heading: string | undefined;
  const { pairs, rest } = columns ? { pairs: [], rest: [] } : pairsOf(short, words);
  for (const { part, value } of pairs) said[part] ??= value;
  if (columns) {
    for (const [at, cell] of cellsOf(element).entries()) {
      const part = columns[at];
      const text = oneLine(cell.textContent ?? '');
      if (part && text !== '') said[part] ??= part === 'title' ? titleIn(cell, inside) : text;
    }
  } else {
    const own = rest.filter((block) => !isOfOtherTerm(block, words));
    texts = own.flatMap(({ parts, text }) => (parts.length > 1 ? parts : [text])).map(withoutDates);
    heading = own.find((block) => isOwnHeading(block, element) && !words.isKindAlone(block.text))?.text;
  }
  const day = [said.date ?? '', over?.text ?? ''].map((text) => datesIn(text)[0]?.iso).find((one) => one !== undefined);
  const date = day ?? (dated && days.get(dated)) ?? null;
  if (date === null || (!said.kind && !said.with && ![said.title ?? '', ...texts].some((text) => text.length > 3)))
    return null;
  const known = new Set(Object.values(said));
  const body = inside
    .flatMap(({ parts }) => parts)
    .filter((text) => !known.has(text))
    .join(' | ');
  return { element, container, at: over?.at ?? inside[0]?.at ?? 0, inside, date, said, heading, texts, body };
}

/** A title's cell may hold more in parts of their own: "Proefdag geregeld", and under it "opvolgen 09/11/2026". */
function titleIn(cell: Element, inside: readonly Block[]): string {
  for (const { parts, elements } of inside) {
    const at = elements.findIndex((element) => cell.contains(element));
    if (at >= 0) return parts[at] ?? '';
  }
  return oneLine(cell.textContent ?? '');
}

/** What a line says, by itself or by the place in which its kind and title stand in all lines alike. */
export function readRow(
  shown: Shown,
  raw: RawRow,
  slot: { kind?: string; said?: string; title?: string; partner?: string } = {},
): Row {
  const { words } = shown;
  const { said, texts, heading } = raw;
  const { kind, named } = kindOf(said.kind ?? slot.kind, [said.title ?? '', ...texts], words);
  const titles = texts.filter((text) => text.length > 3 && text !== said.kind && text !== slot.kind);
  const title =
    said.title ??
    slot.title ??
    heading ??
    slot.said ??
    titles.find((text) => !words.isKindAlone(text) && !looksLikeName(text)) ??
    titles[0] ??
    said.kind ??
    '';
  const told = slot.kind === undefined && slot.partner === undefined ? texts : [];
  const partners = partnersOf(shown, {
    said: said.with ?? slot.partner ?? '',
    named: [title, ...told, said.kind ?? slot.kind ?? ''],
    text: raw.body,
  });
  const line: AroundLine = {
    date: raw.date,
    kind,
    with: kind === 'report' ? [] : partners,
    topics: kind === 'report' ? words.topicsIn(title) : [],
    title: oneLine(title).slice(0, 120),
  };
  const isPlain = said.title === undefined && slot.title === undefined && heading === undefined;
  return {
    element: raw.element,
    container: raw.container,
    at: raw.at,
    line,
    named,
    texts: isPlain ? texts : [],
    partners,
    saysWith: (said.with ?? slot.partner) !== undefined,
  };
}

/** Parts of a line that hold the text itself: what stands there does not say what kind of line it is. */
const body = /(^|[\s_-])(details?|inhoud|content|tekst|text|body|preview|excerpt)([\s_-]|$)/i;

function isBody(block: Block, row: Element, date: Block | undefined): boolean {
  if (block.text.length > longestCell) return true;
  for (let at: Element | null = block.first; at && at !== row; at = parentOf(at)) {
    if (date && holds(at, date.first)) return false;
    if (at.localName === 'p' || at.localName === 'blockquote' || body.test(classOf(at))) return true;
  }
  return false;
}

/** "Opgemaakt door: klassenraad 4OV1B" in a list of terms: what a term of something else says is no kind of line. */
function isOfOtherTerm({ first }: Block, words: Shown['words']): boolean {
  let term = closestAcross(first, 'dt, dd');
  while (term && term.localName === 'dd') term = term.previousElementSibling;
  const text = oneLine(term?.textContent ?? '');
  return text !== '' && datesIn(text).length === 0 && words.kindOf(text) === null;
}

/** A heading of the line itself, as a card has one: its title, whatever stands before it. */
function isOwnHeading({ first, text }: Block, row: Element): boolean {
  const heading = first.closest('h2, h3, h4, h5, h6, [role=heading]');
  return heading !== null && heading !== row && row.contains(heading) && datesIn(text).length === 0;
}

/** Kinds that say nothing, so that the title may tell. */
const vague = /^(dossierlijn|verslag|notitie|nota|lijn|item|tekst|algemeen|andere?|-|document)?$/i;

/** What kind of line this is: what is asked for the kind decides, else the first text that says so. */
function kindOf(
  asked: string | undefined,
  texts: readonly string[],
  words: Shown['words'],
): Pick<Row, 'named'> & { kind: AroundLine['kind'] } {
  if (asked !== undefined && !vague.test(oneLine(asked)))
    return { kind: words.kindAsked(asked) ?? 'other', named: 'asked' };
  for (const text of texts.slice(0, 5)) {
    const found = words.kindOf(text);
    if (found) return { kind: found, named: 'text' };
    if (words.isOtherKind(text)) return { kind: 'other', named: 'text' };
  }
  return { kind: 'other', named: null };
}
