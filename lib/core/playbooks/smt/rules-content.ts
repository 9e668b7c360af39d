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
    basis: 'law',
    when: 'the text on focus and points of attention is empty',
    why: 'De inhoud van de SMT hoort bij wat de klassenraad minstens voorbereidt. De klemtonen en aandachtspunten vertrekken van de beeldvorming en de beginsituatie van de leerling.',
    example: {
      good: 'Klemtoon: op tijd komen, een taak van drie stappen afwerken en hulp vragen als het niet lukt. Aandachtspunt: een vaste plek voor de pauze, want drukte maakt moe.',
      poor: 'Goed werken en beleefd zijn.',
    },
  },
  {
    id: 'SMT-111',
    kind: 'report',
    severity: 'error',
    gate: 'step',
    step: 'focus',
    message: 'Er is nog geen klassenraadsverslag over de klemtonen en aandachtspunten.',
    source: 'Draaiboek, stap 9',
    basis: 'procedure',
    when: 'no report of the class council speaks of focus and points of attention',
    why: 'De klassenraad bepaalt de klemtonen en aandachtspunten. Dat besluit staat in een verslag van een begeleidende klassenraad.',
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
    basis: 'law',
    when: 'the text on guidance and evaluation is empty',
    why: 'Hoe de leerling begeleid wordt en hoe de SMT geëvalueerd wordt, hoort bij wat de klassenraad minstens voorbereidt.',
    example: {
      good: 'De trainingsbegeleider komt om de twee weken langs en belt elke vrijdag met de mentor. Halfweg en op het einde evalueren leerling, mentor en begeleider samen met de evaluatiefiche.',
      poor: 'De leerling wordt goed begeleid.',
    },
  },
  {
    id: 'SMT-113',
    kind: 'report',
    severity: 'error',
    gate: 'step',
    step: 'guidance',
    message: 'Er is nog geen klassenraadsverslag over begeleiding en evaluatie.',
    source: 'Draaiboek, stap 10',
    basis: 'procedure',
    when: 'no report of the class council speaks of guidance and evaluation',
    why: 'De klassenraad bepaalt hoe begeleiding en evaluatie gebeuren. Dat besluit staat in een verslag van een begeleidende klassenraad.',
  },
];
