import type { ItemValue } from '@/lib/core/model/basics';
import type { RescuedText } from '@/lib/core/model/rescue';
import { offersOf, rowsBeside, textFields, typedIn } from '@/lib/core/rescue/offers';
import type { SidebarActions } from '../actions-type';
import { type Context, planPlace, tell } from '../context';
import { rescueLines } from '../model/rescue';
import type { PlanPlace } from '../place';
import type { UndoOutcome } from '../ports';
import type { UndoEntry } from '../state';

type RescueActions = Pick<SidebarActions, 'tickRescued' | 'putBackRescued' | 'declineRescued'>;

const notStill = 'De pagina verandert nog. Wacht even en probeer opnieuw.';
const changed = 'Dit veld is intussen gewijzigd. Kijk even na: Draaiboek laat staan wat er nu staat.';

/** What was typed before and lost: put back where the user wants it, or let go. */
export function rescueActions(context: Context): RescueActions {
  const { deps, store, session } = context;

  const planId = () => planPlace(store.getState())?.stored?.plan.id ?? null;
  const without = (ids: readonly string[]) =>
    store.setState(({ rescue }) =>
      rescue === null ? {} : { rescue: { ...rescue, texts: rescue.texts.filter(({ id }) => !ids.includes(id)) } },
    );

  /** Puts one text back, unless the page or the field changed since the user looked at it. */
  async function putBack(lost: RescuedText, title: string, seen: string): Promise<UndoEntry | { why: string }> {
    const steady = await session.steady();
    if (steady === null) return { why: notStill };
    if (textIn(steady, lost.item) !== seen) return { why: changed };
    const at = session.epoch();
    // What stands on the page from here on is not stored by that.
    store.setState(({ rescue }) =>
      rescue === null ? {} : { rescue: { ...rescue, here: [...rescue.here, lost.writing] } },
    );
    const outcome = await deps.page.write(lost.item, wantedOf(lost, steady), lost.form);
    if (at !== session.epoch()) return { why: notStill };
    if (!outcome.ok) return { why: outcome.why };
    session.look();
    return { id: deps.newId(), item: lost.item, title, undo: outcome.undo };
  }

  async function putAllBack(): Promise<void> {
    const state = store.getState();
    const place = planPlace(state);
    if (place === null || state.busy) return;
    const lines = rescueLines(state, place).filter(({ on }) => on);
    const done: UndoEntry[] = [];
    const refused: string[] = [];
    const at = session.epoch();
    store.setState({ busy: true });
    try {
      for (const { lost, field } of lines) {
        const one = await putBack(lost, field.title, field.text);
        if ('why' in one) refused.push(`${field.title}: ${one.why}`);
        else done.push(one);
        if (at !== session.epoch()) return;
      }
    } catch (error) {
      session.failed(error, 'save');
      refused.push('Terugzetten lukte niet. Kijk even na wat er nu in het formulier staat.');
    } finally {
      store.setState({ busy: false });
    }
    report(done, refused);
  }

  function report(done: readonly UndoEntry[], refused: readonly string[]): void {
    const [only] = done;
    const what = done.length === 1 ? `${only?.title} teruggezet` : `${done.length} teksten teruggezet`;
    const text = [...(done.length === 0 ? [] : [what]), ...refused].join('. ');
    if (text === '') return;
    const tone = refused.length === 0 ? 'done' : 'refused';
    store.setState((state) => ({ undos: [...state.undos, ...done].slice(-20) }));
    if (done.length === 0) tell(context, { tone, text, undo: null });
    else if (done.length === 1 && only !== undefined) tell(context, { tone, text, undo: only.id });
    else {
      const whole: UndoEntry = { id: deps.newId(), item: '', title: 'Teksten', undo: () => undoAll(done) };
      tell(context, { tone, text, undo: whole.id }, whole);
    }
  }

  /** Takes back the last one first; those that were taken back one by one before are left. */
  async function undoAll(done: readonly UndoEntry[]): Promise<UndoOutcome> {
    const problems: string[] = [];
    for (const entry of done.toReversed()) {
      if (!store.getState().undos.includes(entry)) continue;
      const outcome = await entry.undo();
      if (outcome.ok) store.setState((state) => ({ undos: state.undos.filter((one) => one !== entry) }));
      else problems.push(`${entry.title}: ${outcome.why}`);
    }
    return problems.length === 0 ? { ok: true } : { ok: false, why: problems.join(' ') };
  }

  async function decline(): Promise<void> {
    const { rescue } = store.getState();
    const place = planPlace(store.getState());
    const of = planId();
    if (place === null || rescue === null || of === null) return;
    const offered = offersOf(rescue.texts, textFields(place.playbook, place.snapshot), rescue.writing);
    const items = new Set(offered.map(({ field }) => field.item));
    const gone = rescue.texts.filter(({ item }) => items.has(item));
    const ids = gone.map(({ id }) => id);
    without(ids);
    try {
      await deps.client.send('rescue/drop', { planId: of, ids });
    } catch (error) {
      session.failed(error, 'save');
      return;
    }
    const id = deps.newId();
    const undo = () => takeBack(of, gone);
    const title = 'Teruggevonden tekst';
    tell(context, { tone: 'done', text: 'Teruggevonden tekst weggedaan', undo: id }, { id, item: '', title, undo });
  }

  async function takeBack(of: string, gone: readonly RescuedText[]): Promise<UndoOutcome> {
    for (const { id: _, writing, on, time, ...text } of gone) {
      await deps.client.send('rescue/keep', { planId: of, writing, texts: [text], on, time });
    }
    store.setState(({ rescue }) =>
      rescue === null ? {} : { rescue: { ...rescue, texts: [...rescue.texts, ...gone] } },
    );
    return { ok: true };
  }

  return {
    tickRescued(id, on) {
      const { rescue } = store.getState();
      const item = rescue?.texts.find((one) => one.id === id)?.item;
      if (rescue === null || item === undefined) return;
      // One field takes one text.
      const others = rescue.texts.filter((one) => one.item === item).map((one) => [one.id, false] as const);
      const ticked = { ...rescue.ticked, ...(on ? Object.fromEntries(others) : {}), [id]: on };
      store.setState({ rescue: { ...rescue, ticked } });
    },
    putBackRescued: () => void putAllBack(),
    declineRescued: () => void decline(),
  };
}

function textIn(place: PlanPlace, item: string): string | null {
  const field = place.snapshot.items[item];
  return field?.state === 'present' ? (typedIn(field.value)?.text ?? null) : null;
}

/** A text as it was; rows beside those that stand there. */
function wantedOf({ item, text, rows }: RescuedText, place: PlanPlace): ItemValue {
  const field = place.snapshot.items[item];
  const there = field?.state === 'present' ? (typedIn(field.value)?.rows ?? []) : [];
  return rows === undefined ? text : [...there, ...rowsBeside(rows, there)];
}
