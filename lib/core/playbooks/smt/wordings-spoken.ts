/** How teachers say it aloud, item by item: short questions, verbs in the place of nouns, words of the workfloor. */

export const spokenTitle: string[] = [
  'Hoe heet het plan?',
  'Plan aanmaken: titel',
  'Documentnaam',
  'Documenttitel',
  'Naam van het document',
  'Itemnaam',
  'Title',
];

export const spokenCreated: string[] = [
  'Plan dateert van',
  'Item aangemaakt op',
  'Document aangemaakt op',
  'Plan van start gegaan op',
  'Wanneer ben je met dit plan begonnen?',
  'Wanneer zijn we aan dit plan begonnen?',
  'Created on',
];

export const spokenDesirability: string[] = [
  'Wenselijkheid van een SMT bespreken',
  'Klassenraad over de SMT',
  'Wenselijkheid bespreken: neerslag klassenraad',
  'Gaat de leerling op SMT of niet?',
  'Wat vindt de klassenraad: gaat de leerling op SMT?',
  'Ziet de klassenraad een SMT zitten?',
  'Zien we een training buiten school zitten?',
  'SMT aangewezen? Weergave van de klassenraad',
  'Waarom een SMT voor de leerling? Besluit klassenraad',
  'Wenselijk? Waarom?',
  'Ben ik klaar voor SMT?',
  'Vinden de leerkrachten dat ik klaar ben voor SMT?',
];

export const spokenListed: string[] = [
  'Opsomming van mogelijke SMT-plaatsen',
  'Opsomming van mogelijke plaatsen afgerond op',
  'Mogelijke SMT-adressen',
  'Keuzelijst plaatsen opgemaakt op',
  'Keuzelijst van plaatsen besproken op',
  'Mogelijkheden opgelijst op',
  'Longlist plaatsen opgemaakt op',
  'Lijst met mogelijke adressen gemaakt op',
  'Plekken die kunnen: lijst gemaakt op',
  'Plaatsen bij elkaar gezocht op',
  'Plaatsen verzameld op',
  'Plaatsen op een rij gezet op',
  'Alle plaatsen op een rijtje op',
  'Wanneer werden de mogelijke plaatsen op een rijtje gezet?',
  'Shortlist plaatsen opgemaakt op',
  'Plaatsen die in aanmerking komen opgelijst op',
];

export const spokenPupil: string[] = [
  'Leerling aan het woord',
  'Leerling over de SMT',
  'De stem van de leerling zelf',
  'Leerling haar stem',
  'Leerling zijn stem',
  'Leerling haar mening',
  'Leerling zijn mening',
  'Leerling zijn eigen gedacht',
  'Hoe denkt de leerling erover?',
  'Wat vertelt de leerling?',
];

export const spokenParents: string[] = [
  'Ouders aan het woord',
  'Ouders over de SMT',
  'Hoe denken de ouders erover?',
  'Hoe denken ze er thuis over?',
  'Wat vertellen de ouders?',
];

export const spokenPartners: string[] = [
  'Partners aan het woord',
  'Partners over de SMT',
  'Hoe denken de partners erover?',
  'En de andere partners',
];

export const spokenPlace: string[] = [
  'Welk adres werd het? (SMT-plaats)',
  'Welk adres is het geworden?',
  'Welk bedrijf is het geworden?',
  'De leerling traint bij',
  'Traint bij',
  'Uiteindelijk gekozen plaats',
  'Uiteindelijke plaats',
  'Het wordt',
  'De SMT-plaats wordt',
  'Het is geworden',
  'We kiezen voor',
];

export const spokenPlaceMotivation: string[] = [
  'Waarom juist daar?',
  'Waarom juist deze plaats?',
  'Waarom deze en geen andere?',
  'Waarom deze plaats en geen andere?',
  'Waarom dat bedrijf?',
  'Keuze motiveren',
  'Keuze motiveren vanuit de handelingsplanning',
  'Wat gaf de doorslag?',
  'Wat sprak ons aan?',
  'Voordelen van deze plaats',
  'Gekozen omdat',
  'Deze plaats omdat',
  'Deze plek omdat',
  'Deze plaats is gekozen omdat',
  'We kiezen deze plaats omdat',
  'De klassenraad kiest deze plaats omdat',
  'Deze plaats past bij de leerling omdat',
  'Geschikt omdat',
];

