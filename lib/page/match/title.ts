import { isGivenName } from '../given-names';
import { schoolYearIn } from '../school-year';
import { plain } from './normalise';

/** Words that may stand in a title beside those of its pattern. */
const usual = new Set(
  'individueel ind indiv trainingsplan plan schooljaar sj training van het voor dossier fiche traject'.split(' '),
);

/** Whether a text is a title of this pattern: its words, a school year, the pupil's name where it is known, and nothing that says something else. */
export function isTitle(text: string, pattern: string, pupil = ''): boolean {
  if (text.length > 70 || !schoolYearIn(text)) return false;
  const own = plain(pupil).split(/[^a-z]+/);
  const words = wordsOf(pattern);
  const rest = plain(text)
    .replace(/\d+(?:e|de|ste)?\b/g, ' ')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  return (
    words.every((word) => rest.includes(word)) &&
    rest.every((word) => words.includes(word) || usual.has(word) || own.includes(word) || isGivenName(word))
  );
}

const kinds = /^(?:[a-z]*training|[a-z]*plan|[a-z]*traject)$/;

/** The words that every title of a pattern has. */
const wordsOf = (pattern: string): string[] =>
  plain(pattern.replace(/\{[^}]*\}/g, ' '))
    .split(' ')
    .filter((word) => word !== '');

/**
 * Whether a text that stands right over a plan is its title, whatever the school calls a plan: "Buitenschoolse training 26-27",
 * "SMT 2026-2027 - wasserij".
 */
export function isTitleOver(text: string, pattern: string): boolean {
  if (text.length > 70 || explains.test(text) || !schoolYearIn(text)) return false;
  const said = plain(text).split(/[^a-z]+/);
  return said.some((word) => kinds.test(word)) || wordsOf(pattern).every((word) => said.includes(word));
}

/** "SMT = sociaal-maatschappelijke training" */
const explains = /\s=\s/;

/** "SMT 2026-2027: Wout in het dorp": opens as the titles of the pattern do. */
export const opensAsTitle = (text: string, pattern: string): boolean =>
  isTitleOver(text, pattern) && plain(text).startsWith(wordsOf(pattern).join(' '));

/** "Jarno SMT (groendienst) | individueel trainingsplan SMT | open": a line of a list that says what it is of, behind its title. */
export function isLineOfPlan([title = '', ...more]: readonly string[], pattern: string): boolean {
  const words = wordsOf(pattern);
  const says = (text: string): boolean => {
    const said = plain(text).split(/[^a-z]+/);
    return words.every((word) => said.includes(word));
  };
  return (
    title.length <= 70 &&
    says(title) &&
    more.some(
      (text) =>
        text.length <= 60 &&
        plain(text)
          .split(/[^a-z]+/)
          .some((word) => kinds.test(word)),
    )
  );
}
