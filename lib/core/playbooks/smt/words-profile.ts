import { listed } from './listed';

/** Words that show that a text starts from the pupil: the beeldvorming, what is known at the start. */
export const profileWords = listed(`
  beeldvorming*, begin-situatie*, start-situatie*, ons/het/een beeld van, groepsbeeld*, *profiel, sterkt*
  sterk/goed/handig/vlot/knap/zwak in, sterk/sterke/zwakke/goede punt/punten/kant/kanten/zijde
  zwakt/zwakte/zwaktes/zwakten, kracht/krachten van, haar/zijn/hun/diens kracht/krachten/kwaliteiten, talent*
  interess*, geinteresseerd*, belangstelling*, houdt van, hou van, gek op/van, passie*
  werkt/helpt/doet/leert/knutselt/kookt .. graag, doet/werkt/is het liefst, hobby*, voorkeur*, kan al, kan .. al
  kan .. zelfstandig, kan nog niet, kan .. nog niet, kan goed, lukt al, lukt nog niet, kent .. al, beheerst*
  vaardig*, *vaardigheid, *vaardigheden, competent*, capaciteit*, bekwaam*
  haar/zijn/hun/diens mogelijkheden/beperkingen, mogelijkheden van de/deze, mogelijkheden en beperkingen, niveau*
  *niveau, nood, noden, *nood, *noden, behoefte*, *behoefte, *behoeften, *behoeftes, zorgvra*, ondersteuningsvra*
  hulpvra*, werkpunt*, groeipunt*, groeikans*, aandachtspunt*, ontwikkel*, evolutie*, evolueer*, geevolueerd, groei
  gegroeid, vooruitgang*, vorderingen, zelfstandigheid, zelfredzaam*, zelfvertrouwen, draagkracht, werkhouding*
  werktempo*, leerhouding*, aandachtsboog*, concentr*, geconcentreerd*, prikkel*, *prikkeld, moeite met
  het moeilijk met/om, communiceert, leert door, leerstijl*, voorgeschiedenis, voorkennis, observatie*
  geobserveerd*, uit het clb-verslag, verslag van het clb, gemotiveerd verslag, groeiportfolio*, portfolio*, is wie
  heeft/had baat bij, toont/toonde .. inzet, begrijpt, scoort/scoorde/scoren .. goed/sterk/zwak/laag/hoog
  sterke/zwakke/goede mondelinge/sociale/motorische/fijne/verbale/talige *
  graag .. werkt/helpt/kookt/knutselt/tuiniert
  is een rustige/stille/sociale/enthousiaste/spontane/verlegen/energieke/zorgzame *
`);
