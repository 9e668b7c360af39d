/** How an office words it: chancery Dutch, quality manuals, regulations. What words have in common stands in the lexicon. */

export const formalTitle: string[] = [
  'Benaming van dit plan',
  'Benaming van het dossier',
  'Hoofding',
  'Onderwerp van het plan',
];

export const formalCreated: string[] = [
  'Datum van opmaak van dit plan',
  'Plan opgemaakt de',
  'Datum van inschrijving van het plan',
  'Registratiedatum van het plan',
  'Datum van het voorstel',
  'Blad aangemaakt',
  'Fiche aangemaakt',
  'Formulier aangemaakt',
  'Dossier aangemaakt',
  'Map begonnen op',
  'Blad begonnen op',
  'Dag waarop dit plan werd aangemaakt',
];

export const formalDesirability: string[] = [
  'Wat pleit er voor en tegen SMT?',
  'Heeft de leerling baat bij SMT?',
  'Is SMT aan te raden?',
  'De klassenraad oordeelt over de opportuniteit van een SMT',
  'Opportuniteitsoordeel klassenraad',
  'Gemotiveerd oordeel van de klassenraad over het nut van een SMT',
  'Waarom de klassenraad een SMT al dan niet aangewezen acht',
  'Overwegingen voor of tegen een SMT',
  'Overwegingen die pleiten voor of tegen het toekennen van een SMT',
  'Indicatie voor SMT',
  'Indicatiestelling klassenraad',
  'Neerslag van het overleg binnen de klassenraad over de SMT',
  'Besluit van de klassenraad over de raadzaamheid van een SMT',
  'Advies van de klassenraad inzake SMT',
  'Bevindingen van de klassenraad',
];

export const formalListed: string[] = [
  'Kandidaat-instellingen geïnventariseerd op',
  'Prospectielijst van trainingsplaatsen vastgesteld op',
  'Datum waarop de lijst van mogelijke partners werd samengesteld',
  'Lijst van in aanmerking komende instellingen vastgesteld op',
  'Inventaris van plaatsen afgesloten op',
  'Prospectie afgerond op',
];

export const formalPupil: string[] = [
  'Antwoord van de leerling',
  'Verklaring van de leerling',
  'Leerling gehoord in zijn opvatting',
  'Zienswijze van de leerling in kwestie',
];

export const formalParents: string[] = [
  'Antwoord van de ouders',
  'Verklaring van de ouders',
  'Zienswijze van de wettelijke vertegenwoordiger',
  'Standpunt van de wettelijke vertegenwoordigers',
  'Standpunt van de personen die het ouderlijk gezag uitoefenen',
];

export const formalPartners: string[] = [
  'Antwoord van het internaat',
  'Reactie van de partners',
  'Positie van derde partijen ten opzichte van de SMT',
  'Standpunt van de begeleidende diensten en voorzieningen',
  'Adviezen van derden',
  'Inbreng van partners',
  'Perspectief van het netwerk',
];

export const formalPlace: string[] = [
  'Gekozen trainingsadres',
  'Uitgekozen adres',
  'Benaming van de weerhouden instelling',
  'De training gaat door bij',
  'De training vindt plaats te',
  'Instelling die zich bereid verklaart de leerling te ontvangen',
  'Ontvangende instelling',
  'Ontvangende organisatie',
  'Onthalende organisatie',
  'Toegewezen organisatie',
  'Toegewezen huis',
];

export const formalPlaceMotivation: string[] = [
  'Argumenten voor dit adres',
  'Afweging van de plaatsen',
  'Gronden waarop de aanwijzing van de plaats berust',
  'Redengeving van de plaatsing',
  'Redenen van de toewijzing',
  'Redenen voor deze organisatie',
  'Toelichting bij de aanduiding van deze instelling',
  'Argumenten voor de matching',
  'Motieven van de selectie',
  'Criteria voor de keuze van de plaats',
  'Overwegingen aan de basis van deze keuze',
  'Waarom deze partner aansluit bij de handelingsplanning',
];

export const formalContacts: string[] = [
  'Staat van de voorafgaande contacten',
  'Contacten die aan de keuze voorafgingen',
  'Contactregister voor aanvang',
  'Vooroverleg',
  'Vooroverleg met de trainingsplaats',
  'Wanneer, op welke wijze en waarover werd vooraf met de plaats overlegd?',
  'Verkennende gesprekken met de instelling',
];

export const formalStart: string[] = [
  'De training vangt aan op',
  'De training neemt een aanvang op',
  'Wanneer neemt de training een aanvang?',
  'De training laten ingaan op',
  'Ingaande op',
  'Ingaande de',
  'Met ingang van',
  'Geplande startdatum',
];

export const formalEnd: string[] = [
  'De training neemt een einde op',
  'Wanneer loopt de training ten einde?',
  'De training laten eindigen op',
  'Te eindigen op',
  'Geplande afsluitdatum',
  'Vervaldatum van de plaatsing',
  'Uitloop van de training',
];

/** One field for both days. */
export const formalPeriod: string[] = [
  'Looptijd van de training (begin- en einddatum)',
  'Begin- en einddatum van de training',
];

export const formalDays: string[] = [
  'Dagregeling',
  'Weekregeling',
  'De training heeft plaats op de volgende dagen van de week',
];

/** One field for both limits. */
export const formalBoth: string[] = [
  'Wordt het langer dan 30 dagen, motiveer (bij 60 nog eens extra)',
  'Motivering ingeval het maximum van 30, respectievelijk 60 werkdagen wordt overschreden',
  'Redengeving bij verlenging (30 tot 60 dagen en meer dan 60 dagen)',
];

export const formalFocus: string[] = [
  'Inhoudelijke zwaartepunten',
  'Inhoudelijke krachtlijnen van de training',
  'Zaken waarop de nadruk wordt gelegd of waarop gelet dient te worden',
  'Aandachtspunten van inhoudelijke aard',
];

export const formalGuidance: string[] = [
  'Toezicht, bijsturing en slotbespreking',
  'Bijstand vanuit de school en wijze van rapporteren',
  'Omkadering en evaluatie van de training',
  'Begeleidings- en evaluatieregeling',
  'Regeling van de begeleiding en de evaluatie',
  'Ondersteuningsstructuur en evaluatiemomenten',
  'Wijze van opvolging en beoordeling',
  'Hoe verlopen de begeleiding en de evaluatie?',
];

export const formalConsent: string[] = [
  'Voorafgaande schriftelijke instemming van de ouders of van de meerderjarige leerling',
  'Bekrachtigd akkoord vanwege de ouders of de meerderjarige leerling',
  'Bewijs van instemming',
  'Schriftelijk akkoord van de betrokken personen',
];

export const formalAgreement: string[] = [
  'Datum waarop de overeenkomst tussen school en instelling werd opgesteld',
  'Datum van de schriftelijke overeenkomst met de instelling',
  'Overeenkomst verleden op',
];

export const formalSigned: string[] = [
  'Door alle partijen ondertekende stukken',
  'Ondertekende bewijsstukken',
  'Gesigneerde documenten',
];

export const formalTac: string[] = [
  'Getekende bundel bij de coördinator op',
  'Doorgezonden aan de technisch adviseur-coördinator op',
  'Bezorgd aan de coördinatie op',
  'Afgifte aan de technisch adviseur op',
  'Stukken ter hand gesteld aan de TAC op',
  'Datum van overmaking van de getekende overeenkomst en bijlagen aan de TAC',
  'Datum van neerlegging van de getekende stukken bij de technisch adviseur-coördinator',
  'Overgemaakt aan de technisch adviseur-coördinator op',
];
