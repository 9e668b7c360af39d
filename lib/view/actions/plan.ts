import type { Report } from '@/lib/core/model/plan';
import type { SidebarActions } from '../actions-type';
import { toAnswer } from '../answers';
import { type Context, planPlace, tell, undoBy } from '../context';

type PlanActions = Pick<
  SidebarActions,
  | 'answer'
  | 'skipIntro'
  | 'tick'
  | 'callDone'
  | 'tickPoint'
  | 'draftReportDate'
  | 'sayReportExists'
  | 'correctReport'
  | 'forgetReport'
>;

/** What the user tells about the plan, which no page can show. */
export function planActions(context: Context): PlanActions {
  const { deps, store, session } = context;

  const reportOn = (step: string): Report | undefined =>
    planPlace(store.getState())?.stored?.plan.reports.find((one) => one.topics.includes(step));
  const dateFor = (step: string, otherwise: string | null): string | null => {
    const drafted = store.getState().reportDates[step];
    return drafted === undefined ? otherwise : drafted;
  };
  const dropDate = (step: string) =>
    store.setState((state) => ({
      reportDates: Object.fromEntries(Object.entries(state.reportDates).filter(([key]) => key !== step)),
    }));

  /** Takes one topic out of its report; the report itself goes with its last topic. */
  async function forget(step: string, report: Report): Promise<void> {
    const topics = report.topics.filter((one) => one !== step);
    if (topics.length === 0) await session.command({ do: 'forget-report', reportId: report.id });
    else await session.command({ do: 'correct-report', reportId: report.id, date: report.date, topics });
  }

  return {
    answer(question, text) {
      const asked = planPlace(store.getState())?.playbook.questions.find((one) => one.id === question);
      if (asked === undefined) return;
      void session.command({ do: 'answer', question, scope: asked.scope, value: toAnswer(asked, text) });
    },
    skipIntro() {
      store.setState({ panel: 'none', intro: null });
      if (planPlace(store.getState())?.stored?.plan.introduced === false) void session.command({ do: 'introduced' });
    },
    tick(item, on) {
      void session.command({ do: 'tick', item, on: on ? deps.clock.today() : null });
    },
    callDone(step, done) {
      void session.command({ do: 'call-done', step, done });
    },
    tickPoint(id) {
      const point = planPlace(store.getState())?.stored?.plan.points?.find((one) => one.id === id);
      if (point === undefined) return;
      const done = { ...point, doneOn: deps.clock.today() };
      void session.command({ do: 'keep-point', point: done }).then((opened) => {
        if (opened === null) return;
        const undo = () => undoBy(session, { do: 'keep-point', point });
        const entry = { id: deps.newId(), item: '', title: point.what, undo };
        tell(context, { tone: 'done', text: 'Afspraak afgevinkt', undo: entry.id }, entry);
      });
    },
    draftReportDate(step, date) {
      store.setState((state) => ({ reportDates: { ...state.reportDates, [step]: date } }));
    },
    sayReportExists(step) {
      const form = planPlace(store.getState())?.playbook.report;
      if (form === undefined) return;
      const reportId = deps.newId();
      const date = dateFor(step, null);
      dropDate(step);
      void session
        .command({ do: 'record-report', reportId, topics: [step], kind: form.kind, date, origin: 'answered' })
        .then((opened) => {
          if (opened === null) return;
          const title = form.name.charAt(0).toUpperCase() + form.name.slice(1);
          const undo = () => undoBy(session, { do: 'forget-report', reportId });
          tell(
            context,
            { tone: 'done', text: `${title} genoteerd`, undo: reportId },
            { id: reportId, item: step, title, undo },
          );
        });
    },
    correctReport(step) {
      const report = reportOn(step);
      if (report === undefined) return;
      const date = dateFor(step, report.date);
      dropDate(step);
      void session
        .command({ do: 'correct-report', reportId: report.id, date, topics: report.topics })
        .then((opened) => opened !== null && tell(context, { tone: 'done', text: 'Datum aangepast', undo: null }));
    },
    forgetReport(step) {
      const report = reportOn(step);
      if (report !== undefined) void forget(step, report);
    },
  };
}
