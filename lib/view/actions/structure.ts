import { leaveOut, structureText } from '@/lib/core/structure/leave-out';
import type { SidebarActions } from '../actions-type';
import { type Context, tell } from '../context';

type StructureActions = Pick<SidebarActions, 'openStructure' | 'leaveOutLabel' | 'saveStructure' | 'closeStructure'>;

/** *Paginastructuur bewaren*: shows what would be saved, lets the user take more out, and saves it. Nothing is sent. */
export function structureActions(context: Context): StructureActions {
  const { deps, store } = context;
  return {
    openStructure() {
      const { playbooks, panel } = store.getState();
      const file = deps.page.structure(playbooks);
      if (file === null) {
        tell(context, { tone: 'refused', text: 'Deze pagina is te groot om te bewaren.', undo: null });
        return;
      }
      const back = panel === 'health' ? 'health' : 'none';
      store.setState({ panel: 'structure', structure: { file, left: [], back } });
    },
    leaveOutLabel(label, out) {
      const { structure } = store.getState();
      if (structure === null) return;
      const rest = structure.left.filter((one) => one !== label);
      store.setState({ structure: { ...structure, left: out ? [...rest, label] : rest } });
    },
    saveStructure() {
      const { structure } = store.getState();
      if (structure === null) return;
      const name = `paginastructuur-${deps.clock.today()}.json`;
      deps.page.save(name, structureText(leaveOut(structure.file, structure.left)));
      store.setState({ panel: structure.back, structure: null });
      tell(context, { tone: 'done', text: `Bewaard bij je downloads: ${name}`, undo: null });
    },
    closeStructure() {
      store.setState(({ structure }) => ({ panel: structure?.back ?? 'none', structure: null }));
    },
  };
}
