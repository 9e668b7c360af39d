import type { IsoDate } from '@/lib/core/model/basics';
import type { PlanCommand } from '@/lib/core/model/command';
import type { Plan, Pupil, StoredItem } from '@/lib/core/model/plan';

/** A plan with its pupil: what a command may change. */
export interface PlanAndPupil {
  plan: Plan;
  pupil: Pupil;
}

function without<T>(record: Record<string, T>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function withEntry<T>(record: Record<string, T>, key: string, value: T): Record<string, T> {
  return Object.fromEntries([...Object.entries(record).filter(([name]) => name !== key), [key, value]]);
}

function replaced<T extends { id: string }>(list: readonly T[], entry: T): T[] {
  return list.some((one) => one.id === entry.id)
    ? list.map((one) => (one.id === entry.id ? entry : one))
    : [...list, entry];
}

function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return [a, b].sort().at(-1) ?? a;
}

/** Whether and when a fact became another: what was never seen before did not change. */
function withChange(before: StoredItem | undefined, now: StoredItem): StoredItem {
  if (now.class !== 'fact') return now;
  if (before?.class !== 'fact') return { ...now, changedOn: null };
  const same = JSON.stringify(before.value) === JSON.stringify(now.value);
  return { ...now, changedOn: same ? (before.changedOn ?? null) : now.seenOn };
}

/** What was seen last wins; what this page did not show stays as it was. */
function mergeSeen(kept: Record<string, StoredItem>, seen: Record<string, StoredItem>): Record<string, StoredItem> {
  const merged = new Map(Object.entries(kept));
  for (const [item, now] of Object.entries(seen)) {
    const before = merged.get(item);
    if (before === undefined || before.seenOn <= now.seenOn) merged.set(item, withChange(before, now));
  }
  return Object.fromEntries(merged);
}

/** A report stands for at least one topic, each once; without any it is no report. */
function changeReport(plan: Plan, id: string, change: Partial<Plan['reports'][number]>): Plan {
  const reports = plan.reports
    .map((one) => (one.id === id ? { ...one, ...change, topics: [...new Set(change.topics ?? one.topics)] } : one))
    .filter((one) => one.topics.length > 0);
  return { ...plan, reports };
}

function applyToPlan(plan: Plan, command: Exclude<PlanCommand, { do: 'answer' }>): Plan {
  switch (command.do) {
    case 'observe': {
      const seen = { ...plan, items: mergeSeen(plan.items, command.items), seenOn: laterOf(plan.seenOn, command.on) };
      return command.judged === undefined ? seen : { ...seen, judged: { ...plan.judged, ...command.judged } };
    }
    case 'tick': {
      const { item, on } = command;
      return { ...plan, ticked: on === null ? without(plan.ticked, item) : withEntry(plan.ticked, item, on) };
    }
    case 'call-done': {
      const others = plan.done.filter((step) => step !== command.step);
      return { ...plan, done: command.done ? [...others, command.step] : others };
    }
    case 'record-report': {
      const { do: _, reportId: id, ...told } = command;
      const topics = [...new Set(command.topics)];
      return topics.length === 0 ? plan : { ...plan, reports: replaced(plan.reports, { ...told, id, topics }) };
    }
    case 'correct-report':
      return changeReport(plan, command.reportId, { date: command.date, topics: command.topics });
    case 'forget-report':
      return { ...plan, reports: plan.reports.filter((one) => one.id !== command.reportId) };
    case 'agree': {
      const others = (plan.points ?? []).filter(({ from }) => from !== command.from);
      return { ...plan, points: [...others, ...command.points.map((one) => ({ ...one, from: command.from }))] };
    }
    case 'keep-point':
      return { ...plan, points: replaced(plan.points ?? [], command.point) };
    case 'forget-point':
      return { ...plan, points: (plan.points ?? []).filter(({ id }) => id !== command.pointId) };
    case 'answer-reports':
      return { ...plan, reportsAnswered: command.answered };
    case 'record-conversation': {
      const { do: _, conversationId: id, ...told } = command;
      return { ...plan, conversations: replaced(plan.conversations, { ...told, id }) };
    }
    case 'forget-conversation':
      return { ...plan, conversations: plan.conversations.filter((one) => one.id !== command.conversationId) };
    case 'answer-conversations':
      return { ...plan, conversationsAnswered: command.answered };
    case 'see-lines': {
      const { of, on, lines } = command;
      return { ...plan, around: { aside: [], ...plan.around, [of]: { on, lines } } };
    }
    case 'set-lines-aside': {
      const { lines, aside } = command;
      const others = (plan.around?.aside ?? []).filter((one) => !lines.includes(one));
      return { ...plan, around: { ...plan.around, aside: aside ? [...others, ...new Set(lines)] : others } };
    }
    case 'keep-words': {
      const { name, words } = command;
      return { ...plan, words: words === '' ? without(plan.words, name) : withEntry(plan.words, name, words) };
    }
    case 'note': {
      const { record, rows } = command;
      const records = plan.records ?? {};
      return { ...plan, records: rows.length === 0 ? without(records, record) : withEntry(records, record, rows) };
    }
    case 'record-document':
      return { ...plan, documents: replaced(plan.documents ?? [], command.made) };
    case 'forget-document':
      return { ...plan, documents: (plan.documents ?? []).filter((one) => one.id !== command.documentId) };
    case 'set-days':
      return { ...plan, daysByHand: command.days };
    case 'set-aside': {
      const { rule, aside } = command;
      const others = plan.setAside ?? {};
      return { ...plan, setAside: aside === null ? without(others, rule) : withEntry(others, rule, aside) };
    }
    case 'introduced':
      return { ...plan, introduced: true };
  }
}

/**
 * What a plan and its pupil are after a command. Changes nothing itself; a command about something that is gone (a
 * forgotten report) changes nothing at all.
 */
export function applyCommand(plan: Plan, pupil: Pupil, command: PlanCommand): PlanAndPupil {
  if (command.do !== 'answer') return { plan: applyToPlan(plan, command), pupil };
  const { question, scope, value } = command;
  return scope === 'pupil'
    ? { plan, pupil: { ...pupil, answers: withEntry(pupil.answers, question, value) } }
    : { plan: { ...plan, answers: withEntry(plan.answers, question, value) }, pupil };
}
