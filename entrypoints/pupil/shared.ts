import { classAt, classIn } from '@/lib/page/classes';
import {
  asFrame,
  asInput,
  asSelect,
  asTextarea,
  byId,
  classOf,
  closestAcross,
  commonHolder,
  documentIn,
  frameOf,
  headingWords,
  holds,
  inputType,
  isAside,
  isBlock,
  isElement,
  isText,
  isWithin,
  isWordless,
  oneLine,
  parentOf,
  spacedWords,
  tidy,
  wordsOf,
} from '@/lib/page/dom';
import { isGivenName } from '@/lib/page/given-names';
import {
  forgetAbove,
  forgetInside,
  newMemory,
  onceAbove,
  onceALook,
  onceAText,
  onceInside,
  withMemory,
} from '@/lib/page/memory';
import { looksLikeName } from '@/lib/page/names';
import { dateIn, findDates, isoDay, monthOf } from '@/lib/page/read/date-text';
import { shelf } from '@/lib/page/shelf';
import { findStudent } from '@/lib/page/student';
import { keyOf } from '@/lib/page/student/sighting';
import { pupilShelf, type SharedWithPage } from './shared-modules';

const shared: SharedWithPage = {
  'lib/page/dom.ts': {
    asFrame,
    asInput,
    asSelect,
    asTextarea,
    byId,
    classOf,
    closestAcross,
    commonHolder,
    documentIn,
    frameOf,
    headingWords,
    holds,
    inputType,
    isAside,
    isBlock,
    isElement,
    isText,
    isWithin,
    isWordless,
    oneLine,
    parentOf,
    spacedWords,
    tidy,
    wordsOf,
  },
  'lib/page/memory.ts': {
    forgetAbove,
    forgetInside,
    newMemory,
    onceALook,
    onceAText,
    onceAbove,
    onceInside,
    withMemory,
  },
  'lib/page/classes.ts': { classAt, classIn },
  'lib/page/names.ts': { looksLikeName },
  'lib/page/given-names.ts': { isGivenName },
  'lib/page/student.ts': { findStudent },
  'lib/page/student/sighting.ts': { keyOf },
  'lib/page/read/date-text.ts': { dateIn, findDates, isoDay, monthOf },
};

/** Lends the script that reads the page what they have in common. */
export const lendToPage = (): void => shelf<SharedWithPage>(pupilShelf).offer(shared);
