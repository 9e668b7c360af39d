import type { PlanCommand } from '@/lib/core/model/command';
import { conversationId } from '@/lib/core/plan/lines';
import type { SidebarActions } from '../actions-type';
import { type Context, tell } from '../context';
import { type Asked, askedNow, isComplete, type Offer, offersOf } from '../line-offers';
import { kindName, lineName } from '../model/lines';
import type { UndoOutcome } from '../ports';
import type { LineDraft } from '../state';

type LineActions = Pick<
  SidebarActions,
  'setLinePlan' | 'setLineTopic' | 'setLinePartner' | 'setLineDate' | 'keepLine' | 'setLinesAside' | 'leaveLine'
>;

interface Sent {
  planId: string;
  command: PlanCommand;
}

/** The lines of a pupil's file: each is kept as what it proves, or set aside, and never asked again. */
export function lineActions(context: Context): LineActions {
  const { deps, store, session } = context;

  function change(edit: (draft: LineDraft) => Partial<LineDraft>): void {
    const asked = askedNow(store.getState());
    if (asked !== null) store.setState({ line: { ...asked.draft, ...edit(asked.draft) } });
  }

  const sendAll = async (commands: readonly Sent[]): Promise<boolean> => {
    for (const { planId, command } of commands) if ((await session.commandFor(planId, command)) === null) return false;
    return true;
  };

  /** Carries out what was said of one or more lines, and tells how to take it back. */
  async function carryOut(
    commands: readonly Sent[],
    back: readonly Sent[],
    title: string,
    done: string,
  ): Promise<void> {
    if (store.getState().busy) return;
    const at = session.epoch();
    store.setState({ busy: true });
    const sent = await sendAll(commands).finally(() => store.setState({ busy: false }));
    if (!sent || at !== session.epoch()) return;
    const id = deps.newId();
    const undo = async (): Promise<UndoOutcome> =>
      (await sendAll(back))
        ? { ok: true }
        : { ok: false, why: 'Ongedaan maken lukte nu niet. Probeer het zo dadelijk opnieuw.' };
    store.setState({ line: null });
    tell(context, { tone: 'done', text: done, undo: id }, { id, item: '', title, undo });
  }

  return {
    setLinePlan: (plan) => change(() => ({ plan })),
    setLineTopic(step, on) {
      const order =
        askedNow(store.getState())?.offer.plans[0]?.playbook.report?.topics.map((topic) => topic.step) ?? [];
      change((draft) => ({ topics: order.filter((one) => (one === step ? on : draft.topics.includes(one))) }));
    },
    setLinePartner(partner, on) {
      change((draft) => ({ with: [...draft.with.filter((one) => one !== partner), ...(on ? [partner] : [])] }));
    },
    setLineDate: (date) => change(() => ({ date })),
    keepLine() {
      const asked = askedNow(store.getState());
      if (asked === null || !isComplete(asked)) return;
      const { offer, draft } = asked;
      const others = offer.plans.filter(({ opened }) => opened.plan.id !== draft.plan);
      const title = lineName(offer.line.kind, draft.date);
      void carryOut(
        [...recordings(asked), ...asides(others, true)],
        [...forgettings(asked), ...asides(others, false)],
        title,
        `${title} genoteerd`,
      );
    },
    setLinesAside(all) {
      const { place } = store.getState();
      const asked = askedNow(store.getState());
      if (place.kind !== 'pupil' || asked === null) return;
      const plans = (all ? offersOf(place) : [asked.offer]).flatMap((offer) => offer.plans);
      const { line } = asked.offer;
      const title = all ? 'Lijnen opzij gezet' : `${kindName(line.kind)} opzij gezet`;
      void carryOut(asides(plans, true), asides(plans, false), title, title);
    },
    leaveLine() {
      const asked = askedNow(store.getState());
      if (asked !== null)
        store.setState((state) => ({ line: null, linesLater: [...state.linesLater, asked.offer.id] }));
    },
  };
}

/** The line as a report with its topics, or as a conversation with each partner. */
function recordings({ offer, draft }: Asked): Sent[] {
  const place = offer.plans.find(({ opened }) => opened.plan.id === draft.plan);
  if (place === undefined) return [];
  const planId = place.opened.plan.id;
  const { date } = draft;
  if (offer.line.kind === 'conversation') {
    return draft.with.map((partner) => {
      const id = conversationId(place.key, partner);
      return { planId, command: { do: 'record-conversation', conversationId: id, with: partner, date } };
    });
  }
  const kind = place.playbook.report?.kind ?? '';
  const { topics } = draft;
  return [{ planId, command: { do: 'record-report', reportId: place.key, topics, kind, date, origin: 'seen' } }];
}

const forgettings = (asked: Asked): Sent[] =>
  recordings(asked).flatMap(({ planId, command }): Sent[] => {
    if (command.do === 'record-report') {
      return [{ planId, command: { do: 'forget-report', reportId: command.reportId } }];
    }
    if (command.do !== 'record-conversation') return [];
    return [{ planId, command: { do: 'forget-conversation', conversationId: command.conversationId } }];
  });

/** Sets lines aside in each plan, or takes that back: one command a plan. */
function asides(plans: readonly Offer['plans'][number][], aside: boolean): Sent[] {
  const byPlan = new Map<string, string[]>();
  for (const { opened, key } of plans) byPlan.set(opened.plan.id, [...(byPlan.get(opened.plan.id) ?? []), key]);
  return [...byPlan].map(([planId, lines]) => ({ planId, command: { do: 'set-lines-aside', lines, aside } }));
}
