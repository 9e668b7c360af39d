import { birthDateQuestion } from '@/lib/core/evaluate/facts';
import type { PlanCommand } from '@/lib/core/model/command';
import type { Playbook } from '@/lib/core/model/playbook';
import type { SidebarActions } from '../actions-type';
import { toAnswer } from '../answers';
import { type Context, planPlace, tell } from '../context';
import type { PlanPlace } from '../place';
import type { IntroDraft } from '../state';

type IntroActions = Pick<
  SidebarActions,
  'openIntro' | 'saveIntro' | 'setIntroEntry' | 'setIntroDate' | 'denyOtherReports' | 'setIntroAnswer'
>;

/** With whom a conversation is asked about; the plan keeps each by this name. */
export const partners = ['pupil', 'parents'] as const;

/** *Wat is al gebeurd?*: everything answered in one go, and kept as separate commands. */
export function introActions(context: Context): IntroActions {
  const { deps, store, session } = context;

  const change = (edit: (draft: IntroDraft) => IntroDraft) =>
    store.setState((state) => (state.intro === null ? {} : { intro: edit(state.intro) }));

  async function save(place: PlanPlace, draft: IntroDraft): Promise<void> {
    for (const command of toCommands(place, draft, deps.newId)) await session.command(command);
  }

  return {
    openIntro() {
      const place = planPlace(store.getState());
      if (place?.stored != null) store.setState({ panel: 'intro', intro: startIntro(place) });
    },
    saveIntro() {
      const state = store.getState();
      const place = planPlace(state);
      if (place === null || state.intro === null || state.busy) return;
      const draft = state.intro;
      const at = session.epoch();
      store.setState({ busy: true });
      void save(place, draft)
        .then(() => {
          if (at !== session.epoch()) return;
          // Words that could not be kept stay in the form, under the notice that says so.
          if (store.getState().trouble !== null || store.getState().gone) return;
          store.setState({ panel: 'none', intro: null });
          tell(context, { tone: 'done', text: 'Bedankt, alles is genoteerd', undo: null });
        })
        .finally(() => store.setState({ busy: false }));
    },
    setIntroEntry(part, id, exists) {
      change((draft) => ({
        ...draft,
        [part]: { ...draft[part], [id]: { date: draft[part][id]?.date ?? null, exists } },
      }));
    },
    setIntroDate(part, id, date) {
      change((draft) => ({
        ...draft,
        [part]: { ...draft[part], [id]: { exists: draft[part][id]?.exists ?? null, date } },
      }));
    },
    denyOtherReports() {
      change((draft) => ({
        ...draft,
        reports: Object.fromEntries(
          Object.entries(draft.reports).map(([id, entry]) => [id, { ...entry, exists: entry.exists ?? 'no' }]),
        ),
      }));
    },
    setIntroAnswer(question, text) {
      const asked = planPlace(store.getState())?.playbook.questions.find((one) => one.id === question);
      if (asked === undefined) return;
      change((draft) => ({ ...draft, answers: { ...draft.answers, [question]: toAnswer(asked, text) } }));
    },
  };
}

/** The form as it opens: what is known already is filled in and what is not stays open. */
function startIntro({ playbook, stored, snapshot }: PlanPlace): IntroDraft {
  const plan = stored?.plan;
  const entry = (date: string | null | undefined, answered: boolean | undefined) =>
    date === undefined
      ? { exists: answered === true ? ('no' as const) : null, date: null }
      : { exists: 'yes' as const, date };
  return {
    reports: Object.fromEntries(
      (playbook.report?.topics ?? []).map((topic) => [
        topic.step,
        entry(plan?.reports.find((one) => one.topics.includes(topic.step))?.date, plan?.reportsAnswered),
      ]),
    ),
    conversations: Object.fromEntries(
      (asksConversations(playbook) ? partners : []).map((partner) => [
        partner,
        entry(plan?.conversations.find((one) => one.with === partner)?.date, plan?.conversationsAnswered),
      ]),
    ),
    // What the page shows stands there already, to be kept with the rest.
    answers:
      snapshot.student?.born !== undefined && stored?.pupil.answers[birthDateQuestion] === undefined
        ? { [birthDateQuestion]: snapshot.student.born }
        : {},
  };
}

function asksConversations(playbook: Playbook): boolean {
  return playbook.steps.some((step) => step.items.some((item) => item.conversations === true));
}

/** What the form says beyond what is kept already. */
export function toCommands({ playbook, stored }: PlanPlace, draft: IntroDraft, newId: () => string): PlanCommand[] {
  if (stored === null) return [];
  const { plan } = stored;
  const commands: PlanCommand[] = [];
  for (const [step, { exists, date }] of Object.entries(draft.reports)) {
    const known = plan.reports.find((one) => one.topics.includes(step));
    const kind = playbook.report?.kind ?? '';
    if (exists === 'yes' && known === undefined) {
      commands.push({ do: 'record-report', reportId: newId(), topics: [step], kind, date, origin: 'answered' });
    } else if (exists === 'yes' && known !== undefined && known.date !== date) {
      commands.push({ do: 'correct-report', reportId: known.id, date, topics: known.topics });
    } else if (exists === 'no' && known !== undefined) {
      const topics = known.topics.filter((one) => one !== step);
      commands.push(
        topics.length === 0
          ? { do: 'forget-report', reportId: known.id }
          : { do: 'correct-report', reportId: known.id, date: known.date, topics },
      );
    }
  }
  if (allAnswered(draft.reports)) commands.push({ do: 'answer-reports', answered: true });
  for (const [partner, { exists, date }] of Object.entries(draft.conversations)) {
    const known = plan.conversations.find((one) => one.with === partner);
    if (known !== undefined && (exists === 'no' || known.date !== date)) {
      commands.push({ do: 'forget-conversation', conversationId: known.id });
    }
    if (exists === 'yes' && known?.date !== date) {
      const told = { with: partner, date, ...(date === null && { dayUnknown: true }) };
      commands.push({ do: 'record-conversation', conversationId: newId(), ...told });
    }
  }
  if (allAnswered(draft.conversations)) commands.push({ do: 'answer-conversations', answered: true });
  for (const question of playbook.questions) {
    const value = draft.answers[question.id];
    if (value !== undefined) commands.push({ do: 'answer', question: question.id, scope: question.scope, value });
  }
  if (!plan.introduced) commands.push({ do: 'introduced' });
  return commands;
}

function allAnswered(entries: IntroDraft['reports']): boolean {
  const all = Object.values(entries);
  return all.length > 0 && all.every((entry) => entry.exists !== null);
}
