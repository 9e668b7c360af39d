import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { IsoDate, ItemValue } from '@/lib/core/model/basics';
import type { Checklist, Finding } from '@/lib/core/model/checklist';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import type { AnswerValue, Plan, Pupil, StoredItem } from '@/lib/core/model/plan';
import type { Item, Playbook, Rule, Step } from '@/lib/core/model/playbook';
import { defaultSettings, type Settings } from '@/lib/core/model/settings';
import type { FieldState, Snapshot } from '@/lib/core/model/snapshot';

const recognise = { labels: ['x'] };

function item(id: string, kind: Item['kind'], more: Partial<Item> = {}): Item {
  return { id, kind, title: id, recognise, ...more };
}

function step(id: string, items: Item[], more: Partial<Step> = {}): Step {
  return { id, role: 'teacher', title: id, short: id, instruction: '', items, report: false, ...more };
}

/** A playbook of a made-up process, so that no test of a kind leans on the one that ships. */
export const small: Playbook = {
  id: 'trip',
  version: 1,
  title: 'Schoolreis',
  short: 'reis',
  subject: 'pupil',
  spans: 'school-year',
  order: 'free',
  roles: [
    { id: 'teacher', title: 'Leraar', chip: 'L', filter: 'Leraar' },
    { id: 'office', title: 'Secretariaat', chip: 'S', filter: 'Secretariaat' },
  ],
  steps: [
    step('idea', [item('title', 'text', { keep: true }), item('made-on', 'date'), item('why', 'text')], {
      report: true,
    }),
    step('when', [item('from', 'date'), item('to', 'date'), item('on', 'weekdays')], { report: true }),
    step('longer', [item('reason', 'text', { short: 'reden' })], {
      report: true,
      appliesWhen: { workdaysAbove: 30 },
    }),
    step('calls', [item('calls', 'log', { entry: { one: 'telefoontje', many: 'telefoontjes' } })], { role: 'office' }),
    step(
      'papers',
      [
        item('scan', 'file'),
        item('signed', 'choice'),
        { id: 'insured', kind: 'task', title: 'insured', appliesWhen: { answer: 'abroad', in: [true] } },
        { id: 'abroad', kind: 'choice', title: 'abroad', answer: 'abroad' },
      ],
      { role: 'office' },
    ),
  ],
  questions: [
    { id: 'birthDate', scope: 'pupil', kind: 'date', title: 'Wanneer geboren?' },
    { id: 'abroad', scope: 'plan', kind: 'yes-no', title: 'Naar het buitenland?' },
  ],
  rules: [],
  days: { start: 'from', end: 'to', weekdays: 'on', free: 30, extended: 60, title: 'title', created: 'made-on' },
  titlePattern: 'Reis {schooljaar}',
  page: { words: [], against: [], minimumItems: 1 },
};

export interface Given {
  playbook?: Playbook;
  today?: IsoDate;
  /** What the page shows; a name that is absent was not on the page. */
  items?: Record<string, ItemValue>;
  uncertain?: string[];
  stored?: Record<string, StoredItem>;
  answers?: Record<string, AnswerValue>;
  born?: IsoDate;
  ticked?: Record<string, IsoDate>;
  /** Step id -> day of the report; with `reportsAnswered` the others are known to lack one. */
  reports?: Record<string, IsoDate | null>;
  reportsAnswered?: boolean;
  conversationsAnswered?: boolean;
  conversations?: Plan['conversations'];
  around?: Plan['around'];
  /** Whole reports, beside those of `reports`. */
  reportList?: Plan['reports'];
  /** What was noted beside the page. */
  records?: NonNullable<Plan['records']>;
  settings?: Partial<Settings>;
  /** The pupil's class, on the page and as stored. */
  className?: string | null;
  daysByHand?: Plan['daysByHand'];
  setAside?: Plan['setAside'];
  done?: string[];
  freeDays?: IsoDate[];
  otherPlans?: Plan[] | null;
  page?: boolean;
}

