import type { Rule } from '@/lib/core/model/playbook';
import { circular } from './sources';

/** More than thirty or sixty workdays (100 to 103). */
export const extensionRules: Rule[] = [
  {
    id: 'SMT-100',
    kind: 'required',
    severity: 'error',
    gate: 'start',
    step: 'extension',
    item: 'extension-30',
    message: 'Dit zijn {werkdagen} werkdagen. Boven 30 motiveert de klassenraad dit vanuit de handelingsplanning.',
    source: circular,
    appliesWhen: { workdaysAbove: 30 },
  },
  {
    id: 'SMT-101',
    kind: 'required',
    severity: 'error',
    gate: 'start',
    step: 'extension',
    item: 'extension-60',
    message: 'Dit zijn {werkdagen} werkdagen. Boven 60 is een bijkomende motivatie nodig.',
    source: circular,
    appliesWhen: { workdaysAbove: 60 },
  },
  {
    id: 'SMT-102',
    kind: 'answer',
    severity: 'error',
    gate: 'start',
    step: 'extension',
    item: 'consent',
    message: 'Boven 30 werkdagen moeten de ouders of de meerderjarige leerling ook met de verlenging akkoord gaan.',
    source: circular,
    appliesWhen: { workdaysAbove: 30 },
    with: { answer: 'consentCoversExtension', in: [false] },
  },
  {
    id: 'SMT-103',
    kind: 'report',
    severity: 'error',
    gate: 'start',
    step: 'extension',
    message: 'Er is nog geen klassenraadsverslag over de verlenging.',
    source: 'Draaiboek, stap 8',
    appliesWhen: { workdaysAbove: 30 },
  },
];
