import { onceAText } from '../memory';
import { editDistance } from './edit-distance';
import { isShortened } from './shortened';
import type { Word } from './word';

/** Abbreviations of Flemish schools, written without their full stop. What a playbook is about stands in the playbook. */
const abbreviations: Record<string, string> = {
  kr: 'klassenraad',
  klr: 'klassenraad',
  lln: 'leerling',
  ll: 'leerling',
  leerl: 'leerling',
  mot: 'motivatie',
  ivf: 'in functie van',
  ifv: 'in functie van',
  ivm: 'in verband met',
  mbt: 'voor',
  ikv: 'in kader van',
  tav: 'ten aanzien van',
  dd: 'datum',
  dat: 'datum',
  dtm: 'datum',
  wensel: 'wenselijkheid',
  plts: 'plaats',
  pl: 'plaats',
  pltsn: 'plaatsen',
  begel: 'begeleiding',
  ondertek: 'ondertekenen',
  schr: 'schriftelijk',
  schrift: 'schriftelijk',
  bijk: 'bijkomende',
  bijl: 'bijlagen',
  mog: 'mogelijke',
  voorafg: 'voorafgaande',
  doc: 'documenten',
  docs: 'documenten',
  dgn: 'dagen',
  wkdgn: 'week dagen',
  wkdg: 'week dagen',
  wkd: 'week dagen',
  wdgn: 'week dagen',
  vd: 'van de',
  ve: 'van een',
  vh: 'van het',
  fctie: 'functie',
  wd: 'werkdagen',
  overeenk: 'overeenkomst',
  ovk: 'overeenkomst',
  eval: 'evaluatie',
  verl: 'verlenging',
  resp: 'respectievelijk',
  ev: 'eventueel',
  evt: 'eventueel',
  ou: 'ouders',
  oud: 'ouders',
  ptn: 'partners',
  incl: 'inclusief',
  itp: 'individueel trainingsplan',
  indiv: 'individueel',
  ihp: 'ihp',
  meerderj: 'meerderjarige',
  minderj: 'minderjarige',
  aandachtsp: 'aandachtspunten',
  inh: 'inhoudelijke',
  org: 'organisatie',
  instell: 'instelling',
  std: 'standpunt',
  stp: 'standpunt',
  stdp: 'standpunt',
  stpt: 'standpunt',
  tpl: 'trainingsplaats',
  vgl: 'vergelijk',
};

/** Compounds that schools write in one word, with a hyphen or apart: opened, so that the three agree. */
const openings: [RegExp, string][] = [
  [/^smt(?=[a-z]{3})/, 'smt '],
  [
    /^trainings?(?=(plaats|plek|plan|overeenkomst|contract|instelling|dag|doel|periode|document|bedrijf|adres|partner|week))/,
    'training ',
  ],
  [/(?<=[a-z]{4})dtm$/, 'datum'],
  [/(?<=[a-z]{4})eval$/, 'evaluatie'],
  [/^(start|begin|aanvangs?|eind|einde|stop|slot|aanmaak|opmaak|creatie|invoer)(?=dat)/, '$1 '],
  [/^(start|begin|aanvangs?|eind|einde|stop|slot)(?=uur)/, '$1 '],
  [/^(week|werk)(?=dag)/, '$1 '],
  [/^(werk|smt|stage)(?=(plek|plaats)$)/, '$1 '],
  [/^klassenraads?(?=(verslag|beslissing|besluit|advies))/, 'klassenraad '],
  [/^(plaats|plek)s?(?=keuze)/, '$1 '],
  [/^contact(?=(moment|name|log|overzicht))/, 'contact '],
];

/** Compounds that are often mistyped: a slip of one letter still opens them. */
const mistyped = 'startdatum einddatum begindatum stopdatum aanmaakdatum opmaakdatum trainingsplaats'.split(' ');

/** Opens abbreviations and compounds of one word. */
export function expand(word: Word): Word[] {
  const text = word.short ? openedShort(word.text) : opened(word.text);
  if (text === word.text) return [word];
  return text.split(' ').map((part) => ({ text: part, short: word.short && part.length < 4, aside: word.aside }));
}

const opened = onceAText((text) => open(text, false));
const openedShort = onceAText((text) => open(text, true));

function open(word: string, short: boolean): string {
  const known = Object.hasOwn(abbreviations, word) ? abbreviations[word] : undefined;
  if (known !== undefined) return known;
  let text = word;
  if (word.length >= 7) text = mistyped.find((whole) => editDistance(whole, word, 1) <= 1) ?? word;
  if (text === word && word.length >= 5)
    text = mistyped.find((whole) => isShortened({ text: word, short, aside: false }, whole)) ?? word;
  for (const [pattern, parts] of openings) text = text.replace(pattern, parts);
  return text;
}

