import type { PageLine } from '../candidates/walk';
import { isBlock, oneLine, parentOf } from '../dom';
import { onceAbove } from '../memory';
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
            (last.element.parentElement === piece.element.parentElement && isInline(last.element))) &&
          last.element.closest('a') === piece.element.closest('a')))
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

/**
 * What stands in one block of the page as one text, its elements parted by a dot: "Lotte Peeters · uit · 4OV1B". Only
 * blocks with several elements in them.
 */
export function paragraphs(line: PageLine): TextBlock[] {
  const found: TextBlock[] = [];
  let texts: string[] = [];
  let holder: Element | null = null;
  const close = (): void => {
    if (holder && texts.length > 1) found.push({ text: texts.join(' · '), element: holder });
    texts = [];
    holder = null;
  };
  for (const piece of line.pieces) {
    if (piece.role || piece.text === '\n') {
      close();
      continue;
    }
    const block = blockOf(piece.element);
    if (block !== holder) close();
    holder = block;
    const text = oneLine(piece.text);
    if (text !== '') texts.push(text);
  }
  close();
  return found.filter(({ text }) => text.length <= 240);
}

const blockOf = onceAbove((element): Element | null => {
  for (let at: Element | null = element; at; at = parentOf(at)) if (isBlock(at)) return at;
  return null;
});

const inline = new Set(['b', 'strong', 'em', 'i', 'u', 'a', 'small', 'font']);
const isInline = (element: Element): boolean => inline.has(element.localName);
