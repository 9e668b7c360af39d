import { plain } from './match/normalise';
import { onceAText } from './memory';

export const plainText = onceAText(plain);

/** Whether a text that was made plain says these words, none of them as part of a longer one. */
export const says = (text: string, words: string): boolean => placeOf(text, words) >= 0;

/** Where a text that was made plain says these words, none of them as part of a longer one; -1 for nowhere. */
export const placeOf = (text: string, words: string): number => placeIn(text, plainText(words), 0, text.length);

/**
 * The same for all of a page, asked look after look: where the text is still as it was at the last look, nothing is
 * sought again.
 */
export function newSeeker(): (text: string) => (words: string) => boolean {
  /** The text that was asked last, and where the words that were sought stand in it; -1 for nowhere. */
  let latest = { text: '', places: new Map<string, number>() };
  return (text) => {
    const before = latest;
    const places = before.text === text ? before.places : new Map<string, number>();
    latest = { text, places };
    let shared: readonly [number, number] | null = null;
    const stands = (sought: string): number => {
      shared ??= sharedEnds(before.text, text);
      const [start, end] = shared;
      const old = before.places.get(sought);
      if (old === undefined) return placeIn(text, sought, 0, text.length);
      if (old >= 0 && old + sought.length < start) return old;
      if (old > before.text.length - end) return old + text.length - before.text.length;
      if (old >= 0) return placeIn(text, sought, 0, text.length);
      return placeIn(text, sought, Math.max(0, start - sought.length), text.length - end + sought.length + 1);
    };
    return (words) => {
      const sought = plainText(words);
      const place = places.get(sought) ?? stands(sought);
      places.set(sought, place);
      return place >= 0;
    };
  };
}

/** How much two texts share at their start, and of the rest at their end. */
function sharedEnds(one: string, other: string): [start: number, end: number] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < most - start && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end))
    end += 1;
  return [start, end];
}

/** Where words stand by themselves in a stretch of a text. */
function placeIn(text: string, sought: string, from: number, to: number): number {
  const stretch = text.slice(from, to);
  for (let at = stretch.indexOf(sought); at >= 0; at = stretch.indexOf(sought, at + 1)) {
    const place = from + at;
    if (!/[a-z0-9]/.test(text[place - 1] ?? ' ') && !/[a-z0-9]/.test(text[place + sought.length] ?? ' ')) return place;
  }
  return -1;
}
