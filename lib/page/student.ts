import type { PageStudent } from '@/lib/core/model/snapshot';
import type { PageLine } from './candidates/walk';
import { classOf, oneLine, parentOf } from './dom';
import { isGivenName } from './given-names';
import { onceAbove, onceAText } from './memory';
import { classAt, classIn, looksLikeName, normalName } from './names';
import { platformIdOf } from './plan-id';

interface Sighting {
  name: string;
  weight: number;
  element: Element;
  text: string;
}

const pupilClass = /pupil|leerling|student|(^|[\s_-])lln/i;
const authorClass = /userdiv|author|auteur|teacher|topnav|mentor/i;

/** Whose page this is: from the pupil's header, a photo, "Leerling: ...", or a title that holds a name and a class. */
export function findStudent(root: Document, line: PageLine, url: string): PageStudent | null {
  const sightings = [
    ...fromPhotos(line),
    ...fromTexts(line),
    ...fromFields(line),
    ...fromTwoParts(line),
    ...fromChosen(line),
    ...fromPath(line),
  ];
  const tally = new Map<string, { weight: number; best: Sighting; all: Sighting[] }>();
  const used = wordCounter(line, root);
  for (const sighting of sightings) {
    const name = normalName(sighting.name, used);
    const key = sorted(name);
    const known = tally.get(key);
    if (known) {
      known.weight += sighting.weight * 0.5;
      known.all.push(sighting);
      if (sighting.weight > known.best.weight) known.best = { ...sighting, name };
    } else tally.set(key, { weight: sighting.weight, best: { ...sighting, name }, all: [sighting] });
  }
  const best = [...tally.values()].sort((one, two) => two.weight - one.weight)[0];
  if (!best || best.weight < 1) return null;
  const said = best.all.map(({ text }) => classIn(text)).find((found) => found !== null);
  return {
    name: best.best.name,
    class: said ?? findClass(best.best, line),
    platformId: platformIdOf(url, best.best.element),
  };
}

const sorted = (name: string): string => name.toLowerCase().split(' ').sort().join(' ');

