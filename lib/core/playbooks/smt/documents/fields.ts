import type { DocumentField } from '@/lib/core/model/document';

/** The school, the same in every document. */
export const school: DocumentField[] = [
  { id: 'school-name', kind: 'text', title: 'Naam van de school', school: true },
  { id: 'school-address', kind: 'text', title: 'Adres van de school', school: true },
];

export const schoolContact: DocumentField[] = [
  { id: 'director', kind: 'text', title: 'Directeur of afgevaardigde', school: true },
  { id: 'school-contact', kind: 'text', title: 'Telefoon of e-mail van de school', school: true, optional: true },
];

export const supervisor: DocumentField = {
  id: 'supervisor',
  kind: 'text',
  title: 'Trainingsbegeleider van de school',
  school: true,
  user: { role: 'training-supervisor' },
};

export const pupil: DocumentField[] = [
  { id: 'pupil', kind: 'text', title: 'Leerling', from: [{ pupil: 'name' }] },
  { id: 'class', kind: 'text', title: 'Klas', from: [{ pupil: 'class' }], optional: true },
  { id: 'school-year', kind: 'text', title: 'Schooljaar', from: [{ plan: 'school-year' }] },
];

export const birthDate: DocumentField = {
  id: 'birth-date',
  kind: 'date',
  title: 'Geboortedatum',
  from: [{ answer: 'birthDate' }],
};

export const place: DocumentField[] = [
  {
    id: 'place',
    kind: 'text',
    title: 'SMT-plaats',
    from: [{ item: 'place' }, { noted: 'agreement.place' }],
    watch: true,
  },
  { id: 'place-address', kind: 'text', title: 'Adres van de SMT-plaats', from: [{ noted: 'agreement.where' }] },
];

export const mentor: DocumentField = {
  id: 'mentor',
  kind: 'text',
  title: 'Trainingsmentor op de SMT-plaats',
  from: [{ noted: 'activity-list.mentor' }],
};

export const period: DocumentField[] = [
  {
    id: 'start-date',
    kind: 'date',
    title: 'Startdatum',
    from: [{ item: 'start-date' }, { noted: 'agreement.start-date' }],
    watch: true,
  },
  {
    id: 'end-date',
    kind: 'date',
    title: 'Einddatum',
    from: [{ item: 'end-date' }, { noted: 'agreement.end-date' }],
    watch: true,
  },
  {
    id: 'weekdays',
    kind: 'text',
    title: 'Dagen van de week',
    from: [{ item: 'weekdays' }, { noted: 'agreement.weekdays' }],
    watch: true,
  },
];

export const hours: DocumentField[] = [
  { id: 'from-hour', kind: 'text', title: 'Beginuur', from: [{ noted: 'hours.from' }], optional: true },
  { id: 'to-hour', kind: 'text', title: 'Einduur', from: [{ noted: 'hours.to' }], optional: true },
];

export const workdays: DocumentField = {
  id: 'workdays',
  kind: 'text',
  title: 'Aantal werkdagen',
  from: [{ plan: 'workdays' }],
  watch: true,
};

const toInstitution =
  'Dit leest ook de trainingsinstelling: laat alleen staan wat ze nodig heeft. Draaiboek bewaart deze tekst niet.';

/** Of the plan's long texts, only where the user takes them over. */
export const planFocus: DocumentField = {
  id: 'plan-focus',
  kind: 'lines',
  title: 'Klemtonen uit het trainingsplan',
  help: toInstitution,
  quotes: 'focus',
  optional: true,
};
export const planGuidance: DocumentField = {
  id: 'plan-guidance',
  kind: 'lines',
  title: 'Begeleiding en evaluatie uit het trainingsplan',
  help: toInstitution,
  quotes: 'guidance',
  optional: true,
};

export const participation: DocumentField = {
  id: 'participation',
  kind: 'text',
  title: 'Soort SMT',
  help: 'Arbeidsdeelname, ervaringsgericht of belevingsgericht.',
  from: [{ answer: 'participation' }],
  watch: true,
};
