import type { Candidate } from '../candidates/candidate';
import { scoresOf } from './decide';
import type { Matcher } from './matcher';
import type { NameReader } from './named';
import { dialogAround, regionOf } from './scope';

/** From here on a field is an item, whatever else stands on the page. */
const surely = 0.7;

/**
 * The part of the page that is the plan's form, told by its controls alone; null where these are too few to say. When half
 * of the items have a control of their own, texts to read cannot be most of the plan, so that only those in the form count.
 */
export function formOf(controls: readonly Candidate[], matcher: Matcher, read: NameReader): Element | null {
  const carried = new Set<number>();
  const sure: Candidate[] = [];
  for (const candidate of controls) {
    if (candidate.hidden === 'hidden') continue;
    let best = -1;
    let most = 0;
    for (const [at, { value }] of scoresOf(candidate, matcher, read).entries())
      if (value > most) [best, most] = [at, value];
    if (most < surely) continue;
    carried.add(best);
    sure.push(candidate);
  }
  if (carried.size * 2 < matcher.items.length) return null;
  const region = regionOf(sure);
  return region && (dialogAround(region) ?? region);
}
