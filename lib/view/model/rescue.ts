import { dayAndMonth } from '@/lib/core/format/dates';
import type { RescuedText } from '@/lib/core/model/rescue';
import { offersOf, type TextField, textFields } from '@/lib/core/rescue/offers';
import type { PlanPlace } from '../place';
import type { SidebarState } from '../state';
import type { RescueModel } from './types-rescue';

export interface RescueLine {
  lost: RescuedText;
  field: TextField;
  on: boolean;
}

/** What may be put back on this page, and whether it is ticked: by itself only the newest text of an empty field, and rows, which come beside what stands there. */
export function rescueLines({ rescue }: SidebarState, place: PlanPlace): RescueLine[] {
  const { playbook, snapshot, held, stored } = place;
  if (rescue === null || held || stored === null || snapshot.mode !== 'edit') return [];
  const offers = offersOf(rescue.texts, textFields(playbook, snapshot), rescue.writing);
  return offers.map(({ lost, field }, at) => {
    const newest = offers.findIndex((one) => one.field.item === field.item) === at;
    return {
      lost,
      field,
      on: rescue.ticked[lost.id] ?? (newest && (field.rows !== undefined || field.text.trim() === '')),
    };
  });
}

/** What was typed before and lost, field by field: what stands there now, and what would come. */
export function rescueOf(state: SidebarState, place: PlanPlace): RescueModel | null {
  if (state.panel !== 'none') return null;
  const lines = rescueLines(state, place);
  if (lines.length === 0) return null;
  const chosen = lines.filter(({ on }) => on).length;
  return {
    title: 'Niet bewaarde tekst teruggevonden',
    text: `Dit werd hier eerder getypt en nog niet bewaard in Smartschool. Duid aan wat terug mag.`,
    nowTitle: 'Er staat nu',
    thenTitle: 'Er komt',
    lines: lines.map(({ lost, field, on }) => ({
      id: lost.id,
      title: field.title,
      when: `Getypt ${lost.on === state.today ? 'vandaag' : `op ${dayAndMonth(lost.on)}`} om ${lost.time}`,
      now: field.text === '' ? null : field.text,
      empty: 'Nog niets',
      text: lost.text,
      on,
    })),
    submit: { text: 'Zet terug', enabled: chosen > 0 && !state.busy && !state.gone },
    decline: 'Niet nodig',
    note: 'Draaiboek houdt dit alleen in het geheugen van je browser bij, tot je die sluit.',
  };
}
