import type { SidebarModel } from './types';

/** The offer to save the structure: with some weight where fields of a plan are missed, else in one quiet line. */
export function offerOf(where: 'plan' | 'all-found' | 'pupil'): NonNullable<SidebarModel['structureOffer']> {
  const action = 'Paginastructuur bewaren';
  const text =
    'Bewaar hoe deze pagina is opgebouwd, zonder iets van de leerling. Daarmee kan Draaiboek haar leren kennen.';
  if (where === 'plan') return { title: 'Blijft er veel ontbreken?', text, action, quiet: false };
  const title =
    where === 'pupil' ? 'Staat hier een plan dat Draaiboek niet herkent?' : 'Wil je dit formulier mee helpen kennen?';
  return { title, text: '', action, quiet: true };
}
