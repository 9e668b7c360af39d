import { classAt } from '../classes';
import { onceAText } from '../memory';
import { looksLikeName } from '../names';
import { hasCapitals, isNameLabel, nameAtStart } from './sighting';

const labelled =
  /(?:^|[\s|(•·])((?:naam\s+(?:van\s+de\s+)?)?(?:leerlinge?|leerling\(e\)|lln\.?|jongere|student)(?:\s*\([^)]*\))?)\s*[:–-]\s*([^|•·\n]{3,70})|^((?:volledige\s+)?naam|naam\s*[,&+/en]+\s*voornaam|voornaam\s*[,&+/en]+\s*naam|betreft|voor)\s*:\s*([^|•·\n]{3,70})/i;
/** "Leerling Lotte Peeters" */
const called = /^(?:de\s+)?(?:leerlinge?|lln\.?|jongere)\s+(?=\p{Lu})(.+)$/iu;
const fileOf =
  '(?:trainingsplan|smt|plan|dossier(?:lijnen|overzicht)?|lvs|fiche|leerlingvolgsysteem|leerling(?:en)?(?:fiche|dossier|kaart)|begeleidingsplan|traject|\\p{L}{3,}(?:boek(?:je)?|map(?:je)?|schrift(?:je)?|kaarten))';
const planOf = new RegExp(`${fileOf}\\b[^.]{0,25}?(?:\\s(?:van|voor|[-–|•·])|:)\\s+(.+)$`, 'iu');
/** "Dossier van", "Dit plan gaat over", "Aan de ouders van" with the name in an element of its own. */
const openOwner = new RegExp(
  `\\b${fileOf}\\b.{0,25}\\s(?:van|voor|over)$|^.{0,12}\\b(?:ouders?|moeder|vader|mama|papa|voogd)\\s+van$`,
  'iu',
);
/** "Handtekening leerling" with the name under it. */
const signedBy = /^handtekening (?:van )?(?:de )?(?:leerlinge?|lln\.?|jongere)\s*:?$/i;

/** "Trainingsplan Lotte Peeters" */
const directOwner = new RegExp(`^(?:\\S+\\s)?(?:${fileOf}[\\s:]+)+(?:[\\d/–-]+\\s+)?(?=\\p{L})(.+)$`, 'iu');

/** What stands behind the name in the title of a pupil's file. */
export const fileWords =
  /^\s*[-–—|:•·].*\b(?:smt|training\w*|sociaal-maatsch\w*|lvs|leerlingvolgsysteem|dossier|fiche)\b/i;

/** "Volgende leerling: Arno Verbeke" */
const otherPupil = /(?:^|\s)(?:vorige|volgende|andere|laatste)\s*$/i;

/** The name in the text behind a label ("Leerling: Lotte Peeters"), and the label. */
export const namedIn = onceAText((text): { label: string; rest: string } | null => {
  const said = labelled.exec(text);
  if (said && otherPupil.test(text.slice(0, said.index + 1))) return null;
  const rest = said?.[2] ?? said?.[4];
  return rest === undefined ? null : { label: said?.[1] ?? said?.[3] ?? '', rest };
});

/** The name in a text behind "leerling", right behind "trainingsplan", or behind "trainingsplan van". */
export const toldIn = onceAText((text): string | null => nameIn(called.exec(text)?.[1]));
export const directIn = onceAText((text): string | null => nameIn(directOwner.exec(text)?.[1]));
export const ownerIn = onceAText((text): string | null => nameIn(planOf.exec(text)?.[1]));
const nameIn = (text: string | undefined): string | null => (text === undefined ? null : nameAtStart(text));

/** Whether a text is what stands before its owner's name in an element of its own. */
export const opensName = onceAText((text): boolean => openOwner.test(text) || signedBy.test(text) || isNameLabel(text));

/** Most texts of a page say nothing of anybody, wherever they stand. */
export const mayName = (text: string): boolean =>
  opensName(text) ||
  (hasCapitals(text) &&
    (nameAtStart(text) !== null ||
      namedIn(text) !== null ||
      toldIn(text) !== null ||
      directIn(text) !== null ||
      namedWithClass(text) !== null ||
      ownerIn(text) !== null ||
      isPathText(text)));

/** Whether a text is a path of steps: "4OV1B › Lotte Peeters › SMT". */
export const isPathText = (text: string): boolean =>
  text.length < 200 && (text.match(/[›»>→]|\s\/\s/g)?.length ?? 0) > 1;

/** "Siebe Vanoverbeke uit klas De Kompas": a class by a name that the school made up. */
const calledClass = /(?<=\s(?:uit|van|in)\s(?:de\s)?klas(?:groep)?\s(?:·\s)?)\p{Lu}|(?<=\suit\s)Groep\s\p{Lu}/u;

const asPupil = /\s*[,(–-]\s*(?:de\s+)?(?:leerlinge?|lln\.?)(?:\s+(?:van|in|uit))?[\s,:]*$/i;

/**
 * "... gaat over Kenji Vanhoutte uit klas 3OV1C", "Jasper Maertens (leerling, 4OV1B)": the name that goes right before a class
 * in a sentence.
 */
export const namedWithClass = onceAText((text): string | null => {
  const code = classAt(text);
  const at = code < 0 ? text.search(calledClass) : code;
  if (at < 4) return null;
  const words = text
    .slice(0, at)
    .replace(asPupil, '')
    .replace(/[\s,([–—|-]*(?:\s(?:uit|van|in|zit in))?(?:\s+(?:de|het))?(?:\s*\(?\bklas(?:groep)?\s*:?)?[\s([]*$/i, '')
    .replace(asPupil, '')
    .split(' ')
    .slice(-6);
  for (let from = 0; from < words.length - 1; from += 1) {
    const name = words.slice(from).join(' ');
    if (/^\p{Lu}|^(?:van|op)\s(?:de[nr]?|')/u.test(name) && looksLikeName(name)) return name;
  }
  return null;
});
