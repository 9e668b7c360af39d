import type { Step } from '@/lib/core/model/playbook';
import { place, placeMotivation, priorContacts } from './wordings-place';

/** Steps 4 to 6: which place, why that one, and the contacts with it before the start. */
export const placeSteps: Step[] = [
  {
    id: 'place',
    role: 'class-council',
    title: 'SMT-plaats',
    short: 'SMT-plaats',
    instruction:
      'Kies samen de plaats. Houd rekening met de wensen en de woonplaats van de leerling, met de beeldvorming en de beginsituatie, en met de standpunten van iedereen.',
    report: true,
    items: [
      {
        id: 'place',
        kind: 'text',
        title: 'Naam van de SMT-plaats',
        instruction: 'Noteer de naam van de plaats die jullie kozen.',
        recognise: place,
        keep: true,
        noted: [
          { record: 'agreement', field: 'place' },
          { record: 'places', field: 'name' },
        ],
      },
    ],
  },
  {
    id: 'place-motivation',
    role: 'class-council',
    title: 'Motivatie van de keuze',
    short: 'Motivatie',
    instruction:
      'Leg uit waarom deze plaats past bij de handelingsplanning: aan welke doelen kan de leerling er werken?',
    report: true,
    items: [
      {
        id: 'place-motivation',
        kind: 'text',
        title: 'Motivatie van de keuze',
        instruction: 'Leg de band met de handelingsplanning van de leerling.',
        recognise: placeMotivation,
      },
    ],
  },
  {
    id: 'prior-contacts',
    role: 'training-supervisor',
    title: 'Voorafgaande contacten',
    short: 'Contacten',
    instruction:
      'Noteer elk contact met de plaats voor de start: wanneer het was, hoe (persoonlijk, telefonisch, mail …) en waarover het ging. Vul dit na elk contact aan.',
    report: false,
    items: [
      {
        id: 'prior-contacts',
        kind: 'log',
        title: 'Voorafgaande contacten',
        instruction: 'Eén regel per contact: datum, aard en inhoud.',
        recognise: priorContacts,
        entry: { one: 'contact', many: 'contacten', kinds: ['telefonisch', 'persoonlijk', 'mail', 'online'] },
      },
    ],
  },
];
