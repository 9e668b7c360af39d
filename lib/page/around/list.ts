import type { Around, AroundLine } from '@/lib/core/model/around';
import { holds } from '../dom';
import { looksLikeName } from '../names';
import { type Block, chosenTabs } from './blocks';
import { type Columns, columnsOf } from './columns';
import { datesIn } from './days';
import { meaningOf } from './legend';
import { partnersOf } from './partners';
import { type RawRow, type Row, readRow } from './row';
import { rowsOf } from './rows';
import type { Shown } from './shown';
import { slotsOf } from './slots';
import { isCounted, isWhole } from './whole';
import type { Words } from './words';

/** `sure`: columns or a heading say that it is a list, so that it is no text with a few days in it; `titled`: its lines say what they are about. */
type Found = Pick<Around, 'lines' | 'whole'> & { sure: boolean; titled: boolean };

/** The list of a pupil's lines with the date, kind and title of each; null where the page has none. */
export function listOf(shown: Shown): Found | null {
  const { view, blocks } = shown;
  const found = groups(rowsOf(shown), shown.words).flatMap((rows) => listsIn(rows, shown));
  // Days in running text beside a list are a calendar or a notice.
  const made = found.filter(({ rows }) =>
    rows.some(({ element, container }) => element !== container && element.closest('aside') === null),
  );
  const all = made.length > 0 ? made : found;
  // What is planned next stands in a box of its own, in the same words.
  const most = Math.max(...all.map((list) => list.rows.length));
  const lists = all.filter((list) => !list.own || list.rows.length * 3 >= most);
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
    titled: lines.some(({ title }) => title !== ''),
    whole: { report: covers('report'), conversation: covers('conversation') },
  };
}

