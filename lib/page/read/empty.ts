import { oneLine, tidy } from '../dom';

/** What an empty choice says: "Kies...", "-- maak een keuze --", "-". */
export const isInvitation = (text: string): boolean =>
  /^[\s.\-–—_…*]*$/.test(text) ||
  /^[\s\-–—<([]*(kies|maak (een|je|uw) keuze|selecteer|geen (keuze|selectie)|niets (gekozen|geselecteerd)|duid aan|\(?geen\)?$|nog (te kiezen|niet))/i.test(
    text,
  );

/** A read view's sign for nothing. */
export const isEmptyMark = (text: string): boolean =>
  /^[\s\-–—.…_/]*$/.test(text) ||
  /^\(?((?:nog )?(?:niet|niets|niks) ingevuld|ontbreekt(?: nog)?|nog (?:aan|toe) te (?:vullen|voegen|brengen)|leeg|geen inhoud|nog in te vullen|geen gegevens|n\.?v\.?t\.?)\)?\.?$/i.test(
    oneLine(text),
  );

/** The text of a read view; empty where it is its sign for nothing. */
export const notEmptyMark = (text: string): string => (isEmptyMark(text) && !notNeeded.test(text) ? '' : tidy(text));
/** Says nothing for a day or a choice, but as a text it is an answer. */
const notNeeded = /^\s*\(?n\.?v\.?t\.?\)?\.?\s*$/i;

/** What stands in a field to click on, unless it asks for that click. */
export const withoutInvitation = (text: string): string =>
  /^\(?(klik|dubbelklik|tik|nog niet ingevuld|niet ingevuld|leeg|geen|\+ ?toevoegen|toevoegen|vul (hier )?in)\b.{0,50}\)?$/i.test(
    oneLine(text),
  ) || /^[-–—.…\s]+$/.test(text)
    ? ''
    : text;
