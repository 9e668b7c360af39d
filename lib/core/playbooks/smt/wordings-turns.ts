/** Turns of phrase: the same asked by a verb, a picture or a part of a sentence, as forms of a school's own making do. */

export const turnsTitle: string[] = ['Planbenaming', 'Titel in het LVS', 'Plan heet'];

export const turnsCreated: string[] = [
  'In LVS sinds',
  'In het LVS gezet op',
  'Plan aangelegd op',
  'Plan aangemaakt',
  'Plan opgemaakt',
];

export const turnsDesirability: string[] = [
  'Wat besliste de klassenraad?',
  'Wat besliste de klassenraad over de SMT?',
  'Wat zegt de klassenraad: is een SMT wenselijk?',
  'Wel of geen SMT?',
  'Is de leerling toe aan een SMT?',
  'Past een SMT bij deze leerling?',
];

export const turnsListed: string[] = [
  'Mogelijkheden in kaart gebracht op',
  'Plaatsen in kaart gebracht op',
  'Op zoek naar plekken: lijstje afgewerkt op',
  'Plaatsen op een rijtje gezet op',
  'Plaatsen op een rij op',
  'Lijst klaar op',
  'Lijst afgewerkt op',
  'De lijst van mogelijke plaatsen was rond op',
];

export const turnsPupil: string[] = [
  'De leerling aan het woord',
  'Waar droomt de leerling van?',
  'De leerling liet ons weten',
  'Zo ziet de leerling het zelf',
  'De leerling zelf over de SMT',
];

export const turnsParents: string[] = [
  'Thuis aan het woord',
  'De ouders aan het woord',
  'Haar ouders lieten ons weten',
  'Zijn ouders lieten ons weten',
  'De ouders laten weten',
  'Wat vinden ze er thuis van?',
  'Hoe kijken ze er thuis naar?',
  'Thuis zeggen ze',
];

export const turnsPartners: string[] = [
  'Wat vinden de anderen ervan (CLB, voorziening)?',
  'Wat zeggen de anderen (CLB, MFC)?',
  'Wie heeft buiten school en gezin nog een stem?',
  'En wie buiten school en gezin nog een stem heeft?',
  'Bent u geen ouder, maar wel betrokken bij de leerling?',
  'Begeleidingsdienst aan het woord',
  'De partners aan het woord',
  'Partners van buiten de school',
  'Van de andere partners hoorden we',
  'Internaat en CLB',
  'Leefgroep en CLB',
  'CLB en begeleidingsdienst',
  'De leefgroep vindt',
];

/** Asked for all at once: these stand under each of the three. */
export const turnsAllThree: string[] = [
  'Hoe staan de leerling, de ouders en de partners tegenover een SMT?',
  'Wat leerling, ouders en andere betrokkenen ervan vinden',
  'Wat zeggen de leerling, de ouders en de partners?',
  'Leerling, ouders en partners over de SMT',
];

export const turnsPlace: string[] = [
  'SMT-plaats en adres',
  'Hier gaat de training door',
  'Hier gaat de SMT door',
  'Hier gaat de leerling trainen',
  'Waar gaat de leerling zijn training doen?',
  'Op welke plaats gaat de leerling SMT doen?',
  'Hier mag de leerling trainen',
  'Hier is de leerling welkom',
  'Wij kozen voor',
  'Organisatie waar de training doorgaat',
  'Benaming van de instelling die als SMT-plaats werd vastgelegd',
  'Benaming van de SMT-plaats',
  'De plek van de training',
  'Naar welke plek gaat de leerling op SMT?',
];

export const turnsPlaceMotivation: string[] = [
  'Beargumentering van deze plaats',
  'Wat pleit er voor deze plaats?',
  'Wat pleit er voor deze organisatie?',
  'Hoe zijn we tot die keuze gekomen?',
  'Hoe kwamen we bij deze plaats uit?',
  'Waarom precies hier?',
  'Waarom deze plaats weerhouden?',
  'Waarom weerhouden?',
  'en dat doen we omdat',
  'Onderbouw de keuze van de plek',
];

