/**
 * What the sidebar's own script lends to the screens that come in a script of their own (`entrypoints/screens`), so that
 * nothing of it is on a page twice: by module, the names that the screens import.
 */
export const sharedModules = {
  'preact/compat': ['useEffect', 'useLayoutEffect', 'useRef', 'useState'],
  'preact/jsx-runtime': ['jsx', 'jsxs', 'jsxDEV', 'Fragment'],
  'components/ui/button.tsx': ['Button'],
  'components/ui/date-field.tsx': ['DateField'],
  'components/ui/words-field.tsx': ['WordsField'],
  'components/checklist/panel.tsx': ['Panel'],
  'components/checklist/question.tsx': ['Question'],
  'components/checklist/structure-offer.tsx': ['StructureOffer'],
  'lib/core/calendar/holidays.ts': ['closedReason'],
  'lib/view/model/fill-link.ts': ['fillListFor'],
} as const;

export type SharedModules = { [M in keyof typeof sharedModules]: Record<(typeof sharedModules)[M][number], unknown> };

/** The name under which the sidebar offers them to scripts of ours in the same world of a page. */
export const sharedShelf = 'draaiboekShared';
