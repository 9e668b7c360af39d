import type { Playbook } from '@/lib/core/model/playbook';
import type { SidebarModel } from './types';

type Offer = NonNullable<SidebarModel['structureOffer']>;

const action = 'Paginastructuur bewaren';

/** The offer to save the structure of a plan's form: with some weight where fields of it are missed, else in one quiet line. */
export function offerOf(where: 'plan' | 'all-found'): Offer {
  const text =
    'Bewaar hoe deze pagina is opgebouwd, zonder iets van de leerling. Daarmee kan Draaiboek haar leren kennen.';
  return where === 'plan'
    ? { title: 'Blijft er veel ontbreken?', text, claims: [], action, quiet: false }
    : { title: 'Wil je dit formulier mee helpen kennen?', text: '', claims: [], action, quiet: true };
}

/** Where no plan was recognised: the user can say that it is one, or save its structure. */
export function claimOf(playbooks: readonly Playbook[], quiet: boolean): Offer {
  return {
    title: 'Staat hier een plan dat Draaiboek niet herkent?',
    text: 'Zeg het één keer. Daarna herkent Draaiboek dit formulier bij elke leerling van je school, en wijs je aan wat het nog mist.',
    claims: playbooks.map(({ id, short }) => ({ playbook: id, text: `Ja, dit is een ${short}-plan` })),
    action,
    quiet,
  };
}
