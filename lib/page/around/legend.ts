import type { Block } from './blocks';

const longestMeaning = 90;
const isShort = /^\p{Lu}{2,5}$/u;

/** "AFW afwezigheid · GE gesprek · MED medisch": codes with what they stand for, and nothing else; none for any other text. */
function codesIn(text: string): string[] {
  const parts = text.split(/\s*[·;|]\s+/);
  return parts.length > 2 && parts.every((part) => /^\p{Lu}{2,5}\s\p{L}{3}/u.test(part)) ? parts : [];
}

/**
 * What a page says that its own words for kinds stand for: "KR = verslag van de klassenraad; TK: toelating", or each
 * with its meaning in a line of its own.
 */
export function meaningOf(code: string, blocks: readonly Block[]): string | null {
  if (code.length < 2 || code.length > 25) return null;
  const escaped = code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const said = new RegExp(`(?:^|[;:,.·]\\s*)${escaped}\\s*[=:]\\s*([^;=]{4,${longestMeaning}}?)(?=[;.]|, |$)`, 'i');
  for (const { text, parts } of blocks) {
    if (parts.length === 2 && parts[0] === code && /\p{L}{4}/u.test(parts[1] ?? '')) return parts[1] ?? null;
    if (isShort.test(code) && text.startsWith(`${code} `) && text.length < longestMeaning)
      return text.slice(code.length + 1);
    const listed = codesIn(text).find((part) => part.startsWith(`${code} `));
    if (listed !== undefined) return listed.slice(code.length + 1);
    const meaning = text.length > code.length + 4 ? said.exec(text)?.[1] : undefined;
    if (meaning !== undefined) return meaning;
  }
  return null;
}
