/**
 * What the script that finds the pupil lends to the one that reads the page (`entrypoints/page`): by module, the names that
 * it imports. So nothing of it is on a page twice, and both work with one memory of the page.
 */
export const sharedWithPage = {
  'lib/page/dom.ts': [
    'asFrame',
    'asInput',
    'asSelect',
    'asTextarea',
    'byId',
    'classOf',
    'closestAcross',
    'commonHolder',
    'documentIn',
    'frameOf',
    'headingWords',
    'holds',
    'inputType',
    'isAside',
    'isBlock',
    'isElement',
    'isText',
    'isWithin',
    'isWordless',
    'oneLine',
    'parentOf',
    'spacedWords',
    'tidy',
    'wordsOf',
  ],
  'lib/page/memory.ts': [
    'forgetAbove',
    'forgetInside',
    'newMemory',
    'onceALook',
    'onceAText',
    'onceAbove',
    'onceInside',
    'withMemory',
  ],
  'lib/page/classes.ts': ['classAt', 'classIn'],
  'lib/page/names.ts': ['looksLikeName'],
  'lib/page/given-names.ts': ['isGivenName'],
  'lib/page/student.ts': ['findStudent'],
  'lib/page/student/sighting.ts': ['keyOf'],
  'lib/page/read/date-text.ts': ['dateIn', 'findDates', 'isoDay', 'monthOf'],
} as const;

/** What the script that writes a page's structure takes of the same. */
export const pupilForStructure = {
  'lib/page/dom.ts': sharedWithPage['lib/page/dom.ts'],
  'lib/page/memory.ts': sharedWithPage['lib/page/memory.ts'],
  'lib/page/classes.ts': sharedWithPage['lib/page/classes.ts'],
  'lib/page/names.ts': sharedWithPage['lib/page/names.ts'],
  'lib/page/given-names.ts': sharedWithPage['lib/page/given-names.ts'],
  'lib/page/student.ts': sharedWithPage['lib/page/student.ts'],
  'lib/page/read/date-text.ts': sharedWithPage['lib/page/read/date-text.ts'],
} as const;

export type SharedWithPage = {
  [M in keyof typeof sharedWithPage]: Record<(typeof sharedWithPage)[M][number], unknown>;
};

/** The name under which the pupil's script offers them. */
export const pupilShelf = 'draaiboekPupilShared';
