import type { DocumentKind } from '@/lib/core/model/document';
import {
  hours,
  mentor,
  participation,
  period,
  place,
  planFocus,
  planGuidance,
  pupil,
  school,
  schoolContact,
  supervisor,
} from './fields';

const work = { answer: 'participation', in: ['work'] };

/** The agreement of school and institution, with the five elements that it holds at least (SO/2016/01). */
export const agreement: DocumentKind = {
  id: 'agreement',
  title: 'SMT-overeenkomst',
  help: 'De school en de trainingsinstelling tekenen.',
  step: 'agreement',
  signed: true,
  footer: 'SMT-overeenkomst voor {pupil}',
  fields: [
    ...school,
    ...schoolContact,
    supervisor,
    ...pupil,
    {
      id: 'institution',
      kind: 'text',
      title: 'Trainingsinstelling',
      from: [{ noted: 'agreement.institution' }, { item: 'place' }],
    },
    { id: 'institution-address', kind: 'text', title: 'Adres van de trainingsinstelling' },
    { id: 'institution-person', kind: 'text', title: 'Wie tekent voor de trainingsinstelling' },
    {
      id: 'institution-contact',
      kind: 'text',
      title: 'Telefoon of e-mail van de trainingsinstelling',
      optional: true,
    },
    mentor,
    ...place,
    participation,
    ...period,
    ...hours,
    {
      id: 'costs',
      kind: 'text',
      title: 'Kostenregeling',
      help: 'Wie betaalt vervoer, maaltijden, kledij …? Schrijf het ook als er geen kosten zijn.',
      from: [{ noted: 'agreement.costs' }],
    },
    {
      id: 'insurance',
      kind: 'text',
      title: 'Verzekeringspolissen',
      help: 'Verzekeraar en polisnummers: burgerlijke aansprakelijkheid en lichamelijke ongevallen.',
      from: [{ noted: 'agreement.insurance' }],
      school: true,
    },
    planFocus,
    planGuidance,
  ],
  body: [
    {
      text: 'Overeenkomst tussen de school en de trainingsinstelling over de sociaal-maatschappelijke training (SMT) van één leerling.',
    },
    { heading: '1. Wie' },
    {
      rows: [
        ['School', '{school-name}, {school-address}'],
        ['Vertegenwoordigd door', '{director}, bereikbaar via {school-contact}'],
        ['Trainingsbegeleider', '{supervisor}'],
      ],
    },
    {
      rows: [
        ['Trainingsinstelling', '{institution}, {institution-address}'],
        ['Vertegenwoordigd door', '{institution-person}, bereikbaar via {institution-contact}'],
        ['Trainingsmentor', '{mentor}'],
      ],
    },
    {
      rows: [
        ['Leerling', '{pupil}'],
        ['Klas en schooljaar', '{class}, {school-year}'],
      ],
    },
    { heading: '2. Waar en wanneer' },
    {
      rows: [
        ['SMT-plaats', '{place}, {place-address}'],
        ['Soort SMT', '{participation}'],
        ['Periode', 'van {start-date} tot en met {end-date}'],
        ['Dagen', '{weekdays}'],
        ['Uren', 'van {from-hour} tot {to-hour}'],
      ],
    },
    { heading: '3. Kosten' },
    { text: '{costs}' },
    { heading: '4. Verzekering' },
    { text: 'De aansprakelijkheid is gedekt door deze polissen: {insurance}' },
    { heading: '5. Individueel trainingsplan' },
    {
      text: 'Het individueel trainingsplan van de leerling is de basis van deze SMT. Het zegt wat de leerling oefent, wie begeleidt en hoe de SMT opgevolgd en geëvalueerd wordt.',
    },
    { text: 'Wat de leerling oefent:', ifFilled: 'plan-focus' },
    { lines: 'plan-focus', ifFilled: 'plan-focus' },
    { text: 'Begeleiding en evaluatie:', ifFilled: 'plan-guidance' },
    { lines: 'plan-guidance', ifFilled: 'plan-guidance' },
    { heading: '6. Afspraken' },
    {
      bullets: [
        'De SMT start pas als alle documenten ondertekend zijn.',
        'De SMT is een training. Er is geen arbeidsovereenkomst tussen de leerling en de trainingsinstelling, en er is geen loon.',
        'De trainingsmentor verwelkomt de leerling, legt uit wat mag en wat niet, en is aanspreekbaar tijdens de SMT.',
        'Loopt er iets mis, of is de leerling er niet? Dan verwittigen school en trainingsinstelling elkaar dezelfde dag.',
        'De leerling werkt niet met risicohoudende machines.',
      ],
    },
    {
      bullets: [
        'De activiteitenlijst en de werkpostfiche horen bij deze overeenkomst. De leerling doet alleen wat op de activiteitenlijst staat.',
      ],
      appliesWhen: work,
    },
    {
      sign: [
        { who: 'Voor de school', parts: ['Naam: {director}', 'Datum:', 'Handtekening:'] },
        { who: 'Voor de trainingsinstelling', parts: ['Naam: {institution-person}', 'Datum:', 'Handtekening:'] },
      ],
    },
  ],
};
