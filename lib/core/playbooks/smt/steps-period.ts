import type { Step } from '@/lib/core/model/playbook';
import { extension30, extension60 } from './wordings-extension';
import { endDate, startDate, weekdaysOf } from './wordings-period';

/** Steps 7 and 8: when it takes place, and the reasons for more than 30 or 60 workdays. */
export const periodSteps: Step[] = [
  {
    id: 'period',
    role: 'class-council',
    title: 'Duur, tijdstip en spreiding',
    short: 'Periode',
    instruction:
      'Spreek af wanneer de SMT begint, wanneer ze stopt en op welke dagen ze doorgaat. Tot 30 werkdagen per schooljaar hoef je niets extra te motiveren.',
    report: true,
    items: [
      {
        id: 'start-date',
        kind: 'date',
        title: 'Startdatum',
        recognise: startDate,
        noted: [{ record: 'agreement', field: 'start-date' }],
      },
      {
        id: 'end-date',
        kind: 'date',
        title: 'Einddatum',
        recognise: endDate,
        noted: [{ record: 'agreement', field: 'end-date' }],
      },
      {
        id: 'weekdays',
        kind: 'weekdays',
        title: 'Dagen',
        instruction: 'Duid de dagen aan waarop de SMT doorgaat.',
        recognise: weekdaysOf,
        noted: [{ record: 'agreement', field: 'weekdays' }],
      },
    ],
  },
  {
    id: 'extension',
    role: 'class-council',
    title: 'Verlenging',
    short: 'Verlenging',
    instruction:
      'Duurt de SMT langer dan 30 werkdagen? Motiveer dat vanuit de handelingsplanning van de leerling. Boven 60 werkdagen komt daar een bijkomende motivatie bij. De ouders of de meerderjarige leerling moeten ook met de verlenging akkoord gaan.',
    report: true,
    appliesWhen: { workdaysAbove: 30 },
    items: [
      {
        id: 'extension-30',
        kind: 'text',
        title: 'Motivatie boven 30 werkdagen',
        short: 'motivatie',
        instruction: 'Waarom heeft de leerling meer dan 30 werkdagen nodig?',
        recognise: extension30,
        appliesWhen: { workdaysAbove: 30 },
      },
      {
        id: 'extension-60',
        kind: 'text',
        title: 'Bijkomende motivatie boven 60 werkdagen',
        short: 'bijkomende motivatie',
        instruction: 'Wat maakt dat ook 60 werkdagen niet volstaan?',
        recognise: extension60,
        appliesWhen: { workdaysAbove: 60 },
      },
    ],
  },
];
