/** A text as it is shown, and the same text for looking up words: no capitals or accents, every letter in its place. */
export interface Searched {
  shown: string;
  plain: string;
}

/** What may stand between two words that belong together: no end of a sentence, and nothing that was blanked. */
const joined = '[^a-z0-9.!?;\\0]+';

/** Takes away what cannot be seen inside a word, such as the soft hyphens of a word processor. */
export function searched(text: string): Searched {
  const shown = text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’´`]/g, "'");
  const plain = shown.replace(/[^\0-\x7f]/g, (sign) => sign.normalize('NFD').charAt(0)).toLowerCase();
  return { shown, plain };
}

const signs: Record<string, string> = { '*': '[a-z0-9]*', '#': '\\d+', '-': '[\\s-]*' };

function partOf(token: string): string {
  const ways = token.replace(/[^a-z0-9/]/g, (sign) => signs[sign] ?? `\\${sign}`).split('/');
  return ways.length === 1 ? (ways[0] ?? '') : `(?:${ways.join('|')})`;
}

function patternOf(words: string): string {
  let pattern = '';
  for (const token of words.split(' ')) {
    if (token === '..') pattern += `(?:${joined}[a-z0-9]+){0,4}`;
    else pattern += pattern === '' ? partOf(token) : joined + partOf(token);
  }
  return pattern;
}

/** All words of a list as one way to go on, sorted by first letter: most places in a text are left at once. */
function anyOf(list: readonly string[]): string {
  const byLetter = new Map<string, string[]>();
  for (const words of list) {
    const [first = '', ...rest] = words.split(' ');
    for (const way of first.split('/')) {
      const letter = /^[a-z0-9]/.test(way) ? way.charAt(0) : '';
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), patternOf([way, ...rest].join(' '))]);
    }
  }
  return [...byLetter]
    .map(([letter, ways]) => `${letter === '' ? '' : `(?=${letter})`}(?:${ways.join('|')})`)
    .join('|');
}

/** By the list itself: a list belongs to a rule, which is judged at every change of a page. */
const made = new WeakMap<readonly string[], Partial<Record<keyof typeof sides, RegExp>>>();
const sides = {
  anywhere: ['(?<![a-z0-9])', '(?![a-z0-9])'],
  atStart: ['^[\\s,:"\'(]*', '(?![a-z0-9])'],
  atEnd: ['(?<![a-z0-9])', '[\\s,:"\'(]*$'],
} as const;

/**
 * Words of a list as one expression for plain texts. A word stands alone unless `*` lets it go on (`doel*`,
 * `*zaag`); `a/b` is either; `-` is a joint that may be written apart, with a hyphen or as one; `..` is up to four
 * words; `#` is a number.
 */
function expressionOf(list: readonly string[], side: keyof typeof sides = 'anywhere'): RegExp {
  const ofList = made.get(list) ?? {};
  const known = ofList[side];
  if (known !== undefined) return known;
  const [before, after] = sides[side];
  const fresh = list.length === 0 ? /(?!)/g : new RegExp(`${before}(?:${anyOf(list)})${after}`, 'g');
  made.set(list, { ...ofList, [side]: fresh });
  return fresh;
}

/** The same text with these words blanked, everything else in its place. */
export function without(text: Searched, list: readonly string[]): Searched {
  return { ...text, plain: text.plain.replace(expressionOf(list), (match) => '\0'.repeat(match.length)) };
}

/** Whether one of the words stands in a plain text: anywhere, or as the first or the last thing that it says. */
export function has(plain: string, list: readonly string[], side: keyof typeof sides = 'anywhere'): boolean {
  return plain.search(expressionOf(list, side)) >= 0;
}

/** The first of the words that stands in the text, as it was written; null when none does. */
export function firstOf(text: Searched, list: readonly string[]): string | null {
  const [match] = text.plain.matchAll(expressionOf(list));
  return match === undefined ? null : text.shown.slice(match.index, match.index + match[0].length);
}

/** Words that a school added itself, written plainly: they may be part of a longer word. */
export function plainWords(words: readonly string[]): string[] {
  return words.flatMap((one) => {
    const plain = searched(one.trim())
      .plain.replace(/[^a-z0-9]+/g, ' ')
      .trim();
    return plain === '' ? [] : [`*${plain}*`];
  });
}