function fromPhotos(line: PageLine): Sighting[] {
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

const labels =
  /^(?:naam\s+(?:van\s+de\s+)?)?(?:leerling|lln\.?|pupil|jongere|student)(?:\s*\(naam\))?\s*$|^(?:naam|naam en voornaam|voornaam en naam)$/i;
const labelled =
  /(?:^|[\s|(•·])(?:naam\s+(?:van\s+de\s+)?)?(?:leerlinge?|lln\.?|jongere|student)\s*[:–-]\s*([^|•·\n]{3,70})|^(?:naam|naam en voornaam|voornaam en naam)\s*:\s*([^|•·\n]{3,70})/i;
const planOf =
  /(?:trainingsplan|smt|plan|dossier|lvs|fiche|leerlingvolgsysteem|leerlingfiche)\b[^.]{0,25}?\s(?:van|voor|[-–:|])\s+(.+)$/i;

const namedIn = onceAText((text): string | undefined => {
  const said = labelled.exec(text);
  return said?.[1] ?? said?.[2];
});
const isNameLabel = onceAText((text): boolean => labels.test(text.replace(/\s*[:*]\s*$/, '')));

/** "Dossier van" with the name in an element of its own. */
const openOwner =
  /\b(?:trainingsplan|smt|plan|dossier|lvs|fiche|leerlingvolgsysteem|leerlingfiche)\b.{0,25}\s(?:van|voor)$/i;

function fromTexts(line: PageLine): Sighting[] {
  const found: Sighting[] = [];
  const blocks = textBlocks(line);
  for (const [at, block] of blocks.entries()) {
    const { text, element } = block;
    if (text.length > 160 || isElsewhere(element)) continue;
    const named = namedIn(text);
    if (named) {
      const name = nameAtStart(named);
      if (name) found.push({ name, weight: 3, element, text });
      continue;
    }
    if (openOwner.test(text)) {
      const next = blocks[at + 1];
      const name = next ? nameAtStart(next.text) : null;
      if (next && name) found.push({ name, weight: 2, element: next.element, text: next.text });
    }
    if (isNameLabel(text)) {
      const next = blocks[at + 1];
      const name = next ? nameAtStart(next.text) : null;
      if (next && name) found.push({ name, weight: labelWeight(text, name), element: next.element, text: next.text });
    }
    const heading = headingWeight(element);
    const inside = isInPupilPart(element);
    const name = nameAtStart(text);
    if (name && (inside || heading > 0)) {
      const withClass = classIn(text) !== null && classAt(text) > 0;
      const ofFile = heading > 0 && fileWords.test(text.slice(name.length));
      found.push({
        name,
        weight:
          (inside ? 2.2 : 0.8 * heading + (hasGivenName(name) ? 0.3 : 0)) + (withClass ? 1.5 : 0) + (ofFile ? 0.6 : 0),
        element,
        text,
      });
      if (!inside && at < 40 && nearClass(blocks, at)) found.push({ name, weight: 1.1, element, text });
    } else if (name && classAt(text) > 0) found.push({ name, weight: 1.6, element, text });
    else if (name && at < 40 && nearClass(blocks, at)) found.push({ name, weight: 1.1, element, text });
    const after = heading > 0 || classAt(text) > 0 ? planOf.exec(text)?.[1] : undefined;
    const owner = after ? nameAtStart(after) : null;
    if (owner) found.push({ name: owner, weight: 1.5, element, text });
  }
  return found;
}

const hasGivenName = (name: string): boolean => name.split(' ').some(isGivenName);

/** What stands behind the name in the title of a pupil's file. */
const fileWords = /^\s*[-–—|:•·].*\b(?:smt|training\w*|sociaal-maatsch\w*|lvs|leerlingvolgsysteem|dossier|fiche)\b/i;

/** The cell under a column's head. */
function cellBelow(element: Element): Element | null {
  const cell = element.closest('th');
  const row = cell?.parentElement;
  if (!cell || !row || [...row.children].some((one) => one.localName !== 'th')) return null;
  const below = row.nextElementSibling ?? row.parentElement?.nextElementSibling?.firstElementChild;
  return below?.children[[...row.children].indexOf(cell)] ?? null;
}

const chosen =
  '[aria-selected=true], [aria-current]:not([aria-current=false]), li.selected, li.active, li.current, a.selected, a.active, a.current, option:checked';

/** The chosen one of a list, tree or row of tabs. */
function fromChosen(line: PageLine): Sighting[] {
  return line.roots.flatMap((root) =>
    [...root.querySelectorAll(chosen)].flatMap((element) => {
      const text = oneLine(element.textContent ?? '');
      const name = text.length < 80 ? nameAtStart(text) : null;
      return name ? [{ name, weight: 1.4, element, text }] : [];
    }),
  );
}

/** One step of the path over the page: "Leerlingen › 4OV1C › Chidera Okonkwo › SMT". */
function fromPath(line: PageLine): Sighting[] {
  return line.roots.flatMap((root) =>
    [
      ...root.querySelectorAll('[class*=crumb], [class*=kruimel], [aria-label*=ruimel], [class*=path], [class*=pad-]'),
    ].flatMap((element) => {
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

/** "Naam" and "Voornaam" in cells of their own. */
function fromTwoParts(line: PageLine): Sighting[] {
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

/** "Naam" alone may be a place's as well; then a given name must speak for a person. */
function labelWeight(label: string, name: string): number {
  if (!/^naam/i.test(label)) return 3;
  return hasGivenName(name) ? 2 : 0.9;
}

function nearClass(blocks: TextBlock[], at: number): boolean {
  const next = blocks.slice(at + 1, at + 3).find(({ text }) => /[\p{L}\d]/u.test(text))?.text ?? '';
  return next.length < 80 && (classIn(next) !== null || /^klas\b/i.test(next) || /\btrainingsplan\b/i.test(next));
}

/** Readonly inputs behind "Leerling" hold the name too. */
function fromFields(line: PageLine): Sighting[] {
  const found: Sighting[] = [];
  for (const [at, piece] of line.pieces.entries()) {
    if (piece.role !== 'text') continue;
    const value = (piece.element as HTMLInputElement).value ?? '';
    if (!looksLikeName(value)) continue;
    const before = line.pieces[at - 1];
    if (before && !before.role && labels.test(oneLine(before.text).replace(/\s*[:*]\s*$/, ''))) {
      found.push({ name: value, weight: 3, element: piece.element, text: value });
    }
  }
  return found;
}

/** The name at the start of a text, before a class, a dash or a bracket; null when it does not start with one. */
export const nameAtStart = onceAText((text): string | null => {
  const line = oneLine(text).replace(/^(?:voor|van)\s(?=\p{Lu})/u, '');
  const cut = [classAt(line), line.search(/\s[-–—|•·]\s|[-–—|•·(\n]\s|\s[([]|\s+klas\b|[\d:;]|\s[•·]/i)].filter(
    (at) => at > 0,
  );
  const start = oneLine(line.slice(0, cut.length > 0 ? Math.min(...cut) : undefined)).replace(/[\s,|•·([–-]+$/, '');
  return looksLikeName(start) ? start : null;
});

interface TextBlock {
  text: string;
  element: Element;
}

function textBlocks(line: PageLine): TextBlock[] {
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

const headingWeight = onceAbove((element): number => {
  for (let at: Element | null = element, steps = 0; at && steps < 3; at = parentOf(at), steps += 1) {
    if (/^h[1-3]$/.test(at.localName)) return 1.2;
    if (/^h[4-6]$/.test(at.localName) || at.localName === 'caption') return 0.6;
    if (/title|titel|head|name|naam/i.test(classOf(at))) return 0.9;
  }
  return 0;
});

const isInPupilPart = onceAbove((element): boolean => {
  for (let at: Element | null = element, steps = 0; at && steps < 5; at = parentOf(at), steps += 1) {
    if (pupilClass.test(`${classOf(at)} ${at.id}`) || /profile_header/.test(classOf(at))) return true;
  }
  return false;
});

/** The top bar names the teacher; author columns name colleagues. */
const isElsewhere: (element: Element) => boolean = onceAbove((element): boolean => {
  const name = classOf(element);
  if (
    element.localName === 'nav' ||
    element.localName === 'option' ||
    /(^|\s)(topnav|smsc-topnav)/.test(name) ||
    element.getAttribute('role') === 'tree' ||
    authorClass.test(name) ||
    name.includes('tree')
  )
    return true;
  const holder = parentOf(element);
  return holder !== null && isElsewhere(holder);
});

function findClass(sighting: Sighting, line: PageLine): string | null {
  const own = classIn(sighting.text);
  if (own) return own;
  let holder: Element | null = sighting.element;
  for (let steps = 0; holder && steps < 5; steps += 1) {
    const [from, to] = line.span(holder);
    if (to - from > 60) break;
    for (const piece of line.pieces.slice(from, to)) {
      const found = piece.role ? null : classIn(piece.text);
      if (found) return found;
    }
    holder = parentOf(holder);
  }
  const [at] = line.span(sighting.element);
  for (const piece of line.pieces.slice(Math.max(0, at - 4), at + 8)) {
    const found = piece.role ? null : classIn(piece.text);
    if (found) return found;
  }
  return labelledClass(line);
}

/** "Klas" with its value anywhere on the page. */
function labelledClass(line: PageLine): string | null {
  for (const [at, piece] of line.pieces.entries()) {
    if (piece.role) continue;
    const text = oneLine(piece.text);
    if (!/^(?:klas(?:groep)?|groep|class)\b/i.test(text) || isElsewhere(piece.element)) continue;
    const found = classIn(text);
    if (found) return found;
    const next = line.pieces[at + 1];
    if (!next) continue;
    const value = next.role ? ((next.element as HTMLInputElement).value ?? '') : next.text;
    const code = classIn(`klas: ${oneLine(value)}`);
    if (code) return code;
  }
  return null;
}

/** How often a word stands on the page without the rest of the name: a given name often does. */
function wordCounter(line: PageLine, root: Document): (word: string) => number {
  let all: string | null = null;
  return (word) => {
    all ??= `${line.pieces.map((piece) => (piece.role ? heldBy(piece.element) : piece.text)).join(' | ')} ${root.title}`;
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const alone = new RegExp(`(?<![\\p{L}-])${escaped}(?![\\p{L}-])(?!\\s+\\p{Lu})`, 'gu');
    const before = new RegExp(`\\p{Lu}\\p{L}+\\s+${escaped}(?![\\p{L}-])`, 'gu');
    return Math.max(0, (all.match(alone)?.length ?? 0) - (all.match(before)?.length ?? 0));
  };
}

const heldBy = (element: Element): string => {
  if (element.localName === 'iframe') return '';
  return 'value' in element ? String(element.value) : '';
};
