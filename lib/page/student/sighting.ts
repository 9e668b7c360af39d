import { classOf, oneLine, parentOf } from '../dom';
import { isGivenName } from '../given-names';
import { onceAbove, onceAText, onceInside } from '../memory';
import { classAt, looksLikeName } from '../names';

/** One place of the page that may name the pupil, and how far it can be trusted. */
export interface Sighting {
  name: string;
  weight: number;
  element: Element;
  text: string;
}

/** What stands before a pupil's name. */
export const nameLabels =
  /^(?:naam\s+(?:van\s+de\s+)?)?(?:leerling|lln\.?|pupil|jongere|student)(?:\s*\(naam\))?\s*$|^(?:naam|naam en voornaam|voornaam en naam)$/i;

const pupilClass = /pupil|leerling|student|(^|[\s_-])lln/i;
const authorClass = /userdiv|author|auteur|teacher|topnav|mentor/i;

/** Whether one of its words is a known given name. */
export const hasGivenName = (name: string): boolean => name.split(' ').some(isGivenName);

/** The name at the start of a text, before a class, a dash or a bracket; null when it does not start with one. */
export const nameAtStart = onceAText((text): string | null => {
  const line = oneLine(text).replace(/^(?:voor|van)\s(?=\p{Lu})/u, '');
  const cut = [classAt(line), line.search(/\s[-–—|•·]\s|[-–—|•·(\n]\s|\s[([]|\s+klas\b|[\d:;]|\s[•·]/i)].filter(
    (at) => at > 0,
  );
  const start = oneLine(line.slice(0, cut.length > 0 ? Math.min(...cut) : undefined)).replace(/[\s,|•·([–-]+$/, '');
  return looksLikeName(start) ? start : null;
});

/** Whether the platform names the pupil in this part. */
export const isInPupilPart = onceAbove((element): boolean => {
  for (let at: Element | null = element, steps = 0; at && steps < 5; at = parentOf(at), steps += 1) {
    if (pupilClass.test(`${classOf(at)} ${at.id}`) || /profile_header/.test(classOf(at))) return true;
  }
  return false;
});

const opensWithName = onceInside((element): boolean => nameAtStart(element.textContent ?? '') !== null);
const namedIn = onceInside((list): number => [...list.children].filter(opensWithName).length);

/** One of several names in a list: other pupils. */
export function isOneOfMany(element: Element): boolean {
  const item = element.closest('li');
  const others = item?.parentElement?.children;
  if (!item || !others || others.length < 2 || others.length > 400) return false;
  return namedIn(item.parentElement) > (opensWithName(item) ? 1 : 0);
}

/** The top bar names the teacher; author columns name colleagues. */
export const isElsewhere: (element: Element) => boolean = onceAbove((element): boolean => {
  const name = classOf(element);
  if (
    element.localName === 'nav' ||
    element.localName === 'option' ||
    /(^|\s)(topnav|smsc-topnav)/.test(name) ||
    element.getAttribute('role') === 'tree' ||
    authorClass.test(name) ||
    name.includes('tree')
  )
    return true;
  const holder = parentOf(element);
  return holder !== null && isElsewhere(holder);
});
