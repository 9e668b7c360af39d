import type { Candidate } from '../candidate';
import { labelPage, type PageView } from '../collect';
import { contextOf } from '../context';
import type { Group } from '../groups';
import { cellPairs } from './cells';
import { definitionPairs } from './definitions';
import { linePairs } from './lines';
import type { LabelSense, Pair } from './pair';
import { siblingPairs } from './siblings';

const order = [cellPairs, definitionPairs, linePairs, siblingPairs];

/** Every text on the page that stands with a label, as candidates of a read view. */
export function collectRead(view: PageView, sense: LabelSense): Candidate[] {
  const pairs = new Map<number, Pair>();
  for (const find of order) {
    find(view, sense, (pair) => {
      if (view.isLabelOfControl(pair.labelFrom, pair.labelTo)) return;
      if (!pairs.has(pair.labelFrom) || pair.inList) pairs.set(pair.inList ? -pair.from - 1 : pair.labelFrom, pair);
    });
  }
  const found = [...pairs.values()].filter((pair) => sense.isRelevant(pair.label));
  const groups = found.map(
    (pair): Group => ({ kind: 'read', element: pair.element, controls: [], from: pair.from, to: pair.to, options: [] }),
  );
  const page = labelPage(view.line, view.visibility, [...groups]);
  for (const [at, pair] of found.entries()) {
    const group = groups[at];
    if (group) page.claimPieces(pair.labelFrom, pair.labelTo, group);
  }
  return found.flatMap((pair, at): Candidate[] => {
    const group = groups[at];
    if (!group) return [];
    return [
      {
        ...group,
        labels: [{ text: pair.label, source: 'read', weight: 1 }],
        context: contextOf(group, page, (from, to) => page.isClaimed(from, to)),
        hidden: view.visibility.hidden(pair.element),
        ...(pair.text === undefined ? {} : { text: pair.text }),
        ...(pair.inList ? { inList: true } : {}),
      },
    ];
  });
}
