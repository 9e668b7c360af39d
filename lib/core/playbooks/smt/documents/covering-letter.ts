import type { DocumentKind } from '@/lib/core/model/document';
import { period, place, pupil, school, supervisor, workdays } from './fields';

/** Goes to the TAC with the signed papers. */
export const coveringLetter: DocumentKind = {
  id: 'covering-letter',
  title: 'Begeleidende brief aan de TAC',
  help: 'Met de lijst van de ondertekende documenten.',
  step: 'signing',
  fields: [
    ...school,
    supervisor,
    { id: 'tac', kind: 'text', title: 'Naam van de TAC', school: true, optional: true },
    { id: 'date', kind: 'date', title: 'Datum van de brief', from: [{ today: true }] },
    ...pupil,
    ...place,
    ...period,
    workdays,
    {
      id: 'signed-documents',
      kind: 'lines',
      title: 'Ondertekende documenten in bijlage',
      help: 'Laat alleen staan wat ondertekend is, elk document op een nieuwe regel.',
      from: [{ item: 'signed-documents' }, { papers: 'signed' }],
    },
  ],
  body: [
    { text: '{school-name}\n{school-address}' },
    { text: '{date}' },
    { text: 'Aan de TAC: {tac}' },
    { heading: 'Ondertekende SMT-documenten van {pupil}' },
    { text: 'Beste' },
    {
      text: 'In bijlage vind je de ondertekende documenten voor de sociaal-maatschappelijke training (SMT) van deze leerling.',
    },
    {
      rows: [
        ['Leerling', '{pupil}'],
        ['Klas', '{class}'],
        ['Schooljaar', '{school-year}'],
        ['SMT-plaats', '{place}, {place-address}'],
        ['Periode', 'van {start-date} tot en met {end-date}, op {weekdays}'],
        ['Aantal werkdagen', '{workdays}'],
      ],
    },
    { heading: 'In bijlage' },
    { lines: 'signed-documents' },
    { text: 'De SMT start pas nadat je deze documenten ontvangen hebt. Ontbreekt er iets, laat het me dan weten.' },
    { text: 'Met vriendelijke groeten' },
    { text: '{supervisor}\ntrainingsbegeleider' },
    { sign: [{ who: 'Ontvangen door de TAC', parts: ['Datum:', 'Handtekening:'] }] },
  ],
};
