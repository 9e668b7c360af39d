import { parentOf } from '../dom';
import { dateIn } from '../read/date-text';
import type { TextBlock } from './text-blocks';

/** How far up two texts may meet to stand in one header. */
const reach = 4;

function standsBeside(element: Element, other: Element): boolean {
  for (let at: Element | null = other, steps = 0; at && steps <= reach; at = parentOf(at), steps += 1) {
    if (at.localName === 'body' || at.localName === 'form') return false;
    if (at.contains(element)) return true;
  }
  return false;
}

/**
 * The day of birth that stands beside the pupil's name: "Geboren op 20/05/2010", or a label with the day behind it. Null
 * where none does, or where the texts name more than one.
 */
export function bornOf(element: Element, blocks: readonly TextBlock[]): string | null {
  const found = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    const rest = block.signs.born;
    if (rest === null || !standsBeside(element, block.element)) continue;
    const day = dateIn(rest.trim() === '' ? (blocks[at + 1]?.text.slice(0, 40) ?? '') : rest);
    if (day !== null) found.add(day);
  }
  const [day] = found;
  return day !== undefined && found.size === 1 ? day : null;
}
