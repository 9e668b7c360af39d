import type { PageLine } from '../candidates/walk';
import { closestAcross, oneLine } from '../dom';
import { classIn, looksLikeName } from '../names';
import { hasGivenName, isElsewhere, isInPupilPart, nameAtStart, nameLabels, type Sighting } from './sighting';

/** What a photo says of whom it shows. */
export function fromPhotos(line: PageLine): Sighting[] {
  const found: Sighting[] = [];
  for (const root of line.roots) {
    for (const image of root.querySelectorAll('img[alt], [role=img][aria-label], [class*=photo][title]')) {
      const alt = oneLine(
        image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? image.getAttribute('title') ?? '',
      );
      const said =
        /^(?:pas|profiel)?(?:foto|portret|afbeelding)\s+(?:van\s+)?(?:leerling\s+)?(.+)$/i.exec(alt)?.[1] ?? alt;
      if (!looksLikeName(said) || isElsewhere(image)) continue;
      found.push({
        name: said,
        weight: /foto|portret/i.test(alt) || isInPupilPart(image) ? 2.5 : 1.2,
        element: image,
        text: alt,
      });
    }
  }
  return found;
}

/** Readonly inputs behind "Leerling" hold the name too. */
export function fromFields(line: PageLine): Sighting[] {
  const found: Sighting[] = [];
  for (const [at, piece] of line.pieces.entries()) {
    if (piece.role !== 'text') continue;
    const value = (piece.element as HTMLInputElement).value ?? '';
    if (!looksLikeName(value)) continue;
    const before = line.pieces[at - 1];
    if (before && !before.role && nameLabels.test(oneLine(before.text).replace(/\s*[:*]\s*$/, ''))) {
      found.push({ name: value, weight: 3, element: piece.element, text: value });
    }
  }
  return found;
}

/** The cell under a column's head. */
function cellBelow(element: Element): Element | null {
  const cell = element.closest('th');
  const row = cell?.parentElement;
  if (!cell || !row || [...row.children].some((one) => one.localName !== 'th')) return null;
  const below = row.nextElementSibling ?? row.parentElement?.nextElementSibling?.firstElementChild;
  return below?.children[[...row.children].indexOf(cell)] ?? null;
}

/** "Naam" and "Voornaam" in cells of their own. */
export function fromTwoParts(line: PageLine): Sighting[] {
  const part = (label: RegExp): { text: string; element: Element } | null => {
    for (const [at, piece] of line.pieces.entries()) {
      if (piece.role || !label.test(oneLine(piece.text).replace(/\s*[:*]\s*$/, ''))) continue;
      const below = cellBelow(piece.element);
      const next = line.pieces[at + 1];
      if (below) return { text: oneLine(below.textContent ?? ''), element: below };
      if (!next) continue;
      const text = oneLine(next.role === 'text' ? ((next.element as HTMLInputElement).value ?? '') : next.text);
      if (/^\p{Lu}[\p{L}'’ -]{1,40}$/u.test(text)) return { text, element: next.element };
    }
    return null;
  };
  const given = part(/^voornaam$/i);
  const family = given ? part(/^(?:familie|achter)?naam(?: (?:van de )?leerling)?$/i) : null;
  if (!given || !family) return [];
  return [{ name: `${family.text}, ${given.text}`, weight: 3.5, element: given.element, text: given.text }];
}

const chosen =
  '[aria-selected=true], [aria-current]:not([aria-current=false]), li.selected, li.active, li.current, a.selected, a.active, a.current';

/** The top bar may mark the user's own name as chosen. */
const isOfTeacher = (element: Element): boolean => closestAcross(element, '[class*=topnav]') !== null;

/** The chosen one of a list, tree or row of tabs. */
export function fromChosen(line: PageLine): Sighting[] {
  return line.roots.flatMap((root) =>
    [...root.querySelectorAll(chosen)].flatMap((element) => {
      const text = oneLine(element.textContent ?? '');
      const name = text.length < 80 && !isOfTeacher(element) ? nameAtStart(text) : null;
      return name ? [{ name, weight: 1.4, element, text }] : [];
    }),
  );
}

/** One step of the path over the page: "Leerlingen › 4OV1C › Chidera Okonkwo › SMT". */
export function fromPath(line: PageLine): Sighting[] {
  return line.roots.flatMap((root) =>
    [...root.querySelectorAll('[class*=crumb], [class*=kruimel], [aria-label*=ruimel]')].flatMap((element) => {
      const text = oneLine(element.textContent ?? '');
      if (text.length > 200) return [];
      return text.split(/\s*[›»>/|]\s*/).flatMap((step) => {
        const name = nameAtStart(step);
        const weight = 0.9 + (classIn(text) !== null ? 0.3 : 0) + (name && hasGivenName(name) ? 0.3 : 0);
        return name ? [{ name, weight, element, text }] : [];
      });
    }),
  );
}
