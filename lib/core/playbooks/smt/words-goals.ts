import { listed } from './listed';

/** Words that tie a motivation to the goals of the pupil: the handelingsplanning, IHP or IAC. */
export const goalWords = listed(`
  handelings-plan*, handelings-doel*, handelingsgericht*, doel, doelen, doelstelling*, doeltje*, *leerdoel
  *leerdoelen, werkdoel*, streefdoel*, einddoel*, hoofddoel*, subdoel*, tussendoel*, deeldoel*, *ontwikkelingsdoel
  *ontwikkelingsdoelen, groeidoel*, trainingsdoel*, smt-doel*, vaardigheidsdoel*, attitudedoel*, jaardoel*
  prioritaire-doel*, leerplandoel*, persoonsdoel*, *doelen, ihp, ihp's, iac, iac's, aangepast/aangepaste curriculum
  curriculum*, leerplan*, leertraject*, *leerpunt, *leerpunten, werkpunt*, groeipunt*, actiepunt*, transitieplan*
  toekomstplan*, groeiplan*, begeleidingsplan*, zorgplan*, actieplan, ontwikkelingsplan*, toekomstperspectief*
  wensperspectief*, individueel plan, individuele planning, cyclus van het plan
`);

/** The same letters, and no goal of a pupil: charity, a village, a football game. */
export const noGoalWords = listed(`
  goed/goede doel/doelen, doel van het spel, te doel, in het doel, voor doel, dorp doel
`);
