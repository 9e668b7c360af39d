import type { PageLine } from '../candidates/walk';
import { classOf, parentOf } from '../dom';
import { onceAbove, onceAText } from '../memory';
import { classAt, classIn } from '../names';
import {
  hasGivenName,
  isElsewhere,
  isInPupilPart,
  isOneOfMany,
  nameAtStart,
  nameLabels,
  type Sighting,
} from './sighting';
import { type TextBlock, textBlocks } from './text-blocks';

const labelled =
  /(?:^|[\s|(•·])(?:naam\s+(?:van\s+de\s+)?)?(?:leerlinge?|lln\.?|jongere|student)\s*[:–-]\s*([^|•·\n]{3,70})|^(?:naam|naam en voornaam|voornaam en naam)\s*:\s*([^|•·\n]{3,70})/i;
const planOf =
  /(?:trainingsplan|smt|plan|dossier|lvs|fiche|leerlingvolgsysteem|leerlingfiche)\b[^.]{0,25}?\s(?:van|voor|[-–:|])\s+(.+)$/i;

const namedIn = onceAText((text): string | undefined => {
  const said = labelled.exec(text);
  return said?.[1] ?? said?.[2];
});
const isNameLabel = onceAText((text): boolean => nameLabels.test(text.replace(/\s*[:*]\s*$/, '')));

/** "Dossier van" with the name in an element of its own. */
const openOwner =
  /\b(?:trainingsplan|smt|plan|dossier|lvs|fiche|leerlingvolgsysteem|leerlingfiche)\b.{0,25}\s(?:van|voor)$/i;

/** Names in the page's words: behind a label, in headings, with a class, in the pupil's own part. */
export function fromTexts(line: PageLine): Sighting[] {
  const found: Sighting[] = [];
  const blocks = textBlocks(line);
  for (const [at, block] of blocks.entries()) {
    const { text, element } = block;
    if (text.length > 160 || isElsewhere(element) || isOneOfMany(element)) continue;
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

/** What stands behind the name in the title of a pupil's file. */
const fileWords = /^\s*[-–—|:•·].*\b(?:smt|training\w*|sociaal-maatsch\w*|lvs|leerlingvolgsysteem|dossier|fiche)\b/i;

/** "Naam" alone may be a place's as well; then a given name must speak for a person. */
function labelWeight(label: string, name: string): number {
  if (!/^naam/i.test(label)) return 3;
  return hasGivenName(name) ? 2 : 0.9;
}

function nearClass(blocks: TextBlock[], at: number): boolean {
  const next = blocks.slice(at + 1, at + 3).find(({ text }) => /[\p{L}\d]/u.test(text))?.text ?? '';
  return next.length < 80 && (classIn(next) !== null || /^klas\b/i.test(next) || /\btrainingsplan\b/i.test(next));
}

const headingWeight = onceAbove((element): number => {
  for (let at: Element | null = element, steps = 0; at && steps < 3; at = parentOf(at), steps += 1) {
    if (/^h[1-3]$/.test(at.localName)) return 1.2;
    if (/^h[4-6]$/.test(at.localName) || at.localName === 'caption') return 0.6;
    if (/title|titel|head|name|naam/i.test(classOf(at))) return 0.9;
  }
  return 0;
});
