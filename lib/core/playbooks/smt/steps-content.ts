import type { Step } from '@/lib/core/model/playbook';
import { focus, guidance } from './wordings-content';

/** Steps 9 and 10: what the training is about, how it is guided and evaluated. */
export const contentSteps: Step[] = [
  {
    id: 'focus',
    role: 'class-council',
    title: 'Klemtonen en aandachtspunten',
    short: 'Klemtonen',
    instruction:
      'Spreek af waarop de SMT de nadruk legt en waarop iedereen let. Vertrek van de beeldvorming en de beginsituatie.',
    report: true,
    items: [
      {
        id: 'focus',
        kind: 'text',
        title: 'Klemtonen en aandachtspunten',
        instruction: 'Wat oefent de leerling, en waarmee houdt de SMT-plaats rekening?',
        recognise: focus,
      },
    ],
  },
  {
    id: 'guidance',
    role: 'class-council',
    title: 'Begeleiding en evaluatie',
    short: 'Begeleiding',
    instruction: 'Spreek af wie de leerling begeleidt en hoe vaak, en hoe en wanneer jullie de SMT evalueren.',
    report: true,
    items: [
      {
        id: 'guidance',
        kind: 'text',
        title: 'Begeleiding en evaluatie',
        instruction: 'Wie doet wat, wanneer en hoe?',
        recognise: guidance,
      },
    ],
  },
];
