import { classAt, withoutClass } from '../classes';
import { classOf, oneLine, parentOf } from '../dom';
import { isGivenName } from '../given-names';
import { onceAbove, onceALook, onceAText } from '../memory';
import { groupWords, isParticle, looksLikeName } from '../names';
import { bare, type Order } from './order';

/** One place of the page that may name the pupil, and how far it can be trusted. */
export interface Sighting {
  name: string;
  weight: number;
  element: Element;
  text: string;
  /** What sort of place it is; mentions in several sorts of places weigh more than many in one. */
  kind: 'label' | 'text' | 'photo' | 'parts' | 'chosen' | 'path' | 'title';
  /** Which part of the name stands first, where the place says so. */
  order?: Order;
}

const both =
  '(?:(?:familie|achter)?naam|(?:familie|achter)-)\\s*(?:en|[,+&/-])\\s*voornaam|voor(?:naam|-)\\s*(?:en|[,+&/-])\\s*(?:familie|achter)?naam';
const who = '(?:leerling(?:e|\\(e\\))?|lln\\.?|ll\\.|pupil|jongere|student(?:e)?|cursist)';
const nameLabel = new RegExp(
  `^(?:(?:(?:volledige\\s+)?naam|identiteit|gegevens|${both})(?:\\s+(?:van\\s+)?(?:de\\s+|het\\s+)?${who})?|${who}(?:\\s*(?:\\(?naam\\)?|-?\\s?(?:${both})))?|(?:kies|selecteer|betrokken|huidige|gekozen|geselecteerde|ga naar|naar|open|toon|bekijk)\\s+(?:een\\s+|de\\s+)?${who}|voor wie|betreft|betreffende|wie)(?:\\s*\\((?:${both})\\))?$`,
  'i',
);

/** Whether a text is what stands before a pupil's name. */
export const isNameLabel = onceAText((text): boolean => nameLabel.test(text.replace(/\s*[:*?]+\s*$/, '')));

/** Which part of the name a label asks for first. */
export const orderIn = (label: string): Order | undefined =>
  /voor(?:naam|-)\W+(?:en\W+)?(?:familie|achter)?naam/i.test(label)
    ? 'given'
    : /(?:naam|familie-|achter-)\W+(?:en\W+)?voornaam/i.test(label)
      ? 'family'
      : undefined;

/** The same for every notation of a name. */
export const keyOf = (name: string): string =>
  bare(name.replace(',', ' ')).split(/\s+/).filter(Boolean).sort().join(' ');

const pupilClass = /pupil|leerling|student|(^|[\s_-])lln/i;
const authorClass = /userdiv|author|auteur|teacher|topnav|mentor/i;

/** Whether one of its words is a known given name. */
export const hasGivenName = (name: string): boolean => name.split(' ').some(isGivenName);

/** What may stand before a name: signs, a number in the list, the class, "van". */
const beforeName = /^(?:#\d+\s+|[^\p{L}\p{N}'’]+|(?:[Nn]r\.?\s*)?\d{1,6}\s?[.):•·|–—-]\s*|(?:voor|van)\s(?=\p{Lu}))/u;
/** A calling name between the given and the family name. */
const nickname = /\s(?:["“”„«][\p{L} '’-]{1,20}["“”»]|\(["“”„«']?[\p{L}-]{1,20}["“”»']?\))\s(?=\p{Lu}|van |de )/u;
const end =
  /\s[-–—✓▾▼]|[-–—]\s|[|•·›»]|\s[([]|[([]\d|\s+(?:[Kk]las|KLAS|uit|in|zit|is|heeft|[Gg]eboren|[Gg]eb\.)(?![\p{L}])|\s\p{Lu}{1,3}\d|[\d:;°!]|,\s+(?=\p{Ll}|°)/u;
/** What is said next of the pupil: the group, or a label with its colon. */
const nextSaid = new RegExp(
  `(?<!(?:^|\\s)(?:van|de[nr]?|te[nr]|het)),?\\s(?:(?:${groupWords})(?=\\s(?:\\p{L}|\\d)|\\s?:)|(?:geboortedatum|leeftijd|adres|stamn\\p{L}+|begeleid\\p{L}+|opleiding\\p{L}*|afdeling|internaat)\\s?:)`,
  'iu',
);

/** Every name has two words that begin with a capital; most texts have not. */
export const hasCapitals = (text: string): boolean => /\p{Lu}\P{Lu}*\p{Lu}/u.test(text);

/** The name at the start of a text, before a class, a dash or a bracket; null when it does not start with one. */
export const nameAtStart = onceAText((text): string | null => {
  if (!hasCapitals(text)) return null;
  const bare = oneLine(text).replace(nickname, ' ');
  const line = withoutClass(bare.replace(beforeName, '')).replace(beforeName, '');
  const cut = [classAt(line), line.search(end), line.search(nextSaid)].filter((at) => at > 0);
  const words = oneLine(line.slice(0, cut.length > 0 ? Math.min(...cut) : undefined))
    .replace(/[^\p{L}\p{M}.'’]+$/u, '')
    .split(' ');
  while (words.length > 2 && isParticle(words[words.length - 1] ?? '')) words.pop();
  const start = words.join(' ');
  return looksLikeName(start) ? start : null;
});

/** Whether the platform names the pupil in this part. */
export const isInPupilPart = onceAbove((element): boolean => {
  for (let at: Element | null = element, steps = 0; at && steps < 5; at = parentOf(at), steps += 1)
    if (isCalledPupil(at)) return true;
  return false;
});

const isCalledPupil = onceAbove(
  (element): boolean => pupilClass.test(`${classOf(element)} ${element.id}`) || /profile_header/.test(classOf(element)),
);

/** A menu at the side may begin with whose file it is: with one class, and no list of them. */
const isOfOnePupil = (menu: Element): boolean =>
  (menu.textContent ?? '').length < 600 && menu.textContent?.match(/[1-7]\s?[A-Z]?[\s.-]?OV\s?-?[1-4]/gi)?.length === 1;

/** The top bar names the teacher; author columns name colleagues. */
export const isElsewhere: (element: Element) => boolean = onceAbove((element): boolean => {
  const name = classOf(element);
  if (
    (element.localName === 'nav' && !isOfOnePupil(element)) ||
    element.localName === 'option' ||
    /(^|\s)(topnav|smsc-topnav)/.test(name) ||
    element.getAttribute('role') === 'tree' ||
    authorClass.test(name) ||
    /tree(?!nav)/i.test(name)
  )
    return true;
  const holder = parentOf(element);
  return holder !== null && isElsewhere(holder);
});

/** Whether a part is not shown, as far as its own attributes tell. */
export const isHidden = (element: Element): boolean => {
  const hidden = element.closest('[hidden], [aria-hidden=true], [style*="display:none"], [style*="display: none"]');
  return hidden !== null && !isBehindWindow(hidden);
};

/** What lies behind an open window is kept from those who listen to the page only. */
const isBehindWindow = (part: Element): boolean =>
  part.matches(
    '[aria-hidden=true]:not([hidden], [style*="display:none"], [style*="display: none"], [role=dialog], dialog)',
  ) && openWindows(part.ownerDocument).some((one) => !part.contains(one) && !one.contains(part));

const openWindows = onceALook((page: Document) => [
  ...page.querySelectorAll('[role=dialog]:not([aria-hidden=true], [hidden]), dialog[open]'),
]);
