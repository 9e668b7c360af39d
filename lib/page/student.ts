import type { PageStudent } from '@/lib/core/model/snapshot';
import type { PageLine } from './candidates/walk';
import { classIn } from './classes';
import { classOf, closestAcross } from './dom';
import { platformIdOf } from './plan-id';
import { bornOf } from './student/born';
import { findClass } from './student/class';
import { fromChosen, fromFields, fromHints, fromMarked, fromPath, fromPhotos, fromTitle } from './student/from-marks';
import { fromTwoParts, joinNames } from './student/from-parts';
import { fromGivenName, fromParagraphs, fromTexts } from './student/from-texts';
import { type OrderClues, readings } from './student/order';
import { isOfStaff } from './student/others';
import { isHidden, isInPupilPart, keyOf, type Sighting } from './student/sighting';
import { paragraphs, type TextBlock, textBlocks } from './student/text-blocks';
import { usersOf } from './student/users';

/** Whose page this is: from the pupil's header, a photo, "Leerling: ...", or a title that holds a name and a class. */
export function findStudent(root: Document, line: PageLine, url: string): PageStudent | null {
  if (isOwnProfile.test(root.title)) return null;
  if (line.pieces.some(({ text }) => isSearch.test(text))) return null;
  const { sightings, blocks } = sightingsOf(root, line);
  const held = line.pieces.flatMap(({ role, element }) => (role ? [heldBy(element)] : []));
  const clues: OrderClues = wordsOfPage(line, root);
  const best = peopleIn(sightings)
    .map((all) => ({ all, name: nameOf(all, clues), weight: weightOf(all) }))
    .map((person) => ({ ...person, weight: person.weight + usedBonus(person.name.given, clues, held) }))
    .sort((one, two) => two.weight - one.weight)[0];
  if (!best || best.weight < 1) return null;
  // Nothing says "leerling" of a name that the page gives to somebody of the school.
  if (best.weight < sureWeight) {
    const texts = line.pieces.map(({ text }) => text);
    if (best.all.some(({ name }) => isOfStaff(name, texts))) return null;
  }
  const [element] = [...best.all].sort((one, two) => two.weight - one.weight).map((one) => one.element);
  const born = element ? bornOf(element, blocks) : null;
  return {
    name: best.name.name,
    class: findClass(best.all, line),
    platformId: platformIdOf(url, element ?? null),
    ...(born === null ? {} : { born }),
  };
}

/** So much a label, a photo or a title of the file weighs. */
const sureWeight = 2.2;

/** What was found of several pupils: none of them is chosen. */
const isSearch = /^\s*\d+\s+(?:zoek)?resultaten\b/i;

/** The page of who is logged in. */
const isOwnProfile = /^\s*mijn (?:profiel|account|gegevens|instellingen)\b/i;

/** What the use of the given name alone adds, most of all in what is filled in. */
function usedBonus(given: string, clues: OrderClues, held: readonly string[]): number {
  const [first = given] = given.split(' ');
  const isHeld = held.some((value) => value.includes(first) && value.split(/[^\p{L}-]+/u).includes(first));
  return Math.min(0.4, 0.2 * usedOf(given, clues)) + (isHeld ? 0.2 : 0);
}

/** How often the given name, or the first of them, stands alone. */
const usedOf = (given: string, { used }: OrderClues): number =>
  Math.max(used(given), used(given.split(' ')[0] ?? given));

/** Every place that may name the pupil; the user is left out. */
export function sightingsOf(
  root: Document,
  line: PageLine,
): { sightings: Sighting[]; users: Set<string>; blocks: readonly TextBlock[] } {
  const blocks = joinNames(textBlocks(line));
  const users = usersOf(line, blocks);
  const sightings = [
    ...fromPhotos(line),
    ...fromTexts(blocks),
    ...fromGivenName(blocks),
    ...fromParagraphs(paragraphs(line)),
    ...fromFields(line),
    ...fromTwoParts(line),
    ...fromChosen(line),
    ...fromMarked(line),
    ...fromPath(line),
    ...fromHints(line),
    ...fromTitle(root),
  ].filter(({ name, kind }) => kind === 'path' || !users.has(keyOf(name)));
  const kept = withoutMany(sightings).map((one) => ({ ...one, weight: one.weight * placeOf(one.element) }));
  return { sightings: kept, users, blocks };
}

/** What is hidden counts for less, a window over the page for more. */
function placeOf(element: Element): number {
  if (isHidden(element)) return 0.3;
  return closestAcross(element, '[role=dialog], [class*=dialog]') ? 1.4 : 1;
}

/**
 * Without names that stand in the same place of parts that are alike: cards or rows of several pupils. Of two the one with a
 * class stays: the other is nobody of a class.
 */
