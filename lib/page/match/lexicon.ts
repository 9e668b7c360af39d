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
  ta: 'tac',
  wrm: 'waarom',
  opgem: 'opgemaakt',
  va: 'vanaf',
  prt: 'partners',
  v: 'van',
};

/** Compounds that schools write in one word, with a hyphen or apart: opened, so that the three agree. */
const openings: [RegExp, string][] = [
  [/^smt(?=[a-z]{3})/, 'smt '],
  [
    /^trainings?(?=(plaats|plek|plan|overeenkomst|contract|instelling|dag|doel|periode|document|bedrijf|adres|partner|week))/,
    'training ',
  ],
  [/(?<=[a-z]{4})dtm$/, 'datum'],
  [/(?<=[a-z]{3})titel$/, ' titel'],
  [/^(plan|item|lijn|dossier|fiche|document)(?=naam$)/, '$1 '],
  [/(?<=[a-z]{4})eval$/, 'evaluatie'],
  [
    /^(start|opstart|begin|aanvangs?|ingangs?|eind|einde|stop|slot|afsluit|afsluitings?|afrondings?|verval|aanmaak|opmaak|creatie|invoer)(?=dat)/,
    '$1 ',
  ],
  [/^(start|begin|aanvangs?|eind|einde|stop|slot)(?=(uur|moment|dd$))/, '$1 '],
  [/^(week|werk)(?=dag)/, '$1 '],
  [/^(werk|smt|stage)(?=(plek|plaats)$)/, '$1 '],
  [/^klassenraads?(?=(verslag|beslissing|besluit|advies))/, 'klassenraad '],
  [/^(plaats|plek)s?(?=keuze)/, '$1 '],
  [/^contact(?=(moment|name|log|overzicht|register))/, 'contact '],
  [/^(keuze|selectie)(?=(motie|argument|reden|criteri))/, '$1 '],
  [/^(evaluatie|begeleidings?|ondersteunings?)(?=(regeling|wijze|moment|plan|afspraken|structuur|vorm))/, '$1 '],
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
    'leg uit vertel noteer schrijf zet beschrijf omschrijf duid vermeld ze af ik mij mijn onze ons mag mogen dan al eens zo telkens neemt inzake nopens sinds samen allebei tezamen'
  ).split(' '),
);
export const isLight = (word: string): boolean => light.has(word);

