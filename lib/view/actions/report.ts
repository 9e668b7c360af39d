import type { IsoDate } from '@/lib/core/model/basics';
import type { SidebarActions } from '../actions-type';
import { type Context, planPlace, tell, undoBy } from '../context';
import type { PlanPlace } from '../place';
import { reportRequest } from '../report-request';
import type { ReportDraft, ReportField } from '../state';

type ReportActions = Pick<
  SidebarActions,
  | 'openReport'
  | 'closePanel'
  | 'setReportOther'
  | 'setReportTopic'
  | 'setReportDate'
  | 'setReportWords'
  | 'setReportText'
  | 'copyReport'
>;

const fields: ReportField[] = ['chair', 'attendees', 'decision', 'motivation'];
/** Typing pauses this long before words are kept and the preview is made again. */
const pause = 400;

/** The meeting's report: what it is about, a preview, and a copy that is remembered. */
export function reportActions(context: Context): ReportActions {
  const { deps, store, session } = context;
  let rendering = 0;
  let typing = 0;

  const draft = () => store.getState().report;
  function change(part: Partial<ReportDraft>): void {
    store.setState((state) => (state.report === null ? {} : { report: { ...state.report, ...part } }));
  }

  const requestOf = (place: PlanPlace, report: ReportDraft) =>
    reportRequest(place, report, store.getState().settings.role);

  async function render(): Promise<void> {
    const place = planPlace(store.getState());
    const report = draft();
    if (place === null || report === null) return;
    rendering += 1;
    const mine = rendering;
    const at = session.epoch();
    try {
      const rendered = await deps.client.send('report/render', requestOf(place, report));
      if (mine === rendering && at === session.epoch()) change({ rendered });
    } catch (error) {
      session.failed(error, 'load');
    }
  }

  /** Keeps chair, attendees, decision and motivation, so that a page that reloads costs no words. */
  async function keepWords(report: ReportDraft): Promise<void> {
    if (report.other !== null) return;
    for (const name of fields) {
      const kept = planPlace(store.getState())?.stored?.plan.words[name] ?? '';
      if (kept !== report.words[name]) {
        await session.command({ do: 'keep-words', name, words: report.words[name] });
      }
    }
  }

  async function copy(): Promise<void> {
    const report = draft();
    const place = planPlace(store.getState());
    const form = place?.playbook.report;
    const other = form?.others?.find(({ id }) => id === report?.other);
    const name = other?.title ?? form?.name ?? '';
    if (report === null || place === null || (other === undefined && report.topics.length === 0)) return;
    const at = session.epoch();
    // The preview may still wait for a pause in the typing: what is copied holds every word typed up to the click.
    const rendered = await deps.client.send('report/render', requestOf(place, report));
    if (at !== session.epoch()) return;
    change({ rendered });
    const copied = await deps.page.copy(rendered.text, rendered.html);
    if (at !== session.epoch()) return;
    if (!copied) {
      change({ refused: (report.refused ?? 0) + 1 });
      tell(context, {
        tone: 'refused',
        text: 'Kopiëren mag hier niet. De tekst staat voor jou geselecteerd: druk op Ctrl+C, of Cmd+C op een Mac.',
        undo: null,
      });
      return;
    }
    const title = name.charAt(0).toUpperCase() + name.slice(1);
    if (other !== undefined) return tell(context, { tone: 'done', text: `${title} gekopieerd`, undo: null });
    const reportId = report.kept?.id ?? deps.newId();
    await remember(place, report, reportId);
    if (at !== session.epoch()) return;
    const { topics, date, words } = report;
    change({ kept: { id: reportId, topics, date, words } });
    const undo = async () => {
      const outcome = await undoBy(session, { do: 'forget-report', reportId });
      if (outcome.ok && draft()?.kept?.id === reportId) change({ kept: null });
      return outcome;
    };
    const id = deps.newId();
    tell(context, { tone: 'done', text: `${title} gekopieerd`, undo: id }, { id, item: '', title, undo });
    await keepWords(report);
  }

  /** One report for each panel: a second copy takes the place of the first instead of counting twice. */
  async function remember(place: PlanPlace, report: ReportDraft, reportId: string): Promise<void> {
    const { topics, date, words, kept } = report;
    if (JSON.stringify(kept) === JSON.stringify({ id: reportId, topics, date, words })) return;
    const kind = place.playbook.report?.kind ?? '';
    const attendees = namesIn(words.attendees);
    const [chair, decision, motivation] = [words.chair, words.decision, words.motivation].map((text) => text.trim());
    const content = { chair, attendees, decision, motivation };
    await session.command({ do: 'record-report', reportId, topics, kind, date, origin: 'copied', ...content });
  }

  /** Typing goes on: the preview waits for a pause in it. */
  function afterPause(then?: (report: ReportDraft) => Promise<void>): void {
    typing += 1;
    const mine = typing;
    void deps.clock.wait(pause).then(async () => {
      const later = draft();
      if (mine !== typing || later === null) return;
      await render();
      await then?.(later);
    });
  }

  function changeAndRender(part: Partial<ReportDraft>): void {
    change(part);
    void render();
  }

  return {
    openReport(step) {
      const place = planPlace(store.getState());
      if (place?.playbook.report === undefined) return;
      store.setState({ panel: 'report', report: startReport(place, step, deps.clock.today()) });
      void render();
    },
    closePanel() {
      const report = draft();
      store.setState({ panel: 'none', report: null, intro: null });
      if (report === null) return;
      // What was decided belongs to the report that was copied; the next one starts without it.
      const words = report.kept === null ? report.words : { ...report.words, decision: '', motivation: '' };
      void keepWords({ ...report, words });
    },
    setReportOther(other) {
      const report = draft();
      if (report === null) return;
      void keepWords(report);
      // What was decided in the meeting is not what was agreed in a conversation.
      const kept = planPlace(store.getState())?.stored?.plan.words ?? {};
      const own = (name: ReportField) => (other === null ? (kept[name] ?? '') : '');
      const words = { ...report.words, decision: own('decision'), motivation: own('motivation') };
      changeAndRender({ other, words, rendered: null, kept: null });
    },
    setReportTopic(step, on) {
      const place = planPlace(store.getState());
      const report = draft();
      if (place === null || report === null) return;
      const order = place.playbook.report?.topics.map((topic) => topic.step) ?? [];
      changeAndRender({ topics: order.filter((one) => (one === step ? on : report.topics.includes(one))) });
    },
    setReportDate(date) {
      changeAndRender({ date });
    },
    setReportWords(field, words) {
      const report = draft();
      if (report === null) return;
      change({ words: { ...report.words, [field]: words } });
      afterPause(keepWords);
    },
    setReportText(item, text) {
      const report = draft();
      if (report === null) return;
      change({ texts: { ...report.texts, [item]: text } });
      const field = planPlace(store.getState())?.snapshot.items[item];
      // Days of the week are chosen in the plan; here they may be told in any words.
      const isChosen = field?.state === 'present' && Array.isArray(field.value);
      if (field?.state === 'present' && field.writable && !isChosen) {
        store.setState(({ drafts }) => ({ drafts: { ...drafts, [item]: text } }));
      }
      afterPause();
    },
    copyReport: () => void copy().catch((error: unknown) => session.failed(error, 'save')),
  };
}

/** The names in "Els Peeters, Jan De Smet en de CLB-medewerker". */
function namesIn(text: string): string[] {
  return text
    .split(/[,;\n]| en /)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A fresh form: the topic it was opened from, else every topic that still lacks a report. */
function startReport({ playbook, checklist, stored }: PlanPlace, step: string | null, today: IsoDate): ReportDraft {
  const all = playbook.report?.topics.map((topic) => topic.step) ?? [];
  const lacking = all.filter((one) => {
    const found = checklist.steps.find((candidate) => candidate.id === one);
    return found !== undefined && found.state !== 'not-needed' && found.report?.state !== 'present';
  });
  const words = stored?.plan.words ?? {};
  return {
    other: null,
    topics: step !== null && all.includes(step) ? [step] : lacking,
    date: today,
    words: {
      chair: words['chair'] ?? '',
      attendees: words['attendees'] ?? '',
      decision: words['decision'] ?? '',
      motivation: words['motivation'] ?? '',
    },
    texts: {},
    rendered: null,
    kept: null,
  };
}
