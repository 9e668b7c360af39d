import { togetherWith } from '@/lib/core/couple/forms';
import type { Coupling, CouplingChange, Verdict } from '@/lib/core/model/coupling';
import type { ItemKind } from '@/lib/core/model/playbook';
import type { SidebarActions } from '../actions-type';
import { type Context, planPlace, stayOpen, tell } from '../context';
import { cannotHold, itemOf, pointedName } from '../model/couple-words';
import type { PlanPlace } from '../place';
import type { PointedField } from '../ports';

type CoupleActions = Pick<
  SidebarActions,
  | 'openHealth'
  | 'couple'
  | 'stopCoupling'
  | 'markCoupledItem'
  | 'confirmCoupling'
  | 'shareField'
  | 'denyField'
  | 'uncouple'
  | 'removeCoupling'
>;

const gone = 'Dit veld staat nu niet op de pagina. Er is niets gewijzigd.';
const alone = 'Draaiboek kan dit veld niet apart aanwijzen, want het heeft geen label. Er is niets gewijzigd.';

/** The user has the last word about which field is which item: said once, kept for the school, taken back at any time. */
export function coupleActions(context: Context): CoupleActions {
  const { deps, store, session } = context;
  let pointing: AbortController | null = null;

  // Another plan, a folded sidebar or an answer ends the pointing on the page.
  store.subscribe((state) => {
    const busy = state.couple?.step === 'pointing' && state.settings.sidebarOpen;
    if (!busy && pointing !== null) pointing.abort();
  });

  const refuse = (why: string) => tell(context, { tone: 'refused', text: why, undo: null });
  const refuseWithout = (place: PlanPlace | null, item: string) =>
    refuse(place?.snapshot.items[item]?.state === 'present' ? alone : gone);
  const titleOf = (place: PlanPlace, item: string) => itemOf(place.playbook, item)?.title ?? item;

  /** Sends a change with its way back; false when it could not be kept. */
  async function change(next: CouplingChange, text: string, item: string, title: string): Promise<void> {
    if (next.add.length === 0 && next.remove.length === 0) return;
    const { couplings } = store.getState();
    const back: CouplingChange = {
      add: couplings.filter(({ id }) => next.remove.includes(id)),
      remove: next.add.map(({ id }) => id),
    };
    try {
      await send(next);
      const id = deps.newId();
      const undo = async () => {
        await send(back);
        return { ok: true as const };
      };
      tell(context, { tone: 'done', text, undo: id }, { id, item, title, undo });
    } catch (error) {
      session.failed(error, null);
      refuse('Bewaren lukte nu even niet. Probeer het zo dadelijk opnieuw: er is niets gewijzigd.');
    }
  }

  async function send(next: CouplingChange): Promise<void> {
    store.setState({ couplings: await deps.client.send('couplings/change', next) });
    session.look();
    stayOpen(context);
  }

  function made(place: PlanPlace, verdict: Verdict, { field }: PointedField): Coupling {
    const { host, playbook } = place.snapshot;
    return { id: deps.newId(), host, playbook, verdict, field, madeOn: deps.clock.today() };
  }

  /** Of these couplings the ones that a new word about the same field takes the place of. */
  function among(ids: readonly string[], is: (verdict: Verdict) => boolean): string[] {
    const { couplings } = store.getState();
    return couplings.filter(({ id, verdict }) => ids.includes(id) && is(verdict)).map(({ id }) => id);
  }
  const about =
    (item: string, ...kinds: Verdict['is'][]) =>
    (verdict: Verdict): boolean =>
      'item' in verdict && verdict.item === item && kinds.includes(verdict.is);

  /** This field is this item; `too`: and it stays what it was for its other items. */
  function say(place: PlanPlace, pointed: PointedField, item: string, too: boolean): void {
    const others = too ? pointed.items.filter((one) => one !== item) : [];
    const kept = among(pointed.said, (verdict) => verdict.is === 'item' && others.includes(verdict.item));
    const keptItems = store
      .getState()
      .couplings.flatMap(({ id, verdict }) => (kept.includes(id) && verdict.is === 'item' ? [verdict.item] : []));
    const here = among(pointed.said, (verdict) => ['item', 'none'].includes(verdict.is) || about(item, 'not')(verdict));
    const elsewhere = among(deps.page.fieldOf(item)?.said ?? [], about(item, 'item'));
    const add = [item, ...others.filter((one) => !keptItems.includes(one))].map((one) =>
      made(place, { is: 'item', item: one }, pointed),
    );
    const remove = [...new Set([...here, ...elsewhere])].filter((id) => !kept.includes(id));
    const title = titleOf(place, item);
    void change({ add, remove }, `${title} gekoppeld`, item, title);
  }

  /** Goes back to where the user came from, with what she said under way. */
  function close(): void {
    const back = store.getState().couple?.back ?? 'none';
    store.setState({ couple: null, panel: back });
  }

  function decide(place: PlanPlace, pointed: PointedField, item: string): void {
    const back = store.getState().couple?.back ?? 'none';
    const target = itemOf(place.playbook, item);
    if (target === undefined || !pointed.carries.includes(target.kind)) {
      close();
      if (target !== undefined) refuse(cannotHold(target));
      return;
    }
    const kindOf = (id: string): ItemKind | undefined => itemOf(place.playbook, id)?.kind;
    const others = pointed.items.filter((one) => one !== item && kindOf(one) === 'text');
    if (target.kind === 'text' && others.length > 0) {
      store.setState({ couple: { step: 'sharing', back, pointed, item, others } });
      return;
    }
    close();
    say(place, pointed, item, false);
  }

  async function point(place: PlanPlace, item: string | null): Promise<void> {
    pointing?.abort();
    const mine = new AbortController();
    pointing = mine;
    const at = session.epoch();
    const move = (meant: string) => {
      const { couple } = store.getState();
      if (couple?.step === 'pointing') store.setState({ couple: { ...couple, meant }, announcement: meant });
    };
    const nameOf = (field: Pick<PointedField, 'label' | 'items'>) => pointedName(place.playbook, field);
    try {
      const pointed = await deps.page.point({ nameOf, onMove: move }, mine.signal);
      const now = planPlace(store.getState());
      const { couple } = store.getState();
      if (at !== session.epoch() || now === null || pointing !== mine || couple?.step !== 'pointing') return;
      if (pointed === null) close();
      else if (item !== null) decide(now, pointed, item);
      else store.setState({ couple: { step: 'choosing', back: couple.back, pointed, item: null } });
    } catch (error) {
      close();
      session.failed(error, null);
    } finally {
      if (pointing === mine) pointing = null;
    }
  }

  return {
    openHealth: () => store.setState({ panel: 'health', couple: null }),
    couple(item) {
      const place = planPlace(store.getState());
      const { panel, gone: renewed } = store.getState();
      if (place === null || place.held || renewed) return;
      const back = panel === 'health' ? 'health' : 'none';
      store.setState({ couple: { step: 'pointing', back, item, meant: '' }, bar: null });
      void point(place, item);
    },
    stopCoupling: close,
    markCoupledItem(item) {
      const { couple } = store.getState();
      if (couple?.step === 'choosing') store.setState({ couple: { ...couple, item } });
    },
    confirmCoupling() {
      const { couple } = store.getState();
      const place = planPlace(store.getState());
      if (couple?.step !== 'choosing' || couple.item === null || place === null) return;
      const { pointed, item } = couple;
      if (item !== '') return decide(place, pointed, item);
      close();
      const before = among(pointed.said, (verdict) => verdict.is !== 'form');
      const next = { add: [made(place, { is: 'none' }, pointed)], remove: before };
      void change(next, 'Dit veld telt niet meer mee', '', 'Koppeling');
    },
    shareField(too) {
      const { couple } = store.getState();
      const place = planPlace(store.getState());
      if (couple?.step !== 'sharing' || place === null) return;
      close();
      say(place, couple.pointed, couple.item, too);
    },
    denyField(item) {
      const place = planPlace(store.getState());
      const field = deps.page.fieldOf(item);
      if (place === null || field === null) return refuseWithout(place, item);
      const title = titleOf(place, item);
      const next = {
        add: [made(place, { is: 'not', item }, field)],
        remove: among(field.said, about(item, 'item', 'not')),
      };
      void change(next, `${title} losgemaakt`, item, title);
    },
    uncouple(item) {
      const place = planPlace(store.getState());
      const field = deps.page.fieldOf(item);
      if (place === null || field === null) return refuseWithout(place, item);
      const title = titleOf(place, item);
      void change({ add: [], remove: among(field.said, about(item, 'item')) }, `Koppeling weg: ${title}`, item, title);
    },
    removeCoupling(id) {
      const remove = togetherWith(store.getState().couplings, id).map((one) => one.id);
      void change({ add: [], remove }, 'Koppeling weg', '', 'Koppeling');
    },
  };
}
