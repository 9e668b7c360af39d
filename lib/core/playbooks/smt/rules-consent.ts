import type { Rule } from '@/lib/core/model/playbook';
import { circular } from './sources';

/** The written consent (120 to 129). */
export const consentRules: Rule[] = [
  {
    id: 'SMT-120',
    kind: 'required',
    severity: 'error',
    gate: 'start',
    step: 'consent',
    item: 'consent',
    message: 'Het ondertekende akkoord is nog niet ingescand en opgeladen.',
    source: circular,
  },
];