/** What the lines of one holder say, the kind and title of each by the place that these have in all. */
function readAlike(rows: readonly RawRow[], shown: Shown, parts: readonly RawRow[][]): Row[][] {
  const own = new Set(rows.flatMap(({ inside }) => inside));
  const beside = shown.blocks.filter((block) => !own.has(block));
  const meaning = (code: string): string | null => meaningOf(code, beside);
  const isAsked = rows.some(({ said }) => said.kind !== undefined);
  const all = isAsked ? null : slotsOf(rows, shown.words, meaning);
  return parts.map((part) => {
    const slots = isAsked ? null : (all ?? slotsOf(part, shown.words, meaning));
    return part.map((row) => {
      const kind = slots?.kinds.get(row);
      const title = slots?.titles.get(row);
      const partner = slots?.partners.get(row);
      const code = row.said.kind === undefined ? null : meaning(row.said.kind);
      const asked = code === null ? row : { ...row, said: { ...row.said, kind: code } };
      return readRow(shown, asked, {
        ...(kind === undefined ? {} : { kind: meaning(kind) ?? kind, said: kind }),
        ...(title === undefined ? {} : { title }),
        ...(partner === undefined ? {} : { partner }),
      });
    });
  });
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

function groups(rows: readonly RawRow[], words: Words): RawRow[][] {
  const by = new Map<Element, RawRow[]>();
  for (const row of rows) {
    const first = [...by.keys()].find((container) => areAlike(container, row.container, words)) ?? row.container;
    const group = by.get(first);
    if (group) group.push(row);
    else by.set(first, [row]);
  }
  return [...by.values()];
}

/** The same holder, or one beside it that is made like it: a list for each year, a block for each sort. */
const areAlike = (one: Element, other: Element, words: Words): boolean => {
  if (one === other || !areMadeAlike(one, other)) return one === other;
  const columns = columnsOf(one, words);
  return `${columns}` === `${columnsOf(other, words)}` && (one.localName !== 'table' || columns !== null);
};

function areMadeAlike(one: Element, other: Element): boolean {
  const [holder, held] = [one.parentElement, other.parentElement];
  if (one.localName !== other.localName || one.className !== other.className || !holder || !held) return false;
  if (holder === held) return one.className !== '' || ['ul', 'ol', 'table', 'tbody', 'dl'].includes(one.localName);
  return one.className !== '' && holder.className === held.className && holder.parentElement === held.parentElement;
}

/**
 * The lists in one holder: one under each heading where headings stand between the rows ("Klassenraadsverslagen",
 * "Gesprekken met ouders", "Zorg"). Where one of these holds lines of a kind, all of them hold lines. None where the rows are
 * of several pupils.
 */
function listsIn(raw: readonly RawRow[], shown: Shown): List[] {
  if (new Set(raw.flatMap(({ said }) => said.pupil ?? [])).size > 1) return [];
  const read = readAlike(raw, shown, underHeadings(raw, shown.blocks));
  const rows = withTitles(read.flat(), shown.words);
  const parts = read.map((part) => rows.splice(0, part.length));
  const all = parts.flat();
  if (parts.length < 2) return [judge(all, shown)].filter((list) => list !== null);
  const lists = parts.map((part) => judge(part, shown, 1));
  if (lists.every((list) => list === null)) return [judge(all, shown)].filter((list) => list !== null);
  return parts.map(
    (part, at) =>
      lists[at] ?? { rows: part, lines: part.map(({ line }) => line), scope: 'other', sure: false, own: false },
  );
}

/** Rows in page order, apart where a heading without a day stands between two of them. */
function underHeadings(rows: readonly RawRow[], blocks: readonly Block[]): RawRow[][] {
  const inOrder = rows.toSorted((one, two) => one.at - two.at);
  const parts: RawRow[][] = [];
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
  /** Nothing but the words of its lines says that it is one. */
  own: boolean;
}

/** So many lines that are all conversations by their own words are a list of these. */
const fewestTalks = 3;

/** Dated rows are a list of lines when a heading, the columns or the rows themselves say so. */
function judge(rows: Row[], shown: Shown, mostHeadings = 2): List | null {
  const { blocks, words, view } = shown;
  const [first] = rows;
  if (!first) return null;
  if (rows.filter(({ line }) => isLabelOfDay(line.title, words)).length * 2 >= rows.length) return null;
  const columns = columnsOf(first.container, words) ?? [];
  if (rows.length === 1 && (columns.includes('pupil') || columns.includes('attendees'))) return null;
  const over = headingsOver(first, blocks, mostHeadings);
  const general = over.some((text) => words.isListHeading(text));
  const told = [
    ...over,
    ...(mostHeadings > 1
      ? [...announcedBefore(first, blocks), ...countedBehind(rows, blocks), ...chosenTabs(view)]
      : []),
  ];
  const special = general ? null : (told.map((text) => words.kindOf(text)).find((kind) => kind !== null) ?? null);
  const tabled = columns.includes('date') && columns.includes('title') && columns.includes('kind');
  const kinds = new Set(rows.map(({ line }) => line.kind));
  const { known, asked, talks, isOwn } = wordsOf(rows);
  if (!general && !tabled && !special && !isOwn) return null;
  if (!general && !special && known === 0 && talks < rows.length) return null;
  const kind = special ?? (talks === rows.length && asked === 0 ? 'conversation' : null);
  const lines = rows.map((row) => (kind && !isOwnKind(row, words) ? ofKind(row, kind, told, shown) : row.line));
  const scope = kind ?? scopeOf(kinds, columns);
  const prose = rows.some(({ element }) => element.localName === 'p');
  const telling = general || asked > 1 || rows.filter(({ line, named }) => named && line.kind === 'report').length > 1;
  return {
    rows,
    lines,
    scope,
    sure: columns.length > 0 || (telling && rows.length > 1 && !prose),
    own: !general && !tabled && !special,
  };
}

/** What the lines say by themselves: how many name a kind of ours, in the place for it, or a talk; and whether that makes a list. */
function wordsOf(rows: readonly Row[]): { known: number; asked: number; talks: number; isOwn: boolean } {
  const count = (is: (row: Row) => boolean): number => rows.filter(is).length;
  const known = count(({ line }) => line.kind !== 'other');
  const asked = count(({ named }) => named === 'asked');
  const talks = count(({ line, named, saysWith }) => saysWith || (named !== null && line.kind === 'conversation'));
  const reports = count(({ line }) => line.kind === 'report');
  const told = Math.min(
    count(({ partners }) => partners.length > 0),
    count(({ line }) => line.title !== ''),
  );
  const isOfAll = rows.length > 1 && reports > 0 && (known * 2 >= rows.length || asked === rows.length);
  const isOfTalks = rows.length >= fewestTalks && talks === rows.length && told * 2 >= talks;
  return { known, asked, talks, isOwn: isOfAll || isOfTalks };
}

/** "Aangemaakt", "Vergadering", "Opvolgen tegen": days of one sheet, each with its label. */
const isLabelOfDay = (title: string, words: Words): boolean =>
  words.partOf(title, true) === 'date' || (title.length < 25 && words.isOtherDay(title));

/** The line says its kind where the kind is asked, or in a text that says nothing else. */
const isOwnKind = ({ named, texts }: Row, words: Words): boolean =>
  named === 'asked' || (named === 'text' && texts.some((text) => words.isKindAlone(text) || words.isOtherKind(text)));

/** "Alle gesprekken van Noor sinds de inschrijving" before the lines, not as a heading. */
const announcedBefore = (first: Row, blocks: readonly Block[]): string[] =>
  blocks
    .filter(({ at, text }) => at < first.at && text.length <= longestWords && allOfThem.test(text))
    .map(({ text }) => text.slice(text.search(allOfThem)));
/** "9 gesprekken in totaal" where nine lines stand. */
const countedBehind = (rows: readonly Row[], blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ text }) => {
    const [said, count] = /\b(\d{1,3}) \p{L}+/u.exec(text) ?? [];
    return said !== undefined && Number(count) === rows.length && text.length <= longestWords ? [said] : [];
  });
const longestWords = 160;
const allOfThem = /\balle (?:\d+ )?\p{L}+/iu;

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
function ofKind(
  { line, partners }: Row,
  kind: 'report' | 'conversation',
  over: readonly string[],
  shown: Shown,
): AroundLine {
  const { words } = shown;
  if (kind === 'report') return { ...line, kind, with: [], topics: words.topicsIn(line.title) };
  const heading = over.find((text) => words.kindOf(text) === kind) ?? '';
  const titled = partnersOf(shown, { said: '', named: [line.title], text: '' });
  const named = [partners, titled, words.partnersIn(heading)];
  return { ...line, kind, with: [...(named.find((some) => some.length > 0) ?? [])] };
}

/** The last headings before the list's first row, nearest first. */
function headingsOver(first: Row, blocks: readonly Block[], most: number): string[] {
  return blocks
    .filter(({ heading, at, text }) => heading && at < first.at && text.length <= 80)
    .slice(-most)
    .reverse()
    .map(({ text }) => text);
}
