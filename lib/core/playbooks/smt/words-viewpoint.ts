import { listed } from './listed';

/** Who speaks, in a field that holds the viewpoints of several people. */
export const pupilWords = listed(`
  leerling*, zelf, ik, mij
`);
export const parentWords = listed(`
  mama, papa, mams, paps, moeder, vader, ouder, ouders, pleeg*, plus*, stief*, oma, opa, grootmoeder, grootvader
  grootouders, voogd, verantwoordelijke*, thuis, gezin, bewindvoerder
`);
export const partnerWords = listed(`
  internaat, mfc, clb, begeleidingsdienst, thuisbegeleid*, opvoed*, leefgroep*, dienst, vaph, ondersteuner*
  therapeut*, *therapeut, arts, jobcoach, bewindvoerder, voorziening, school
`);

/** Negative whatever stands beside it: somebody does not agree. `@` is the chosen place. */
export const againstWords = listed(`
  niet akkoord, niet helemaal/meteen/volledig/echt/direct/onmiddellijk/zomaar akkoord, niet met .. akkoord
  niet eens met, niet .. mee eens, geen akkoord, gaat niet mee in, niet .. te vinden voor, niet gewonnen voor
  niet zien/ziet/zie/zag/zagen zitten, niet echt zien/ziet/zie/zag/zagen zitten, niet achter, niet voor gewonnen
  zien/ziet/zie/zag/zagen .. niet zitten, zien/ziet/zie/zag/zagen .. niet .. zitten, niet positief
  niet zo/erg/echt/heel positief, negatief over, staat/staan .. negatief, is/zijn .. negatief
  eerder/heel/zeer/erg negatief, negatief advies
  geen goed/goede/geschikte/juiste idee/keuze/plaats/plek/match/optie/oplossing/locatie
  niet-de/geen-echt juiste/beste/geschikte plaats/plek/keuze, niet de juiste/beste/geschikte plaats/plek/keuze
  verzet zich, verzetten zich, bezwaar/bezwaren tegen, heeft/hebben/had/hadden .. bezwaar/bezwaren
  maakt/maken bezwaar, ziet/zien .. bezwaren, tegenstander*, is/zijn/was/waren/ben tegen
  is/zijn/was/waren/ben er/hier/absoluut/helemaal/sterk/eerder tegen, er .. op tegen, liever niet
  liever een andere plaats/plek, liever ergens anders, liever elders, wil/willen .. andere plaats/plek
  vind/vindt/vinden/vond/vonden het/dit/dat .. te ver/druk/zwaar/moeilijk/gevaarlijk/lawaaierig, keurt/keuren .. af
  verkiest/verkiezen .. andere plaats/plek
`);

/** Negative about the place where the same sentence is about it. */
export const negativeWords = listed(`
  wil/willen/wilt/wilde/wou/wilden .. niet, niet @, @ niet, liever .. dan .. @, eerder .. dan .. @, niet leuk
  niet fijn, niet graag, niet prettig, niet aangenaam, niet tof, niet goed, niet interessant, niet geschikt
  niet haalbaar, niet veilig, niet passend, past niet, past .. niet, voelt/voelde .. niet thuis
  is/lijkt niets/niks voor, geen zin, niet van overtuigd, niet overtuigd, niet aangesproken, spreekt .. niet aan
  te ver, te druk, te lawaaierig, te moeilijk, te zwaar, te groot, te gevaarlijk, te eentonig, te saai, saai, stom
  verschrikkelijk, slecht, slechte, onveilig, onhaalbaar, vreselijk, ongeschikt, bang, schrik, angst, twijfel
  twijfels, haat, hekel aan, afgeraden, twijfelt, twijfelen, twijfelde, weigert, weigeren, weigerde
  raadt/raden .. af, geen vertrouwen in, niet .. enthousiast, niet gelukkig, niet blij, niet tevreden, ontevreden
  negatieve, tegen @
`);

/** Negative where nothing follows that it could be about. */
export const bareWords = listed(`
  negatief, niet enthousiast, niet zo/erg/echt/heel enthousiast, twijfelt, twijfelen, twijfelt/twijfelen nog
  geen zin, niet blij, niet gelukkig, niet tevreden, ontevreden, niet overtuigd, weigert, weigeren
  heeft/hebben twijfels, vind/vindt/vinden/vond het/er/dit/dat stom/saai/niks/vies/eng
  vind/vindt/vinden/vond het .. niet leuk/fijn/goed/tof/prettig, wil/willen niet, wil/willen dit/dat/het niet
  wil/willen er niet naartoe/heen, wil/willen er niet naar toe
`);