/** Words that carry little by themselves. */
const light = new Set(
  (
    'de het een van voor in op met en of aan bij te is wordt werd worden werden zijn was dat die dit deze om door per als er ook ' +
    'uw je jij wij we hun zijn haar den der ten functie verband betrekking kader tav ivm eventueel eventuele inclusief etc enz bv ' +
    'ov volgens hoe wat wie welke waar er over erover zelf haar hem ze zij hij naar daarvan hiervan hierover tijdens toe gaat gaan want heb heeft geef maak zal zullen vd basis vul hier kort korte svp aub graag verplicht gelieve moet kan waarop em ge gij ne nen ni nie wa da ' +
    'leg uit vertel noteer schrijf zet beschrijf omschrijf duid vermeld ze af'
  ).split(' '),
);
export const isLight = (word: string): boolean => light.has(word);

/** Families of words that mean the same on a school's form; each word of a family is read as its first. */
const families: string[] = [
  'motivatie motivering motiveren motiveer gemotiveerd motief motieven verantwoording verantwoorden verantwoord onderbouwing onderbouwen argumentatie argumenten argumentering beargumentering beargumenteren reden redenen waarom beweegreden toelichting toelichten uitleg uitleggen motiveert',
  'standpunt standpunten mening meningen visie zienswijze opinie kijk houding denkt denken denk vindt vinden vind vond vonden zegt zeggen zei zeiden stem stemmen gedacht kijkt kijken',
  'leerling leerlinge leerlingen jongere jongeren student cursist',
  'ouders ouder verantwoordelijken verantwoordelijke opvoedingsverantwoordelijken opvoedingsverantwoordelijke opvoeders voogd voogden mama papa moeder vader thuis gezin familie',
  'partners partner betrokkenen betrokkene externen externe derden diensten dienst hulpverlening hulpverleners instanties',
  'start startdag begin aanvang aanvangs vanaf begindag beginnen begint start starten aanvangsdatum startmoment',
  'einde eind end stop slot einddag tot laatste afloop stopdag eindigt eindigen stopt stoppen stopzetting stopzetten beeindiging beeindigen',
  'contact contacten contactname gecontacteerd contacteren',
  'aandachtspunten aandachtspunt aandachtpunten aandachtspuntje klemtonen klemtoon accenten accent nadruk',
  'begeleiding begeleiden begeleid begeleidt coaching opvolging opvolgen volgen ondersteuning',
  'evaluatie evalueren geevalueerd evaluaties evaluatiewijze',
  'plaats plaatsen plek plekken locatie locaties werkplek werkplaats',
  'ondertekenen ondertekend ondertekende ondertekening getekend getekende tekenen handtekening handtekeningen',
  'wenselijkheid wenselijk wenselijke aangewezen zinvol zinvolheid',
  'lijst oplijsten oplijsting opgelijst opsomming opgesomd lijsten inventaris inventarisatie inventariseren lijstje',
  'aanmaak aangemaakt aanmaken opmaak opgemaakt opmaken opgesteld opstellen opstelling gemaakt creatie gecreeerd',
  'datum data wanneer dato',
  'verlenging verlengen verlengd verlengde verlengingen',
  'akkoord toestemming toelating instemming goedkeuring akkoordverklaring akkoordformulier toestemmingsformulier akkoordbrief instemmen',
  'overeenkomst contract kontrakt convenant overeenkomsten',
  'documenten document papieren stukken formulieren',
  'dagen dag weekdagen weekdag dagdelen',
  'keuze gekozen kiezen koos kozen kies keuzes keus',
  'voorafgaande voorafgaand vooraf voorafgaandelijk voorafgaandelijke eerdere vroegere voordien',
  'bijkomende bijkomend aanvullende aanvullend extra',
  'mogelijke mogelijk potentiele eventuele haalbare',
  'titel titels',
  'smt sociaalmaatschappelijke',
  'bestand bestanden scan upload opladen uploaden bijlage bijlagen file ingescand',
];

const family = new Map<string, string>();
for (const line of families) {
  const members = line.split(' ');
  const head = members[0] ?? line;
  for (const member of members) family.set(member, head);
}

/** The word that stands for this one's family; the word itself where it has none. */
export const familyOf = (word: string): string => family.get(word) ?? word;
