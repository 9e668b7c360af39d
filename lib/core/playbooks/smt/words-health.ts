import { listed } from './listed';

/** Words of health and of diagnoses, which a place only needs when they are truly necessary there. */
export const healthWords = listed(`
  ass, autis*, *autisme, autist*, auti, auti-werk*, auti-klas*, asperger*, pdd-nos, mcdd, adhd*, add, hyperactief
  hyperactiviteit, hyperkinet*, odd, ocd, dcd, nld, cvi, nah, cva, tos, ptss, hiv, aids, iq, tiq, intelligentie*
  begaafdheid*, zwakbegaafd*
  verstandelijk/verstandelijke/mentale/motorische/fysieke/visuele/auditieve/lichamelijke handicap/beperking*
  verstandelijk beperkt*, mentaal beperkt*, mentaal gehandicapt, handicap, handicaps, gehandicapt*
  haar/zijn/hun/diens beperking*, mentale leeftijd, attest type #, type # attest, spraakgebrek*, stottert
  hooikoorts, *stoornis*, *syndroom*, heeft down, diagnos*, gediagnosticeerd*, comorbid*, dyslex*, dyscalcul*
  dysprax*, dysfasie, fragiele-x, tourette*, epilep*, insult, insulten, absences, medicatie*, *medicatie, medicijn*
  medicament*, geneesmiddel*, pillen, rilatin*, concerta, equasym, strattera, medikinet, depakine, risperdal
  abilify, antidepress*, antipsychot*, anti-epilep*, insuline*, diabet*, suikerziekte*, epipen, puffer, astma*
  allerg*, *allergie, coeliakie, eczeem, hartafwijking*, hartprobleem, hartproblemen, hartziekte*, hartpatient*
  hartkwaal, pacemaker, psychiat*, psychos*, psychot*, psychisch*, depress*, angstaanval*, paniekaanval*, burn-out
  borderline, bipolair*, schizo*, anorexi*, boulimi*, obesitas, automutil*, suicid*, zelfmoord*, zelfverwond*
  trauma, trauma's, getraumatiseerd*, verslaving, verslaafd, in therapie, psychotherap*, kanker, leukemie, hepatitis
  spierziekte*, stofwisselingsziekte*, chronisch ziek, ziekte van *, hersenletsel*, hersenverlamming, spasti*
  spasme*, hydrocefal*, spina bifida, migraine, reuma*, slechthorend*, slechtziend*, gehoorapparaat, gehoorapparaten
  is/bijna doof/blind, incontinent*, sondevoeding, katheter*, zwanger*, bloedgroep
  medisch/medische dossier/problemen/achtergrond/fiche, medisch probleem, medische gegevens, gezondheidsprobleem
  gezondheidsproblemen, gezondheidstoestand
`);

/** The same words in the name of a house or a trade, or in the sentence of an insurance: not about this pupil. */
export const harmlessHealth = listed(`
  personen/mensen/volwassenen/jongeren/kinderen/bewoners/gasten/clienten met .. .. handicap/beperking/beperkingen
  personen/mensen/volwassenen/jongeren/kinderen/bewoners/gasten met .. autisme/dementie/epilepsie/hersenletsel
  gehandicaptenzorg, gehandicaptensector, vlaams agentschap voor personen met een handicap, autisme-vriendelijk*
  dienst/centrum/tehuis voor gehandicapten
  bewoner/bewoners/gast/gasten/client/clienten .. medicatie/medicijnen/pillen, geen medicatie *, geen medicijnen *
  verdwaalde pillen, autismecentr*, psychiatrisch/psychiatrische centrum/ziekenhuis/kliniek, allergenen
  allergenenlijst*, allergenen-*, diabetesliga, parkeerplaats* .. gehandicapten
`);
