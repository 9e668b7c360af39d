import type { Rule } from '@/lib/core/model/playbook';

const documents = [
  { name: 'overeenkomst', labels: ['overeenkomst', 'contract', 'ovk', 'alle documenten'] },
  { name: 'akkoord', labels: ['akkoord', 'toestemming', 'instemming', 'alle documenten'] },
  {
    name: 'werkpostfiche',
    labels: ['werkpostfiche', 'werkpost fiche', 'wpf', 'alle documenten'],
    appliesWhen: { answer: 'participation', in: ['work'] },
  },
  {
    name: 'activiteitenlijst',
    labels: ['activiteitenlijst', 'activiteiten lijst', 'activiteiten', 'alle documenten'],
    appliesWhen: { answer: 'participation', in: ['work'] },
  },
];

/** Signatures, the TAC and the start (160 to 169). */
export const signingRules: Rule[] = [
  {
    id: 'SMT-160',
    kind: 'signed',
    severity: 'error',
    gate: 'start',
    step: 'signing',
    item: 'signed-documents',
    message: 'Nog niet ondertekend: {lijst}.',
    source: 'Draaiboek, stap 14',
    with: { documents },
  },
  {
    id: 'SMT-161',
    kind: 'required',
    severity: 'error',
    gate: 'start',
    step: 'signing',
    item: 'tac-on',
    message: 'Noteer wanneer de ondertekende documenten bij de TAC zijn binnengebracht.',
    source: 'Draaiboek, stap 14',
  },
  {
    id: 'SMT-162',
    kind: 'date-order',
    severity: 'error',
    gate: 'start',
    step: 'signing',
    item: 'tac-on',
    message:
      'De SMT start op {later}, maar de documenten kwamen pas op {first} bij de TAC. De SMT mag pas daarna starten.',
    source: 'Draaiboek, stap 14',
    with: { first: 'tac-on', later: 'start-date' },
  },
  {
    id: 'SMT-163',
    kind: 'signed',
    severity: 'error',
    gate: 'draft',
    step: 'signing',
    item: 'signed-documents',
    message: 'Er is een TAC-datum, maar deze documenten zijn nog niet ondertekend: {lijst}.',
    source: 'Draaiboek, stap 14',
    appliesWhen: { filled: 'tac-on' },
    with: { documents },
  },
  {
    id: 'SMT-165',
    kind: 'started',
    severity: 'error',
    gate: 'start',
    message: 'De SMT is (volgens de startdatum) begonnen, maar er ontbreekt nog: {lijst}. Neem contact op met de TAC.',
    source: 'Draaiboek, stap 14',
    with: { start: 'start-date' },
  },
  {
    id: 'SMT-168',
    kind: 'all-clear',
    severity: 'info',
    gate: 'start',
    message: 'Alles is in orde. De SMT kan starten op {datum}.',
    source: 'Draaiboek, stap 14',
    with: { start: 'start-date' },
  },
];
