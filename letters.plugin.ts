import type { Plugin } from 'vite';

/**
 * What each class of Unicode is in what a school writes, as it stands between the brackets of an expression: Latin with every
 * sign that languages of Europe and Vietnamese put on it, and the Greek and Cyrillic that a pupil's name may be in. Where
 * capitals and others stand in turns (Ā to ž, Ḁ to ỿ) both count as either.
 */
export const classes: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿΆΈ-ϵϷ-ҁҊ-ӿ',
  Lu: 'A-ZÀ-ÖØ-ÞĀ-žȘȚḀ-ỿΆΈ-ΫЀ-ЯҐ',
  Ll: 'a-zß-öø-ÿĀ-žșțḀ-ỿά-ώа-џґ',
  M: '\\u0300-\\u036f',
  N: '0-9²³¹¼-¾①-⒛❶-➓',
};

const named = /\\([pP])\{(\w+)\}/y;

/**
 * An expression with its classes of letters written out, those that have an own list here.
 *
 * @param pattern what stands between the slashes, or a part of it that closes the brackets which it opens.
 * @param flags where capitals are not told apart, either case is any letter.
 * @throws where all but a class is meant within brackets, which cannot be written out there.
 */
export function plainLetters(pattern: string, flags = ''): string {
  let inBrackets = false;
  let out = '';
  for (let at = 0; at < pattern.length; ) {
    named.lastIndex = at;
    const [whole, sort, name = ''] = named.exec(pattern) ?? [];
    const ranges = classes[/^L[lu]$/.test(name) && flags.includes('i') ? 'L' : name];
    if (whole !== undefined && ranges !== undefined) {
      if (inBrackets && sort === 'P') throw new Error(`${whole} within brackets: ${pattern}`);
      out += inBrackets ? ranges : `[${sort === 'P' ? '^' : ''}${ranges}]`;
      at += whole.length;
      continue;
    }
    const sign = pattern.slice(at, pattern[at] === '\\' ? at + 2 : at + 1);
    if (sign === '[') inBrackets = true;
    if (sign === ']') inBrackets = false;
    out += sign;
    at += sign.length;
  }
  return out;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Everything that a piece of syntax holds, itself included. */
function* within(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) yield* within(one);
}

const isRaw = ({ type, tag }: Node): boolean =>
  type === 'TaggedTemplateExpression' && isNode(tag) && tag.type === 'MemberExpression';
const quoted = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

/** What stands in a module instead of an expression, or of a text of which one is made; null where nothing is to be changed. */
function inPlaceOf(node: Node, raw: ReadonlySet<unknown>): string | null {
  const regex = node['regex'] as { pattern: string; flags: string } | undefined;
  if (node.type === 'Literal' && regex) return `/${plainLetters(regex.pattern, regex.flags)}/${regex.flags}`;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return JSON.stringify(plainLetters(node['value']));
  if (node.type !== 'TemplateElement') return null;
  const text = node['value'] as { raw: string; cooked: string };
  return raw.has(node) ? plainLetters(text.raw) : quoted(plainLetters(text.cooked));
}

/** What looks at pages, but for what takes names out of a file that is given away: there letters of any script must be seen. */
const looking = /\/lib\/page\/(?!couple\/|structure\/)[^?]*\.ts$/;

/**
 * Writes the letters out that an expression names by a class of Unicode. A browser makes code of each expression at its first
 * use, on each page anew, and `\p{L}` alone has some six hundred ranges: it was a tenth of what a plan's page costs.
 */
export function spellLetters(): Plugin {
  return {
    name: 'spell-letters',
    enforce: 'post',
    transform: {
      filter: { id: looking, code: /\\[pP]\{/ },
      handler(code) {
        const nodes = [...within(this.parse(code) as unknown as Node)];
        const raw = new Set(nodes.filter(isRaw).flatMap(({ quasi }) => (quasi as { quasis: unknown[] }).quasis));
        let out = '';
        let at = 0;
        for (const node of nodes.sort((one, two) => one.start - two.start)) {
          if (!/\\[pP]\{/.test(code.slice(node.start, node.end))) continue;
          const text = inPlaceOf(node, raw);
          if (text === null) continue;
          out += code.slice(at, node.start) + text;
          at = node.end;
        }
        return { code: out + code.slice(at), map: null };
      },
    },
  };
}
