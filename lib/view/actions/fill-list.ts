import type { SidebarActions } from '../actions-type';
import { type Context, planPlace, tell } from '../context';
import { fillListFor } from '../model/fill-link';
import { isToWrite } from '../model/fill-list';
import { count, valueText } from '../model/text';
import type { PlanPlace } from '../place';
import type { FillListLine, UndoEntry } from '../state';
import { fieldChanged, pageMoving, presentValue, takeBack, without } from './fill';

type FillListActions = Pick<SidebarActions, 'openFillList' | 'tickFill' | 'fillTicked' | 'undoFillList'>;
type Result = NonNullable<FillListLine['result']>;

/** *Vul in*: all that can be filled as one list. Only what is ticked is written, line by line, each with its way back. */
export function fillListActions(context: Context): FillListActions {
  const { deps, store, session } = context;
  const list = () => store.getState().fillList;
  const isUndoable = ({ undo }: FillListLine) => undo !== null && store.getState().undos.some(({ id }) => id === undo);

  function change(item: string, part: Partial<FillListLine>): void {
    const lines = list()?.lines.map((line) => (line.item === item ? { ...line, ...part } : line));
    store.setState(({ fillList }) => ({ fillList: fillList && lines ? { ...fillList, lines } : fillList }));
  }
  const report = (item: string, how: Result['how'], text: string, undo: string | null = null) =>
    change(item, { result: { how, text }, undo });
  const progress = (now: { at: number; of: number } | null) =>
    store.setState(({ fillList }) => ({ fillList: fillList && { ...fillList, progress: now } }));

  function textOf(item: string, place: PlanPlace | null): string {
    const kind = place?.checklist.steps.flatMap(({ items }) => items).find((one) => one.id === item)?.kind;
    return kind === undefined || place === null ? '' : valueText(kind, presentValue(place, item) ?? null).trim();
  }

  /** Why this line is no longer what the user saw, after which it shows what stands there now; null when all is as it was. */
  function outdated({ item, ...line }: FillListLine, place: PlanPlace): string | null {
    const expected = presentValue(place, item);
    const element = deps.page.elementOf(item);
    if (JSON.stringify(expected) === JSON.stringify(line.expected) && element === line.element) return null;
    const now = textOf(item, place);
    change(item, { expected: expected ?? null, element, now, over: now !== '' });
    return fieldChanged;
  }

  /** Writes one line and says on it what stands there now. */
  async function write(line: FillListLine): Promise<boolean> {
    const { item, title, value } = line;
    const at = session.epoch();
    const refuse = (why: string) => {
      report(item, 'refused', why);
      change(item, { ticked: false });
      return false;
    };
    change(item, { result: { how: 'busy', text: 'Wordt ingevuld…' } });
    const steady = await session.steady();
    if (at !== session.epoch()) return false;
    const why = steady === null ? pageMoving : outdated(line, steady);
    if (why !== null) return refuse(why);
    const outcome = await deps.page.write(item, value);
    if (at !== session.epoch()) return false;
    if (!outcome.ok) return refuse(outcome.why);
    const id = deps.newId();
    const entry: UndoEntry = { id, item, title, undo: outcome.undo };
    store.setState(({ undos, drafts }) => ({ undos: [...undos, entry], drafts: without(drafts, item) }));
    session.look();
    const now = textOf(item, planPlace(store.getState()));
    const landed = now.replace(/\s+/g, ' ') === line.then.replace(/\s+/g, ' ').trim();
    report(
      item,
      'done',
      landed ? 'Ingevuld en nagekeken' : 'Ingevuld, maar Draaiboek leest hier iets anders. Kijk even na.',
      id,
    );
    return true;
  }

  /** Goes through the lines one by one, for as long as it stays this pupil's form. */
  async function each(lines: FillListLine[], act: (line: FillListLine) => Promise<boolean>): Promise<number | null> {
    const at = session.epoch();
    let good = 0;
    store.setState({ busy: true, bar: null });
    try {
      for (const [done, line] of lines.entries()) {
        progress({ at: done, of: lines.length });
        if (await act(line)) good += 1;
        if (at !== session.epoch()) return null;
      }
      return good;
    } catch (error) {
      session.failed(error, 'save');
      for (const { item, result } of list()?.lines ?? [])
        if (result?.how === 'busy')
          report(item, 'refused', 'Dit lukte niet. Kijk even na wat er nu in het veld staat.');
      return good;
    } finally {
      if (at === session.epoch()) {
        progress(null);
        store.setState({ busy: false });
      }
    }
  }

  function sayHowMany(good: number, of: number, verb: string): void {
    const left = of - good;
    const text = `${count(good, 'veld', 'velden')} ${verb}${left === 0 ? '' : `, ${left} niet: kijk in de lijst waarom`}`;
    tell(context, { tone: left === 0 ? 'done' : 'refused', text, undo: null });
  }

  return {
    openFillList() {
      const state = store.getState();
      const place = planPlace(state);
      if (place === null || state.busy) return;
      const fresh = fillListFor(state, place).lines.map((line): FillListLine => {
        const expected = presentValue(place, line.item) ?? null;
        const element = deps.page.elementOf(line.item);
        return { ...line, expected, element, ticked: !line.over, result: null, undo: null };
      });
      const kept = (list()?.lines ?? []).filter(
        (line) => isUndoable(line) && !fresh.some(({ item }) => item === line.item),
      );
      store.setState({ panel: 'fill', confirming: null, fillList: { lines: [...fresh, ...kept], progress: null } });
    },
    tickFill: (item, ticked) => change(item, { ticked }),
    fillTicked() {
      const { busy, gone, fillList } = store.getState();
      const lines = (fillList?.lines ?? []).filter(isToWrite);
      if (busy || gone || lines.length === 0) return;
      void each(lines, write).then((good) => {
        if (good !== null) sayHowMany(good, lines.length, 'ingevuld');
      });
    },
    undoFillList() {
      const { busy, gone, undos } = store.getState();
      const lines = (list()?.lines ?? []).filter(isUndoable).reverse();
      if (busy || gone || lines.length === 0) return;
      // The last that was written goes first: a field may have changed another.
      const order = undos.map(({ id }) => id);
      lines.sort((one, two) => order.indexOf(two.undo ?? '') - order.indexOf(one.undo ?? ''));
      void each(lines, async ({ item, undo }) => {
        if ((await session.steady()) === null) {
          report(item, 'refused', pageMoving, undo);
          return false;
        }
        const entry = store.getState().undos.find(({ id }) => id === undo);
        return entry !== undefined && (await takeBack(context, entry)).ok;
      }).then((good) => {
        if (good !== null) sayHowMany(good, lines.length, 'weer zoals eerst');
      });
    },
  };
}
