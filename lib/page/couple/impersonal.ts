import type { PageStudent } from '@/lib/core/model/snapshot';
import { isGivenName } from '../given-names';
import { plain } from '../match/normalise';

/** What a name or a number of somebody is replaced by. */
export const mark = '…';
const mostWords = 12;
const mostLetters = 120;

const particles = new Set(
  'van vander vanden de den der des du la le el al ben da dos di ten ter te op von bin ould'.split(' '),
);
const capitalised = String.raw`\p{Lu}[\p{L}'’]*`;
const name = new RegExp(String.raw`(?<![\p{L}\d])${capitalised}(?:-${capitalised})*`, 'gu');
const titled = new RegExp(
  String.raw`\b((?:mevr|mevrouw|dhr|mr|meneer|juf|juffrouw|meester)\.?)\s+${capitalised}`,
  'giu',
);
const address =
  /\S+@\S+|https?:\S+|\S+\.(?:pdf|docx?|odt|rtf|txt|jpe?g|png|gif|heic|xlsx?|pptx?|msg|zip)(?![\p{L}\d])/giu;
const group =
  /(?<![\p{L}\d])(?:\d\s?(?:e|de|ste)?\s?OV\s?-?\s?\d|OV\s?\d\s?[-/. ]?\s?\d)(?:\s?-?\s?[A-Z]\d?)?(?![\p{L}\d])/giu;
const number = /\d(?:[\d\s./:-]*\d)?/g;

/** Turns a text of the page into words that say nothing of a person: names, numbers, addresses and classes go. */
export type Impersonal = (text: string) => string;

/** The page of one pupil is looked at again and again, so the last one's words are kept ready. */
let last: { name: string; speak: Impersonal } | null = null;
const mostTexts = 5000;

/**
 * The words of a label as they are kept: without this pupil's name or any known given name (with the family name behind it),
 * without long numbers, in small letters, no longer than a label is.
 */
export function impersonal(student: PageStudent | null): Impersonal {
  const name = student?.name ?? '';
  if (last?.name !== name) last = { name, speak: speakerFor(name) };
  return last.speak;
}

function speakerFor(pupil: string): Impersonal {
  const own = new Set(
    pupil
      .split(/[\s-]+/)
      .map(plain)
      .filter((word) => word.length > 1 && !particles.has(word)),
  );
  const isOwn = (word: string): boolean => own.has(plain(word)) || own.has(plain(word.replace(/['’]?s$/u, '')));
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const bare = text.replace(address, mark).replace(titled, `$1 ${mark}`);
    const answer = clean(withoutOwn(withoutNames(bare, isOwn), own));
    if (known.size > mostTexts) known.clear();
    known.set(text, answer);
    return answer;
  };
}

/** The pupil's own name in small letters too, as in "gesprek met lotte". */
function withoutOwn(text: string, own: ReadonlySet<string>): string {
  if (own.size === 0) return text;
  return text.replace(/\p{L}[\p{L}\p{M}]+/gu, (word) => (word.length > 2 && own.has(plain(word)) ? mark : word));
}

function withoutNames(text: string, isOwn: (word: string) => boolean): string {
  let end = -1;
  return text.replace(name, (word: string, at: number) => {
    const parts = word.split('-');
    const given = parts.some((part) => isOwn(part) || isGivenName(part.replace(/['’]s$/u, '')));
    // A family name stands right behind a given one.
    const family = end >= 0 && text.slice(end, at) === ' ' && !isLoud(word);
    if (!given && !family) return word;
    end = at + word.length;
    return mark;
  });
}

const isLoud = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

function clean(text: string): string {
  const words = plain(
    text
      .replace(group, mark)
      .replace(number, (digits) => (digits.replace(/\D/g, '').length > 2 ? '#' : digits))
      .replaceAll(mark, '\u0001'),
  )
    .replaceAll('\u0001', mark)
    .replace(/(?:\s*[:*?.…-])+$/, (tail) => (tail.includes(mark) ? ` ${mark}` : ''))
    .replace(new RegExp(`${mark}(?:\\s+${mark})+`, 'g'), mark)
    .trim();
  return words.split(' ').slice(0, mostWords).join(' ').slice(0, mostLetters).trim();
}
