import { leaveOut, structureText } from '@/lib/core/structure/leave-out';
import type { SidebarActions } from '../actions-type';
import { type Context, tell } from '../context';

type StructureActions = Pick<SidebarActions, 'openStructure' | 'leaveOutLabel' | 'saveStructure' | 'closeStructure'>;

/** *Paginastructuur bewaren*: shows what would be saved, lets the user take more out, and saves it. Nothing is sent. */
export function structureActions(context: Context): StructureActions {
  const { deps, store, session } = context;
  const refuse = (text: string): void => tell(context, { tone: 'refused', text, undo: null });

  async function open(): Promise<void> {
    const { playbooks, panel } = store.getState();
    const at = session.epoch();
    try {
      const file = await deps.page.structure(playbooks);
      if (at !== session.epoch()) return;
      const back = panel === 'health' ? 'health' : 'none';
      if (file === null) refuse('Deze pagina is te groot om te bewaren.');
      else store.setState({ panel: 'structure', structure: { file, left: [], back } });
    } catch (error) {
      session.failed(error, null);
      refuse('Dat lukte nu even niet. Herlaad de pagina en probeer het opnieuw.');
    }
  }

  return {
    openStructure() {
      void open();
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
