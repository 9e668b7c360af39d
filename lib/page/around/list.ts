import type { Around, AroundLine } from '@/lib/core/model/around';
import type { PageView } from '../candidates/collect';
import type { Block } from './blocks';
import { type Columns, columnsOf, type Row, rowsOf } from './rows';
import { isWhole } from './whole';
import type { Words } from './words';

/** `sure`: columns or a heading say that it is a list, so that it is no text with a few days in it. */
type Found = Pick<Around, 'lines' | 'whole'> & { sure: boolean };

/** The list of a pupil's lines with the date, kind and title of each; null where the page has none. */
export function listOf(view: PageView, blocks: readonly Block[], words: Words): Found | null {
  const lists = groups(rowsOf(view, blocks, words)).flatMap((rows) => {
    const list = judge(rows, blocks, words);
    return list ? [list] : [];
  });
  if (lists.length === 0) return null;
  const rows = lists.flatMap((list) => list.rows);
  const lines = lists.flatMap((list) => list.lines);
  const whole = isWhole(rows, blocks, view);
  const holdsAll = lists.some((list) => list.scope === 'all');
  const covers = (kind: AroundLine['kind']): boolean =>
    whole && (holdsAll || lists.some(({ scope }) => scope === kind));
  return {
    lines,
    sure: lists.some(({ sure }) => sure),
    whole: { report: covers('report'), conversation: covers('conversation') },
  };
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

interface List {
  rows: Row[];
  lines: AroundLine[];
  /** Which lines such a list would hold. */
  scope: AroundLine['kind'] | 'all';
  sure: boolean;
}

/** Dated rows are a list of lines when a heading, the columns or the rows themselves say so, and of one pupil only. */
function judge(rows: Row[], blocks: readonly Block[], words: Words): List | null {
  const [first] = rows;
  if (!first) return null;
  const columns = columnsOf(first.container, words) ?? [];
  const pupils = new Set(rows.flatMap(({ pupil }) => (pupil === null ? [] : [pupil])));
  if (pupils.size > 1 || (rows.length === 1 && (columns.includes('pupil') || columns.includes('attendees'))))
    return null;
  const over = headingsOver(first, blocks);
  const general = over.some((text) => words.isListHeading(text));
  const special = general ? null : (over.map((text) => words.kindOf(text)).find((kind) => kind !== null) ?? null);
  const tabled = columns.includes('date') && columns.includes('title') && columns.includes('kind');
  const kinds = new Set(rows.map(({ line }) => line.kind));
  const known = rows.filter(({ line }) => line.kind !== 'other').length;
  if (!general && !tabled && !special && !(rows.length > 1 && kinds.has('report') && known * 2 >= rows.length))
    return null;
  if (!general && !special && known === 0) return null;
  const lines = rows.map(({ line, named }) => (special && !named ? ofKind(line, special, words) : line));
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
function ofKind(line: AroundLine, kind: 'report' | 'conversation', words: Words): AroundLine {
  if (kind === 'report') return { ...line, kind, with: [], topics: words.topicsIn(line.title) };
  const named = words.partnersIn(line.title);
  return { ...line, kind, with: named.length > 0 ? named : line.with };
}

/** The last headings before the list's first row, nearest first. */
function headingsOver(first: Row, blocks: readonly Block[]): string[] {
  return blocks
    .filter(({ heading, at, text }) => heading && at < first.at && text.length <= 80)
    .slice(-2)
    .reverse()
    .map(({ text }) => text);
}
