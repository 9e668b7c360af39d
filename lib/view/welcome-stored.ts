import { longDate, shortDate } from '@/lib/core/format/dates';
import { capitalised, count, list } from '@/lib/core/format/list';
import { weekdayNames } from '@/lib/core/format/weekdays';
import { type ItemValue, weekday } from '@/lib/core/model/basics';
import type { Meeting } from '@/lib/core/model/meeting';
import type { AnswerValue, Plan, StoredItem } from '@/lib/core/model/plan';
import type { Item, Playbook } from '@/lib/core/model/playbook';
import type { Settings } from '@/lib/core/model/settings';
import type { Overview } from '@/lib/core/model/sight';
import { classTitle, planTitle } from '@/lib/core/plan/titles';
import type { StoredGroup, StoredLine } from './stored-lines';
import { meetingGroups, meetingsKept, pointLines } from './stored-meetings';
import { asideLines, dayLines, documentGroups, judgedLines, recordGroups, reportContent } from './stored-noted';
import { type StoredOther, storedOthers } from './stored-others';

export interface StoredPupil {
  key: string;
  name: string;
  line: string;
  plans: { id: string; title: string; groups: StoredGroup[] }[];
  /** What is kept of the pupil apart from the plans. */
  answers: StoredLine[];
}

export interface StoredModel {
  summary: string;
  problems: string[];
  pupils: StoredPupil[];
  others: StoredOther[];
  /** What is kept of meetings apart from their pupils: when, who led them and who was there. */
  meetings: StoredGroup[];
}

const wordTitles: Record<string, string> = {
  attendees: 'Aanwezigen',
  chair: 'Voorzitter',
  decision: 'Beslissing',
  motivation: 'Motivatie',
};
const partnerTitles: Record<string, string> = {
  pupil: 'met de leerling',
  parents: 'met de ouders',
  partners: 'met de partners',
};

/** Everything that is kept, in Dutch and ready to show: what is not listed here is not kept. */
export function storedModel(
  overview: Overview,
  playbooks: readonly Playbook[],
  settings: Settings | null = null,
): StoredModel {
  const { pupils, meetings, problems } = overview;
  const plans = pupils.flatMap((one) => one.plans);
  const numbers = [count(pupils.length, 'leerling', 'leerlingen'), count(plans.length, 'plan', 'plannen')];
  return {
    summary:
      pupils.length === 0
        ? 'Er wordt nog van niemand iets bewaard.'
        : `${capitalised(list(numbers))}, alleen op deze computer.`,
    problems,
    others: storedOthers(overview, settings, playbooks),
    meetings: meetingsKept(meetings, playbooks),
    pupils: pupils.map(({ pupil, plans: own }) => ({
      key: pupil.key,
      name: pupil.name,
      line: [pupil.class === null ? '' : `klas ${classTitle(pupil.class)}`, pupil.host]
        .filter((part) => part !== '')
        .join(', '),
      plans: own.map((plan) => storedPlan(plan, playbooks, meetings)),
      answers: answerLines(pupil.answers, playbooks),
    })),
  };
}

