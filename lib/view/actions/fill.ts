import type { ItemValue, Weekday } from '@/lib/core/model/basics';
import { weekdays } from '@/lib/core/model/weekdays';
import { appendContact } from '@/lib/core/prefill/contact';
import type { SidebarActions } from '../actions-type';
import { contactText, wordContact } from '../contact-line';
import { type Context, planPlace, tell } from '../context';
import { contactDraft, draftOf } from '../drafts';
import type { PlanPlace } from '../place';
import type { UndoOutcome } from '../ports';
import type { UndoEntry } from '../state';

type FillActions = Pick<
  SidebarActions,
  | 'show'
  | 'draftText'
  | 'draftDate'
  | 'draftDay'
  | 'draftContact'
  | 'fill'
  | 'confirmFill'
  | 'cancelFill'
  | 'addContact'
  | 'undo'
  | 'dismissBar'
>;

export const pageMoving = 'De pagina verandert nog. Wacht even en probeer opnieuw: er is niets ingevuld.';
export const fieldChanged = 'Het veld is intussen gewijzigd. Kijk even na: er is niets ingevuld.';

/** Writing into the page: always one field, always asked for, always with a way back. */
export function fillActions(context: Context): FillActions {
  const { deps, store, session } = context;

  function draft(item: string, value: ItemValue): void {
    store.setState((state) => ({ drafts: { ...state.drafts, [item]: value }, confirming: null }));
  }

  /** Writes `toValue(what stands there now)`, unless the page or the field changed since the user looked at it. */
  async function write(item: string, toValue: (now: ItemValue) => ItemValue, onDone: () => void): Promise<void> {
    const seen = planPlace(store.getState());
    if (seen === null || store.getState().busy) return;
    const expected = presentValue(seen, item);
    store.setState({ busy: true, confirming: null });
    try {
      const steady = await session.steady();
      if (steady === null) return refuse(pageMoving);
      const now = presentValue(steady, item);
      if (now === undefined || JSON.stringify(now) !== JSON.stringify(expected)) return refuse(fieldChanged);
      const at = session.epoch();
      const outcome = await deps.page.write(item, toValue(now));
      if (at !== session.epoch()) return;
      if (!outcome.ok) return refuse(outcome.why);
      onDone();
      const id = deps.newId();
      const title = titleOf(steady, item);
      tell(context, { tone: 'done', text: `${title} ingevuld`, undo: id }, { id, item, title, undo: outcome.undo });
      session.look();
    } catch (error) {
      session.failed(error, 'save');
      refuse('Invullen lukte niet. Kijk even na wat er nu in het veld staat.');
    } finally {
      store.setState({ busy: false });
    }
  }

  function refuse(why: string): void {
    tell(context, { tone: 'refused', text: why, undo: null });
  }

  function fillNow(item: string): void {
    const value = draftOf(store.getState(), item);
    if (value === undefined) return;
    void write(
      item,
      () => value,
      () => store.setState((state) => ({ drafts: without(state.drafts, item) })),
    );
  }

  return {
    show(item) {
      if (!deps.page.show(item)) refuse('Dit veld staat nu niet op de pagina. Is het in een ander tabblad?');
    },
    draftText: draft,
    draftDate: draft,
    draftDay(item, day, on) {
      const now = draftOf(store.getState(), item);
      const days = Array.isArray(now) ? now.filter((one): one is string => typeof one === 'string') : [];
      draft(item, inWeekOrder(on ? [...days, day] : days.filter((one) => one !== day)));
    },
    draftContact(item, part) {
      store.setState((state) => ({
        contacts: { ...state.contacts, [item]: { ...contactDraft(store.getState(), item), ...part } },
      }));
      void wordContact(context, item);
    },
    fill(item) {
      const place = planPlace(store.getState());
      const now = place === null ? undefined : presentValue(place, item);
      if (now === undefined) return;
      if (isEmpty(now)) fillNow(item);
      else store.setState({ confirming: item });
    },
    confirmFill() {
      const { confirming } = store.getState();
      if (confirming !== null) fillNow(confirming);
    },
    cancelFill: () => store.setState({ confirming: null }),
    addContact(item) {
      const row = contactDraft(store.getState(), item);
      const line = contactText(store.getState(), item, row);
      if (row.content.trim() === '' || row.kind === '' || row.date === null || line === null) return;
      void write(
        item,
        (now) => appendContact(now, { ...row, content: row.content.trim() }, line),
        () =>
          store.setState(({ contacts, contactLines }) => ({
            contacts: without(contacts, item),
            contactLines: without(contactLines, item),
          })),
      );
    },
    undo(id) {
      const entry = store.getState().undos.find((one) => one.id === id);
      if (entry === undefined || store.getState().busy) return;
      const at = session.epoch();
      store.setState({ busy: true });
      void takeBack(context, entry)
        .then((outcome) => {
          if (at !== session.epoch()) return;
          if (!outcome.ok) return refuse(outcome.why);
          tell(context, { tone: 'done', text: `${entry.title}: ongedaan gemaakt`, undo: null });
        })
        .catch((error: unknown) => session.failed(error, 'save'))
        .finally(() => store.setState({ busy: false }));
    },
    dismissBar: () => store.setState({ bar: null }),
  };
}

/** Gives back what an act changed, and says so on its line of *Vul in* where it has one. */
export async function takeBack({ store, session }: Context, entry: UndoEntry): Promise<UndoOutcome> {
  const at = session.epoch();
  const outcome = await entry.undo();
  if (at !== session.epoch()) return outcome;
  const result = outcome.ok
    ? { how: 'undone' as const, text: 'Ongedaan gemaakt: alles staat weer zoals eerst' }
    : { how: 'refused' as const, text: outcome.why };
  store.setState(({ undos, fillList }) => ({
    undos: outcome.ok ? undos.filter((one) => one !== entry) : undos,
    fillList: fillList && {
      ...fillList,
      lines: fillList.lines.map((line) =>
        line.undo === entry.id ? { ...line, result, undo: outcome.ok ? null : line.undo } : line,
      ),
    },
  }));
  if (outcome.ok) session.look();
  return outcome;
}

/** What stands in an item's field; undefined where it has none. */
export function presentValue(place: PlanPlace, item: string): ItemValue | undefined {
  const field = place.snapshot.items[item];
  return field?.state === 'present' ? field.value : undefined;
}

function titleOf(place: PlanPlace, item: string): string {
  const found = place.checklist.steps.flatMap((step) => step.items).find((one) => one.id === item);
  return found?.title ?? item;
}

export function isEmpty(value: ItemValue): boolean {
  return value === null || value.length === 0 || (typeof value === 'string' && value.trim() === '');
}

function inWeekOrder(days: string[]): Weekday[] {
  return weekdays.filter((day) => days.includes(day));
}

export function without<T>(record: Record<string, T>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
