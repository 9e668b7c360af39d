/** Texts as colleagues write them in plans of SMT; no name in them is of a real person. */
export interface Ordinary {
  /** The item that such a text stands in. */
  item:
    | 'desirability'
    | 'viewpoint-pupil'
    | 'viewpoint-parents'
    | 'viewpoint-partners'
    | 'place-motivation'
    | 'focus'
    | 'guidance'
    | 'prior-contacts'
    | 'extension-30'
    | 'extension-60';
  text: string;
}

/** The pupil is Noor Janssens of 4OV1B, the place Dagcentrum De Ark, with Karin De Smet as mentor. */
export const ordinaryTexts: Ordinary[] = [
  {
    item: 'desirability',
    text: 'De klassenraad vindt een SMT voor Noor wenselijk. Uit de beeldvorming blijkt dat ze graag in groep werkt en nood heeft aan een vaste begeleider. Besluit: starten in oktober, één dag per week.',
  },
  {
    item: 'desirability',
    text: 'Beginsituatie: Noor kan al zelfstandig de bus nemen en werkt een uur geconcentreerd door. Ze is er klaar voor. De klassenraad gaat op 28 september 2026 unaniem akkoord.',
  },
  {
    item: 'desirability',
    text: 'Noor is sterk in huishoudelijke taken (was sorteren, tafel dekken). Haar interesse ligt bij koken. Een SMT sluit daar goed bij aan en geeft haar zelfvertrouwen. Besluit: wenselijk.',
  },
  {
    item: 'desirability',
    text: 'Maandag besproken op de klassenraad, persoonlijk toegelicht door juf An. Noden: duidelijke structuur, prikkelarme plek. Sterktes: doorzetten, humor. De SMT is wenselijk voor dit schooljaar.',
  },
  {
    item: 'desirability',
    text: 'Vorig jaar was de SMT nog te vroeg. Dit jaar zien we veel groei: ze komt op tijd, vraagt hulp en houdt 20 minuten vol. Daarom beslist de klassenraad om het nu wel te doen.',
  },
  {
    item: 'desirability',
    text: 'De onderwijsbehoeften werden overlopen met het CLB en de ergotherapie. Een ervaringsgerichte SMT van 20 dagen is haalbaar, mits vervoer door de school. Iedereen staat achter deze beslissing.',
  },
  { item: 'viewpoint-pupil', text: '“Ik vind het leuk in De Ark. Karin is lief. Ik wil elke dinsdag gaan!”' },
  {
    item: 'viewpoint-pupil',
    text: 'Noor duidde met de pictogrammen aan dat ze graag met dieren en met kinderen werkt. De Ark stond bovenaan.',
  },
  {
    item: 'viewpoint-pupil',
    text: 'Noor zei eerst niet veel. Na de rondleiding lachte ze en wilde ze nog eens terug.',
  },
  { item: 'viewpoint-pupil', text: 'Ze kijkt ernaar uit. Ze vroeg of ze koffie mag schenken met de koffiemachine.' },
  {
    item: 'viewpoint-pupil',
    text: 'Noor was een beetje zenuwachtig voor de eerste dag, maar vindt het fijn dat juf An mee gaat kijken.',
  },
  { item: 'viewpoint-pupil', text: 'Wil graag in de keuken helpen, niet in de tuin want ze heeft het snel koud.' },
  { item: 'viewpoint-parents', text: 'Mama en papa zijn akkoord met De Ark en met de dagen (dinsdag en donderdag).' },
  { item: 'viewpoint-parents', text: 'Eerst twijfelde mama over de afstand, nu is ze akkoord.' },
  {
    item: 'viewpoint-parents',
    text: 'Geen bezwaar. Papa brengt Noor zelf, hij moet tegen half negen op zijn werk zijn in Leuven.',
  },
  {
    item: 'viewpoint-parents',
    text: 'Niet negatief, wel wat vragen over het vervoer in de winter. Die zijn intussen opgelost.',
  },
  {
    item: 'viewpoint-parents',
    text: 'Oudercontact op 8 oktober 2026 met mama en oma. Ze vinden het een mooie kans. Mama vraagt om haar te verwittigen als Noor moe is.',
  },
  {
    item: 'viewpoint-parents',
    text: 'Telefonisch gesprek met de mama. Zij is heel tevreden dat Noor iets mag doen dat ze graag doet.',
  },
  {
    item: 'viewpoint-parents',
    text: 'De ouders willen niet dat Noor op woensdag gaat, want dan heeft ze logopedie. De andere dagen zijn goed.',
  },
  { item: 'viewpoint-partners', text: 'Niet van toepassing.' },
  {
    item: 'viewpoint-partners',
    text: 'Het internaat is op de hoogte en past de uren aan. Opvoedster Ilse legt ’s ochtends de werkkledij klaar.',
  },
  {
    item: 'viewpoint-partners',
    text: 'De thuisbegeleidster vindt het een goed idee. De arts zei niets dat een SMT in de weg staat.',
  },
  { item: 'viewpoint-partners', text: 'Ergotherapie: een aangepaste stoel is niet nodig. Kine: geen opmerkingen.' },
  {
    item: 'place-motivation',
    text: 'In De Ark kan Noor werken aan haar doelen uit de handelingsplanning: gasten begroeten, een taak afmaken en hulp vragen. De groep is klein en Karin De Smet volgt haar van dichtbij.',
  },
  {
    item: 'place-motivation',
    text: 'De plaats ligt op 10 minuten met bus 7 van thuis. Het IHP vermeldt als doel: zelfstandig een vaste opdracht uitvoeren. Dat kan hier elke dag.',
  },
  {
    item: 'place-motivation',
    text: 'Uit de lijst van drie plaatsen koos de klassenraad De Ark. Het doel ‘samenwerken met onbekenden’ komt er het best aan bod. De winkel was te druk voor Noor.',
  },
  {
    item: 'place-motivation',
    text: 'Ze verkopen er zelfgemaakte confituur voor het goede doel. Noor oefent er twee leerdoelen: wegen en etiketten kleven. Ook de klastitularis, meneer Claes, steunt dit.',
  },
  {
    item: 'place-motivation',
    text: 'Past in haar toekomstperspectief van begeleid werken. De mentor heeft ervaring met jongeren van onze school.',
  },
  {
    item: 'place-motivation',
    text: 'Werkpunten uit het handelingsplan zijn tempo en volhouden. In de cafetaria van De Ark is het werk overzichtelijk: tafels afvegen, glazen vullen met kraanwater, menukaarten uitdelen.',
  },
  {
    item: 'focus',
    text: 'Klemtonen: op tijd komen, werkkledij aandoen, vriendelijk groeten. Aandachtspunt: pauze nemen om 10.15 uur.',
  },
  {
    item: 'focus',
    text: 'Noor stapt over naar een nieuwe taak met een stappenplan. Ze mag de kopieermachine gebruiken, samen met de mentor.',
  },
  {
    item: 'focus',
    text: 'Aandachtspunten: drukke momenten vermijden, korte zinnen, één opdracht tegelijk. Bij spanning mag ze even naar de rustige hoek.',
  },
  {
    item: 'focus',
    text: 'Noor leest graag de krant voor aan de bewoners. De pers komt op 14 november voor de opendeurdag, dan blijft ze op school.',
  },
  {
    item: 'focus',
    text: 'Sociale vaardigheden: samenwerken met andere vrijwilligers, wachten op haar beurt, “nee” kunnen zeggen.',
  },
  {
    item: 'focus',
    text: 'We volgen het draaiboek. Noor oefent het dekken van 12 tafels (niveau 2) en het gebruik van de vaatwasmachine.',
  },
  { item: 'focus', text: 'Ze behaalde 7/10 voor haar werkhouding in periode 1; in periode 2 mikken we op 8/10.' },
  {
    item: 'guidance',
    text: 'De trainingsbegeleider gaat om de twee weken langs. Karin noteert elke dag kort in het heen-en-weerschriftje. Halfweg en op het einde is er een evaluatiegesprek.',
  },
  {
    item: 'guidance',
    text: 'Juf An begeleidt de eerste twee dagen ter plaatse. Daarna wekelijks telefonisch contact met de mentor. Evaluatie op 15 december 2026 en in mei, met Noor en haar ouders erbij.',
  },
  {
    item: 'guidance',
    text: 'Mentor: Karin De Smet. Tussentijdse evaluatie na vijf weken met de kijkwijzer, eindevaluatie in de laatste week. De klastitularis bespreekt ze met Noor.',
  },
  {
    item: 'guidance',
    text: 'Elke vrijdag bespreekt meneer Claes het logboek in de klas. De opvoedster van De Ark mailt als er iets is. Evaluatieverslag tegen de paasvakantie.',
  },
  {
    item: 'guidance',
    text: 'De begeleidster vult maandelijks een evaluatiefiche in (smileys). Leerkracht en mentor overleggen in december en in juni.',
  },
  {
    item: 'prior-contacts',
    text: 'Kennismaking en rondleiding. Noor kreeg een kopje thee en mocht de konijnen voederen.',
  },
  {
    item: 'prior-contacts',
    text: 'Gebeld met Karin: dinsdag en donderdag van 9.00 tot 15.30 uur kan. Lunchpakket meebrengen.',
  },
  {
    item: 'prior-contacts',
    text: 'Mail naar het dagcentrum met de vraag of er plaats is vanaf 12/10/2026. Antwoord volgt volgende week.',
  },
  {
    item: 'prior-contacts',
    text: 'Samen met Noor en mama langs geweest op 1 oktober. Afspraken: kapstok 14, sleutel van de locker bij Karin.',
  },
  {
    item: 'prior-contacts',
    text: 'Overleg met Karin en Tom (kok) over de taken in de keuken. Noor snijdt groenten met een gewoon mes, geen machines.',
  },
  {
    item: 'extension-30',
    text: 'Vanuit de handelingsplanning is meer tijd nodig: Noor heeft 10 weken nodig gehad om de routine te leren. Met 40 dagen kan ze die ook volhouden.',
  },
  {
    item: 'extension-30',
    text: 'Verlenging tot 45 werkdagen. Ouders gingen akkoord op 12 januari 2027. De doelen rond zelfstandigheid zijn nog niet bereikt.',
  },
  {
    item: 'extension-60',
    text: 'Bijkomend: na 60 dagen wil De Ark Noor ook de zomerplanning laten meedoen, in het vooruitzicht van haar laatste jaar.',
  },
  {
    item: 'extension-60',
    text: 'De klassenraad van 3 mei 2027 vindt 66 dagen verantwoord: de overgang naar het volwassenenleven vraagt herhaling, en de mentor blijft dezelfde.',
  },
];

/** What stands in the agreement and the activity list of such plans. */
export const ordinaryPapers: Record<string, string[]> = {
  agreement: [
    'Dagcentrum De Ark vzw, dienst voor personen met een handicap, Naamsesteenweg 1, 3001 Heverlee',
    'Er zijn geen kosten. De leerling brengt een lunchpakket mee; kraanwater en koffie zijn gratis.',
    'BA-polis 45.123.456 en lichamelijke ongevallen 45.123.457 bij de verzekeraar van de school',
    'Bij ziekte verwittigen de ouders de school en de plaats voor 8.30 uur.',
    'Dinsdag en donderdag van 9.00 tot 15.30 uur, van 12 oktober tot 18 december 2026',
  ],
  activities: [
    'was sorteren',
    'tafels dekken',
    'konijnen voederen',
    'bewoners begroeten',
    'de kraan van de lavabo poetsen',
    'verpakkingen persoonlijk afgeven',
  ],
  equipment: [
    'koffiemachine',
    'kopieermachine',
    'stofzuiger',
    'vaatwasmachine',
    'snijplank en groentemes',
    'strijkijzer',
    'wasknijpers',
    'kruiwagen en hark',
  ],
};
