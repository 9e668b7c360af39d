/** How people word it who write as they speak: to a colleague, to the parents, or as the pupil. */

export const warmCreated: string[] = [
  'Datum van vandaag',
  'Vandaag is het',
  'Dag dat je dit plan maakt',
  'Op papier gezet',
  'We schreven dit plan neer op',
];

export const warmDesirability: string[] = [
  'Vindt de klassenraad een SMT goed voor de leerling?',
  'Is een SMT iets voor de leerling?',
  'Wat zeggen de leerkrachten: is een SMT iets voor mij?',
  'Waarom wij als klassenraad in een SMT geloven',
  'Zou een SMT deugd doen?',
  'Leg uit of de klassenraad een SMT een goed idee vindt',
  'Groen licht van de klassenraad',
  'Mijn klassenraad over de SMT',
  'Beginnen we eraan?',
  'Doen of niet doen?',
  'Moet de leerling buiten de school gaan trainen?',
  'Heeft een SMT zin?',
  'Nagaan of een SMT zin heeft',
  'SMT: ja of nee',
  'Waarom wel of waarom niet?',
];

export const warmListed: string[] = [
  'We zetten de adressen op een rij op',
  'Adressen waar het zou kunnen op een rij op',
  'Op welke dag hadden we alle adressen bijeen?',
  'Alle adressen bijeengezocht op',
  'Waar het zou kunnen: lijst gemaakt op',
  'Alle plaatsen op papier gezet op',
  'Verkenning van SMT-plaatsen afgerond op',
  'We legden alle mogelijke plaatsen naast elkaar op',
  'Opties verkend en genoteerd op',
  'Opsomming van plekken in de buurt',
  'Denkpistes genoteerd op',
  'Denkpistes (mogelijke plaatsen) genoteerd op',
];

export const warmPupil: string[] = [
  'Waar heeft de leerling zin in?',
  'Waar heeft de leerling goesting in?',
  'Waar heb je goesting in?',
  'Wat ik er zelf van vind',
  'Mijn gedacht',
  'Luisteren naar de leerling',
  'Wat de leerling er zelf over kwijt wil',
  'Wat wil je er zelf over kwijt?',
];

export const warmParents: string[] = [
  'Zijn de ouders mee?',
  'Zien ze het thuis zitten?',
  'Mijn ouders zeggen',
  'Wat mijn ouders ervan vinden',
  'Luisteren naar de ouders',
];

export const warmPartners: string[] = [
  'De mensen die mij nog helpen zeggen',
  'De mensen rondom het gezin',
  'De begeleiders van buiten de school zeggen',
  'Andere mensen die meehelpen',
  'Mensen van de leefgroep, het CLB en de thuisbegeleiding',
  'De dienst over de SMT',
  'Pleegzorg, dagopvang, CLB',
  'Mening dienst Begeleid Wonen',
  'Wat zegt het MFC over de SMT?',
  'Luisteren naar internaat en begeleidingsdiensten',
  'Luisteren naar de diensten',
];

export const warmPlace: string[] = [
  'De klassenraad legde volgende plaats vast',
  'Ik ga naar',
  'Hier mag ik gaan',
  'Hier ga ik werken',
  'Hoe heet mijn SMT-plek?',
  'Hoe heet de plek?',
  'Mijn plek',
  'Waar gaat uw kind werken?',
  'De uitverkoren plek',
  'De uitverkorene',
  'De keuze viel op',
  'De knoop doorhakken: welke plek',
  'Naam van het huis of de dienst',
];

export const warmPlaceMotivation: string[] = [
  'Hoe verantwoordt de klassenraad de plaats?',
  'Waarom klikt het tussen de plek en de leerling?',
  'We kiezen hiervoor omdat',
  'Ik ga daarheen omdat',
  'En waarom daar?',
  'Waarom die?',
  'Waarom is dat een goede plek voor mij?',
  'Waarom past dit bij mij?',
  'En hierom',
  'Hierom kozen we',
];

/** One field for which place it is and why. */
export const warmPlaceAndWhy: string[] = ['Het is geworden, met de reden erbij'];

export const warmContacts: string[] = [
  'Onze telefoontjes, mailtjes en bezoekjes',
  'Wanneer hebben we op voorhand gebeld of gebabbeld, en over wat?',
  'We belden, mailden of gingen al eens kijken',
  'Voor het zover was, spraken we met hen op',
  'Wanneer heeft mijn begeleider al met die plek gepraat?',
  'Hoe dikwijls zijn we vooraf al langsgegaan of hebben we getelefoneerd?',
  'Wat is er op voorhand gezegd?',
  'Alles wat we vooraf met de plek bespraken',
  'Logboek vooraf',
  'Al gebeld, gemaild, enzovoort',
  'Wat was er al aan contact?',
  'Met wie spraken we al?',
  'Bellen, mailen, langsgaan vooraf',
  'Zo leerden we elkaar kennen',
  'Hoe leerden we de plek kennen?',
  'Hoe we met de plek in contact kwamen',
  'Hoe we met hen in contact kwamen',
];