export const turnsContacts: string[] = [
  'Wie van de plaats spraken we vooraf al, en wanneer?',
  'Met wie spraken we vooraf?',
  'Wie spraken we vooraf al?',
  'Hoe kwamen we tot een akkoord met de plaats?',
  'Hoe verliep het contact met de plaats vooraf?',
  'Voorafgaand overleg met de plaats',
  'Overleg met de trainingsplaats voor de start',
  'Wat is vooraf met de SMT-plaats besproken?',
  'Vooraf besproken met de plaats',
  'Reeds gelegde contacten',
  'Contactmomenten vooraf',
];

export const turnsStart: string[] = [
  'Hier begint de SMT',
  'Wanneer begint de leerling eraan?',
  'Van start op',
  'De SMT begint op',
  'Eerste dag ter plaatse',
  'Aanvangsdatum van de sociaal-maatschappelijke training',
];

export const turnsEnd: string[] = [
  'Hier stopt de SMT',
  'Wanneer is het afgelopen?',
  'De SMT is afgerond op',
  'De SMT loopt af op',
  'Laatste dag ter plaatse',
  'Training afgerond op',
  'Einddatum van de sociaal-maatschappelijke training',
];

/** One field for both days. */
export const turnsPeriod: string[] = [
  'Van wanneer tot wanneer loopt de SMT?',
  'Van wanneer tot wanneer?',
  'Looptijd van de SMT',
];

export const turnsDays: string[] = [
  'Op welke momenten in de week?',
  'Op deze dagen',
  'Dagen van de week waarover de training wordt gespreid',
];

/** One field for both limits. */
export const turnsBoth: string[] = [
  'Wenst u de SMT te verlengen boven 30 dagen, of zelfs boven 60? Motiveer uw keuze.',
  'Duurt het langer dan 30 of zelfs langer dan 60 dagen? Motiveer de verlenging.',
  'Langer dan 30 of zelfs 60 dagen: waarom?',
  'Meer dan 30 dagen? Waarom, en waarom eventueel meer dan 60?',
];

export const turns30: string[] = [
  'Komt de leerling boven 30 dagen, dan motiveert de klassenraad deze verlenging als volgt',
  'Heeft de leerling meer dan 30 dagen nodig en waarom?',
  'Motivatie van de klassenraad indien de training verlengt tot meer dan 30 en ten hoogste 60 werkdagen',
  'Uitleg tot 60',
  'Reden tot 60',
];

export const turns60: string[] = [
  'Komt de leerling zelfs boven 60 dagen, dan is de bijkomende motivatie',
  'Waarom zelfs meer dan 60?',
  'Bijkomende motivatie indien de training 60 werkdagen overschrijdt',
];

export const turnsFocus: string[] = [
  'Hier leggen we de nadruk op',
  'Waaraan werken we vooral?',
  'Onze klemtonen en de punten waarop iedereen moet letten',
];

export const turnsGuidance: string[] = [
  'Wie volgt op en hoe evalueren we?',
  'Hoe volgen we de leerling op en hoe kijken we achteraf of het goed was?',
  'Hoe volgen we op en kijken we of het goed ging?',
  'Zo begeleiden en evalueren we',
  'Op welke manier begeleiden we, en hoe evalueren we?',
];

export const turnsConsent: string[] = [
  'Schriftelijke toelating ouders (bijlage)',
  'Toelating van de ouders (bijlage)',
  'Schriftelijk OK van de ouders',
  'Akkoord van de ouders of de meerderjarige leerling (opladen)',
  'Heb je het getekende akkoord van de ouders opgeladen?',
];

export const turnsIhp: string[] = [
  'IHP herwerkt voor de SMT',
  'IHP op punt gezet voor de SMT',
  'Wanneer is het IHP afgestemd op de SMT?',
  'Handelingsplan afgestemd op de SMT',
];

export const turnsAgreement: string[] = [
  'Contract en bijlagen gemaakt',
  'SMT-overeenkomst met bijlagen klaar',
  'Overeenkomst met bijlagen klaar op',
];

export const turnsSigned: string[] = [
  'Welke papieren kwamen getekend terug?',
  'Welke documenten zijn al ondertekend terug?',
  'Stukken die ondertekend terug zijn',
];

export const turnsTac: string[] = [
  'Getekende documenten ontvangen door de TAC op',
  'Dag waarop de getekende bundel naar de TAC ging',
  'Wanneer kreeg de TAC de getekende papieren?',
  'Dossier afgegeven bij TAC',
  'Papieren binnen bij de TAC op',
  'Getekend pakket bij de TAC',
  'Naar de TAC gebracht op',
  'Bundel naar de TAC op',
];