/** Points at the place that the text is about. */
export const hereWords = listed(`
  deze/die/de-gekozen/gekozen plaats/plek/smt-plaats/smt/instelling/trainingsplaats/werkplek/voorziening/keuze
  dit/dat dagcentrum/centrum/huis/bedrijf/project/voorstel, daar, ernaartoe, er naar toe, er naartoe, er heen
  erheen, er niet, hier, het bezoek, proefdag, kijkdag, snuffeldag, rondleiding, de plaats, de plek, het voorstel
  de keuze
`);

/** Sounds negative, and is a yes, or is about something else than the place. */
export const notNegative = listed(`
  niet negatief, niets/niks negatief/negatiefs, geen/zonder/nooit bezwaar/bezwaren, geen .. bezwaar/bezwaren
  geen probleem/problemen/twijfel/twijfels/schrik/angst, geen enkele twijfel, zonder twijfel/angst/schrik
  niet tegen, niet op tegen, niets/niks .. tegen, twijfelt/twijfelen/twijfelde/twijfelden tussen
  wil/willen niet meer dan *, twijfelt/twijfelen/twijfelde niet, niet .. twijfelen, niet/niet-meer/nooit bang
  niet te ver/druk/moeilijk/zwaar/groot/gevaarlijk/lawaaierig/eentonig/saai, niet ver, niet zo/al-te/heel ver/druk
  niet saai, niet stom, niet slecht, niet eng, niet vies, niet onhaalbaar, niet ongeschikt, niet onveilig
  kan/kunnen niet wachten, niets/niet liever, niet ontevreden, niet alleen, niet enkel, weigert/weigeren niet
  wil/willen .. niets/niks anders, nog niet gezien, wil/willen .. niet missen, wil/willen .. niet meer weg
  niet meer naar huis, wil/willen .. niet stoppen, zegt/zei .. niet veel, zei/zegt niets, tegen # uur, tegen .. uur
  tegen kerst*, bang/schrik van/voor *, bang/schrik om te *, slechte/slecht weer, kent/kende .. niet, weet .. niet
  wil/willen niet dat .. alleen, niet met de bus/trein/fiets, wil/willen niet op *, wil/willen niet te *
  slecht/slechte/slechter dag
  niet akkoord met de/een/het/# *dag/*dagen/uren/uur/uurrooster/vervoer/bus/datum/periode/busvervoer/rooster
  als/wanneer/indien/mocht .. te ver/druk/zwaar/moeilijk/lawaaierig, te veel/vroeg/laat
  niet goed/graag in/met/tegen/om/tellen/lezen/slapen, niet leuk/fijn/prettig om, niet zo goed in, ver genoeg
`);

export const firstWords = listed(`
  eerst, aanvankelijk, vroeger, in het begin, oorspronkelijk, vorig jaar, vorig schooljaar, voordien
  voor het bezoek, voor het gesprek
`);
export const turnedWords = listed(`
  nu/intussen/ondertussen/inmiddels/uiteindelijk/toch .. wel/akkoord/positief/enthousiast/graag/blij/tevreden/gerust
  nu/intussen/ondertussen/inmiddels/uiteindelijk/toch .. gerustgesteld/overtuigd/zitten/leuk/goed/voor/helemaal
  achteraf/nadien/vandaag/later/daarna .. wel/akkoord/positief/enthousiast/graag/blij/tevreden/gerust/overtuigd/leuk
  na .. wel, na .. akkoord, na .. positief, na .. gerustgesteld, na .. enthousiast, na .. overtuigd, sinds .. wel
  gerustgesteld, van gedacht veranderd, van mening veranderd, overtuigd geraakt, bijgedraaid
`);

/** Words in the name of a place that say what it is, not which. */
export const commonInNames = listed(`
  dagcentrum, centrum, dienstencentrum, woonzorgcentrum, wzc, rusthuis, zorg, huis, dienst, school, winkel
  kringwinkel, kringloopwinkel, kinderboerderij, boerderij, zorgboerderij, bakkerij, restaurant, cafetaria
  bibliotheek, tuin, tuincentrum, manege, atelier, werkplaats, maatwerkbedrijf, vzw, het, een, den, van, voor, aan
  bij, met, der, les, sociaal, lokaal, gemeente, stad, leuven, heverlee
`);
