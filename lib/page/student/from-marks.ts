import type { PageLine, Piece } from '../candidates/walk';
import { classIn } from '../classes';
import { asSelect, closestAcross, inputType, oneLine, spacedWords } from '../dom';
import { onceAText } from '../memory';
import { looksLikeName } from '../names';
import { allOf } from '../remembered-query';
import { directIn } from './named-in-text';
import { bare, type Order, readings } from './order';
import { isMarked, isUnderOther } from './others';
import { hasGivenName, isElsewhere, isInPupilPart, isNameLabel, nameAtStart, orderIn, type Sighting } from './sighting';

const photos = allOf('img[alt], [role=img][aria-label], [class*=photo][title]');

/** What a photo says of whom it shows. */
export function fromPhotos(line: PageLine): Sighting[] {
  const found: Sighting[] = [];
  for (const root of line.roots) {
    for (const image of photos(root)) {
      const alt = oneLine(
        image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? image.getAttribute('title') ?? '',
      );
      const said =
        /^(?:pas|profiel)?(?:foto|portret|afbeelding)\s*:?\s+(?:van\s+)?(?:de\s+)?(?:leerling\s+)?(.+)$/i.exec(
          alt,
        )?.[1] ?? alt;
      const name = looksLikeName(said) ? said : nameAtStart(said);
      if (!name || isElsewhere(image)) continue;
      const weight = /foto|portret/i.test(alt) || isInPupilPart(image) ? 2.5 : 1.2;
      found.push({ name, weight, element: image, text: alt, kind: 'photo' });
    }
  }
  return found;
}

/** What a field holds, as shown. */
export const fieldValue = ({ element, role }: Piece): string => {
  const select = asSelect(element);
  if (select) return oneLine(select.selectedOptions[0]?.textContent ?? '');
  if (role === 'custom-select') return oneLine(element.textContent ?? '');
  return role === 'text' ? ((element as HTMLInputElement).value ?? '') : '';
};

/** What names a control: its own words, a bound label, or the text before it. */
export function labelsOf(line: PageLine, at: number, element: Element): string[] {
  const before = line.pieces[at - 1];
  const bound = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return [
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
    ...bound.map((label) =>
      [...label.childNodes].map((node) => (node.contains(element) ? '' : node.textContent)).join(' '),
    ),
    element.parentElement?.getAttribute('aria-label'),
    before && !before.role ? before.text : null,
  ].flatMap((label) => (label ? [oneLine(label)] : []));
}

/** Fields behind "Leerling" hold the name too, and a list behind it has the pupil chosen. */
export function fromFields(line: PageLine): Sighting[] {
  const found: Sighting[] = [];
  for (const [at, piece] of line.pieces.entries()) {
    if (!piece.role || isElsewhere(piece.element)) continue;
    const select = asSelect(piece.element);
    if (!select && piece.role !== 'custom-select' && (piece.role !== 'text' || inputType(piece.element) === 'search'))
      continue;
    const value = fieldValue(piece);
    const titled = isTitled(value) && labelsOf(line, at, piece.element).some(isTitle) ? directIn(value) : null;
    if (titled) found.push({ name: titled, weight: 1.2, element: piece.element, text: value, kind: 'text' });
    const name = nameAtStart(value);
    const label = name ? labelsOf(line, at, piece.element).find(isNameLabel) : undefined;
    if (!name || label === undefined) continue;
    const order = orderIn(label) ?? (select ? orderOf([...select.options].map(({ text }) => text)) : undefined);
    const weight = saysPupil.test(label) ? (piece.role === 'text' ? 3 : 1.8) : weightUnsaid(line, at, name);
    if (weight === 0) continue;
    found.push({ name, weight, element: piece.element, text: value, kind: 'label', ...(order ? { order } : {}) });
  }
  return found;
}

const isTitle = (label: string): boolean => /^(?:titel|naam (?:van )?(?:het )?(?:trainings)?plan)\b/i.test(label);

/** "SMT 2026-2027 Lotte Peeters 5OV1": a title may name the pupil; a place in it looks alike, so more must speak for a person. */
const isTitled = onceAText((text): boolean => {
  const name = directIn(text);
  return name !== null && (hasGivenName(name) || classIn(text) !== null);
});

