import type { Around, AroundLine } from '@/lib/core/model/around';
import type { PageView } from '../candidates/collect';
import { holds } from '../dom';
import { looksLikeName } from '../names';
import type { Block } from './blocks';
import { datesIn } from './days';
import { type Columns, columnsOf, type Row, rowsOf } from './rows';
import { isCounted, isWhole } from './whole';
import type { Words } from './words';

/** `sure`: columns or a heading say that it is a list, so that it is no text with a few days in it. */
type Found = Pick<Around, 'lines' | 'whole'> & { sure: boolean };

/** The list of a pupil's lines with the date, kind and title of each; null where the page has none. */
export function listOf(view: PageView, blocks: readonly Block[], words: Words): Found | null {
  const found = groups(withTitles(rowsOf(view, blocks, words), words)).flatMap((rows) => listsIn(rows, blocks, words));
  // Days in running text beside a list are a calendar or a notice.
  const made = found.filter(({ rows }) =>
    rows.some(({ element, container }) => element !== container && element.closest('aside') === null),
  );
  const lists = made.length > 0 ? made : found;
  if (lists.length === 0) return null;
  const rows = lists.flatMap((list) => list.rows);
  const lines = lists.flatMap((list) => list.lines);
  const whole = isWhole(rows, blocks, view);
  const holdsAll = lists.some((list) => list.scope === 'all');
  // "Besluiten van de klassenraad (4)" over four lines says so by itself, whatever is left out of the others.
  const covers = (kind: AroundLine['kind']): boolean =>
    (whole && (holdsAll || lists.some(({ scope }) => scope === kind))) ||
    lists.some((list) => list.scope === kind && isCounted(list.rows, blocks, view));
  return {
    lines,
    sure: lists.some(({ sure }) => sure),
    whole: { report: covers('report'), conversation: covers('conversation') },
  };
}

/**
 * Where most lines open with their kind, so do those of a kind that nobody knows ("Gedrag", "Materiaal"): their title is what
 * comes next.
 */
function withTitles(rows: readonly Row[], words: Words): Row[] {
  const opened = rows.filter(({ texts }) => texts.length > 1);
  const kindsAt = (place: number): number =>
    opened.filter(({ texts }) => words.kindOf(texts[place] ?? '') !== null).length;
  const known = kindsAt(0);
  if (known < 2 || known * 2 < opened.length || kindsAt(1) >= known) return [...rows];
  return rows.map((row) => {
    const [first, title] = row.texts;
    const isKind = !row.named && title !== undefined && row.line.title === first && !looksLikeName(title);
    return isKind ? { ...row, line: { ...row.line, title } } : row;
  });
}

function groups(rows: readonly Row[]): Row[][] {
  const by = new Map<Element, Row[]>();
  for (const row of rows) {
    const group = by.get(row.container);
    if (group) group.push(row);
    else by.set(row.container, [row]);
  }
  return [...by.values()];
}

/**
 * The lists in one holder: one under each heading where headings stand between the rows ("Klassenraadsverslagen",
 * "Gesprekken met ouders", "Zorg"). Where one of these holds lines of a kind, all of them hold lines. None where the rows are
 * of several pupils.
 */
function listsIn(rows: Row[], blocks: readonly Block[], words: Words): List[] {
  if (pupilsOf(rows) > 1) return [];
  const parts = underHeadings(rows, blocks);
  if (parts.length < 2) return [judge(rows, blocks, words)].filter((list) => list !== null);
  const lists = parts.map((part) => judge(part, blocks, words, 1));
  if (lists.every((list) => list === null)) return [judge(rows, blocks, words)].filter((list) => list !== null);
  return parts.map(
    (part, at) => lists[at] ?? { rows: part, lines: part.map(({ line }) => line), scope: 'other', sure: false },
  );
}

/** How many pupils the rows name. */
const pupilsOf = (rows: readonly Row[]): number =>
  new Set(rows.flatMap(({ pupil }) => (pupil === null ? [] : [pupil]))).size;

