import type { Condition, Step } from '@/lib/core/model/playbook';
import { consent, ihpOn } from './wordings-documents';
import { agreementOn, signedDocuments, tacOn } from './wordings-signing';

const takesPartInWork: Condition = { answer: 'participation', in: ['work'] };

/** Steps 11 to 14: consent, the pupil's own plan, the agreement with its annexes, and the signatures. */
export const documentSteps: Step[] = [
  {
    id: 'consent',
    role: 'training-supervisor',
    title: 'Schriftelijk akkoord',
    short: 'Akkoord',
    instruction:
      'Kies het juiste formulier: dat voor een minderjarige of dat voor een meerderjarige leerling. Laat het akkoord ondertekenen voor de SMT start en laad de scan op in het plan.',
    report: false,
    items: [
      {
        id: 'consent',
        kind: 'file',
        title: 'Ondertekend akkoord',
        instruction: 'Een scan als pdf of een duidelijke foto.',
        recognise: consent,
      },
    ],
  },
  {
    id: 'ihp',
    role: 'class-council',
    title: 'IHP in functie van de SMT',
    short: 'IHP',
    instruction:
      'Maak in het LVS een IHP in functie van de SMT, vanuit de beeldvorming, de beginsituatie en de onderwijsbehoeften. Noteer in het trainingsplan wanneer het klaar was.',
    report: false,
    items: [
      {
        id: 'ihp-on',
        kind: 'date',
        title: 'IHP opgemaakt op',
        short: 'datum van het IHP',
        instruction: 'De dag waarop de klassenraad het IHP opmaakte.',
        recognise: ihpOn,
      },
    ],
  },
  {
    id: 'agreement',
    role: 'training-supervisor',
    title: 'Overeenkomst en bijlagen',
    short: 'Overeenkomst',
    instruction:
      'Maak de overeenkomst klaar met het sjabloon van de school. Bij arbeidsdeelname horen er een werkpostfiche en een activiteitenlijst bij. Twijfel je over de inhoud? De TAC helpt je verder.',
    report: false,
    items: [
      {
        id: 'agreement-on',
        kind: 'date',
        title: 'Overeenkomst en bijlagen opgemaakt op',
        short: 'datum van de overeenkomst',
        instruction: 'De dag waarop alle documenten klaar waren.',
        recognise: agreementOn,
      },
      {
        id: 'participation',
        kind: 'choice',
        title: 'Soort SMT',
        instruction: 'Bij arbeidsdeelname zijn er twee bijlagen meer nodig.',
        answer: 'participation',
      },
      {
        id: 'workstation-sheet',
        kind: 'task',
        title: 'Werkpostfiche',
        instruction:
          'Vraag ze aan de trainingsinstelling: zij maakt ze op, met de risicoanalyse en de maatregelen. Heeft ze er geen? Bied dan het sjabloon van de school aan.',
        appliesWhen: takesPartInWork,
      },
      {
        id: 'activity-list',
        kind: 'task',
        title: 'Activiteitenlijst',
        instruction:
          'Stel ze op met de trainingsmentor: wat doet de leerling, en met welke arbeidsmiddelen? Alleen wat erop staat mag. Risicohoudende machines mogen niet in OV1.',
        appliesWhen: takesPartInWork,
      },
    ],
  },
  {
    id: 'signing',
    role: 'training-supervisor',
    title: 'Ondertekenen',
    short: 'Ondertekenen',
    instruction:
      'Laat iedereen ondertekenen en duid aan wat getekend is. Breng alles naar de TAC en noteer de datum. Pas daarna mag de SMT starten.',
    report: false,
    items: [
      {
        id: 'signed-documents',
        kind: 'choice',
        title: 'Ondertekende documenten',
        instruction: 'Duid elk document aan dat alle partijen ondertekenden.',
        recognise: signedDocuments,
      },
      {
        id: 'tac-on',
        kind: 'date',
        title: 'Documenten bij de TAC op',
        short: 'datum bij de TAC',
        instruction: 'De dag waarop je de ondertekende documenten binnenbracht.',
        recognise: tacOn,
      },
    ],
  },
];
