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
  'nette odin otto pim rosalie stijntje tiebe trui vic wolf yente ymke zara ayaan nassim rayane souhail ilke hajar dounia inaya jamal kaoutar naima ' +
  'aaliyah abdellah abderrahman abena adelina adriaan adrian agata agnieszka aisling aissatou akram alaa aleks aleksander alessandro alessia ' +
  'alexis ali alix amadou amal amandine amara ameer amelia aminata amine ananya anass anastasia andres angelina anisa annabel anne annelies ' +
  'annika antoine anton antonio anya aria arian ariana arjun armin ashley asiya aslan astou ava axelle ayden ayesha aylin ayman aziz azra ' +
  'babette badr bakary baran bartosz basile bastiaan beatrice benjamin benoit berkay beyza bianca bilqis blessing boas brahim brandon branko ' +
  'briek britney burak cabdi can caroline cas catalina catharina cedric celeste celia cem chaima chanel chantal charles chayenne cheyenne ' +
  'chiamaka chidi chinedu christian christina ciara ciska claudia clemence clement cody colin constantijn cristian cyriel daisy damla daphne ' +
  'daria darius dayo deborah delano demi denise devin diana diego dikembe dilan dimitri dominik dominique donovan dorian douae duc ebru eda ' +
  'edouard eduard efe ege elanur eleni eleonora eline elisha eloise elvis emanuel enrico ensar erika ernest eskil esma esmee ethan eunice ezra ' +
  'fabian fabio fadi faith fanta farah faris fatoumata fayza felicia ferdi fernando fiona florence florian fons fran frances francesca frank ' +
  'franky furkan gaelle gamze georgia gerrit gilbert gina giorgio giulia gloria grace gregory guillaume gulsum gust gwen habiba hadi hafsa ' +
  'hakim halil hamid hanan hannes harun hatim hayat hector heidi helene helin henri hidaya hind hira hoang houda huong husein hussein ibrahima ' +
  'ibtissam idris ifeoma iker ikram imad ingrid ioan irem irina isaac isaiah iseult ismael iva ivana iza jaden jaimy jamie janelle janina ' +
  'janne janneke jari jarn jason jaxon jayden jean jeanne jenna jennifer jeremy jia jimmy jinthe joanna joao joaquin johannes john jordan ' +
  'jorge jose josef joyce juan judith justin kaan kaja kamal kamil karen karin karolien katarzyna katleen katrijn kayleigh kayra keira kerem ' +
  'khady kian kiara kimberly kinga klara klaudia kobus kofi kristina kristof krystian kubra kwame lamia lan lana lando larissa latifa laure ' +
  'laurence layla leah leander leandro lennart lennox leonardo leonora leontien levi levin lewis lia liam lian liana lieke lilian lily linh ' +
  'linus lionel lisbeth livia liza lobke lode logan loubna louka lourdes luc luciano ludo luigi luisa lux lydia lynette maaike mabel madelief ' +
  'magali magdalena maja malika mamadou mamoudou manal manou mara marah marcel marco marcus maren margaux margot margriet marian mariana ' +
  'marilou marina mario marjolein marko marnix maroua martha martina marvin mary maryse mateusz matteo matthew mattias maurice maxime maxine ' +
  'meike melanie melina melis melisa menno mert meryem mia michael michal michelle miguel mihai mike milena milla milou minh miriam mirre ' +
  'mirthe misha mohamad mohammad monica monika morgan mounir murat musa myriam nabila nada nadine nahla najat nancy naomie nasser natalia ' +
  'natasha nawal nayla neal nejla nelson nena nermin nesrine neva ngozi nicky nicole nika nikita nils nisrine niyazi nizar noelle nola ' +
  'noureddine nuno nur nuri nynke obe oksana olek oleksandr olga oliwier oona ophelia orhan osman oualid oumar ousmane owen paola pascal ' +
  'patrycja patty paula paulo pavel pelin petra philip phoebe pierre piotr pjotr priya priyanka quincy quinn raf rafael rahma rahul raisa ' +
  'rajae ralph ramazan ramy randy raoul rayana rayen reda redouane reinhilde reinout renaud renske reza ricardo richard rita roan robert ' +
  'roberto robrecht rodrigo roel roeland romain roman rosa rosie roxanne roy ruba ruddy ruslan rutger saad saida samantha sanae sandro sanjay ' +
  'santiago sarra savannah scott sebastiaan selena selim semih sena seraphine serge sergio seth sevda severine seyma seynabou shaima shana ' +
  'shania shannon shari sharon sharona sheila siham silas silvia silvie simone sina sinem siska sjoerd skander skye sofiane soha solange sonja ' +
  'sophia sophie soraya stanislaw steffi stephan steve suraya svetlana sylvia sylvie tamara tanguy tania tara tarek tatiana tayfun teodor ' +
  'teodora terence teresa thais thalia thiago thierry thuy tiago tiana tiffany timothy timur tina titus tobi toby tommy tony toos tuan tuana ' +
  'tugba tyler tyson ugur ursula usman valentijn valentin valentina valentine vanessa veronica vicky viktoria violet vitor vivian vladimir ' +
  'wafae wail wassim weronika wiebe wiktoria william wilson wissam wojciech wolfgang xavi xavier yacine yael yahya yaren yarne yarno yasemin ' +
  'yassir yathreb ylan younes younous yousra yunus yves zaid zakariya zehra zeno zeynab zineb ziyad zoey zofia zuzana';

const names = new Set(list.split(' '));

const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ı', 'i');

/** Whether a word is a known given name; of a double name either half counts. */
export const isGivenName = (name: string): boolean =>
  names.has(bare(name)) ||
  bare(name)
    .split('-')
    .some((part) => part.length > 2 && names.has(part));
