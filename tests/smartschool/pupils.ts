import { emptyPlan, type Plan } from './plan.ts';

export type Layout = 'divs' | 'fieldset' | 'richtext';

/** One fictitious pupil of a school that does not exist. */
export interface Pupil {
  id: string;
  first: string;
  last: string;
  className: string;
  birthDate: string;
  layout: Layout;
  /** The platform's id of the plan. */
  planId: string;
  plan: Plan;
}

/** As the design shows: most is there, the papers are not. */
const noor: Pupil = {
  id: '49_10880_0',
  first: 'Noor',
  last: 'Janssens',
  className: '4OV1B',
  birthDate: '20/05/2010',
  layout: 'divs',
  planId: '20417',
  plan: {
    ...emptyPlan,
    'plan-title': 'SMT 2026-2027',
    'created-on': '14/09/2026',
    desirability:
      'De klassenraad acht een SMT wenselijk omdat Noor graag met dieren werkt en in kleine groep goed functioneert.',
    'places-listed-on': '05/10/2026',
    'viewpoint-pupil': 'Noor wil graag op een boerderij met dieren werken.',
    'viewpoint-parents': 'De ouders vinden een kinderboerderij in de buurt een goed idee.',
    'viewpoint-partners': 'Het internaat kan Noor op dinsdag en donderdag brengen.',
    place: 'Kinderboerderij De Zonnehoeve',
    'place-motivation': 'Sluit aan bij het doel om in een kleine groep te leren werken, en ligt dicht bij huis.',
    'prior-contacts': '12/10/2026, telefonisch: kennismaking, plaats op dinsdag en donderdag mogelijk.',
    'start-date': '12/01/2027',
    'end-date': '28/05/2027',
    weekdays: ['di', 'do'],
    focus: 'Noor heeft korte opdrachten nodig, een voor een, en een vaste plek om te rusten.',
    guidance: 'De trainingsbegeleider komt om de twee weken langs en bespreekt de training met de mentor.',
    'ihp-on': '30/11/2026',
    'agreement-on': '07/12/2026',
  },
};

const ilias: Pupil = {
  id: '49_10912_0',
  first: 'Ilias',
  last: 'Bouzidi',
  className: '5OV1A',
  birthDate: '03/11/2008',
  layout: 'fieldset',
  planId: '20433',
  plan: {
    ...emptyPlan,
    'plan-title': 'SMT 2026-2027',
    'created-on': '21/09/2026',
    desirability: 'Ilias werkt goed door in de interne training keuken. Een SMT is wenselijk.',
    'places-listed-on': '28/09/2026',
    'viewpoint-pupil': 'Ilias wil in een keuken werken.',
    place: 'Woonzorgcentrum Ter Lelie, keuken',
    'prior-contacts': '02/10/2026 mail: vraag gesteld aan de kok\n06/10/2026 persoonlijk: rondleiding gekregen',
    'start-date': '01/02/2027',
    'end-date': '26/03/2027',
    weekdays: ['maandag'],
    focus: 'Ilias leest geen lange teksten: werk met foto’s.',
  },
};

const lore: Pupil = {
  id: '49_10955_0',
  first: 'Lore',
  last: 'Maes',
  className: '6OV1B',
  birthDate: '17/02/2008',
  layout: 'richtext',
  planId: '20458',
  plan: {
    ...emptyPlan,
    'plan-title': 'SMT 2026-2027',
    'created-on': '08/09/2026',
    desirability: '<p>Lore is toe aan ervaring buiten de school.</p><ul><li>stipt</li><li>beleefd</li></ul>',
    'viewpoint-pupil': '<p>Lore wil naar de bib.</p>',
    place: 'Bibliotheek De Letter',
    'prior-contacts': '<p>06/10/2026 mail: vraag gesteld aan de bibliothecaris.</p>',
    'start-date': '11/01/2027',
    'end-date': '12/02/2027',
    weekdays: ['woensdag'],
  },
};

const amber: Pupil = {
  id: '49_10961_0',
  first: 'Amber',
  last: 'Lemmens',
  className: '4OV1B',
  birthDate: '29/08/2010',
  layout: 'divs',
  planId: '20466',
  plan: { ...emptyPlan, 'plan-title': 'SMT 2026-2027', 'created-on': '16/11/2026' },
};

const jef: Pupil = {
  id: '49_10970_0',
  first: 'Jef',
  last: 'Van den Broeck',
  className: '5OV1A',
  birthDate: '11/06/2009',
  layout: 'fieldset',
  planId: '20471',
  plan: emptyPlan,
};

/** The pupils, as the school starts: every school gets its own copies. */
export function startingPupils(): Pupil[] {
  return structuredClone([noor, ilias, lore, amber, jef]);
}
