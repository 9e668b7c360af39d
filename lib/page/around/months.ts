import type { PageView } from '../candidates/collect';
import { type Block, blocksIn } from './blocks';
import { dayOfMonth, isMonth } from './days';

/** A line of a list under months. */
export interface DatedRow {
  element: Element;
  inside: Block[];
  /** The day in full, as if it stood over the line. */
  day: Block;
}

/** Under a heading that is a month each part that begins with the number of a day is a line of that day. */
export function rowsOfMonth(month: Block, blocks: readonly Block[], view: PageView): DatedRow[] {
  const found: DatedRow[] = [];
  for (let next = month.element.nextElementSibling; next; next = next.nextElementSibling) {
    if (blocksIn(next, blocks, view).some(({ text }) => isMonth(text))) break;
    const lines = next.querySelectorAll('li, tr, article');
    for (const element of lines.length > 0 ? lines : [next]) {
      const all = blocksIn(element, blocks, view);
      const number = all
        .flatMap(({ parts }) => parts)
        .slice(0, 2)
        .map(dayOfMonth)
        .find((day) => day !== null);
      const [first] = all;
      if (number === undefined || !first) continue;
      const inside = all.flatMap((block) => withoutNumber(block));
      found.push({ element, inside, day: { ...month, text: `${number} ${month.text}`, at: first.at } });
    }
  }
  return found;
}

/** A block without the number of its day. */
function withoutNumber(block: Block): Block[] {
  const parts = block.parts.filter((part) => dayOfMonth(part) === null);
  return parts.length === 0 ? [] : [{ ...block, parts, text: parts.join(' ') }];
}
