import { oneLine } from './dom';
import { isGivenName } from './given-names';
import { onceAText } from './memory';

const particle =
  /^(van|vander|vanden|v\.?\s?d\.?|v\/d|vd|v\.d\.b\.|de|den|der|des|du|dela|del|della|la|le|el|al|ben|ait|aït|aid|da|das|dos|di|ten|ter|te|op|'t|von|zu|bin|bint|abu|abou|ould|ouald|o|y|e|wa|ya|na|mwa)$/i;
const namePart = /^(?:d['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** "Van Damme", "El Amrani": a family's name without a given name; "Ben", "Al" and "Bo" are given names too. */
const onlyFamily =
  /^(?:(?:van|vander|vanden|de|den|der|des|del|della|la|le|el|ten|ter|'t|von)\s)+(?:d['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/iu;

/** Whether a word goes before a family name ("van", "El"). */
export const isParticle = (word: string): boolean => particle.test(word);

/** Whether a text can be a person's name: two to six words, each with a capital or a particle. */
export const looksLikeName = onceAText((text): boolean => {
  const words = oneLine(text).replace(',', ' ').split(/\s+/);
  if (words.length < 2 || words.length > 6 || text.length > 60 || /\d|[:;!?@]|\/(?!d\s)/.test(text)) return false;
  const capital = words.filter((word) => namePart.test(word)).length;
  if (onlyFamily.test(words.join(' '))) return false;
  if (capital < 2 || /^\p{Lu}\.?$/u.test(words[words.length - 1] ?? '')) return false;
  if (words.some((word) => ofInstitution.test(word)) || isGroupWord(words[0] ?? '') || isOfOwner(words)) return false;
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

/** What goes before the name or the number of a group of pupils: "Ploeg Noord", "kring 4B". */
export const groupWords = 'klas|leefklas|\\p{L}*groep|ploeg|kring|spoor|trede|team|unit|niveau';
const groupWord = new RegExp(`^(?:${groupWords})$`, 'iu');
export const isGroupWord = (word: string): boolean => groupWord.test(word);

/** "Contactboekje van Yara Willems": what is somebody's, and no first part of a name with "van" in it. */
const isOfOwner = ([first = '', van, given = '', ...more]: readonly string[]): boolean =>
  van?.toLowerCase() === 'van' && more.length > 0 && isGivenName(given) && !isGivenName(first) && !isParticle(first);

/** Words that end as the name of a shop, service, home, group or paper does; with "van" before it may be a family ("Vandewinkel"). */
const ofInstitution =
  /^(?!van|de)\p{L}{3,}(?:winkel|centrum|centra|atelier|boerderij|bakkerij|slagerij|markt|tehuis|ziekenhuis|rusthuis|bibliotheek|brouwerij|drukkerij|wasserette|dienst|school|restaurant|garage|werkplaats|kapsalon|vereniging|fiche|dossier|plan|formulier|sjabloon|steekkaart|leerlingenkaart|leerlingkaart|groep|boekje|schrift(?:je)?)$/iu;

/** Whether a word is one that forms and schools use, and no part of a name. */
export const isNoName = (word: string): boolean => notNames.has(word.toLowerCase());

const notNames = new Set(
  (
    'dag hallo goedemorgen goeiemorgen bespreking agendapunt verslaggever titularis campus formulier plannen verslagen lijnen items afmelden uitloggen leerkracht naam voornaam klasgroep groep klassen leerjaar titularis familienaam achternaam roepnaam smt trainingsplan training plan individueel individuele leerling leerlingen leerlingvolgsysteem klas klassenraad school schooljaar overleg gesprekken ' +
    'titel datum standpunt ouders foto ihp handelingsplan stage dossier dossierlijnen overzicht buso sint opleidingsvorm algemeen buitengewoon secundair onderwijs ' +
    'instituut verslag bericht berichten nieuwe nieuw gegevens personalia profiel start startpagina aanwezigheden resultaten contact begeleiding lvs welkom ' +
    'ingeschreven actief aanwezig afwezig bewaren opslaan annuleren terug afdrukken bewerken sluiten mijn kinderen alle informatie plaats documenten smartschool planner week weken kinderdagverblijf kinderboerderij woonzorgcentrum bakkerij slagerij garage rusthuis ' +
    'restaurant kringwinkel crèche sporthal bibliotheek zorgboerderij manege wasserij apotheek bvba vzw supermarkt ziekenhuis dienstencentrum dagcentrum oxfam winkel bedrijf firma gemeente stad ocmw wzc carwash kapsalon hotel hostel brasserie taverne bistro frituur tuincentrum bloemen kringloop sociaal museum feestzaal drankenhandel nv bv cvba stedelijke gemeentelijke groendienst standpunt stem mening visie'
  ).split(' '),
);