const saysPupil = /leerling|lln|\bll\b|pupil|jongere|student|cursist|voornaam/i;

/** "Naam" is asked of a place and of a mentor too: then a given name must speak for a person, and no words over it against it. */
const weightUnsaid = (line: PageLine, at: number, name: string): number =>
  isUnderOther(line, at) ? 0 : hasGivenName(name) ? 2 : 0.5;

/** Which part stands first in most names of a list; undefined where neither names nor alphabet tell. */
function orderOf(texts: readonly string[]): Order | undefined {
  let lead = 0;
  const starts = texts.flatMap((text) => bare(nameAtStart(text) ?? '').split(' ')[0] || []);
  if (starts.length > 2 && starts.every((start, at) => at === 0 || (starts[at - 1] ?? '') <= start))
    lead -= starts.length > 3 ? 2 : 1;
  for (const text of texts.slice(0, 40)) {
    const name = nameAtStart(text);
    if (!name || name.includes(',')) continue;
    const [best, next] = readings(name, { used: () => 0, mails: [] }).sort((one, two) => two.score - one.score);
    if (best && best.score - (next?.score ?? 0) > 0.8) lead += bare(name).startsWith(bare(best.given)) ? 1 : -1;
  }
  return lead === 0 || (Math.abs(lead) < 2 && texts.length > 4) ? undefined : lead > 0 ? 'given' : 'family';
}

const chosen = allOf(
  '[aria-selected=true], [aria-current]:not([aria-current=false]), :is(li, a, tr, div, span, button).selected, :is(li, a, tr, div, span, button).active, :is(li, a, tr).current, [class*=is-active], [class*=is-selected], [class*="--active"], [class*="--selected"], [class*=clicked], ' +
    ':is(li, a, tr, span, button):is(.on, .actief, .gekozen, .huidig, [class$="-on"], [class$="-active"], [class$="-actief"], [class$="-current"], [class$="-selected"], [class$="-gekozen"])',
);
/** Chosen without a sign in its attributes. */
const ticked = (root: Document | ShadowRoot): Element[] => [
  ...root.querySelectorAll<HTMLInputElement>('input[type=radio]:checked'),
];

/** The words of an element that holds few, its parts apart. */
const wordsOfShort = (element: Element): string =>
  (element.textContent ?? '').length < 160 ? oneLine(spacedWords(element).replaceAll('\n', ' | ')) : '';

const labelOf = (element: Element): string =>
  [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '').join(' ');

/** The top bar may mark the user's own name as chosen. */
const isOfTeacher = (element: Element): boolean => closestAcross(element, '[class*=topnav]') !== null;

/** The chosen one of a list, tree or row of tabs. */
export function fromChosen(line: PageLine): Sighting[] {
  return line.roots.flatMap((root) =>
    inPageOrder(chosen(root), ticked(root)).flatMap((element) => {
      const text = element.localName === 'input' ? oneLine(labelOf(element)) : wordsOfShort(element);
      const name =
        text !== '' && text.length < 80 && !isOfTeacher(element) ? nameAtStart(rowName(element) ?? text) : null;
      if (!name) return [];
      const order = orderOf([...(element.parentElement?.children ?? [])].map((one) => oneLine(one.textContent ?? '')));
      return [{ name, weight: 1.4, element, text, kind: 'chosen' as const, ...(order ? { order } : {}) }];
    }),
  );
}

