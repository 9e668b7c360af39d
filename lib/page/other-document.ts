import type { Playbook } from '@/lib/core/model/playbook';
import { isHeading } from './candidates/labels';
import type { PageLine } from './candidates/walk';
import { classOf, commonHolder, holds, isWithin, oneLine, parentOf } from './dom';
import type { Decision, Match } from './match/decide';
import { plain } from './match/normalise';
import { textOf } from './read/value';
import { placeOf, says } from './said';

/** So many headings over the fields are asked at most. */
const most = 6;
/** So far before the first field they stand. */
const reach = 120;
/** Behind a heading its part holds no more than a button or two; else it heads what stands in that part. */
const slack = 4;

/**
 * Whether the headings over the fields, the title that was filled in or the page's title name a paper beside the
 * document, which says the playbook's name as well and has some of the same fields: a report of how it went, a list of
 * who was there, an agreement. What stands nearest counts.
 */
export function namesPaperBeside(playbook: Playbook, line: PageLine, title: string, decision: Decision): boolean {
  const { itself, beside } = playbook.page.headings ?? {};
  if (!itself || !beside) return false;
  const named = (text: string): Named => namedIn(` ${plain(oneLine(text))} `, itself, beside);
  const filled = filledTitle(playbook, decision);
  if (filled && !isInMenu(filled.candidate.element) && named(textOf(filled.candidate)) === 'beside') return true;
  for (const text of headingsOver(line, decision)) {
    const says = named(text);
    if (says) return says === 'beside';
  }
  // The page's title may name the part of the file that lies open, and then the paper.
  return named(title) === 'beside' && namedIn(plain(title), itself, []) === null;
}

/**
 * Whether these titles name another document of the same make ("Trainingsplan zwemmen"), while neither they nor any label
 * says the playbook's own words: a remark in a field and a menu may say them of what else the pupil does.
 */
export function namesOneAkin(playbook: Playbook, line: PageLine, title: string, decision: Decision): boolean {
  const { page } = playbook;
  const filled = filledTitle(playbook, decision);
  const titles = inOne([...headingsOver(line, decision), filled ? textOf(filled.candidate) : '', title]);
  if (!page.headings?.akin?.some((word) => says(titles, word))) return false;
  const labels = [...decision.matches.values()].flatMap(({ candidate }) => [
    ...candidate.labels.map(({ text }) => text),
    ...candidate.context,
  ]);
  const words = titles + inOne(labels);
  return !page.distinctive?.words.some((word) => says(words, word));
}

/** The field in which the document's title was filled in. */
export function filledTitle({ days }: Playbook, { matches }: Decision): Match | undefined {
  return days?.title ? matches.get(days.title) : undefined;
}

const inOne = (texts: readonly string[]): string => ` ${plain(oneLine(texts.join(' | ')))} `;

/** What stands between tabs or links is no title that was filled in. */
const isInMenu = isWithin('li, nav, [role=tablist], [role=menu]');

type Named = 'itself' | 'beside' | null;

/** "Begeleiding en evaluatie", "na evaluatie": no name of the paper. */
const said = /(?:\b(?:na|voor|en|met|zonder|vorige|per|tot|bij|of)\s|[&+,(/]\s*)(?:de\s|het\s|een\s)?$/;
const joined = /^[^|:]*(?:\ben\b|[&+/])[^|:]*$/;

/** What a heading is the name of; where it says both, what it says first, save that an "and" joins two papers in one. */
function namedIn(text: string, itself: readonly string[], beside: readonly string[]): Named {
  const first = (words: readonly string[], counts: (at: number) => boolean): number => {
    const places = words.map((word) => placeOf(text, word)).filter((at) => at >= 0 && counts(at));
    return places.length > 0 ? Math.min(...places) : -1;
  };
  const other = first(beside, (at) => !said.test(text.slice(0, at)));
  const own = first(itself, () => true);
  if (other < 0) return own < 0 ? null : 'itself';
  if (own < 0) return 'beside';
  return own < other || joined.test(text.slice(other, own)) ? 'itself' : 'beside';
}

/** The headings that the first field stands under, nearest first. */
function headingsOver(line: PageLine, decision: Decision): string[] {
  const first = [...decision.matches.values()]
    .map(({ candidate }) => candidate)
    .sort((one, two) => one.from - two.from)[0];
  if (!first) return [];
  const found: string[] = [];
  const makes = new Set<string>();
  let level = 7;
  const start = Math.min(first.from, line.pieces.length);
  for (let at = start - 1; at >= Math.max(0, start - reach) && found.length < most; at -= 1) {
    const piece = line.pieces[at];
    if (!piece || piece.role || piece.text.trim() === '' || !isTitled(piece.element)) continue;
    const heading = headingOf(piece.element);
    const make = `${heading.localName}.${classOf(heading)}`;
    const own = Number(/^h([1-6])$/.exec(heading.localName)?.[1] ?? 0);
    // One of the same kind or of a lower rank than a nearer one heads something else.
    if (makes.has(make) || own >= level || !headsAlso(heading, first.element, line)) continue;
    makes.add(make);
    if (own > 0) level = own;
    found.push(wordsIn(heading));
  }
  return found;
}

const wordsIn = (heading: Element): string => oneLine(heading.textContent ?? '');

/** Whether an element is a heading, by its name or by its class. */
export function isTitled(element: Element): boolean {
  if (isHeading(element) || titled.test(classOf(element))) return true;
  const holder = parentOf(element);
  return holder !== null && titled.test(classOf(holder));
}
const titled = /(?:title|titel|titlebar|heading|item_top|legend|(?:^|[\s_-])kop)\d?(?:$|[\s_-])/i;

/** The heading that a text stands in. */
function headingOf(element: Element): Element {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 3; at = parentOf(at), steps += 1) {
    if (/^(?:h[1-6]|legend|summary|caption)$/.test(at.localName) || at.getAttribute('role') === 'heading') return at;
  }
  return element;
}

/** Whether the part that a heading opens goes on to an element: it holds it, or holds nothing but the heading. */
function headsAlso(heading: Element, element: Element, line: PageLine): boolean {
  const common = commonHolder([heading, element]);
  if (!common) return false;
  let part = heading;
  for (let at = parentOf(heading); at && at !== common && holds(common, at); at = parentOf(at)) part = at;
  return line.span(part)[1] - line.span(heading)[1] <= slack;
}
