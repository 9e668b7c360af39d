import type { PageStudent } from '@/lib/core/model/snapshot';
import type { PageLine } from './candidates/walk';
import { classIn, normalName } from './names';
import { platformIdOf } from './plan-id';
import { findClass } from './student/class';
import { fromChosen, fromFields, fromPath, fromPhotos, fromTwoParts } from './student/from-parts';
import { fromTexts } from './student/from-texts';
import type { Sighting } from './student/sighting';

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
