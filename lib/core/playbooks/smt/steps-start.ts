import type { Step } from '@/lib/core/model/playbook';
import { createdOn, desirability, placesListedOn, planTitle } from './wordings-start';
import { viewpointParents, viewpointPartners, viewpointPupil } from './wordings-viewpoints';

/** Steps 1 to 3: should there be an SMT, where could it be, what does everyone think. */
export const startSteps: Step[] = [
  {
    id: 'desirability',
    role: 'class-council',
    title: 'Wenselijkheid van de SMT',
    short: 'Wenselijkheid',
    instruction:
      'Bespreek samen of een SMT nu zinvol is voor deze leerling. Vertrek van de beeldvorming en de beginsituatie. Maak daarna het trainingsplan aan en schrijf kort op wat jullie vonden.',
    report: true,
    items: [
      {
        id: 'plan-title',
        kind: 'text',
        title: 'Titel van het trainingsplan',
        instruction: 'Gebruik ‘SMT’ met het schooljaar erachter.',
        recognise: planTitle,
        keep: true,
      },
      {
        id: 'created-on',
        kind: 'date',
        title: 'Aanmaakdatum',
        instruction: 'De dag waarop je het trainingsplan aanmaakte.',
        recognise: createdOn,
      },
      {
        id: 'desirability',
        kind: 'text',
        title: 'Bevindingen over de wenselijkheid',
        instruction: 'Een paar zinnen volstaan: wat besloten jullie, en waarom?',
        recognise: desirability,
      },
    ],
  },
  {
    id: 'possible-places',
    role: 'training-supervisor',
    title: 'Mogelijke SMT-plaatsen',
    short: 'Plaatsen',
    instruction:
      'Zoek plaatsen die passen bij wat de leerling wil, waar die woont en wat die kan. Maak er een lijst van voor de klassenraad en noteer in het plan wanneer je die maakte.',
    report: false,
    items: [
      {
        id: 'places-listed-on',
        kind: 'date',
        title: 'Lijst opgemaakt op',
        short: 'datum van de lijst',
        instruction: 'De dag waarop je lijst klaar was.',
        recognise: placesListedOn,
      },
    ],
  },
  {
    id: 'viewpoints',
    role: 'training-supervisor',
    title: 'Standpunten',
    short: 'Standpunten',
    instruction:
      'Ga met je lijst in gesprek met de leerling, de ouders en wie er nog bij betrokken is. Wat verkiezen ze, en wat lijkt hun haalbaar? Zet elk gesprek bij ‘overleg en gesprekken’ en noteer de standpunten in het plan.',
    report: false,
    items: [
      {
        id: 'viewpoint-pupil',
        kind: 'text',
        title: 'Standpunt van de leerling',
        instruction: 'Wat wil de leerling zelf? Eigen woorden zijn het mooist.',
        recognise: viewpointPupil,
      },
      {
        id: 'viewpoint-parents',
        kind: 'text',
        title: 'Standpunt van de ouders',
        instruction: 'Wat vinden de ouders of verantwoordelijken?',
        recognise: viewpointParents,
      },
      {
        id: 'viewpoint-partners',
        kind: 'text',
        title: 'Standpunt van andere partners',
        instruction:
          'Denk aan een begeleidingsdienst of het internaat. Zijn er geen? Schrijf dan ‘niet van toepassing’.',
        recognise: viewpointPartners,
        optional: true,
      },
      {
        id: 'conversations',
        kind: 'task',
        title: 'Gesprekken in het LVS',
        conversations: true,
        instruction: 'Vink aan als de verslagen van je gesprekken bij ‘overleg en gesprekken’ staan.',
      },
    ],
  },
];
