import { listed } from './listed';

/** Who guides, when, and how it is followed: the three things that guidance and evaluation should tell. */
export const whoWords = listed(`
  mentor*, *mentor, *mentors, *mentoren, meter/peter, begeleider*, *begeleider, *begeleiders, begeleidster*
  *begeleidster, begeleidt, begeleiden, begeleid door, geevalueerd door, opgevolgd door, leerkracht*, *leerkracht
  *leerkrachten, leraar*, leraren, lerares*, *leraar, lkr, lk, titularis*, *titularis, juf, juffrouw, meester
  mevrouw, mevr, mw, meneer, mijnheer, dhr, mr, opvoed*, *coach, *coaches, collega*, coordinator*, *coordinator, tac
  verantwoordelijke*, *verantwoordelijke, teamlid, teamleden, het team, personeel, medewerk*, therapeut*, *therapeut
  ondersteuner*, *ondersteuner, directie, directeur, directrice, clb, werkmeester, ploegbaas, ploegverantwoordelijke
`);

export const whenWords = listed(`
  maandag, maandag*, *maandag, dinsdag, dinsdag*, *dinsdag, woensdag, woensdag*, *woensdag, donderdag, donderdag*
  *donderdag, vrijdag, vrijdag*, *vrijdag, januari, februari, maart, april, mei, juni, juli, augustus, september
  oktober, november, december, *wekelijks*, *dagelijks*, *maandelijks*, *jaarlijks*, regelmatig*, geregeld, telkens
  permanent
  elke/iedere/per/om-de/eerste/tweede/derde/laatste .. week/weken/maand/maanden/dag/dagen/keer/les/smt-dag
  elke/iedere *, # keer/maal/x, #x, #x*, een/twee/drie/vier/vijf/zes keer/maal, eenmaal, tweemaal, driemaal, na # *
  na een/twee/drie/vier/vijf/zes/acht/tien week/weken/dagen/maand/maanden, na de eerste *, om de *, na afloop
  nadien, achteraf, halfweg*, halverwege, tussentijds*, tussendoor, wk #, week #, in het begin, bij de start
  begin/midden/half/eind/einde van, op/aan/tegen het einde/eind, op het einde, voor/na/tegen de *vakantie
  *trimester*, *semester*, periode #, # # 20#, # # #
`);

export const howWords = listed(`
  evaluat*, *evaluatie, *evaluaties, evaluer*, geevalueer*, *gesprek, *gesprekken, gesprekje*, bespreek*, bespreken
  bespreekt, besproken, *bespreking, *besprekingen, observ*, geobserveerd, verslag*, *verslag, *verslagje, bezoek*
  *bezoek, *bezoeken, opvolg*, opgevolgd, volgt .. op, volgen .. op, logboek*, dagboek*, stageboek*, heen-en-weer*
  schriftje, *schrift, *boekje, telefon*, telefoon*, belt, bellen, gebeld, mail*, mailt, overleg*, fiche*, *fiche
  *fiches, kijkwijzer*, checklist*, formulier*, *formulier, *formulieren, feedback*, vragenlijst*, rubric*, contact*
  beoordel*, attest, portfolio*, smileys, picto*, nabespreking, gaat/gaan .. langs, komt .. langs
`);