function storedPlan(plan: Plan, playbooks: readonly Playbook[], meetings: readonly Meeting[]) {
  const playbook = playbooks.find((one) => one.id === plan.playbook);
  const steps = new Map(playbook?.steps.map((step) => [step.id, step.title]));
  const items = new Map(playbook?.steps.flatMap((step) => step.items).map((item) => [item.id, item]));
  const titleOf = (id: string) => items.get(id)?.title ?? steps.get(id) ?? id;
  const order = [...items.keys()];
  const entries = Object.entries(plan.items).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const read = entries.flatMap(([id, stored]) => (stored.class === 'read' ? [readLine(titleOf(id), stored)] : []));
  const facts = entries.flatMap(([id, stored]) =>
    stored.class === 'fact' ? [{ name: titleOf(id), value: factText(stored.value, items.get(id)) }] : [],
  );
  const reports = plan.reports.flatMap((report) => {
    const { topics, date } = report;
    const name = capitalised(playbook?.report?.name ?? 'verslag');
    const value = `${list(topics.map(titleOf))}${date === null ? '' : `, ${shortDate(date)}`}`;
    return [{ name, value }, ...reportContent(report)];
  });
  const conversations = plan.conversations.map(({ with: partner, date }) => ({
    name: `Gesprek ${partnerTitles[partner] ?? partner}`,
    value: date === null ? 'geweest' : shortDate(date),
  }));
  const lists = seenLists(plan);
  const own = [
    ...answerLines(plan.answers, playbooks),
    ...Object.entries(plan.ticked).map(([id, on]) => ({ name: titleOf(id), value: `afgevinkt op ${shortDate(on)}` })),
    ...plan.done.map((id) => ({ name: titleOf(id), value: 'door jou klaar gemeld' })),
    ...Object.entries(plan.words).map(([name, words]) => ({ name: wordTitles[name] ?? name, value: words })),
  ];
  const groups: StoredGroup[] = [
    { title: 'Gegevens van het plan', lines: facts },
    { title: 'Lange teksten: alleen dat ze er stonden, niet de tekst zelf', lines: read },
    { title: 'Verslagen en gesprekken', lines: [...reports, ...conversations, ...lists] },
    { title: 'Wat jij in Draaiboek invulde', lines: own },
    ...meetingGroups(plan, meetings, playbook),
    { title: 'Afspraken', lines: pointLines(plan) },
    ...recordGroups(plan, playbook),
    ...documentGroups(plan, playbook),
    { title: 'Dagen die jij aanduidde', lines: dayLines(plan) },
    { title: 'Opzij gezette meldingen', lines: asideLines(plan, playbook) },
    { title: 'Wat nagekeken is in lange teksten', lines: judgedLines(plan, playbook) },
  ];
  const title = planTitle(plan, playbook ?? { short: capitalised(plan.playbook) });
  return { id: plan.id, title, groups: groups.filter(({ lines }) => lines.length > 0) };
}

/** Which lists of the pupil's file were seen, and how many of their lines are not this plan's. */
function seenLists({ around }: Plan): StoredLine[] {
  if (around === undefined) return [];
  const seen = (name: string, list: { on: string } | undefined) =>
    list === undefined ? [] : [{ name, value: `helemaal gezien op ${shortDate(list.on)}` }];
  const aside = around.aside.length;
  return [
    ...seen('Lijst met verslagen', around.reports),
    ...seen('Lijst met gesprekken', around.conversations),
    ...(aside === 0
      ? []
      : [{ name: 'Niet van dit plan', value: count(aside, 'lijn uit het dossier', 'lijnen uit het dossier') }]),
  ];
}

function readLine(name: string, { filled, words, seenOn }: Extract<StoredItem, { class: 'read' }>): StoredLine {
  const what = filled ? `ingevuld, ${count(words, 'woord', 'woorden')}` : 'leeg';
  return { name, value: `${what}, gezien op ${shortDate(seenOn)}` };
}

function factText(value: ItemValue, item: Item | undefined): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return 'leeg';
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? longDate(value) : value;
  return list(value.map((one) => (typeof one === 'string' ? entryText(one, item) : one.kind)));
}

function entryText(entry: string, item: Item | undefined): string {
  const day = item?.kind === 'weekdays' ? weekday.safeParse(entry) : null;
  return day?.success ? weekdayNames[day.data] : entry;
}

function answerLines(answers: Record<string, AnswerValue>, playbooks: readonly Playbook[]): StoredLine[] {
  const questions = playbooks.flatMap((one) => one.questions);
  return Object.entries(answers).map(([id, value]) => {
    const question = questions.find((one) => one.id === id);
    const option = question?.options?.find((one) => one.value === value)?.title;
    return { name: question?.title ?? id, value: option ?? answerText(value) };
  });
}

function answerText(value: AnswerValue): string {
  if (value === null) return 'nog niet geweten';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return factText(typeof value === 'number' ? String(value).replace('.', ',') : value, undefined);
}
