import { collectCandidates } from '@/lib/page/candidates/collect';
import { classIn } from '@/lib/page/classes';
import {
  asInput,
  asSelect,
  asTextarea,
  classOf,
  closestAcross,
  holds,
  inputType,
  isBlock,
  oneLine,
  parentOf,
} from '@/lib/page/dom';
import { plain } from '@/lib/page/match/normalise';
import { dialogAround } from '@/lib/page/match/scope';
import { onceAbove, onceAText } from '@/lib/page/memory';
import { looksLikeName } from '@/lib/page/names';
import { readDate } from '@/lib/page/read/date';
import { dateIn, findDates, monthOf } from '@/lib/page/read/date-text';
import { readValue } from '@/lib/page/read/value';
import { shelf } from '@/lib/page/shelf';
import { isWritable } from '@/lib/page/writable';
import { aroundShelf, type SharedWithAround } from '../around/shared-modules';

const shared: SharedWithAround = {
  'lib/page/dom.ts': {
    asInput,
    asSelect,
    asTextarea,
    classOf,
    closestAcross,
    holds,
    inputType,
    isBlock,
    oneLine,
    parentOf,
  },
  'lib/page/memory.ts': { onceAbove, onceAText },
  'lib/page/classes.ts': { classIn },
  'lib/page/names.ts': { looksLikeName },
  'lib/page/writable.ts': { isWritable },
  'lib/page/candidates/collect.ts': { collectCandidates },
  'lib/page/match/normalise.ts': { plain },
  'lib/page/match/scope.ts': { dialogAround },
  'lib/page/read/date.ts': { readDate },
  'lib/page/read/date-text.ts': { dateIn, findDates, monthOf },
  'lib/page/read/value.ts': { readValue },
};

/** Lends the script of the screens around a plan what they have in common. */
export const lendToAround = (): void => shelf<SharedWithAround>(aroundShelf).offer(shared);
