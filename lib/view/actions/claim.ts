import type { Coupling } from '@/lib/core/model/coupling';
import type { SidebarActions } from '../actions-type';
import { type Context, stayOpen, tell } from '../context';

/** *Dit is een plan*: the user's word about a form that was not recognised, kept for the school and taken back at will. */
export function claimActions(context: Context): Pick<SidebarActions, 'claimPlan'> {
  const { deps, store, session } = context;

  async function change(add: Coupling[], remove: string[]): Promise<void> {
    store.setState({ couplings: await deps.client.send('couplings/change', { add, remove }) });
    session.look();
    stayOpen(context);
  }

  async function claim(id: string): Promise<void> {
    const playbook = store.getState().playbooks.find((one) => one.id === id);
    if (playbook === undefined) return;
    const { host, fields } = deps.page.tellsForm(playbook);
    if (fields.length === 0) {
      const text =
        'Draaiboek vindt op deze pagina geen velden met een naam. Open het formulier zelf en probeer het daar.';
      return tell(context, { tone: 'refused', text, undo: null });
    }
    const form = deps.newId();
    const verdict = { is: 'form' as const, form };
    const madeOn = deps.clock.today();
    const add = fields.map((field) => ({ id: deps.newId(), host, playbook: id, verdict, field, madeOn }));
    await change(add, []);
    const undo = async () => {
      await change(
        [],
        add.map((one) => one.id),
      );
      return { ok: true as const };
    };
    const text = `Dit formulier geldt nu als ${playbook.short}-plan, bij al jullie leerlingen`;
    tell(context, { tone: 'done', text, undo: form }, { id: form, item: '', title: `${playbook.short}-plan`, undo });
  }

  return {
    claimPlan(id) {
      void claim(id).catch((error: unknown) => {
        session.failed(error, null);
        const text = 'Bewaren lukte nu even niet. Probeer het zo dadelijk opnieuw: er is niets gewijzigd.';
        tell(context, { tone: 'refused', text, undo: null });
      });
    },
  };
}
