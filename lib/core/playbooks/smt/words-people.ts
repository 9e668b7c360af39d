import { listed } from './listed';

/** Right before a name: it is another pupil. */
export const peerWords = listed(`
  klas-genoot, klas-genote, klas-genootje, klas-genoten, klas-genootjes, klas-vriend, klas-vriendin, klas-vriendje
  klas-vriendinnetje, klas-vrienden, klasmakker, mede-leerling, mede-leerlinge, mede-leerlingen, andere leerling
  andere leerlingen, school-vriend, school-vriendin, school-genoot, mede-student, school-kameraad, klas-kameraad
  mede-stagiair, mede-stagiaire
`);

/** Right before a name: this pupil, or another. */
export const pupilBefore = listed(`
  leerling, leerlinge, lln, ll
`);

/** Right before a name: most likely somebody of the same age. */
export const peerLinks = listed(`
  trekt op met, trekt veel/vaak op met, speelt met, speelt graag met, net als, net zoals, evenals, ruzie met
  ruzie tussen, ruziemaken met, ruzie gehad met, ruzie maakt met, conflict met, conflicten met, botst met
  botsing met, gevochten met, vecht met, pest, pestte, plaagt, pesterijen door/van, gepest door, geslagen door
  geplaagd door, uitgelachen door, slaat, sloeg, bevriend met, vriendschap met, vrienden met, verliefd op
  koppel met, relatie met, lief van, vriendje van, vriendinnetje van, beste vriend, beste vriendin, boezemvriend
  hartsvriendin, zit naast, zitten naast, niet samen met, beter dan, sneller dan, trager dan, sterker dan
`);

/** Right after a name: a class, or what pupils do together. */
export const classAfter = listed(`
  #ov#*, # ov#*, # ov #*, #e ov#*, uit/van #ov#*, uit/van # ov#*, uit de/haar/zijn/hun/dezelfde klas
  van de/haar/zijn/hun/dezelfde klas, van/uit de parallelklas, uit/van klas *, maken/maakten .. ruzie, vechten
  zijn/waren .. bevriend/vriendinnen/vrienden/verliefd, zijn een koppel, een/de andere leerling/leerlinge
  ook een leerling/leerlinge van/uit *, een leerling/leerlinge van/uit de/haar/zijn/hun/dezelfde *
  een/zijn/haar/hun klasgenoot/klasgenote/klasvriend/klasvriendin/klasgenootje/medeleerling/medeleerlinge
`);

/** Right before or after a name: somebody who is no pupil. */
export const adultWords = listed(`
  opgesteld/geschreven/genoteerd/ingevuld/ondertekend door, verslag door/van, verslaggever, voorzitter, aanwezig
  aanwezigen, mevrouw, mevr, mevr., mw, meneer, mijnheer, dhr, dhr., juf, juffrouw, meester, mr, dr, dr., leraar
  lerares, leerkracht*, *leerkracht, lkr, lkr., *titularis, titularis, directeur, directrice, *mentor, mentor
  begeleider, *begeleider, begeleidster, *begeleidster, opvoeder, opvoedster, collega
  de/een/zijn/haar/onze mentor/begeleider/begeleidster/opvoeder/opvoedster/leerkracht/collega/coach/kok/juf/meester
  de/een/zijn/haar/hun *mentor/*begeleider/*begeleidster/verantwoordelijke/verpleegkundige/therapeut/tuinman/bakker/boer/chef
  mentor van *, verantwoordelijke, verpleegkundige, verpleger, verpleegster, therapeut, *therapeut*, logopedist*
  kinesist*, psycholoog, psychologe, arts, dokter, *medewerker, *medewerkster, coordinator, *coordinator, kok
  kokkin, chef, boer, boerin, bakker, tuinman, vrijwilliger, vrijwilligster, buurman, buurvrouw, consulent*
  maatschappelijk werker, maatschappelijk werkster, ploegbaas, werkmeester, zaakvoerder, eigenaar, mama, papa
  moeder, vader, mams, paps, oma, opa, broer, broers, zus, zussen, tante, oom, nonkel, neef, nicht, voogd
  bewindvoerder, pleegmoeder, pleegvader, plusmama, pluspapa, stiefvader, stiefmoeder
  zijn/haar/hun zus/broer/mama/papa/moeder/vader/tante/oom/nonkel/nicht/neef, hond, paard, poes, pony, ezel, geit
`);

/** Right after a name that a link led to: somebody, or something, of another place. */
export const elsewhereAfter = listed(`
  van de/het/den *, van clb, van dagcentrum, van team, van thuis, op de dienst, in het dagcentrum, in de keuken
  bij de/het *, uit het dagcentrum, uit de keuken, vzw
`);

/** Words with a capital that are no names of people. */
export const notNames = listed(`
  De, Het, Een, Den, Ons, Onze, Deze, Dit, Dat, Die, Er, Wie, Wat, Voor, Na, In, Op, Met, Maandag, Dinsdag, Woensdag
  Donderdag, Vrijdag, Januari, Februari, Maart, April, Mei, Juni, Juli, Augustus, September, Oktober, November
  December, Kerst, Pasen, Sinterklaas, Smartschool, CLB, VDAB, SMT, OV1, RTH, VAPH, MFC, TAC, IHP, IAC, LVS, GSM
  ASS, ADHD, Nederlands, Frans, Vlaams, Leuven, Heverlee, Brussel, Gent, Antwerpen, Vlaanderen, Colruyt, Aldi
  Delhaize, Lidl, Carrefour, Dagcentrum, Woonzorgcentrum, Kringwinkel, Internaat, Klassenraad, Team, Groep
  Leerlingen, Titularis, School, Klas, Leerling, Ouders, Mama, Papa
`);
