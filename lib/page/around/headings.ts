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

/** A heading without what stands beside it in a part of its own: its kind, or what can be done with it ("wijzig"). */
const headingText = ({ parts, elements, text }: Block, words: Words): string => {
  const isCommand = (at: number): boolean => elements[at]?.closest('a, button') !== elements[0]?.closest('a, button');
  const own = parts.filter((part, at) => at === 0 || (!words.isKindAlone(part) && !isCommand(at)));
  return own.length === parts.length ? text : own.join(' ');
};
