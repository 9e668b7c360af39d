import type { PageLine, Piece } from '../candidates/walk';
import { classAt } from '../classes';
import { classOf, oneLine, parentOf } from '../dom';
import { isGivenName } from '../given-names';
import { isNoName, isParticle, looksLikeName } from '../names';
import { isUnderOther } from './others';
import { isElsewhere, isInPupilPart, type Sighting } from './sighting';
import { signsOf } from './signs';
import type { TextBlock } from './text-blocks';

type Part = 'given' | 'family';

const labels: Record<Part, RegExp> = {
  given: /^(?:officiële\s+)?(?:voor|roep)na(?:am|men)(?:\s+(?:van\s+)?(?:de\s+)?(?:leerling|jongere|lln\.?))?$/i,
  family: /^(?:familie|achter)?naam(?:\s+(?:van\s+)?(?:de\s+)?(?:leerling|jongere|lln\.?))?$/i,
};
const inOne: Record<Part, RegExp> = {
  given:
    /(?:^|[\s,;|(])(?:voor|roep)naam\s*:\s*(\p{Lu}[\p{L}\p{M}'’. -]{1,40}?)(?=\s+(?:familie|achter)?naam\b|\s*[,;|·•)]|\s+klas|$)/iu,
  family:
    /(?:^|[\s,;|(])(?:familie|achter)?naam\s*:\s*(\p{L}[\p{L}\p{M}'’. -]{1,40}?)(?=\s+(?:voor|roep)naam\b|\s*[,;|·•)]|\s+klas|$)/iu,
};

interface Found {
  text: string;
  element: Element;
  at: number;
}

/** "Naam" and "Voornaam" in places of their own: cells, fields, lines; each given name with the nearest family name. */
export function fromTwoParts(line: PageLine): Sighting[] {
  const families = partsOf(line, 'family');
  const found: Sighting[] = [];
  for (const given of partsOf(line, 'given')) {
    const near = families
      .filter(({ at }) => Math.abs(at - given.at) <= 10)
      .sort((one, two) => Math.abs(one.at - given.at) - Math.abs(two.at - given.at));
    const [family] = near;
    if (!family) continue;
    const own = family.text.split(' ').filter((word) => !given.text.split(' ').includes(word));
    if (own.length === 0) continue;
    found.push({
      name: `${own.join(' ')}, ${given.text}`,
      weight: 3.5,
      element: given.element,
      text: given.text,
      kind: 'parts',
    });
  }
  return found.slice(0, 1);
}

function partsOf(line: PageLine, part: Part): Found[] {
  const found: Found[] = [];
  for (const [at, piece] of line.pieces.entries()) {
    if (piece.role || piece.text.length > 120 || !/naam/i.test(piece.text) || isElsewhere(piece.element)) continue;
    if (isUnderOther(line, at)) continue;
    const said = oneLine(piece.text);
    const inside = inOne[part].exec(said)?.[1];
    if (inside) found.push({ text: oneLine(inside), element: piece.element, at });
    else if (labels[part].test(said.replace(/\s*[:*]+\s*$/, ''))) {
      const below = cellBelow(piece.element);
      const next = below || isHead(piece.element) ? null : line.pieces[at + 1];
      const text = below ? oneLine(below.textContent ?? '') : next ? saidBy(next) : '';
      if (/^[\p{L}'’][\p{L}\p{M}'’. -]{0,40}$/u.test(text) && !isNoName(text)) {
        found.push({ text, element: below ?? next?.element ?? piece.element, at });
      }
    }
  }
  return found;
}

const saidBy = (piece: Piece): string =>
  oneLine(piece.role === 'text' ? ((piece.element as HTMLInputElement).value ?? '') : piece.text);

/** Whether an element is in a row of heads, over columns. */
const isHead = (element: Element): boolean => {
  const row = element.closest('th')?.parentElement;
  return row ? row.children.length > 1 && [...row.children].every((one) => one.localName === 'th') : false;
};

/** The cell under a column's head. */
function cellBelow(element: Element): Element | null {
  const cell = element.closest('th');
  const row = cell?.parentElement;
  if (!cell || !row || !isHead(cell)) return null;
  const below = row.nextElementSibling ?? row.parentElement?.nextElementSibling?.firstElementChild;
  // Rows of several pupils.
  if (below?.nextElementSibling) return null;
  return below?.children[[...row.children].indexOf(cell)] ?? null;
}

const partOf = (element: Element): Part | null => {
  const said = `${classOf(element)} ${element.getAttribute('itemprop') ?? ''} ${element.id}`;
  if (/voor-?_?naam|roepnaam|given|first/i.test(said)) return 'given';
  return /(?:familie|achter)-?_?naam|family|last-?_?name|surname/i.test(said) ? 'family' : null;
};

/**
 * The same texts, with a given name and a family name in elements or lines of their own, side by side or below each other,
 * as one.
 */
export function joinNames(blocks: readonly TextBlock[]): TextBlock[] {
  const found: TextBlock[] = [];
  for (let from = 0; from < blocks.length; from += 1) {
    const block = blocks[from];
    if (!block) break;
    const holder = block.signs.isPartOfName ? holderOf(block) : null;
    let to = from;
    while (holder && to < from + 4 && blocks[to]?.signs.isPartOfName && holderOf(blocks[to]) === holder) to += 1;
    const text =
      holder && to - from > 1 && !isElsewhere(holder) ? joined(blocks.slice(from, to), holder, blocks[to]) : null;
    found.push(text && holder ? { text, element: holder, signs: signsOf(text) } : block);
    if (text) from = to - 1;
  }
  return found;
}

const holderOf = (block: TextBlock | undefined): Element | null =>
  block && !apart.has(block.element.localName)
    ? inLine.has(block.element.localName)
      ? parentOf(block.element)
      : isLeaf(block.element)
        ? parentOf(block.element)
        : block.element
    : null;
const apart = new Set(['dt', 'dd', 'th', 'td', 'label', 'li', 'button', 'legend']);
const inLine = new Set(['span', 'b', 'strong', 'em', 'i', 'small', 'a']);
const isLeaf = (element: Element): boolean => element.childElementCount === 0;

function joined(run: readonly TextBlock[], holder: Element, next: TextBlock | undefined): string | null {
  const [one, other] = run;
  if (!one || !other) return null;
  const [first, second] = [partOf(one.element), partOf(other.element)];
  const told = run.length === 2 && first !== null && second !== null && first !== second;
  if (told) return first === 'family' ? `${one.text.replace(/,$/, '')}, ${other.text}` : `${one.text} ${other.text}`;
  if ((holder.textContent ?? '').length > 160 || run.some(({ text }) => isWholeName(text))) return null;
  const isTold =
    isInPupilPart(holder) ||
    /^h[1-4]$/.test(holder.localName) ||
    run.some(({ text }) => isKnown(text)) ||
    (next !== undefined && classAt(next.text) >= 0 && holderOf(next) === holder);
  if (!isTold) return null;
  const text = run.map((part) => part.text).join(' ');
  return looksLikeName(text) ? text : null;
}

/** Both a given name and a family name. */
const isWholeName = (text: string): boolean => {
  const [first = '', ...rest] = text.split(' ');
  return (
    isKnown(text) &&
    (rest.some((word) => !isGivenName(word)) || (isGivenName(first) && rest.slice(0, -1).some(isParticle)))
  );
};

const isKnown = (...texts: string[]): boolean => texts.some((text) => text.split(' ').some(isGivenName));
