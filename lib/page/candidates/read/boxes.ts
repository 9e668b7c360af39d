import { classOf, isBlock, isElement, oneLine } from '../../dom';
import { onceInside } from '../../memory';
import { cleanLabel, holdsControl, longestLabel, wordsBetween } from './pair';
import { eachPiece, type Finder } from './parts';

/** So many boxes made alike are a way of laying out. */
const fewest = 4;

/** Boxes beside each other that each open with a label in an element of its own, with bare words behind it: <div><small>klas</small>3 OV1</div>. */
export const boxPairs: Finder = (view, part, sense, add) => {
  eachPiece(view, part, ({ role, text, element: label }, labelFrom) => {
    const box = label.parentElement;
    if (role || text === '\n' || !box || box.firstElementChild !== label || !box.parentElement) return;
    const make = makeOf(box);
    const boxes = make === null ? [] : (boxesIn(box.parentElement).get(make) ?? []);
    if (boxes.length < fewest || view.line.span(box)[0] !== labelFrom) return;
    const said = boxes.map(({ firstElementChild: opening }) => cleanLabel(oneLine(opening?.textContent ?? '')));
    const [, to] = view.line.span(box);
    const [, from] = view.line.span(label);
    const words = cleanLabel(wordsBetween(view, labelFrom, from));
    if (words.length > longestLabel || holdsControl(view, labelFrom, to) || !isMostlyLabels(said, sense.isLabel))
      return;
    add({
      label: words,
      labelFrom,
      labelTo: from,
      element: box,
      from,
      to,
      text: wordsBetween(view, from, to),
      asked: 'text',
    });
  });
};

const isMostlyLabels = (said: readonly string[], isLabel: (text: string) => boolean): boolean =>
  said.filter(isLabel).length >= Math.max(2, said.length * 0.3);

/** The boxes in an element by how they are made. */
const boxesIn = onceInside((holder): ReadonlyMap<string, readonly Element[]> => {
  const found = new Map<string, Element[]>();
  for (const box of holder.children) {
    const make = makeOf(box);
    if (make !== null) found.set(make, [...(found.get(make) ?? []), box]);
  }
  return found;
});

/** How a box is made that holds a label and bare words; null for any other element. */
function makeOf(box: Element): string | null {
  const label = box.firstElementChild;
  if (!label || !isBlock(box) || !/^(?:small|span|em|i)$/.test(label.localName) || label.childElementCount > 0)
    return null;
  const [first, ...rest] = [...box.childNodes].filter(
    (node) => isElement(node) || oneLine(node.nodeValue ?? '') !== '',
  );
  if (first !== label || rest.some((node) => isElement(node) && node.localName !== 'br')) return null;
  return `${box.localName}.${classOf(box).split(/\s+/)[0]} ${label.localName}.${classOf(label)}`;
}
