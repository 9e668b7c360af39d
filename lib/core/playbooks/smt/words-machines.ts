import { listed } from './listed';

/** Risky machines that a pupil of OV1 may not use. The prevention adviser of a school adds its own in the settings. */
export const riskyMachines = listed(`
  *cirkel-zaag*, *cirkel-zagen, *lint-zaag*, *lint-zagen, *afkort-zaag*, *verstek-zaag*, *tafel-zaag*
  *formaat-zaag*, *paneel-zaag*, *ketting-zaag*, *ketting-zagen, *motor-zaag*, *motor-zagen, *zaag-machi*
  *zaag-tafel*, *zaagbank*, *schaaf-bank*, *schaaf-machi*, *vandikte*, van-dikte*, *vlakbank*, *frees-machi*
  *freesbank*, *bovenfrees*, *tuinfrees*, *grondfrees*, frees, frezen, *slijp-schijf*, *slijp-schijven
  *slijp-machi*, *slijp-molen*, *slijp-tol*, *slijper*, *draai-bank*, pers, *persmachi*, hydraulische pers*
  *kartonpers*, *balenpers*, *plooipers*, *drukpers*, *afvalpers*, *papierpers*, *boekenpers*, *excenterpers*
  *stempelpers*, *warmtepers*, *hittepers*, *transferpers*, *textielpers*, *olie-pers, *blikpers*, *houtpers*
  *kantpers*, *blokpers*, *plooi-bank*, *zetbank*, *kantbank*, *hef-truck*, *hef-truk*, *heftruc, *vork-lift*
  *reach-truck*, clark, clarck, *hoog-werker*, *hoogte-werker*, *schaar-lift*, kraan, kranen, *hijs-kraan
  *hijs-kranen, *bouw-kraan*, *toren-kraan*, *auto-kraan*, *graaf-kraan*, *laad-kraan*, *rups-kraan*, *mini-kraan*
  *rol-kraan*, *portaal-kraan*, *werfkraan*, *bos-maaier*, *kanten-maaier*, *kanten-trimmer*, *strimmer*
  *gras-trimmer*, *hakselaar*, *haksel-machi*, *hout-versnipperaar*, *takken-versnipperaar*, *zit-maaier*
  *zit-grasmaaier*, *maai-tractor*, *gras-tractor*, *tuin-tractor*, *zit-tractor*, *snij-machi*, *vlees-snijder*
  *charcuterie-snijder*, *deeg-meng*, *deeg-machi*, *deeg-kneder*, *kneed-machi*, *deeg-mixer*, *spiraal-kneder*
  *hoge-druk-reinig*, *hoge-druk-spuit*, hogedruk, karcher*, las-toestel*, las-apparaat*, las-apparatuur*
  las-machi*, las-post*, las-brander*, laswerk*, lassen, *hak-molen*, *gehakt-molen*, *gehakt-machi*, *vlees-molen*
`);

/** Hot and not a machine that cuts: this deserves a warning only. */
export const warmMachines = listed(`
  *friteuse*, *frituur-pan*, *frituur-ketel*, *friet-ketel*, *frituur-toestel*
`);

/** The same letters, and harmless; and what the list says that the pupil does not do. */
export const harmlessMachines = listed(`
  *punten-slijper*, *potlood-slijper*, *potloden-slijper*, *messen-slijper*, *slijpsteentje*, *water-kraan
  *water-kranen, *keuken-kraan*, *bad-kraan*, *meng-kraan*, *tap-kraan*, *bier-kraan*, *spoel-kraan*, *buiten-kraan*
  *tuin-kraan*, *wastafel-kraan*, *lavabo-kraan*, *douche-kraan*
  kraan/kranen van/aan/in/boven de/het lavabo/wastafel/gootsteen/spoelbak/pompbak/badkamer/keuken/toilet/wc/bad/douche
  kraan/kranen .. open, kraan/kranen open* *, kraan/kranen .. dicht*, kraan/kranen .. opendraaien
  kraan/kranen .. poetsen/kuisen/schoonmaken/afwassen/ontkalken/afspoelen/blinken
  pers volgen/lezen/uitnodigen/ontvangen, geschreven pers, broodjes .. persen, in de pers
  geen/zonder haakse/grote/kleine/elektrische/hydraulische/mobiele *, geen *, zonder *, nooit *
  niet met/aan de/een haakse/grote/elektrische *, niet met/aan de/een *, * niet gebruiken, * verboden
  haakse slijper niet gebruiken, haakse slijper verboden, netjes lassen, pauzes lassen, pauze lassen
  speelgoed*kraan, lego*kraan, speelgoedheftruck*, papier-versnipperaar*, knoflook-pers*, fruit-pers*
`);
