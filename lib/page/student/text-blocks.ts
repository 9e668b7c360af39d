import type { Piece } from '../candidates/walk';
import { isBlock, oneLine, parentOf } from '../dom';
import { onceAbove } from '../memory';
import { looksLikeName } from '../names';
import { runsOf } from './runs';
import { type Signs, signsOf } from './signs';

export interface Words {
  text: string;
  element: Element;
}

export interface TextBlock extends Words {
  signs: Signs;
}

const textOfRun = (run: readonly Piece[]): string => oneLine(run.map(({ text }) => text).join(''));

/** <i>Naam</i><b>Lotte Peeters</b>: without a space between they are no words of one text. */
const isGlued = (run: readonly Piece[], text: string): boolean =>
  /\p{L}$/u.test(run.at(-1)?.text ?? '') && /^\p{L}/u.test(text);

/** The words of the page by element; what is set in bold or small in a name belongs to it. */
export const textBlocks = runsOf(
  (run, { element, text }) => {
    const first = run[0]?.element;
    if (!first || first === element) return true;
    return (
      isInline(element) &&
      ((first.contains(element) && (isInline(first) || looksLikeName(textOfRun(run)))) ||
        (first.parentElement === element.parentElement && isInline(first) && !isGlued(run, text))) &&
      first.closest('a') === element.closest('a')
    );
  },
  (run): TextBlock | null => {
    const element = run[0]?.element;
    const text = textOfRun(run);
    return element && text !== '' ? { text, element, signs: signsOf(text) } : null;
  },
);

/**
 * What stands in one block of the page as one text, its elements parted by a dot: "Lotte Peeters · uit · 4OV1B". Only
 * blocks with several elements in them.
 */
export const paragraphs = runsOf(
  (run, { element }) => blockOf(run[0]?.element ?? element) === blockOf(element),
  (run): Words | null => {
    const element = run[0] ? blockOf(run[0].element) : null;
    const texts = run.map((piece) => oneLine(piece.text)).filter((text) => text !== '');
    const text = texts.join(' · ');
    return element && texts.length > 1 && text.length <= 240 ? { text, element } : null;
  },
);

const blockOf: (element: Element) => Element | null = onceAbove((element): Element | null => {
  if (isBlock(element)) return element;
  const holder = parentOf(element);
  return holder && blockOf(holder);
});

const inline = new Set(['b', 'strong', 'em', 'i', 'u', 'a', 'small', 'font']);
const isInline = (element: Element): boolean => inline.has(element.localName);
