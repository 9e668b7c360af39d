import { expect, test } from 'vitest';
import { codeOf, placesOf, shippedFiles } from './support/source';

/** Words that belong to one playbook or one school type: they come in with its data. */
const words =
  /\bSMT\b|\bsmt\b|\bTAC\b|\bIHP\b|\bLVS\b.{0,3}trainingsplan|klassenraad|trainingsbegeleider|arbeidsdeelname|werkpostfiche|activiteitenlijst|verlenging|wenselijkheid/i;

const isPlaybook = (path: string) => path.startsWith('lib/core/playbooks/');

/**
 * What labels in Flemish schools look like: abbreviations written out, words that a name or class never holds.
 * Vocabulary by which recognition reads any playbook's labels; a file that joins this list should be no more than that.
 */
const vocabulary = ['evidence', 'match/lexicon', 'names', 'school-year', 'student/named-in-text'].map(
  (name) => `lib/page/${name}.ts`,
);

const places = (files: { path: string; text: string }[]) =>
  files
    .filter(({ path }) => !isPlaybook(path) && !vocabulary.includes(path))
    .flatMap(({ path, text }) => placesOf({ path, text: codeOf(text, { strings: 'keep' }) }, words));

test('engine and components hold no word of a playbook', () => {
  expect(places(shippedFiles('.ts', '.tsx').filter(({ path }) => !path.startsWith('entrypoints/')))).toEqual([]);
});

test('a planted word is caught, in a string and in a name, and not in a comment', () => {
  const text = "// the SMT playbook\nconst title = 'Kopieer het klassenraadsverslag';\nconst smt = 1;";
  expect(places([{ path: 'lib/view/x.ts', text }])).toEqual([
    'lib/view/x.ts:2 -> klassenraad',
    'lib/view/x.ts:3 -> smt',
  ]);
  expect(places([{ path: 'lib/core/playbooks/x.ts', text }])).toEqual([]);
  expect(places([{ path: 'lib/page/match/score.ts', text }])).toHaveLength(2);
});
