/**
 * What the script that reads the page lends to the one that knows the screens around a plan (`entrypoints/around`): by module,
 * the names that these import. So nothing of it is on a page twice, and both work with one memory of the page.
 */
export const sharedWithAround = {
  'lib/page/dom.ts': [
    'asInput',
    'asSelect',
    'asTextarea',
    'classOf',
    'closestAcross',
    'holds',
    'inputType',
    'isBlock',
    'oneLine',
    'parentOf',
  ],
  'lib/page/memory.ts': ['onceAbove', 'onceAText'],
  'lib/page/classes.ts': ['classIn'],
  'lib/page/names.ts': ['looksLikeName'],
  'lib/page/writable.ts': ['isWritable'],
  'lib/page/candidates/collect.ts': ['collectCandidates'],
  'lib/page/match/normalise.ts': ['plain'],
  'lib/page/match/scope.ts': ['dialogAround'],
  'lib/page/read/date.ts': ['readDate'],
  'lib/page/read/date-text.ts': ['dateIn', 'findDates', 'monthOf'],
  'lib/page/read/value.ts': ['readValue'],
} as const;

/** What the script that writes a page's structure takes of the same. */
export const sharedWithStructure = {
  'lib/page/candidates/collect.ts': sharedWithAround['lib/page/candidates/collect.ts'],
} as const;

export type SharedWithAround = {
  [M in keyof typeof sharedWithAround]: Record<(typeof sharedWithAround)[M][number], unknown>;
};

/** The name under which the page's script offers them. */
export const aroundShelf = 'draaiboekPageShared';