/** Both in one, each element once. */
function inPageOrder(some: Element[], others: Element[]): Element[] {
  const isBefore = (one: Element, other: Element): boolean =>
    (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return others.length === 0
    ? some
    : [...new Set([...some, ...others])].sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

const bold = allOf('b, strong');

/** The only one in bold of a list of names. */
export function fromMarked(line: PageLine): Sighting[] {
  return line.roots.flatMap((root) =>
    bold(root).flatMap((element) => {
      const item = element.closest('li');
      if (!item) return [];
      const others = [...(item.parentElement?.children ?? [])];
      const name = nameAtStart(oneLine(element.textContent ?? ''));
      if (!name || others.length < 3 || isElsewhere(element) || !isMarked(item)) return [];
      const texts = others.map((one) => oneLine(one.textContent ?? ''));
      if (texts.filter((text) => nameAtStart(text) !== null).length < 3) return [];
      const order = orderOf(texts);
      return [{ name, weight: 1.2, element, text: name, kind: 'chosen' as const, ...(order ? { order } : {}) }];
    }),
  );
}

/** Of a row in a table the first cell with a name, or the cells under "Naam" and "Voornaam". */
function rowName(element: Element): string | null {
  if (element.localName !== 'tr') return null;
  const cells = [...element.children].map((cell) => oneLine(cell.textContent ?? ''));
  const heads = [...(element.closest('table')?.querySelector('tr')?.children ?? [])].map((cell) =>
    oneLine(cell.textContent ?? ''),
  );
  const under = (label: RegExp): string | undefined => cells[heads.findIndex((head) => label.test(head))];
  const [given, family] = [under(/^(?:voor|roep)naam$/i), under(/^(?:familie|achter)?naam$/i)];
  if (given && family) return `${family}, ${given}`;
  return cells.find((text) => nameAtStart(text) !== null) ?? null;
}

const paths = allOf('[class*=crumb], [class*=kruimel], [aria-label*=ruimel], [aria-label*=readcrumb]');

/** One step of the path over the page: "Leerlingen › 4OV1C › Chidera Okonkwo › SMT". */
export function fromPath(line: PageLine): Sighting[] {
  return line.roots.flatMap((root) =>
    paths(root).flatMap((element) => {
      const text = oneLine(stepsOf(element));
      if (text.length > 200) return [];
      return text.split(/\s*[›»>/|→]\s*/).flatMap((step) => {
        const name = nameAtStart(step);
        const weight = 0.9 + (classIn(text) !== null ? 0.3 : 0) + (name && hasGivenName(name) ? 0.3 : 0);
        return name ? [{ name, weight, element, text, kind: 'path' as const }] : [];
      });
    }),
  );
}

/** The words of a path, its steps apart also where only style parts them. */
const stepsOf = (element: Element): string => {
  const steps = element.querySelectorAll('li, a');
  const all = element.textContent ?? '';
  if (steps.length < 2 || /[›»>/|→]/.test(all)) return all;
  return [...new Set(steps)]
    .filter((step) => !step.querySelector('li, a'))
    .map((step) => step.textContent ?? '')
    .join(' › ');
};

const ofPupil =
  /(?:leerling(?:e|fiche|dossier|kaart)?|lln\.?|jongere|dossier van|plan van|fiche van|profiel van)\s*:?\s+(.+)$/i;

const hints = allOf('[aria-label*=eerling], [title*=eerling], [aria-label*=" van "]');

/** What hints and accessible names say: "Dossier van Lotte Peeters". */
export function fromHints(line: PageLine): Sighting[] {
  const found: Sighting[] = [];
  for (const root of line.roots) {
    for (const element of hints(root)) {
      const text = oneLine(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
      const said = /vorige|volgende/i.test(text) ? null : ofPupil.exec(text)?.[1];
      const name = said && !isElsewhere(element) ? nameAtStart(said) : null;
      if (name) found.push({ name, weight: 1.4, element, text, kind: 'label' });
    }
  }
  return found;
}

/** A part of the window's title that is a name. */
export function fromTitle(root: Document): Sighting[] {
  const title = oneLine(root.title);
  const element = root.body;
  if (!element) return [];
  const withClass = classIn(title) !== null;
  return title.split(/\s+[-–—|·•:>›/]\s+|:\s+|\bvan\s(?=\p{Lu}[\p{L}-]+\s\p{L})/u).flatMap((part) => {
    const file = /^(?:\S*(?:plan|dossier|fiche|lvs|leerling)\S*\s+)+(?:van\s+|voor\s+)?(?=\p{L})/iu;
    const name = nameAtStart(part.replace(file, ''));
    if (!name || /^(?:sint|st|heilig)/i.test(name)) return [];
    // "School - Smartschool" is the usual title.
    const isAlone = /^[^-–—|]+[-–—|][^-–—|]+$/.test(title) && !file.test(part);
    const weight = withClass ? 1.1 : hasGivenName(name) ? (isAlone ? 0.8 : 1) : file.test(part) ? 0.8 : 0.5;
    return [{ name, weight, element, text: title, kind: 'title' as const }];
  });
}
