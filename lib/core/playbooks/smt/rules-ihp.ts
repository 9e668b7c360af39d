import type { Rule } from '@/lib/core/model/playbook';

/** The pupil's own plan, made for the training (130 to 134). */
export const ihpRules: Rule[] = [
  {
    id: 'SMT-130',
    kind: 'required',
    severity: 'error',
    gate: 'start',
    step: 'ihp',
    item: 'ihp-on',
    message: 'Selecteer bij ‘IHP ivf. SMT opmaken’ wanneer het plan werd opgemaakt.',
    source: 'Draaiboek, stap 12',
  },
  {
    id: 'SMT-131',
    kind: 'date-order',
    severity: 'error',
    gate: 'start',
    step: 'ihp',
    item: 'ihp-on',
    message: 'Het IHP ({first}) is van na de start van de SMT ({later}).',
    source: 'Draaiboek, stap 12',
    with: { first: 'ihp-on', later: 'start-date' },
  },
];
