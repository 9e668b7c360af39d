import type { PageLine } from '../candidates/walk';
import { oneLine, parentOf } from '../dom';
import { classIn } from '../names';
import { isElsewhere, type Sighting } from './sighting';

/** The class beside a sighting of the pupil: in its text, close by, else behind "Klas" anywhere on the page. */
export function findClass(sighting: Sighting, line: PageLine): string | null {
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
