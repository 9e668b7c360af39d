import { leaveOut } from '@/lib/core/structure/leave-out';
import type { SidebarState } from '../state';
import { count } from './text';
import type { StructureModel } from './types';

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
    labelsHelp:
      'Staat er toch iets tussen van een leerling of collega? Vink het uit, dan gaat het ook weg. De ongewone teksten staan bovenaan.',
    labels: file.labels.map((text) => ({ text, kept: !left.includes(text) })),
    fileTitle: 'Bekijk het hele bestand',
    fileText: shown.documents.map(({ name, html }) => `${name}\n\n${html.replace(/\n{2,}/g, '\n')}`).join('\n'),
    save: 'Bewaar bestand',
    cancel: 'Annuleer',
  };
}
