import type { Checklist, Finding, ItemResult, StepResult, StepState } from '@/lib/core/model/checklist';
import type { Plan, Pupil } from '@/lib/core/model/plan';
import { defaultSettings } from '@/lib/core/model/settings';
import type { Snapshot } from '@/lib/core/model/snapshot';
import { smt } from '@/lib/core/playbooks/smt';
import type { OpenedPlan } from '@/lib/messages/protocol';
import type { PlanPlace } from '@/lib/view/place';
import { initialState, type SidebarState } from '@/lib/view/state';

/** The plan of the design's drawing, as seen on 4 January 2027. */
export const today = '2027-01-04';

export const plan: Plan = {
  id: 'plan-1',
  playbook: 'smt',
  pupilKey: 'demo.smartschool.be 49_10880_2',
  platformId: null,
  schoolYear: '2026-2027',
  salt: 'salt',
  items: {},
  answers: {},
  ticked: {},
  done: [],
  reportsAnswered: true,
  reports: [{ id: 'report-1', topics: ['desirability'], kind: 'guidance', date: '2026-09-28', origin: 'answered' }],
  conversationsAnswered: false,
  conversations: [],
  words: {},
  introduced: true,
  seenOn: today,
};

export const pupil: Pupil = {
  key: 'demo.smartschool.be 49_10880_2',
  host: 'demo.smartschool.be',
  name: 'Noor Janssens',
  class: '4OV1B',
  answers: {},
};

export const opened: OpenedPlan = { plan, pupil, otherPlans: [] };

const present = (
  value: Snapshot['items'][string] extends infer F ? (F extends { value: infer V } ? V : never) : never,
  control: string,
) => ({ state: 'present', value, confidence: 0.9, label: 'label', writable: true, control }) as const;

export const snapshot: Snapshot = {
  host: 'demo.smartschool.be',
  playbook: 'smt',
  mode: 'edit',
  student: { name: 'Noor Janssens', class: '4OV1B', platformId: '49_10880_2' },
  schoolYear: '2026-2027',
  planId: null,
  items: {
    'plan-title': present('SMT 2026-2027', 'text'),
    desirability: present('De klassenraad acht een SMT wenselijk.', 'textarea'),
    'places-listed-on': present('2026-10-05', 'date'),
    'prior-contacts': present('12/10/2026, telefonisch: kennismaking', 'textarea'),
    'start-date': present('2027-01-12', 'date'),
    'end-date': present(null, 'date'),
    weekdays: present(['tue', 'thu'], 'checkboxes'),
    place: present('', 'text'),
    focus: present('', 'textarea'),
    consent: present([], 'upload'),
    'viewpoint-parents': { state: 'uncertain', labels: ['Standpunt', 'Mening'], confidence: 0.3 },
  },
  unreadableFrames: 0,
};

const finding = (rule: string, part: Partial<Finding>): Finding => ({
  rule,
  outcome: 'fires',
  weight: 'warning',
  gate: 'draft',
  key: '',
  aside: null,
  judgedOn: null,
  severity: 'warning',
  message: rule,
  source: '',
  step: null,
  item: null,
  ...part,
});

export const findings: Finding[] = [
  finding('SMT-100', {
    message: '33 werkdagen: motiveer de verlenging boven 30 dagen.',
    source: 'Omzendbrief SO/2016/01',
    step: 'extension',
  }),
  finding('SMT-161', {
    weight: 'error',
    severity: 'error',
    message: 'Noteer wanneer de ondertekende documenten bij de TAC zijn binnengebracht. De SMT start op 12 januari.',
    source: 'Draaiboek stap 14',
    step: 'signing',
    item: 'start-date',
  }),
  finding('SMT-090', { weight: 'todo', message: 'Duid de dagen aan.', step: 'period' }),
  finding('SMT-008', { weight: 'info', severity: 'info', message: 'Kijk de omzendbrief na.', source: 'SO/2016/01' }),
  finding('SMT-143', {
    outcome: 'unknown',
    weight: 'none',
    message: 'Werkpostfiche: kon niet nagekeken worden.',
    step: 'agreement',
  }),
  finding('SMT-020', { outcome: 'ok', weight: 'none', message: 'ok' }),
];

const states: Record<string, [StepState, string]> = {
  desirability: ['done', 'Ingevuld, verslag van 28 september'],
  'possible-places': ['done', '5 oktober 2026'],
  viewpoints: ['unknown', 'Niet op deze pagina'],
  place: ['missing', 'Nog geen plaats'],
  'place-motivation': ['done', 'Ingevuld'],
  'prior-contacts': ['attention', '1 contact, 12 oktober'],
  period: ['done', '12 januari tot 28 mei 2027'],
  extension: ['attention', '33 werkdagen, motivatie ontbreekt'],
  focus: ['done', 'Ingevuld'],
  guidance: ['done', 'Ingevuld'],
  consent: ['missing', 'Nog geen bestand'],
  ihp: ['not-needed', 'Niet nodig'],
  agreement: ['done', '9 november 2026'],
  signing: ['error', 'Nog niet bij de TAC'],
};

function itemResult(id: string, kind: ItemResult['kind'], title: string): ItemResult {
  const field = snapshot.items[id];
  const value = field?.state === 'present' ? field.value : undefined;
  const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return {
    id,
    kind,
    title,
    state: field === undefined ? 'not-seen' : field.state === 'uncertain' ? 'uncertain' : empty ? 'empty' : 'filled',
    ...(value === undefined ? {} : { value }),
    summary: empty || value === undefined ? '' : 'Ingevuld',
    from: field?.state === 'present' ? 'page' : 'none',
    seenOn: null,
    ticked: false,
  };
}

export const steps: StepResult[] = smt.steps.map((step) => {
  const [state, summary] = states[step.id] ?? ['missing', ''];
  const date = step.id === 'desirability' ? '2026-09-28' : null;
  return {
    id: step.id,
    title: step.title,
    short: step.short,
    role: step.role,
    state,
    summary,
    instruction: step.instruction,
    items: step.items.map((item) => itemResult(item.id, item.kind, item.title)),
    report: step.report
      ? { state: date === null ? 'absent' : 'present', date, id: date === null ? null : 'report-1' }
      : null,
    calledDone: false,
  };
});

export const checklist: Checklist = {
  playbook: 'smt',
  today,
  schoolYear: '2026-2027',
  steps,
  findings,
  days: {
    plan: 33,
    year: 33,
    counted: [],
    skipped: [],
    half: [],
    extra: [],
    missed: [],
    ignored: [],
    others: [],
    freeDaysKnown: true,
    free: 30,
    extended: 60,
  },
  progress: { done: 9, total: 14 },
  next: { 'training-supervisor': 'consent', 'class-council': 'place' },
  open: 2,
  unanswered: ['birthDate', 'participation'],
  notNeeded: [],
};

export const place: PlanPlace = {
  kind: 'plan',
  playbook: smt,
  snapshot,
  form: 1,
  stored: opened,
  question: null,
  checklist,
  proposals: [],
  held: false,
};

export function designState(part: Partial<SidebarState> = {}, planPart: Partial<PlanPlace> = {}): SidebarState {
  return {
    ...initialState(today),
    ready: true,
    settings: { ...defaultSettings, role: 'training-supervisor' },
    playbooks: [smt],
    savedAt: '14:31',
    place: { ...place, ...planPart },
    ...part,
  };
}
