import { oneLine } from './dom';
import { onceAText } from './memory';

const particle =
  /^(van|vander|vanden|v\.?\s?d\.?|v\/d|vd|v\.d\.b\.|de|den|der|des|du|dela|del|della|la|le|el|al|ben|ait|aït|aid|da|das|dos|di|ten|ter|te|op|'t|von|zu|bin|bint|abu|abou|ould|ouald|o|y|e|wa|ya|na|mwa)$/i;
const namePart = /^(?:d['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** "Van Damme", "El Amrani": a family's name without a given name; "Ben", "Al" and "Bo" are given names too. */
const onlyFamily =
  /^(?:(?:van|vander|vanden|de|den|der|des|del|della|la|le|el|ten|ter|'t|von)\s)+(?:d['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/iu;

/** Whether a word goes before a family name ("van", "El"). */
export const isParticle = (word: string): boolean => particle.test(word);

/** A class as written on screen, upper case without spaces; null when the text names none. */
export const classIn = onceAText((text): string | null => {
  const said = /\bklas(?:groep)?\b\s*[:=]?\s*([0-9A-Za-z][0-9A-Za-z .()/-]{0,24})/i.exec(text);
  if (said?.[1] && /\d/.test(said[1])) {
    const known = classCode(said[1]);
    if (known) return known;
    const first =
      /^([0-9A-Za-z]+(?:[ -](?:OV ?\d|groep [A-Z][a-z]+|[A-Z][a-z](?![A-Za-z])|\d{1,2}[a-z](?![A-Za-z])|[A-Z0-9]{1,3}(?![A-Za-z])|[A-Z][a-z]{2,}(?= ?\d?[a-z]?$)|kwalificatie|integratie))*)/.exec(
        said[1].trim(),
      )?.[1];
    if (first) return clean(first);
  }
  return classCode(text);
});

/** Groups of a class by a colour or a sign. */
const groupNames = 'groen|geel|blauw|rood|oranje|paars|wit|roze|zon|maan|ster|regenboog';

const coded =
  /(?<![\p{L}\d])(?:(?:KL\s)?[1-7]\s?(?:(?:de|e|ste)\s?(?:leer)?jaar|de|e|ste|[A-Z])?\s?[-–._,]?\s?OV\s?-?\s?[1-4](?:\s?-?\s?(?:[A-Z]\d?|\d[A-Z]?)|[._/][A-Z\d]{1,2}|[A-Z]{2})?|OV\s?[1-4]\s?[-/. ]?\s?\d?\s?[A-Z]\d?|OV\s?[1-4]\s?[-/._]\s?\d{1,2}[A-Z]?|OV\s?[1-4]\s?[-–,]?\s?fase\s?\d(?:\s?[-–,]?\s?(?:groep\s?)?[A-Z\d])?|OV\s?[1-4]\s[1-7](?=\s?(?:$|[|)\],;·•])))(?![\p{L}\d])/iu;

const code = new RegExp(`(?:(?<![\\p{L}\\d])OV\\s?[1-4][-\\s](?:${groupNames})(?![\\p{L}\\d])|${coded.source})`, 'iu');

/** The group at the end of what is said of a class: "5 OV1 Zon". */
const groupName = new RegExp(`^\\s?-?\\s?(?:groep\\s)?(?:${groupNames})(?=\\s*(?:$|[,;.|·•)–—/›»>]))`, 'iu');

/** What a class is for, in capitals behind its code: "5 OV1 AUT", "OV1-ASS", at the end of what is said of it. */
const purpose =
  /^\s?-?\s?(?:[A-Z]{3,4}(?=\s*(?:$|[,;.|·•)–—/]))|(?:(?:AUTI?|ASS|ABO|MOF|NAH)|auti?|ass)(?![\p{L}\d]))/u;

function classCode(text: string): string | null {
  const found = code.exec(text);
  if (!found) return null;
  const behind = text.slice(found.index + found[0].length);
  const more = /\d$/.test(found[0])
    ? (purpose.exec(behind) ?? groupName.exec(behind) ?? part.exec(behind))
    : part.exec(behind);
  return clean(found[0] + (more?.[0] ?? ''));
}

/** A part of a class: "OV1F2-B". */
const part = /^-(?:[A-Z][a-z]|[A-Z\d])(?![\p{L}\d-])/u;

const clean = (text: string): string =>
  text
    .replace(/(?<=\d\s?)(?:de|e|ste)\s?(?:leer)?jaar/i, '')
    .replace(/\s/g, '')
    .toUpperCase();

/** A class without the form of education, when a text is no more than that: "4B", "(5A2)". */
export const bareClass = (text: string): string | null =>
  /^[([]?\s*((?:[1-7]\s?[A-Z]{1,3}\d?|[A-Z]\d[A-Z]?|[1-7]\s?BuSO\s?[A-Z\d]{0,2}))\s*[)\]]?[.,;]?$/
    .exec(text)?.[1]
    ?.replace(/\s/g, '')
    .toUpperCase() ?? null;

/** Where the class starts in a text; -1 when it names none. */
export const classAt = onceAText((text): number => code.exec(text)?.index ?? -1);

const classFirst = new RegExp(
  `^(?:klas\\s+)?${code.source}(?:\\s(?:AUTI?|ASS|ABO|MOF|NAH)\\b)?\\s*[-–—|•·:›»/,]?\\s*`,
  'iu',
);

/** A text without the class that it starts with. */
export const withoutClass = (text: string): string => text.replace(classFirst, '');

/** Whether a text can be a person's name: two to six words, each with a capital or a particle. */
export const looksLikeName = onceAText((text): boolean => {
  const words = oneLine(text).replace(',', ' ').split(/\s+/);
  if (words.length < 2 || words.length > 6 || text.length > 60 || /\d|[:;!?@]|\/(?!d\s)/.test(text)) return false;
  const capital = words.filter((word) => namePart.test(word)).length;
  if (onlyFamily.test(words.join(' '))) return false;
  if (capital < 2 || /^\p{Lu}\.?$/u.test(words[words.length - 1] ?? '')) return false;
  if (words.some((word) => ofInstitution.test(word))) return false;
  return (
    words.every((word) => namePart.test(word) || particle.test(word) || /^['’]/.test(word)) &&
    !words.some((word) =>
      word
        .toLowerCase()
        .split('-')
        .some((part) => notNames.has(part)),
    )
  );
});

/** Words that end as the name of a shop, service or home does; with "van" before it may be a family ("Vandewinkel"). */
const ofInstitution =
  /^(?!van|de)\p{L}{3,}(?:winkel|centrum|centra|atelier|boerderij|bakkerij|slagerij|markt|tehuis|ziekenhuis|rusthuis|bibliotheek|brouwerij|drukkerij|wasserette|dienst|school|restaurant|garage|werkplaats|kapsalon|vereniging|fiche|dossier|steekkaart|leerlingenkaart|leerlingkaart)$/iu;

const notNames = new Set(
  (
    'campus formulier plannen verslagen lijnen items afmelden uitloggen leerkracht naam voornaam klasgroep groep klassen leerjaar titularis familienaam achternaam roepnaam smt trainingsplan training plan individueel individuele leerling leerlingen leerlingvolgsysteem klas klassenraad school schooljaar overleg gesprekken ' +
    'titel datum standpunt ouders foto ihp handelingsplan stage dossier dossierlijnen overzicht buso sint opleidingsvorm algemeen buitengewoon secundair onderwijs ' +
    'instituut verslag bericht berichten nieuwe nieuw gegevens personalia profiel start startpagina aanwezigheden resultaten contact begeleiding lvs welkom ' +
    'ingeschreven actief aanwezig afwezig bewaren opslaan annuleren terug afdrukken bewerken sluiten mijn kinderen alle informatie plaats documenten smartschool planner week weken kinderdagverblijf kinderboerderij woonzorgcentrum bakkerij slagerij garage rusthuis ' +
    'restaurant kringwinkel crèche sporthal bibliotheek zorgboerderij manege wasserij apotheek bvba vzw supermarkt ziekenhuis dienstencentrum dagcentrum oxfam winkel bedrijf firma gemeente stad ocmw wzc carwash kapsalon hotel hostel brasserie taverne bistro frituur tuincentrum bloemen kringloop sociaal museum feestzaal drankenhandel nv bv cvba stedelijke gemeentelijke groendienst standpunt stem mening visie'
  ).split(' '),
);
