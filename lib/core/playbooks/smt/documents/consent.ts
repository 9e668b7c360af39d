import type { DocumentBlock, DocumentField, DocumentKind } from '@/lib/core/model/document';
import { birthDate, hours, participation, period, place, pupil, school, supervisor, workdays } from './fields';

const fields: DocumentField[] = [
  ...school,
  supervisor,
  ...pupil,
  birthDate,
  ...place,
  participation,
  ...period,
  ...hours,
  workdays,
  { id: 'transport', kind: 'text', title: 'Hoe de leerling er geraakt', optional: true },
];

const about: DocumentBlock[] = [
  { heading: 'De leerling' },
  {
    rows: [
      ['Naam', '{pupil}'],
      ['Geboortedatum', '{birth-date}'],
      ['Klas', '{class}'],
      ['School', '{school-name}, {school-address}'],
      ['Schooljaar', '{school-year}'],
    ],
  },
  { heading: 'De SMT' },
  {
    rows: [
      ['SMT-plaats', '{place}'],
      ['Adres', '{place-address}'],
      ['Soort SMT', '{participation}'],
      ['Periode', 'van {start-date} tot en met {end-date}'],
      ['Dagen', '{weekdays}'],
      ['Uren', 'van {from-hour} tot {to-hour}'],
      ['Aantal werkdagen', '{workdays}'],
      ['Vervoer', '{transport}'],
      ['Begeleiding door de school', '{supervisor}'],
    ],
  },
  { heading: 'Goed om te weten' },
];

const training =
  'Een SMT is een training buiten de school: een eerste ervaring met zinvolle dagbesteding, begeleid werken of vrijwilligerswerk. Er is geen arbeidsovereenkomst en geen loon.';
const planned =
  'Wat de leerling oefent en hoe de school begeleidt, staat in het individueel trainingsplan. Vragen daarover? De trainingsbegeleider helpt je graag.';
const longest =
  'Een SMT duurt hoogstens 30 werkdagen per schooljaar. Langer kan alleen na een gemotiveerde beslissing van de klassenraad';

const longer = { workdaysAbove: 30 };

export const consentMinor: DocumentKind = {
  id: 'consent-minor',
  title: 'Akkoord SMT voor een minderjarige leerling',
  help: 'De ouders of verantwoordelijken tekenen, voor de SMT start.',
  step: 'consent',
  age: 'minor',
  signed: true,
  footer: 'Akkoord SMT van {pupil}',
  fields,
  body: [
    {
      text: 'Met dit formulier geven de ouders of verantwoordelijken schriftelijk hun akkoord met de sociaal-maatschappelijke training (SMT) hieronder. Dat gebeurt voor de SMT start.',
    },
    ...about,
    { bullets: [training, planned, `${longest}, als ook jij akkoord gaat.`] },
    { heading: 'Akkoord' },
    {
      ticks: ['Ik ga akkoord met deze SMT, en met deze plaats, periode en dagen.', 'Ik ga niet akkoord met deze SMT.'],
    },
    { ticks: ['Ik ga ook akkoord met de verlenging tot meer dan 30 werkdagen dit schooljaar.'], appliesWhen: longer },
    { write: 'Wie is bereikbaar in een noodgeval? Naam en telefoon:', lines: 1 },
    {
      sign: [
        {
          who: 'Ouder of verantwoordelijke',
          parts: ['Naam:', 'Hoedanigheid (moeder, vader, voogd …):', 'Datum:', 'Handtekening:'],
        },
        {
          who: 'Tweede ouder of verantwoordelijke',
          parts: ['Naam:', 'Hoedanigheid (moeder, vader, voogd …):', 'Datum:', 'Handtekening:'],
        },
      ],
    },
    { note: 'Geef dit formulier ondertekend terug aan de trainingsbegeleider.' },
  ],
};

export const consentAdult: DocumentKind = {
  id: 'consent-adult',
  title: 'Akkoord SMT voor een meerderjarige leerling',
  help: 'De leerling tekent zelf, voor de SMT start.',
  step: 'consent',
  age: 'adult',
  signed: true,
  footer: 'Akkoord SMT van {pupil}',
  fields,
  body: [
    {
      text: 'Met dit formulier geef je als meerderjarige leerling schriftelijk je akkoord met de sociaal-maatschappelijke training (SMT) hieronder. Dat gebeurt voor de SMT start.',
    },
    ...about,
    { bullets: [training, planned, `${longest}, als jij daar ook mee akkoord gaat.`] },
    { heading: 'Akkoord' },
    {
      ticks: ['Ik ga akkoord met deze SMT, en met deze plaats, periode en dagen.', 'Ik ga niet akkoord met deze SMT.'],
    },
    { ticks: ['Ik ga ook akkoord met de verlenging tot meer dan 30 werkdagen dit schooljaar.'], appliesWhen: longer },
    { ticks: ['Mijn ouders mogen op de hoogte zijn van deze SMT.', 'Mijn ouders krijgen hierover geen informatie.'] },
    { write: 'Wie is bereikbaar in een noodgeval? Naam en telefoon:', lines: 1 },
    {
      sign: [
        { who: 'Leerling', parts: ['Naam:', 'Datum:', 'Handtekening:'] },
        { who: 'Bewindvoerder, als die er is', parts: ['Naam:', 'Datum:', 'Handtekening:'] },
      ],
    },
    { note: 'Geef dit formulier ondertekend terug aan de trainingsbegeleider.' },
  ],
};
