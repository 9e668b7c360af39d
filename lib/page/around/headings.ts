import type { Block } from './blocks';
import type { Words } from './words';

/** The last headings before a place on the page, nearest first. */
export function headingsBefore(blocks: readonly Block[], start: number, words: Words): string[] {
  return blocks
    .filter(({ heading, at, text }) => heading && at < start && text.length <= 90)
    .slice(-4)
    .reverse()
    .map((block) => headingText(block, words));
}

/** A heading without the kind that stands beside it in a part of its own. */
const headingText = ({ parts, text }: Block, words: Words): string => {
  const own = parts.filter((part, at) => at === 0 || !words.isKindAlone(part));
  return own.length === parts.length ? text : own.join(' ');
};
