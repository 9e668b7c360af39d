import type { DocumentKind } from '@/lib/core/model/document';
import { harmlessMachines, riskyMachines, warmMachines } from '../words-machines';
import { mentor, period, place, planFocus, pupil, school, supervisor } from './fields';

const looked = { fields: ['activities', 'equipment'], not: harmlessMachines };

/** What the pupil does, and with what. Only with arbeidsdeelname. */
export const activityList: DocumentKind = {
  id: 'activity-list',
  title: 'Activiteitenlijst',
  help: 'Wat de leerling doet, en met welke arbeidsmiddelen. Je stelt ze op met de trainingsmentor.',
  step: 'agreement',
  signed: true,
  footer: 'Activiteitenlijst van {pupil}',
  appliesWhen: { answer: 'participation', in: ['work'] },
  fields: [
    ...school,
    supervisor,
    ...pupil,
    ...place,
    mentor,
    ...period,
    {
      id: 'activities',
      kind: 'lines',
      title: 'Activiteiten',
      help: 'Elke activiteit op een nieuwe regel.',
      from: [{ noted: 'activity-list.activities' }],
    },
    {
      id: 'equipment',
      kind: 'lines',
      title: 'Arbeidsmiddelen',
      help: 'Toestellen, gereedschap en producten, elk op een nieuwe regel.',
      from: [{ noted: 'activity-list.equipment' }],
    },
    planFocus,
  ],
  body: [
    { text: 'Bijlage bij de SMT-overeenkomst. De leerling doet alleen wat op deze lijst staat.' },
    {
      rows: [
        ['Leerling', '{pupil}'],
        ['Klas', '{class}'],
        ['School', '{school-name}, {school-address}'],
        ['Schooljaar', '{school-year}'],
        ['SMT-plaats', '{place}, {place-address}'],
        ['Trainingsmentor', '{mentor}'],
        ['Trainingsbegeleider', '{supervisor}'],
        ['Periode', 'van {start-date} tot en met {end-date}, op {weekdays}'],
      ],
    },
    { heading: 'Deel 1. Activiteiten' },
    { lines: 'activities' },
    { heading: 'Deel 2. Arbeidsmiddelen' },
    { lines: 'equipment' },
    { heading: 'Wat de leerling oefent', ifFilled: 'plan-focus' },
    { lines: 'plan-focus', ifFilled: 'plan-focus' },
    { heading: 'Let op: risicohoudende machines' },
    {
      text: 'Een leerling van opleidingsvorm 1 werkt niet met risicohoudende machines, ook niet onder toezicht. Staat er hierboven zo een machine, schrap ze dan voor je tekent. Twijfel je? Vraag het aan de preventieadviseur.',
    },
    { write: 'Wat de leerling zeker niet doet op deze plaats:', lines: 2 },
    {
      sign: [
        { who: 'Trainingsmentor', parts: ['Naam: {mentor}', 'Datum:', 'Handtekening:'] },
        { who: 'Trainingsbegeleider', parts: ['Naam: {supervisor}', 'Datum:', 'Handtekening:'] },
        { who: 'Leerling', parts: ['Naam: {pupil}', 'Datum:', 'Handtekening:'] },
      ],
    },
  ],
  warnings: [
    {
      ...looked,
      words: riskyMachines,
      more: 'riskyMachines',
      message: '‘{woord}’ lijkt een risicohoudende machine. Die mag een leerling OV1 niet gebruiken.',
    },
    {
      ...looked,
      words: warmMachines,
      message: '‘{woord}’ wordt heet. Vraag aan de preventieadviseur of de leerling dit mag gebruiken.',
    },
  ],
};
