/** Given names that are common in Flemish schools: they tell "Peeters Lotte" from "Lotte Peeters". */
const list =
  'aaron abdel abdul abdullah achmed adam adem adil ahmed aicha aisha alexander alexandra alexia alice alicia alina amber amelie amin amina amir ' +
  'amira amy an ana anas andrea andreas anke ann anna anouk anissa arno arne arthur arda artur asma astrid aurelie axel aya ayla aymen ayoub ayse ' +
  'bart ben bent berat bilal birgit bjorn boris bram brecht brent britt bruno camille carl caro casper cato celine charlotte chiara chloe christophe ' +
  'claire cleo daan damian daniel daniela dario david davy dean debbie delphine deniz dennis dieter dilara dina dirk djamila dorien dries dylan eden ' +
  'ela elena eli elias elif elina elisa elisabeth elise ella elke ellen emiel emil emilia emilie emily emine emir emma emmanuel emre enes enzo eric ' +
  'erik esra esther estelle eva evelien evy fatih fatima fatma febe felix femke ferre fien filip finn fleur flor flore floris frederik freya gabriel ' +
  'gaston gijs gilles gitte glenn goran greet griet guus hailey halima hamza hanna hannah hanne hannelore hans hasan hassan hatice heleen helena ' +
  'hilal hilde hugo ian ibrahim ilias ilse ilyas imane imran ines inge ioana iris isa isabel isabella ismail isra ivan jaak jack jade jakob jakub ' +
  'jan jana jarne jarno jasmien jasmine jasper jef jelle jens jente jeroen jesse jessica jill jinte jits jo joachim joeri johan jolien jonah jonas ' +
  'jonathan joost jordy joren joris jorne josephine joshua juliana julie juliette june jules julia julian jurgen justine kaat kadir karel karim karlien kasper ' +
  'kato katrien kawtar keanu kelly ken kenji kenza kevin khadija kim kjell klaas kobe koen kyan kyra lander lara lars laura lauren laurens lea leen ' +
  'leila lena lenn lennert leo leon leonie lies liesbeth lieselot lieve lina linde lise lisa lissa loes lola lore loran lorenz lotte louis louise lowie ' +
  'luca lucas lucie luka lukas luna lut luuk lyna maarten mae maelle maite malak malik manon marc maria mariam marie marieke marit marjan mark ' +
  'marlies marta marthe martijn martin marwa maryam mateo mathias mathieu mathijs mathis matisse matthias maud maurits max maxim maya mehdi ' +
  'mehmet mel melissa merel merve michiel miel mieke mila milan milo mira mirte mohamed mohammed mona moussa muhammed mustafa nabil nadia naomi ' +
  'nathalie nathan nele nell nicolas niels niko nikolas nina ninke nisa noa noah noel noemie noor nora noud nour nico oliver olivia omar omer onur oscar ' +
  'oskar otis pablo patrick paul pauline pepijn peter philippe pia piet pieter pieterjan quinten rachel rachid rania raphael rayan rebecca remi renee ' +
  'rik rikke rob robbe robin robyn romy ronja roos ruben rune ruth ryan safa said salma sam samira samuel sander sandra sanne sara sarah saar ' +
  'sebastian seb selin selma senna senne senn seppe servaas sibe siebe siebren silke simon sien sigrid sofia sofie soufiane staf stan stef stefan stefanie ' +
  'stella stephanie sterre steven stien stijn sumeyye suzan sven tess thea theo thibault thibo thijs thomas tibe tibo tijl tijs tim timo tine tobias tom ' +
  'tomas toon tristan tuur tycho umut valerie vera veerle victor victoria viktor vince vincent warre wannes ward wendy wies willem wim wout wouter ' +
  'xander yana yanis yara yari yasin yasmin yasmina yasmine yassin yassine youssef yorben youri yusuf yuna zakaria zayd zeynep zita zoe zoë ' +
  'leyla mikail oumaima salim sami samir sofian tarik walid wiktor zainab zuzanna ewa jakub kacper oliwia szymon ivo joke jorik lien lynn marijn mats nand ' +
  'nette odin otto pim rosalie stijntje tiebe trui vic wolf yente ymke zara ayaan nassim rayane souhail ilke hajar dounia inaya jamal kaoutar naima';

const names = new Set(list.split(' '));

const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Whether a word is a known given name; of a double name either half counts. */
export const isGivenName = (name: string): boolean =>
  names.has(bare(name)) ||
  bare(name)
    .split('-')
    .some((part) => part.length > 2 && names.has(part));
