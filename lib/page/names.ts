import { oneLine } from './dom';
import { isGivenName } from './given-names';
import { onceAText } from './memory';

const particle =
  /^(van|vander|vanden|de|den|der|des|du|la|le|el|al|ben|ait|aït|da|dos|di|ten|ter|te|op|'t|von|bin|ould|o)$/i;
const namePart = /^\p{Lu}[\p{L}'’.-]*$/u;

/** A class as written on screen, upper case without spaces; null when the text names none. */
export const classIn = onceAText((text): string | null => {
  const said = /\bklas(?:groep)?\b\s*[:=]?\s*([0-9A-Za-z][0-9A-Za-z .()/-]{0,18})/i.exec(text);
  if (said?.[1] && /\d/.test(said[1])) {
    const known = classCode(said[1]);
    if (known) return known;
    const first = /^([0-9A-Za-z]+(?:[ -](?:OV ?\d|[A-Z0-9]{1,3}))*)/.exec(said[1].trim())?.[1];
    if (first) return clean(first);
  }
  return classCode(text);
});

const code =
  /(?<![\p{L}\d])(?:\d\s?(?:de|e|ste)?\s?-?\s?OV\s?-?\s?[1-4](?:\s?-?\s?[A-Z]\d?|\s?-?\s?\d[A-Z]?)?|OV\s?[1-4]\s?[-/. ]?\s?\d?\s?[A-Z]\d?|OV\s?[1-4]\s?[-/.]\s?\d{1,2}[A-Z]?|\d\s?OV\s?[1-4])(?![\p{L}\d])/iu;

function classCode(text: string): string | null {
  const found = code.exec(text);
  return found ? clean(found[0]) : null;
}

const clean = (text: string): string => text.replace(/[\s.]/g, '').toUpperCase();

/** Where the class starts in a text; -1 when it names none. */
export const classAt = onceAText((text): number => code.exec(text)?.index ?? -1);

/** Whether a text can be a person's name: two to six words, each with a capital or a particle. */
export const looksLikeName = onceAText((text): boolean => {
  const words = oneLine(text).replace(',', ' ').split(/\s+/);
  if (words.length < 2 || words.length > 6 || text.length > 60 || /\d|[:;!?@/]/.test(text)) return false;
  const capital = words.filter((word) => namePart.test(word)).length;
  if (capital < 2 && !(capital >= 1 && words.some((word) => particle.test(word)))) return false;
  return (
    words.every((word) => namePart.test(word) || particle.test(word) || /^['’]/.test(word)) &&
    !words.some((word) => notNames.has(word.toLowerCase()))
  );
});

const notNames = new Set(
  (
    'smt trainingsplan training plan individueel individuele leerling leerlingen leerlingvolgsysteem klas klassenraad school schooljaar overleg gesprekken ' +
    'titel datum standpunt ouders foto ihp handelingsplan stage dossier dossierlijnen overzicht buso sint opleidingsvorm algemeen buitengewoon secundair onderwijs ' +
    'instituut verslag bericht berichten nieuwe nieuw gegevens personalia profiel start startpagina aanwezigheden resultaten contact begeleiding lvs welkom ' +
    'ingeschreven bewaren opslaan annuleren terug afdrukken bewerken sluiten mijn kinderen alle informatie plaats documenten smartschool planner week weken kinderdagverblijf kinderboerderij woonzorgcentrum bakkerij slagerij garage rusthuis ' +
    'restaurant kringwinkel crèche sporthal bibliotheek zorgboerderij manege wasserij apotheek bvba vzw supermarkt ziekenhuis dienstencentrum dagcentrum'
  ).split(' '),
);

/**
 * A name as "Voornaam Naam" in normal capitals. Capitals only, a comma, a leading particle, known given names and
 * `used` (how often a word stands alone on the page) tell which part is the given name.
 */
export function normalName(text: string, used: (word: string) => number = () => 0): string {
  const clean = oneLine(text).replace(/\s*\([^)]*\)\s*$/, '');
  const comma = /^([^,]+),\s*(.+)$/.exec(clean);
  if (comma?.[1] && comma[2]) return `${capitals(comma[2].split(' '))} ${capitals(comma[1].split(' '))}`;
  const words = clean.split(' ');
  return reorder(words, used)
    .map((part) => capitals(part))
    .join(' ');
}

function reorder(words: string[], used: (word: string) => number): string[][] {
  if (words.length < 2) return [words];
  const loud = words.map((word) => word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word));
  const count = loud.filter(Boolean).length;
  if (count > 0 && count < words.length) {
    const family = words.filter((word, at) => loud[at] || (particle.test(word) && isBesideLoud(words, loud, at)));
    const given = words.filter((word) => !family.includes(word));
    if (given.length > 0) return [given, family];
  }
  const last = words.length - 1;
  if (particle.test(words[0] ?? '')) {
    let start = last;
    while (
      start > 1 &&
      !particle.test(words[start - 1] ?? '') &&
      isGivenName(words[start - 1] ?? '') &&
      isGivenName(words[start] ?? '')
    )
      start -= 1;
    return [words.slice(start), words.slice(0, start)];
  }
  if (words.some((word, at) => at > 0 && particle.test(word)) && !isGivenName(words[last] ?? '')) return [words];
  if (isVietnameseFamily(words[0]) && !isVietnameseFamily(words[last])) return [words.slice(1), words.slice(0, 1)];
  const first = evidence(words[0] ?? '', used);
  const final = evidence(words[last] ?? '', used);
  if (final > first) {
    let start = last;
    while (start > 1 && isGivenName(words[start - 1] ?? '')) start -= 1;
    return [words.slice(start), words.slice(0, start)];
  }
  return [words];
}

const evidence = (word: string, used: (word: string) => number): number =>
  (isGivenName(word) ? 2 : familyEnding.test(word) ? -0.5 : 0) + Math.min(1.5, used(word) * 0.75);

/** A Vietnamese family name is one word and stands first; all that follows is the given name. */
const isVietnameseFamily = (word: string | undefined): boolean =>
  /^(?:nguyen|tran|pham|huynh|hoang|phan|dang|bui|duong)$/.test(
    (word ?? '')
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase(),
  );

/** How family names end in Flanders and in the families that came here; tells only where no given name is known. */
const familyEnding =
  /(?:ssens?|sen|aerts?|eers|mans|kens|inck?x?|ckx?|eyns?|oven|beke|broeck|daele|voorde|putte|maere|meulen|laere|mans|stra|ters|eers|oğlu|oglu|ski|ska|wicz|ova|ić|adze|oui|ouch|idi|aoui|yev|enko)$/iu;

const isBesideLoud = (words: string[], loud: boolean[], at: number): boolean => {
  for (let next = at + 1; next < words.length; next += 1) {
    if (loud[next]) return true;
    if (!particle.test(words[next] ?? '')) return false;
  }
  return false;
};

function capitals(words: string[]): string {
  return words
    .map((word, at) => {
      if (word === word.toUpperCase() && word.length > 1 && /\p{L}{2}/u.test(word)) {
        if (at > 0 && /^(DEN|DER|DE|TEN|TER)$/.test(word)) return word.toLowerCase();
        return word
          .toLowerCase()
          .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
      }
      return word;
    })
    .join(' ');
}