/** Rows in page order, apart where a heading without a day stands between two of them. */
function underHeadings(rows: readonly Row[], blocks: readonly Block[]): Row[][] {
  const inOrder = rows.toSorted((one, two) => one.at - two.at);
  const parts: Row[][] = [];
  for (const [at, row] of inOrder.entries()) {
    const before = inOrder[at - 1];
    const isApart =
      before === undefined ||
      blocks.some(
        (block) =>
          block.heading &&
          block.at > before.at &&
          block.at < row.at &&
          !holds(before.element, block.element) &&
          datesIn(block.text).length === 0,
      );
    if (isApart) parts.push([row]);
    else parts[parts.length - 1]?.push(row);
  }
  return parts;
}

interface List {
  rows: Row[];
  lines: AroundLine[];
  /** Which lines such a list would hold. */
  scope: AroundLine['kind'] | 'all';
  sure: boolean;
}

/** So many lines that are all conversations by their own words are a list of these. */
const fewestTalks = 3;

/** Dated rows are a list of lines when a heading, the columns or the rows themselves say so. */
function judge(rows: Row[], blocks: readonly Block[], words: Words, mostHeadings = 2): List | null {
  const [first] = rows;
  if (!first) return null;
  const columns = columnsOf(first.container, words) ?? [];
  if (rows.length === 1 && (columns.includes('pupil') || columns.includes('attendees'))) return null;
  const over = headingsOver(first, blocks, mostHeadings);
  const general = over.some((text) => words.isListHeading(text));
  const special = general ? null : (over.map((text) => words.kindOf(text)).find((kind) => kind !== null) ?? null);
  const tabled = columns.includes('date') && columns.includes('title') && columns.includes('kind');
  const kinds = new Set(rows.map(({ line }) => line.kind));
  const known = rows.filter(({ line }) => line.kind !== 'other').length;
  const talks = rows.filter(({ line, named }) => named && line.kind === 'conversation').length;
  const ownWords =
    (rows.length > 1 && kinds.has('report') && known * 2 >= rows.length) ||
    (rows.length >= fewestTalks && talks === rows.length);
  if (!general && !tabled && !special && !ownWords) return null;
  if (!general && !special && known === 0) return null;
  const lines = rows.map(({ line, named }) => (special && !named ? ofKind(line, special, over, words) : line));
  const scope = special ?? scopeOf(kinds, columns);
  const prose = rows.some(({ element }) => element.localName === 'p');
  const telling = general || rows.filter(({ line, named }) => named && line.kind === 'report').length > 1;
  return { rows, lines, scope, sure: columns.length > 0 || (telling && rows.length > 1 && !prose) };
}

/**
 * Which lines a list would hold, if it had them. Where all are of one kind it may be the list of that kind alone; where
 * nothing tells kinds apart it may be a logbook of anything.
 */
function scopeOf(kinds: ReadonlySet<AroundLine['kind']>, columns: Columns): List['scope'] {
  const [only] = kinds;
  if (kinds.size === 1 && only) return only;
  return columns.includes('kind') || kinds.has('report') ? 'all' : 'other';
}

/** A line under a heading of one kind is of that kind. */
function ofKind(line: AroundLine, kind: 'report' | 'conversation', over: readonly string[], words: Words): AroundLine {
  if (kind === 'report') return { ...line, kind, with: [], topics: words.topicsIn(line.title) };
  const heading = over.find((text) => words.kindOf(text) === kind) ?? '';
  const named = [words.partnersIn(line.title), line.with, words.partnersIn(heading)];
  return { ...line, kind, with: named.find((partners) => partners.length > 0) ?? [] };
}

/** The last headings before the list's first row, nearest first. */
function headingsOver(first: Row, blocks: readonly Block[], most: number): string[] {
  return blocks
    .filter(({ heading, at, text }) => heading && at < first.at && text.length <= 80)
    .slice(-most)
    .reverse()
    .map(({ text }) => text);
}