/** Families of words that mean the same on a school's form; each word of a family is read as its first. */
const families: string[] = [
  'motivatie motivering motiveren motiveer gemotiveerd gemotiveerde motief motieven verantwoording verantwoorden verantwoord onderbouwing onderbouwen argumentatie verantwoordt onderbouwt staaft rechtvaardigt uitgelegd argumenten argumentering beargumentering beargumenteren reden redenen waarom beweegreden toelichting toelichten uitleg uitleggen motiveert gronden redengeving redengevingen overweging overwegingen drijfveer drijfveren rationale staving staven gestaafd rechtvaardiging rechtvaardigen argument beweegredenen omdat pluspunten pluspunt troeven troef grond criteria criterium afweging',
  'standpunt standpunten mening meningen visie zienswijze opinie kijk houding denkt denken denk vindt vinden vind vond vonden zegt zeggen zei zeiden gepolst polsen bevraging bevraagd stem stemmen gedacht kijkt kijken opvatting opvattingen zienswijzen perspectief perspectieven inspraak positie gezichtspunt stellingname insteek',
  'leerling leerlinge leerlingen jongere jongeren student cursist lerende lerenden pupil trainee deelnemer gast gasten tiener',
  'ouders ouder verantwoordelijken opvoedingsverantwoordelijken opvoedingsverantwoordelijke opvoeders voogd voogden mama papa moeder vader thuis gezin familie ouderlijk thuisfront thuiscontext thuissituatie thuisomgeving',
  'partners partner betrokkenen betrokkene externen externe derden diensten dienst hulpverlening hulpverleners instanties netwerk netwerkpartners netwerkpartner zorgpartners zorgpartner hulpverleningspartners stakeholders thuisbegeleidingsdienst begeleidingsdienst begeleidingsdiensten',
  'start startdag begin aanvang aanvangs vanaf begindag beginnen begint start starten opstarts ingangs aanvangsdatum startmoment opstart ingang ingaan ingaande aanvatten aanvat aanvangt aangevat gestart begonnen',
  'einde eind end stop slot einddag slotdag afsluitdag tot laatste afloop stopdag eindigt eindigen stopt stoppen stopzetting stopzetten beeindiging beeindigen beeindigd beeindigt gestopt stopgezet ophouden ophoudt afsluiting afsluiten afsluit afronding afronden afgerond afrondings afsluitings uitloop verval',
  'contact contacten contactname gecontacteerd contacteren contactopname contactopnames communicatie gecommuniceerd aftoetsing vooroverleg gesproken spraken praatje praatjes',
  'aandachtspunten aandachtspunt aandachtpunten accentpunten aandachtspuntje klemtonen klemtoon accenten accent nadruk zwaartepunten zwaartepunt krachtlijnen krachtlijn waakpunten waakpunt speerpunten opletpunten focuspunten',
  'begeleiding begeleiden begeleid begeleidt coaching opvolging opvolgen volgen ondersteuning omkadering omkaderen ondersteunen ondersteund begeleidings ondersteunings steun steunen bijstaan bijstaat meelopen toezicht bijstand monitoren monitort',
  'evaluatie evalueren geevalueerd evaluaties evaluatiewijze evaluatiegesprekken evaluatiegesprek evaluatiemomenten terugkijken nagaan lukt lukken gelukt bijsturing slotbespreking rapporteren',
  'plaats plaatsen plek plekken locatie locaties plekje plekjes werkplek werkplaats setting gastplaats werkomgeving organisatie organisaties instelling instellingen voorziening',
  'ondertekenen ondertekend ondertekende ondertekening getekend getekende tekenen handtekening handtekeningen gesigneerd gesigneerde gehandtekend gehandtekende handtekent geparafeerd geparafeerde afgetekend krabbel krabbels paraaf',
  'wenselijkheid wenselijk wenselijke aangewezen zinvol zinvolheid opportuniteit opportuun raadzaam raadzaamheid nut nuttig indicatie',
  'lijst oplijsten oplijsting opgelijst opsomming opgesomd lijsten inventaris inventarisatie inventariseren lijstje keuzelijst geinventariseerd',
  'aanmaak aangemaakt aanmaken opmaak opgemaakt opmaken opgesteld opstellen opstelling gemaakt creatie gecreeerd opmaakt aanmaakt',
  'datum data wanneer dato',
  'verlenging verlengen verlengd verlengde verlengingen overschrijding overschrijden overschreden',
  'akkoord toestemming toelating instemming goedkeuring akkoordverklaring akkoordformulier toestemmingsformulier toestemmingsbrief toestemmingsverklaring akkoordbrief instemmen goedkeuringen goedgekeurd ok oke instemt bekrachtigd',
  'overeenkomst contract kontrakt convenant overeenkomsten conventie protocol afsprakennota',
  'documenten document papieren stukken formulieren bewijsstukken papierwerk paperassen',
  'dagen dag weekdagen weekdag dagdelen',
  'keuze gekozen kiezen koos kozen kies keuzes keus aanwijzing aanduiding aangeduid aangeduide aanduiden toewijzing toegewezen toewijzen selectie geselecteerd geselecteerde weerhouden verkozen',
  'voorafgaande voorafgaand vooraf voorafgaandelijk voorafgaandelijke eerdere vroegere voordien',
  'bijkomende bijkomend aanvullende aanvullend extra',
  'mogelijke mogelijk potentiele eventuele haalbare kandidaat',
  'titel titels',
  'verkenning verkennen verkennend verkennende verkend',
  'smt sociaalmaatschappelijke',
  'bestand bestanden scan upload opladen uploaden bijlage bijlagen file ingescand',
];

const family = new Map<string, string>();
for (const line of families) {
  const members = line.split(' ');
  const head = members[0] ?? line;
  for (const member of members) family.set(member, head);
}

/** Whether a word stands in a family. */
export const isKnown = (word: string): boolean => family.has(word);

/** The word that stands for this one's family; the word itself where it has none. */
export const familyOf = (word: string): string => family.get(word) ?? word;
