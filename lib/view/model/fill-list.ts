import type { PlanPlace } from '../place';
import type { FillListLine, SidebarState } from '../state';
import { fillListFor } from './fill-link';
import { count } from './text';
import type { FillLineModel, FillListModel } from './types-fill';

/** A line that was refused can be ticked again: it shows what stands there by now. */
const isOpen = ({ result, undo }: FillListLine) => undo === null && (result === null || result.how === 'refused');
export const isToWrite = (line: FillListLine) => line.ticked && isOpen(line);

/** The list itself. */
export function fillListModel(state: SidebarState, place: PlanPlace): FillListModel | null {
  const { panel, fillList, busy, gone } = state;
  if (panel !== 'fill' || fillList === null || place.held) return null;
  const { lines, progress } = fillList;
  const open = lines.filter(isToWrite).length;
  const undoable = lines.filter(({ undo }) => undo !== null).length;
  const own = fillListFor(state, place).own.filter(({ item }) => !lines.some((line) => line.item === item));
  return {
    title: 'Vul in',
    back: 'Terug naar de checklist',
    text:
      lines.length === 0
        ? 'Draaiboek weet voor dit formulier niets om in te vullen.'
        : 'Alleen wat aangevinkt is, wordt ingevuld. Opslaan doe je daarna zelf in Smartschool.',
    listTitle: 'Voorstellen',
    lines: lines.map((line) => lineModel(state, line)),
    submit:
      lines.length === 0 || (open === 0 && undoable > 0 && progress === null)
        ? null
        : {
            text: open === 0 ? 'Niets aangevinkt' : `Vul ${count(open, 'veld', 'velden')} in`,
            enabled: open > 0 && !busy && !gone,
          },
    undo: undoable === 0 ? null : { text: 'Alles ongedaan maken', enabled: !busy && !gone },
    progress:
      progress === null ? null : { text: `${progress.at + 1} van ${progress.of}`, at: progress.at, of: progress.of },
    own:
      own.length === 0
        ? null
        : {
            title: `Zelf in te vullen: ${count(own.length, 'leeg veld', 'lege velden')}`,
            lines: own.map(({ item, title, locked }) => ({
              item,
              title,
              note: locked ? 'Dit veld kan Draaiboek niet invullen.' : '',
              show: showOf(title),
            })),
          },
  };
}

const showOf = (title: string) => ({ text: 'Ga naar het veld', label: `Ga naar het veld: ${title}` });

function lineModel({ busy, gone }: SidebarState, line: FillListLine): FillLineModel {
  const { item, title, now, then, source, over, ticked, result, undo } = line;
  const written = undo !== null;
  return {
    item,
    title,
    now: { word: written ? 'Eerst' : 'Nu', text: now === '' ? 'leeg' : now },
    // biome-ignore lint/suspicious/noThenProperty: it is a text, and nobody awaits a line
    then: { word: written ? 'Nu' : 'Wordt', text: then },
    source: `${over ? 'Vervangt wat er staat. ' : ''}Bron: ${source}`,
    tick: isOpen(line) ? { on: ticked, enabled: !busy && !gone } : null,
    result,
    undo:
      undo === null
        ? null
        : { id: undo, text: 'Ongedaan maken', label: `Ongedaan maken: ${title}`, enabled: !busy && !gone },
    show: showOf(title),
  };
}