export const spokenContacts: string[] = [
  'Met wie van de plaats had je al contact?',
  'Met wie had je al contact, hoe en waarover?',
  'Met wie is er al gesproken?',
  'Wie heeft er al gebeld of is langsgegaan?',
  'Wie heeft er al gebeld naar de plek, en wanneer?',
  'Wie ging al eens langs?',
  'Contacten voor de SMT begon',
  'Wat ging eraan vooraf?',
  'Wat werd er al besproken met de plaats?',
  'Reeds gecontacteerd',
  'Reeds gecontacteerd: wanneer, hoe en wat',
  'Wie werd er al gecontacteerd?',
  'Al gehoord of gezien met de plaats',
  'Al gebeld, gemaild of langs geweest',
  'Wat besprak je al met de plaats?',
  'Wat je vooraf met de plaats besprak',
  'Wat je met de plaats besprak voor de start',
  'Gesprekken vooraf met de plaats',
  'Babbels vooraf met de plaats',
  'Contacten die eraan voorafgingen',
  'Vooraf contact gehad',
  'Wie van school sprak er al mee, en wanneer?',
  'Wie van ons had al contact met de plaats?',
  'Welke gesprekken waren er al met de plaats?',
];

export const spokenStart: string[] = [
  'Eerste dag van de training',
  'Gaat van start op',
  'Op SMT vanaf',
  'Eerste beurt',
  'Eerste SMT-moment',
  'Duur: begin',
];

export const spokenEnd: string[] = [
  'Laatste dag van de training',
  'Op SMT tot en met',
  'Laatste beurt',
  'Laatste SMT-moment',
  'Voorziene einddatum',
  'Duur: einde',
  'End SMT',
];

export const spokenDays: string[] = [
  'Dagpatroon',
  'Weekpatroon',
  'Dagenpatroon',
  'Dagverdeling',
  'Wanneer in de week?',
  'Op welke dagen gaat de leerling werken?',
  'Vaste momenten in de week',
  'Weekdays',
];

/** The words that go with one limit. */
export const spokenLonger = (days: number): string[] => [
  `Als het langer duurt dan ${days} dagen: leg uit`,
  `Duurt het langer dan ${days} dagen? Leg uit`,
  `Langer, boven de ${days}: uitleg`,
  `Komt de leerling boven de ${days} dagen? Motiveer`,
  `Gaan we over de ${days} dagen? Waarom?`,
];

export const spoken60: string[] = ['Nog langer, boven de 60 dagen? Nog eens uitleggen', 'Nog langer dan 60 dagen'];

export const spokenFocus: string[] = [
  'Waar moet er op gelet worden?',
  'Waar gaan we op letten?',
  'Wat moet men weten?',
  'Wat moet de plaats weten?',
  'Waarmee houden we rekening?',
  'Zaken om op te letten',
  'Dingen om op te letten',
  'Belangrijke zaken en klemtonen',
  'Hierop letten',
  'Waarmee moet men rekening houden?',
  'Wat is belangrijk voor de leerling?',
  'Belangrijk om te weten',
];

export const spokenGuidance: string[] = [
  'Opvolging en beoordeling',
  'Opvolging en beoordeling tijdens de SMT',
  'Begeleiding en beoordeling',
  'Hoe begeleid, hoe geëvalueerd?',
  'Wie gaat de leerling begeleiden?',
  'Wie gaat begeleiden en hoe gaan we evalueren?',
  'Opvolging',
  'Hoe wordt er opgevolgd?',
  'Wie gaat er langs?',
  'Wie bezoekt de leerling?',
];

export const spokenConsent: string[] = [
  'Briefje van akkoord',
  'Akkoord op papier',
  'Toestemming op papier',
  'Toestemming ouders op papier',
  'Geschreven akkoord',
  'Heb je het akkoord? Laad het op',
  'Akkoord van thuis',
];

export const spokenIhp: string[] = [
  'IHP in orde gebracht op',
  'IHP afgestemd op de SMT op',
  'IHP aangepast aan de SMT op',
  'IHP voor de SMT op punt gezet',
  'IHP afgewerkt op',
  'IHP herwerkt op',
  'IHP voor SMT gemaakt op',
];

export const spokenAgreement: string[] = [
  'Overeenkomst in orde gebracht op',
  'Overeenkomst in orde gemaakt op',
  'Overeenkomst afgewerkt op',
  'Overeenkomst voorbereid op',
  'Overeenkomst en bijlagen maken: datum',
  'Contract in orde',
  'Contract afgewerkt op',
  'Papieren afgewerkt op',
];

export const spokenSigned: string[] = [
  'Duid aan wat getekend is',
  'Laten tekenen',
  'Wat is getekend teruggekomen?',
  'Wie heeft wat getekend?',
];

export const spokenTac: string[] = [
  'Alles binnengebracht bij TAC op',
  'Alles bezorgd aan TAC op',
  'Alles bij TAC',
  'Papieren naar de TAC gegaan op',
  'Gegeven aan TAC',
  'Je gaf de documenten aan de TAC op',
  'Afgegeven aan de TAC op',
  'Je bezorgde ze aan de TAC op',
  'Wanneer gaf je ze af aan de TAC?',
  'Ontvangen door TAC',
];
