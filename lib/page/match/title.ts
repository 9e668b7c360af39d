import { isGivenName } from '../given-names';
import { schoolYearIn } from '../school-year';
import { plain } from './normalise';

/** Words that may stand in a title beside those of its pattern. */
const usual = new Set(
  'individueel trainingsplan plan schooljaar sj training van het voor dossier fiche traject'.split(' '),
);

/** Whether a text is a title of this pattern: its words, a school year, the pupil's name where it is known, and nothing that says something else. */
export function isTitle(text: string, pattern: string, pupil = ''): boolean {
  if (text.length > 70 || !schoolYearIn(text)) return false;
  const own = plain(pupil).split(/[^a-z]+/);
  const words = plain(pattern.replace(/\{[^}]*\}/g, ' '))
    .split(' ')
    .filter((word) => word !== '');
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

/** Whether a text that stands right over a plan is its title, whatever the school calls a plan: "Buitenschoolse training 26-27". */
export function isTitleOver(text: string): boolean {
  if (text.length > 70 || !schoolYearIn(text)) return false;
  return plain(text)
    .split(/[^a-z]+/)
    .some((word) => kinds.test(word));
}