function withoutMany(sightings: readonly Sighting[]): Sighting[] {
  const places = new Map<string, Set<string>>();
  const classed = new Map<string, Set<string>>();
  const placed = (one: Sighting): string | null =>
    one.kind === 'text' || one.kind === 'label' || one.kind === 'photo'
      ? `${one.kind} ${one.weight > 2.4 ? 'said' : 'seen'} ${signature(one.element)}`
      : null;
  for (const one of sightings) {
    const place = placed(one);
    if (!place) continue;
    places.set(place, (places.get(place) ?? new Set()).add(keyOf(one.name)));
    if (classIn(one.text) !== null) classed.set(place, (classed.get(place) ?? new Set()).add(keyOf(one.name)));
  }
  const chosen = new Set(sightings.flatMap(({ kind, name }) => (kind === 'chosen' ? [keyOf(name)] : [])));
  return sightings.filter((one) => {
    if (chosen.has(keyOf(one.name))) return true;
    const place = placed(one) ?? '';
    const names = places.get(place)?.size ?? 0;
    const inClass = classed.get(place);
    const isAlone = inClass?.size === 1 && inClass.has(keyOf(one.name));
    return names < 2 || (names === 2 && (isAlone || isInPupilPart(one.element)));
  });
}

const signature = (element: Element): string => {
  const holder = element.parentElement;
  return [element, holder, holder?.parentElement]
    .map((one) => (one ? `${one.localName}.${classOf(one).trim().split(/\s+/)[0]}` : ''))
    .join('<');
};

/** Sightings by person, whatever the order of the words; a longer form of a name is the same person. */
function peopleIn(sightings: readonly Sighting[]): Sighting[][] {
  const people = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const key = keyOf(sighting.name);
    const known = people.get(key);
    if (known) known.push(sighting);
    else people.set(key, [sighting]);
  }
  const keys = [...people.keys()].sort((one, two) => two.length - one.length);
  for (const short of keys) {
    const words = short.split(' ');
    const long = keys.find(
      (key) => key !== short && people.has(key) && words.every((word) => key.split(' ').includes(word)),
    );
    const [all, more] = [people.get(short), long === undefined ? undefined : people.get(long)];
    if (!all || !more) continue;
    more.push(...all);
    people.delete(short);
  }
  return [...people.values()];
}

/** The surest mention in full, and half of the surest of each other sort of place. */
function weightOf(all: readonly Sighting[]): number {
  const kinds = new Map<string, number>();
  let second = 0;
  for (const { kind, weight } of [...all].sort((one, two) => two.weight - one.weight)) {
    if (!kinds.has(kind)) kinds.set(kind, weight);
    else second = Math.max(second, weight);
  }
  const [best = 0, ...more] = [...kinds.values(), second].sort((one, two) => two - one);
  return best + more.reduce((sum, weight) => sum + weight * 0.5, 0);
}

/** The reading that all mentions together speak for; of forms of different length that of the surest mention. */
function nameOf(all: readonly Sighting[], clues: OrderClues): { name: string; given: string } {
  const [best] = [...all].sort((one, two) => two.weight - one.weight || two.name.length - one.name.length);
  const key = keyOf(best?.name ?? '');
  const totals = new Map<string, { name: string; given: string; score: number }>();
  for (const { name, order, weight } of all) {
    if (keyOf(name) !== key) continue;
    const scores = new Map<string, { name: string; given: string; score: number }>();
    for (const one of readings(name, clues, order)) {
      const known = scores.get(one.name.toLowerCase());
      if (!known || one.score > known.score) scores.set(one.name.toLowerCase(), one);
    }
    for (const [text, one] of scores) {
      const total = totals.get(text);
      const score = one.score + 0.1 * weight;
      if (total) total.score += score;
      else totals.set(text, { ...one, score });
    }
  }
  return [...totals.values()].sort((one, two) => two.score - one.score)[0] ?? { name: '', given: '' };
}

/** The page's words as clues to which part of a name is the given name. */
function wordsOfPage(line: PageLine, root: Document): OrderClues {
  const texts = line.pieces.map((piece) => (piece.role ? heldBy(piece.element) : piece.text));
  texts.push(`${texts.pop() ?? ''} ${root.title}`);
  /** The texts with these words in them: nothing that is sought goes on from one into another. */
  const textWith = (words: string): string => texts.filter((text) => text.includes(words)).join(' | ');
  let mails: string[][] | null = null;
  const counted = new Map<string, number>();
  return {
    used: (word) => {
      const known = counted.get(word);
      if (known !== undefined) return known;
      const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const alone = new RegExp(
        `(?<![\\p{L}-])(?<!(?:mevr|mevrouw|mr|dhr|meneer|mijnheer|familie|fam|gezin)\\.?\\s)${escaped}(?![\\p{L}-])(?!\\s+(?:(?:van|de[nr]?|da|dos?|di|el|al|ben)\\s+)*\\p{Lu})`,
        'gu',
      );
      const before = new RegExp(`\\p{Lu}\\p{L}+\\s+${escaped}(?![\\p{L}-])`, 'gu');
      const text = textWith(word);
      const count = Math.max(0, (text.match(alone)?.length ?? 0) - (text.match(before)?.length ?? 0));
      counted.set(word, count);
      return count;
    },
    get mails() {
      mails ??= [...textWith('@').matchAll(/([\p{L}._-]+)@/gu)].map(([, name]) =>
        (name ?? '').toLowerCase().split(/[._]/),
      );
      return mails;
    },
  };
}

const heldBy = (element: Element): string => {
  if (element.localName === 'iframe') return '';
  return 'value' in element ? String(element.value) : '';
};
