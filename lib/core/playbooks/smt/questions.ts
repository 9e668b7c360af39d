import type { Question } from '@/lib/core/model/playbook';

/** What no page tells and the user is asked once. */
export const smtQuestions: Question[] = [
  {
    id: 'birthDate',
    scope: 'pupil',
    kind: 'date',
    title: 'Wat is de geboortedatum van de leerling?',
    help: 'SMT kan vanaf 15 jaar, als de leerling niet meer voltijds leerplichtig is.',
    step: 'desirability',
  },
  {
    id: 'firstTwoYearsFinished',
    scope: 'pupil',
    kind: 'yes-no',
    title: 'Heeft de leerling de eerste twee leerjaren secundair afgerond?',
    help: 'Geslaagd of niet maakt niet uit. Zo niet, dan is de leerling voltijds leerplichtig tot 16 jaar.',
    step: 'desirability',
  },
  {
    id: 'participation',
    scope: 'plan',
    kind: 'choice',
    title: 'Om welke soort SMT gaat het?',
    help: 'Bij arbeidsdeelname horen er een werkpostfiche en een activiteitenlijst bij de overeenkomst.',
    options: [
      { value: 'work', title: 'arbeidsdeelname' },
      { value: 'experience', title: 'ervaringsgericht' },
      { value: 'sensory', title: 'belevingsgericht' },
    ],
    step: 'agreement',
  },
  {
    id: 'consentCoversExtension',
    scope: 'plan',
    kind: 'yes-no',
    title: 'Geldt het schriftelijk akkoord ook voor de verlenging?',
    help: 'Boven 30 werkdagen gaan de ouders of de meerderjarige leerling ook daarmee akkoord.',
    step: 'consent',
  },
];