export const warmStart: string[] = [
  'We vertrekken op',
  'De eerste keer op',
  'Mijn eerste keer is op',
  'Mijn eerste dag',
  'Ik begin op',
  'Wanneer mag ik beginnen?',
  'Op welke dag start de SMT?',
  'Gaat voor het eerst op',
];

export const warmEnd: string[] = [
  'We ronden af op',
  'De laatste keer op',
  'Mijn laatste keer is op',
  'Mijn laatste dag',
  'Op welke dag zit de SMT erop?',
  'Gaat voor het laatst op',
  'Rondt af op',
];

/** One field for both limits. */
export const warmBoth: string[] = [
  'Gaat de leerling meer dan 30 dagen? Meer dan 60? Zeg telkens waarom',
  'Waarom meer dan 30 dagen, en waarom eventueel meer dan 60 dagen?',
  'Langer dan 30 dagen (of 60)? Waarom?',
];

export const warmFocus: string[] = [
  'Waaraan willen we dat er gewerkt wordt?',
  'Wat mogen we niet uit het oog verliezen?',
  'Hier hebben we extra oog voor',
  'Waar hebben we extra oog voor?',
  'Waar moet er vooral op geoefend worden?',
  'Waar gaan we vooral op hameren?',
  'Zeker aan denken',
  'Waaraan moet ik denken?',
  'Waar let ik op?',
  'Waar ik aan werk',
  'Hierop willen we inzetten',
  'Waar zetten we op in?',
  'Dit mag niet vergeten worden',
  'Klemtonen voor de leerling',
  'Waar het op aankomt',
  'Hier komt het op aan',
  'Waar werkt de leerling aan en waar letten we op?',
];

export const warmGuidance: string[] = [
  'Wie helpt, en hoe weten we of het goed gaat?',
  'Zo helpen we, en zo bekijken we samen of het goed gaat',
  'Manier waarop we helpen en nagaan of het goed gaat',
  'We volgen op door en gaan na of het lukt door',
  'Hoe begeleid je, en wanneer en hoe bekijk je of het goed gaat?',
  'Hoe sta je de leerling bij en hoe ga je evalueren?',
  'Wie begeleidt, en hoe kijken we terug?',
  'Zo houden we een oogje in het zeil',
  'Hoe houden we de vinger aan de pols?',
  'Hoe zien we of het gelukt is?',
  'Hoe bespreken we of het goed verloopt?',
  'Wie komt er langs, hoe vaak, en wanneer praten we erover?',
  'Wie komt kijken en wie helpt mij?',
  'Wie springt er af en toe binnen?',
  'Hoe weet ik of ik het goed doe?',
  'Hulp en nakijken',
  'Wie gaat meekijken, en hoe weten we of het goed loopt?',
  'Zo word ik geholpen, en zo bekijken we of het lukt',
  'Zo staan we de leerling bij, en zo kijken we terug',
  'Hoe we de leerling nabij blijven en samen evalueren',
  'Begeleider, bezoeken en evaluatiegesprekken',
  'Wie loopt mee, en hoe bekijken we achteraf of het goed ging?',
];

export const warmConsent: string[] = [
  'Toestemming binnen',
  'Akkoord binnen',
  'Akkoord ouders of leerling 18+',
  'Akkoord van thuis of van de leerling zelf (18 jaar)',
  'Ouders of 18+ op papier',
  'Briefje getekend door de ouders of 18+',
  'Blad waarop de ouders ja zeggen',
  'Blad waarop ze thuis ja zeggen',
  'Het ja-woord van thuis',
  'Ja van thuis op papier',
  'Wie gaf op papier toestemming?',
  'Eigen akkoord van de leerling',
];

export const warmSigned: string[] = ['Duid aan welke papieren getekend zijn'];

export const warmTac: string[] = [
  'Wanneer ging het mapje met de handtekeningen naar de TAC?',
  'Wanneer gaf je het mapje met de getekende papieren aan de TAC?',
  'Afgegeven aan de technisch adviseur-coördinator op',
  'De getekende papieren liggen bij de TAC sinds',
  'Bezorgd aan de technisch adviseur op',
  'Naar technisch adviseur-coördinator',
];

/** Asked for all at once: these stand under each of the three. */
export const warmAllThree: string[] = [
  'Hoe kijken de leerling, de ouders en de begeleiders naar een SMT?',
  'Leerling, ouders en begeleiders over de SMT',
  'Wat vinden de leerling, de ouders en andere begeleiders van de SMT?',
  'Kijk van de leerling, van de ouders en van het MFC op de SMT',
  'Hoe staan leerling, ouders en partners tegenover de SMT?',
  'Leerling, ouders en al wie er verder bij betrokken is',
  'Dit dachten de leerling, de ouders en de mensen van de dienst',
];
