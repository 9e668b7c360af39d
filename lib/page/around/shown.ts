import type { PageView } from '../candidates/collect';
import type { Block } from './blocks';
import type { DaysOf } from './row-days';
import type { Words } from './words';

/** A page as it is asked what lies around a plan. */
export interface Shown {
  view: PageView;
  /** Its visible texts in reading order. */
  blocks: readonly Block[];
  days: DaysOf;
  words: Words;
  /** Whose page it is, by the given name alone; null where that is not known. */
  given: string | null;
}
