import type { Rule } from '@/lib/core/model/playbook';
import { circular } from './sources';

/** Focus and guidance (110 to 113). */
export const contentRules: Rule[] = [
  {
    id: 'SMT-110',
    kind: 'required',
    severity: 'error',
    gate: 'step',
    step: 'focus',
    item: 'focus',
    message: 'Noteer de klemtonen en aandachtspunten bij ‘inhoudelijke elementen - aandachtspunten’.',
    source: circular,
  },
  {
    id: 'SMT-111',
    kind: 'report',
    severity: 'error',
    gate: 'step',
    step: 'focus',
    message: 'Er is nog geen klassenraadsverslag over de klemtonen en aandachtspunten.',
    source: 'Draaiboek, stap 9',
  },
  {
    id: 'SMT-112',
    kind: 'required',
    severity: 'error',
    gate: 'step',
    step: 'guidance',
    item: 'guidance',
    message: 'Noteer de afspraken over begeleiding en evaluatie.',
    source: circular,
  },
  {
    id: 'SMT-113',
    kind: 'report',
    severity: 'error',
    gate: 'step',
    step: 'guidance',
    message: 'Er is nog geen klassenraadsverslag over begeleiding en evaluatie.',
    source: 'Draaiboek, stap 10',
  },
];
