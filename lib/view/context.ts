import type { StoreApi } from 'zustand/vanilla';
import type { PlanCommand } from '@/lib/core/model/command';
import type { OpenedPlan } from '@/lib/messages/protocol';
import type { PlanPlace } from './place';
import type { SidebarDeps, UndoOutcome } from './ports';
import type { Bar, SidebarState, UndoEntry } from './state';

/** What every group of actions works with. */
export interface Context {
  deps: SidebarDeps;
  store: StoreApi<SidebarState>;
  session: Session;
}

export interface Session {
  /** The first look: reading and judging are tasks of their own. */
  begin(): Promise<void>;
  /** Reads the page again and takes over what it shows. */
  look(): void;
  /** The plan on the page, if pupil, plan and form are the same after a moment without change; else null. */
  steady(): Promise<PlanPlace | null>;
  /** Sends a command about the plan now open. The answer is dropped when another plan took its place meanwhile. */
  command(command: PlanCommand): Promise<OpenedPlan | null>;
  /** Sends a command about one of the plans of the pupil on the page. */
  commandFor(planId: string, command: PlanCommand): Promise<OpenedPlan | null>;
  choose(id: string): void;
  retry(): void;
  /** Notes that a message failed: calmly, and never as an exception. Without a trouble only a renewed extension is told. */
  failed(error: unknown, trouble: 'load' | 'save' | null): void;
  /** Grows by one whenever another plan or pupil takes the place of the former. */
  epoch(): number;
}

/** Takes a command back by another one; the outcome reads like that of a write on the page. */
export async function undoBy(session: Session, command: PlanCommand): Promise<UndoOutcome> {
  const opened = await session.command(command);
  return opened === null
    ? { ok: false, why: 'Ongedaan maken lukte nu niet. Probeer het zo dadelijk opnieuw.' }
    : { ok: true };
}

/** The plan on the page, or null. */
export function planPlace(state: SidebarState): PlanPlace | null {
  return state.place.kind === 'plan' ? state.place : null;
}

/** Where the page is no plan any more by the user's own word, the sidebar stays and shows what was done. */
export function stayOpen({ store }: Context): void {
  store.setState(({ place }) => {
    if (place.kind === 'pupil') return { pupilOpen: true };
    return place.kind === 'none' ? { called: true } : {};
  });
}

/** A bar that asks nothing goes by itself after so long. */
const readingTime = 6000;

/** So many writes can be taken back: all fields of a form, and some. */
const mostUndos = 40;

/** Shows what was just done below the checklist, with its way back, and says it aloud. */
export function tell(context: Context, bar: Bar, undo?: UndoEntry): void {
  context.store.setState((state) => ({
    bar,
    announcement: bar.text,
    undos: undo === undefined ? state.undos : [...state.undos.slice(1 - mostUndos), undo],
  }));
  if (bar.undo !== null || bar.tone === 'refused') return;
  void context.deps.clock.wait(readingTime).then(() => {
    if (context.store.getState().bar === bar) context.store.setState({ bar: null });
  });
}
