import { classOf, parentOf } from '../dom';
import { looksLikeName } from '../names';
import type { Block } from './blocks';
import { datesIn, partialDay, withoutDates } from './days';
import type { Words } from './words';

/** Lines that are made alike, and the texts of each. */
export interface Made {
  element: Element;
  inside: readonly Block[];
}

/** Which texts of lines that are made alike say the kind and which the title; by line. */
export interface Slots {
  kinds: ReadonlyMap<Made, string>;
  titles: ReadonlyMap<Made, string>;
  /** With whom somebody spoke. */
  partners: ReadonlyMap<Made, string>;
}

interface Unit {
  text: string;
  element: Element;
}

/** Fewer lines than this say nothing of what they have in common. */
const fewest = 3;

/** So many of the lines have it. */
const most = 0.7;

/** A place that seldom says one of our kinds says something else: how somebody was spoken with. */
const fewestOurs = 0.35;

/** Of so many lines each may be of a sort of its own, with some that return. */
const mostSorts = 0.85;

const longestKind = 45;
const longestTitle = 110;

/**
 * What lines have in common tells what their texts are: where a few short texts return that name kinds, that is the kind of
 * each, and where each says something else, no name and not long, that is its title. Null where nothing says so.
 */
export function slotsOf(rows: readonly Made[], words: Words, meaning: (code: string) => string | null): Slots | null {
  if (rows.length < fewest) return null;
  for (const withClasses of [true, false]) {
    const places = placesOf(rows, withClasses);
    const kind = kindPlace(places, rows.length, words, meaning);
    const partner = partnerPlace(places, rows.length, words, kind);
    if (!kind && !partner) continue;
    const others = [...places].filter(([name]) => name !== kind && name !== partner).map(([, texts]) => texts);
    return {
      kinds: textsOf(places.get(kind ?? '')),
      titles: textsOf(titlePlace(others, rows.length)),
      partners: textsOf(places.get(partner ?? '')),
    };
  }
  return null;
}

type Place = Map<Made, Unit>;

const textsOf = (place: Place | undefined | null): Map<Made, string> =>
  new Map([...(place ?? [])].map(([row, { text }]) => [row, text]));

/** The texts of all lines by the place in which they stand in theirs. */
function placesOf(rows: readonly Made[], withClasses: boolean): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const row of rows) {
    const met = new Map<string, number>();
    for (const unit of unitsOf(row)) {
      const path = pathOf(unit.element, row.element, withClasses);
      const times = met.get(path) ?? 0;
      met.set(path, times + 1);
      const name = `${path}#${times}`;
      places.set(name, (places.get(name) ?? new Map()).set(row, unit));
    }
  }
  return places;
}

const unitsOf = ({ inside }: Made): Unit[] =>
  inside.flatMap(({ parts, elements, element }) =>
    parts.flatMap((text, at) => {
      const said = withoutAuthor(withoutMark(withoutDates(text)));
      return /\p{L}/u.test(said) && !isDay(text) ? [{ text: said, element: elements[at] ?? element }] : [];
    }),
  );

/** "Overleg – Kim Peeters" */
const withoutAuthor = (text: string): string => {
  const [, said, who] = /^(.{3,45}?)\s[·|–—-]\s(.{5,40})$/.exec(text) ?? [];
  return said !== undefined && who !== undefined && looksLikeName(who) ? said : text;
};

const withoutMark = (text: string): string => text.replace(/^[\s·•|–—-]+|[\s·•|–—-]+$/g, '');

const isDay = (text: string): boolean => {
  const [date] = datesIn(text);
  return (
    partialDay(text) !== null ||
    (date !== undefined &&
      text
        .replace(date.text, '')
        .replace(/\p{L}+\.?/gu, '')
        .trim().length < 3 &&
      text.length < 30)
  );
};

