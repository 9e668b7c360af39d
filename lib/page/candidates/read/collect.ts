import { readTable } from '../../read/log';
import type { Candidate } from '../candidate';
import { labelPage, type PageView } from '../collect';
import { contextOf } from '../context';
import type { Group } from '../groups';
import { cellPairs } from './cells';
import { definitionPairs } from './definitions';
import { linePairs } from './lines';
import type { LabelSense, Pair } from './pair';
import { rangeLines, splitRange } from './ranges';
import { siblingPairs } from './siblings';

const order = [cellPairs, definitionPairs, linePairs, siblingPairs];

/** Every text on the page that stands with a label, as candidates of a read view. */
export function collectRead(view: PageView, sense: LabelSense): Candidate[] {
  const found = findPairs(view, sense);
  const groups = found.map(
    (pair): Group => ({ kind: 'read', element: pair.element, controls: [], from: pair.from, to: pair.to, options: [] }),
  );
  const page = labelPage(view.line, view.visibility, groups);
  for (const [at, pair] of found.entries()) {
    const group = groups[at];
    if (group) page.claimPieces(pair.labelFrom, pair.labelTo, group);
  }
  return found.flatMap((pair, at): Candidate[] => {
    const group = groups[at];
    if (!group) return [];
    const context = contextOf(group, page, (from, to) => page.isClaimed(from, to));
    return [
      {
        ...group,
        labels: [{ text: pair.label, source: 'read', weight: 1 }],
        context: [...(pair.over ?? []), ...context],
        hidden: view.visibility.hidden(pair.element),
        ...(pair.text === undefined ? {} : { text: pair.text }),
        ...(pair.inList ? { inList: true } : {}),
      },
    ];
  });
}

/** The pairs of all layouts, one a label; ranges are split, and what only holds other pairs is left out. */
function findPairs(view: PageView, sense: LabelSense): Pair[] {
  const pairs = new Map<number, Pair>();
  for (const find of order) {
    find(view, sense, (pair) => {
      if (view.isLabelOfControl(pair.labelFrom, pair.labelTo)) return;
      if (pair.inList) pairs.set(-pair.from - 1, pair);
      else if (!pairs.has(pair.labelFrom)) pairs.set(pair.labelFrom, pair);
    });
  }
  const all = [...pairs.values()];
  const ranges: Pair[] = [];
  for (const pair of all) ranges.push(...(splitRange(view, pair) ?? []));
  const taken = new Set(ranges.map(({ from }) => from));
  rangeLines(view, (two) => {
    if (!taken.has(two[0].from) && !view.isLabelOfControl(two[0].from, two[0].to)) ranges.push(...two);
  });
  const known = all.filter((pair) => sense.isLabel(pair.label)).sort((one, two) => one.labelFrom - two.labelFrom);
  const single = all.filter((pair) => sense.isRelevant(pair.label) && !holdsPairs(pair, known));
  return [...single, ...ranges];
}

/** A heading over a table of labels and values has no value of its own. */
function holdsPairs(pair: Pair, known: readonly Pair[]): boolean {
  if (pair.text !== undefined || readTable(pair.element)) return false;
  return (
    known.filter(
      (other) => other !== pair && other.labelFrom >= pair.from && other.to <= pair.to && other.labelFrom < pair.to,
    ).length >= 2
  );
}
