import type { Rule } from '@/lib/core/model/playbook';
import { privacy } from './sources';

/** What is kept of a pupil (193). */
export const privacyRules: Rule[] = [
  {
    id: 'SMT-193',
    kind: 'year-over',
    severity: 'info',
    gate: 'draft',
    message: 'Het schooljaar is voorbij. Wil je de lokale gegevens van dit plan wissen?',
    source: privacy,
    basis: 'practice',
    when: 'the school year of the plan is over and the plan is still kept on this computer',
    why: 'Gegevens van leerlingen bewaar je niet langer dan nodig. Het plan zelf blijft in Smartschool staan: hier wis je alleen wat Draaiboek onthield.',
  },
];
