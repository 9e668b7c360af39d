import type { Condition } from '@/lib/core/model/condition';
import type { RecordKind } from '@/lib/core/model/record';

const takesPartInWork: Condition = { answer: 'participation', in: ['work'] };

/** What the trainingsbegeleider notes in Draaiboek itself, since no page of the plan has a field for it. */
export const smtRecords: RecordKind[] = [
  {
    id: 'places',
    title: 'Mogelijke plaatsen',
    row: 'plaats',
    many: true,
    step: 'possible-places',
    help: 'De plaatsen waaruit de klassenraad, de leerling en de ouders kiezen.',
    fields: [
      { id: 'name', kind: 'text', title: 'Naam' },
      { id: 'wish', kind: 'text', title: 'Wens van de leerling', short: 'wens' },
      { id: 'home', kind: 'text', title: 'Afstand tot de woonplaats', short: 'woonplaats' },
      { id: 'profile', kind: 'text', title: 'Past bij de beeldvorming', short: 'beeldvorming' },
    ],
  },
  {
    id: 'hours',
    title: 'Uren',
    step: 'period',
    help: 'Alleen nodig als je ze weet: dan kijkt Draaiboek ook de arbeidstijd na.',
    appliesWhen: takesPartInWork,
    fields: [
      { id: 'from', kind: 'time', title: 'Begin', short: 'beginuur' },
      { id: 'to', kind: 'time', title: 'Einde', short: 'einduur' },
      { id: 'pause-minutes', kind: 'number', title: 'Pauze in minuten', short: 'pauze' },
      { id: 'school-hours', kind: 'number', title: 'Uren les in dezelfde week', short: 'uren les' },
    ],
  },
  {
    id: 'agreement',
    title: 'SMT-overeenkomst',
    step: 'agreement',
    help: 'Wat er in de overeenkomst staat. Zo vergeet je geen enkel verplicht deel.',
    fields: [
      { id: 'institution', kind: 'text', title: 'Trainingsinstelling', short: 'instelling' },
      { id: 'school', kind: 'text', title: 'School' },
      { id: 'pupil', kind: 'text', title: 'Leerling' },
      { id: 'when', kind: 'text', title: 'Wanneer de SMT plaatsvindt', short: 'wanneer' },
      { id: 'where', kind: 'text', title: 'Waar de SMT plaatsvindt', short: 'waar' },
      { id: 'costs', kind: 'text', title: 'Kostenregeling', help: 'Ook als er geen kosten zijn.' },
      { id: 'insurance', kind: 'text', title: 'Verzekeringspolissen', short: 'verzekering' },
      { id: 'refers-to-plan', kind: 'yes-no', title: 'Verwijst naar het trainingsplan', short: 'trainingsplan' },
      { id: 'place', kind: 'text', title: 'SMT-plaats in de overeenkomst', short: 'plaats' },
      { id: 'start-date', kind: 'date', title: 'Startdatum in de overeenkomst', short: 'startdatum' },
      { id: 'end-date', kind: 'date', title: 'Einddatum in de overeenkomst', short: 'einddatum' },
      { id: 'weekdays', kind: 'weekdays', title: 'Dagen in de overeenkomst', short: 'dagen' },
    ],
  },
  {
    id: 'activity-list',
    title: 'Activiteitenlijst',
    step: 'agreement',
    help: 'De leerling doet alleen wat op de lijst staat.',
    appliesWhen: takesPartInWork,
    fields: [
      { id: 'date', kind: 'date', title: 'Opgemaakt op', short: 'datum' },
      { id: 'mentor', kind: 'text', title: 'Trainingsmentor' },
      { id: 'activities', kind: 'list', title: 'Activiteiten' },
      { id: 'equipment', kind: 'list', title: 'Arbeidsmiddelen' },
    ],
  },
  {
    id: 'workstation-sheet',
    title: 'Werkpostfiche',
    step: 'agreement',
    appliesWhen: takesPartInWork,
    fields: [
      { id: 'date', kind: 'date', title: 'Opgemaakt op', short: 'datum' },
      { id: 'raised-risk', kind: 'yes-no', title: 'Vermeldt een verhoogd risico', short: 'verhoogd risico' },
      {
        id: 'health-assessment',
        kind: 'yes-no',
        title: 'Gezondheidsbeoordeling gebeurd',
        short: 'gezondheidsbeoordeling',
      },
    ],
  },
];
