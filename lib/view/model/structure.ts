import { leaveOut } from '@/lib/core/structure/leave-out';
import type { SidebarState } from '../state';
import { count } from './text';
import type { SidebarModel, StructureModel } from './types';

/** What would be saved of this page, to look through before it is. */
export function structureOf({ panel, structure }: SidebarState): StructureModel | null {
  if (panel !== 'structure' || structure === null) return null;
  const { file, left, back } = structure;
  const shown = leaveOut(file, left);
  const kept = file.labels.length - left.length;
  return {
    title: 'Paginastructuur bewaren',
    back: back === 'health' ? 'Terug naar de herkenning' : 'Terug',
    text: 'Zo leert Draaiboek het formulier van jouw school kennen. Je bewaart hoe de pagina in elkaar zit, en je geeft het bestand zelf aan wie Draaiboek bijwerkt. Er wordt niets verstuurd.',
    removed:
      'Weggehaald: alles wat is ingevuld, gekozen of aangevinkt, namen en klassen, datums en cijfers, adressen, links en bestandsnamen.',
    labelsTitle: `Wat blijft staan (${count(kept, 'tekst', 'teksten')})`,
    labelsHelp: 'Staat er toch iets tussen van een leerling of collega? Vink het uit, dan gaat het ook weg.',
    labels: file.labels.map((text) => ({ text, kept: !left.includes(text) })),
    fileTitle: 'Bekijk het hele bestand',
    fileText: shown.documents.map(({ name, html }) => `${name}\n\n${html.replace(/\n{2,}/g, '\n')}`).join('\n'),
    save: 'Bewaar bestand',
    cancel: 'Annuleer',
  };
}

/** The offer to save the structure: beside what was found of a plan, or on a page where none was seen. */
export function offerOf(where: 'plan' | 'pupil'): NonNullable<SidebarModel['structureOffer']> {
  const action = 'Paginastructuur bewaren';
  return where === 'plan'
    ? {
        title: 'Blijft er veel ontbreken?',
        text: 'Bewaar hoe deze pagina is opgebouwd, zonder iets van de leerling. Daarmee kan Draaiboek haar leren kennen.',
        action,
      }
    : {
        title: 'Staat hier een plan dat niet herkend wordt?',
        text: 'Bewaar hoe deze pagina is opgebouwd, zonder iets van de leerling. Daarmee kan Draaiboek haar leren kennen.',
        action,
      };
}