/** The way from a line to one of its texts: cells by their number, all else by name and class. */
function pathOf(element: Element, row: Element, withClasses: boolean): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== row; at = parentOf(at)) {
    const isCell = ['td', 'th', 'dd', 'dt'].includes(at.localName);
    const name = withClasses && !isCell ? (classOf(at).trim().split(/\s+/)[0] ?? '') : '';
    const number =
      isCell || (!withClasses && at.parentElement) ? [...(at.parentElement?.children ?? [])].indexOf(at) : '';
    steps.push(`${at.localName}.${name}${number}`);
  }
  return steps.reverse().join('>');
}

/** The place of the kinds: short texts that return, and of which some name a kind of ours. */
function kindPlace(
  places: ReadonlyMap<string, Place>,
  rows: number,
  words: Words,
  meaning: (code: string) => string | null,
): string | null {
  let best: { name: string; score: number } | null = null;
  for (const [name, place] of places) {
    const texts = [...place.values()].map(({ text }) => text);
    if (texts.length < rows * most || texts.some((text) => text.length > longestKind)) continue;
    const distinct = new Set(texts);
    const known = texts.filter((text) => words.kindAsked(meaning(text) ?? text) !== null).length;
    const ours = texts.filter((text) =>
      ['report', 'conversation'].includes(words.kindAsked(meaning(text) ?? text) ?? ''),
    );
    const spoken = texts.reduce((sum, text) => sum + text.split(' ').length, 0) / texts.length;
    // What each line says otherwise is its title, also where it names a conversation.
    if (distinct.size > texts.length * mostSorts && known < texts.length) continue;
    if (
      ours.length < texts.length * fewestOurs ||
      distinct.size === texts.length ||
      (spoken > 3 && distinct.size * 2 > texts.length)
    )
      continue;
    const score = known / texts.length + texts.length / rows - distinct.size / texts.length;
    if (!best || score > best.score) best = { name, score };
  }
  return best?.name ?? null;
}

/** So many of them are somebody that a line can name. */
const mostNamed = 0.6;

/** The place of those who were spoken with: short texts of which most name a partner, and that return. */
function partnerPlace(
  places: ReadonlyMap<string, Place>,
  rows: number,
  words: Words,
  kind: string | null,
): string | null {
  for (const [name, place] of places) {
    const texts = [...place.values()].map(({ text }) => text);
    if (name === kind || texts.length < rows * most || texts.some((text) => text.length > longestKind)) continue;
    const named = texts.filter((text) => words.partnersIn(text).length > 0 && !words.isOfSchool(text)).length;
    const spoken = texts.reduce((sum, text) => sum + text.split(' ').length, 0) / texts.length;
    if (named >= texts.length * mostNamed && spoken <= 3 && new Set(texts).size < texts.length) return name;
  }
  return null;
}

/** The place of the titles: nearly each line says something else there, no name and no text of many lines. */
function titlePlace(places: readonly Place[], rows: number): Place | null {
  let best: { place: Place; score: number } | null = null;
  for (const [at, place] of places.entries()) {
    const units = [...place.values()];
    const texts = units.map(({ text }) => text);
    const names = texts.filter((text) => looksLikeName(text)).length;
    const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
    if (texts.length < rows * most || length < 6 || length > longestTitle || names * 2 > texts.length) continue;
    if (new Set(texts).size < texts.length * most) continue;
    const [first] = units;
    const shown = first ? prominence(first.element) : 0;
    if (shown < 0) continue;
    const score = shown - at * 0.1 - (length > 70 ? 1 : 0);
    if (!best || score > best.score) best = { place, score };
  }
  return best?.place ?? null;
}

const titled = /(^|[\s_-])(\w*tit(?:le|el)|onderwerp|subject|naam|name|kop|head(?:ing)?|oms(?:chrijving)?)([\s_-]|$)/i;

/** How much an element says that its text is a title. */
function prominence(element: Element): number {
  if (element.closest('p, blockquote') && !/^h[1-6]$/.test(element.localName)) return -2;
  if (element.closest('h1, h2, h3, h4, h5, h6, [role=heading]')) return 2;
  if (titled.test(classOf(element))) return 1.5;
  return element.closest('b, strong, a') ? 1 : 0;
}
