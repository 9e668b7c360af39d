import type { PageLine } from '../candidates/walk';
import { oneLine } from '../dom';
import { looksLikeName } from '../names';

export interface TextBlock {
  text: string;
  element: Element;
}

/** The words of the page by element; what is set in bold or small in a name belongs to it. */
export function textBlocks(line: PageLine): TextBlock[] {
  const blocks: TextBlock[] = [];
  let last: TextBlock | null = null;
  let broken = true;
  for (const piece of line.pieces) {
    if (piece.role || piece.text === '\n') {
      broken = true;
      continue;
    }
    if (
      last &&
      !broken &&
      (last.element === piece.element ||
        (isInline(piece.element) &&
          ((last.element.contains(piece.element) && (isInline(last.element) || looksLikeName(oneLine(last.text)))) ||
            (last.element.parentElement === piece.element.parentElement && isInline(last.element)))))
    ) {
      last.text = `${last.text}${piece.text}`;
    } else {
      last = { text: piece.text, element: piece.element };
      blocks.push(last);
    }
    broken = false;
  }
  return blocks.map(({ text, element }) => ({ text: oneLine(text), element })).filter(({ text }) => text !== '');
}

const inline = new Set(['b', 'strong', 'em', 'i', 'u', 'a', 'small', 'font']);
const isInline = (element: Element): boolean => inline.has(element.localName);