const classOf = ({ className }: Given): string | null => (className === undefined ? '4OV1B' : className);

export function planOf(given: Given, id = 'plan-1'): Plan {
  const playbook = given.playbook ?? small;
  return {
    id,
    playbook: playbook.id,
    pupilKey: 'demo.smartschool.be/1',
    platformId: null,
    schoolYear: null,
    salt: 'salt',
    items: given.stored ?? {},
    answers: given.answers ?? {},
    ticked: given.ticked ?? {},
    done: given.done ?? [],
    reportsAnswered: given.reportsAnswered ?? false,
    reports: [
      ...Object.entries(given.reports ?? {}).map(([topic, date], index) => ({
        id: `report-${index}`,
        topics: [topic],
        kind: 'guidance',
        date,
        origin: 'answered' as const,
      })),
      ...(given.reportList ?? []),
    ],
    conversationsAnswered: given.conversationsAnswered ?? false,
    conversations: given.conversations ?? [],
    ...(given.around === undefined ? {} : { around: given.around }),
    ...(given.records === undefined ? {} : { records: given.records }),
    ...(given.daysByHand === undefined ? {} : { daysByHand: given.daysByHand }),
    ...(given.setAside === undefined ? {} : { setAside: given.setAside }),
    words: {},
    introduced: false,
    seenOn: given.today ?? '2026-11-21',
  };
}

export function fields(items: Record<string, ItemValue>): Record<string, FieldState> {
  return Object.fromEntries(
    Object.entries(items).map(([id, value]) => [
      id,
      { state: 'present', value, confidence: 1, label: id, writable: true, control: 'text' },
    ]),
  );
}

export function snapshotOf(given: Given): Snapshot {
  const weak: FieldState = { state: 'uncertain', labels: ['x', 'y'], confidence: 0.4 };
  return {
    host: 'demo.smartschool.be',
    playbook: (given.playbook ?? small).id,
    mode: 'edit',
    student: { name: 'Noor Janssens', class: classOf(given), platformId: '1' },
    schoolYear: null,
    planId: null,
    items: { ...fields(given.items ?? {}), ...Object.fromEntries((given.uncertain ?? []).map((id) => [id, weak])) },
    unreadableFrames: 0,
  };
}

export function inputOf(given: Given): EvaluationInput {
  const pupil: Pupil = {
    key: 'demo.smartschool.be/1',
    host: 'demo.smartschool.be',
    name: 'Noor Janssens',
    class: classOf(given),
    answers: given.born === undefined ? {} : { birthDate: given.born },
  };
  return {
    playbook: given.playbook ?? small,
    plan: planOf(given),
    pupil,
    snapshot: given.page === false ? null : snapshotOf(given),
    today: given.today ?? '2026-11-21',
    settings: {
      ...defaultSettings,
      freeDays: given.freeDays === undefined ? {} : { '2026-2027': given.freeDays },
      ...given.settings,
    },
    otherPlans: given.otherPlans === undefined ? [] : given.otherPlans,
  };
}

export function checklistOf(given: Given): Checklist {
  return evaluate(inputOf(given));
}

type LooseRule = Partial<Rule> & Pick<Rule, 'kind'>;

/** The finding of one rule, alone in the small playbook. */
export function judged(rule: LooseRule, given: Given): Finding {
  const whole: Rule = { id: 'X-001', severity: 'error', gate: 'draft', message: 'Melding', source: 'Bron', ...rule };
  const [finding] = checklistOf({ ...given, playbook: { ...small, rules: [whole] } }).findings;
  if (finding === undefined) throw new Error('no finding');
  return finding;
}

export function outcome(rule: LooseRule, given: Given): Finding['outcome'] {
  return judged(rule, given).outcome;
}

/** The ids of the rules that fire, each with its weight. */
export function weighing(checklist: Checklist): Record<string, string> {
  return Object.fromEntries(
    checklist.findings.filter(({ weight }) => weight !== 'none').map(({ rule, weight }) => [rule, weight]),
  );
}
