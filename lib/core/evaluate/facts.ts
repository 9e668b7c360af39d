import { ageOn, isDay } from '@/lib/core/calendar/day';
import type { IsoDate, SchoolYear } from '@/lib/core/model/basics';
import type { Days } from '@/lib/core/model/checklist';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import type { AnswerValue, Conversation, Report } from '@/lib/core/model/plan';
import type { Condition, Item, Step } from '@/lib/core/model/playbook';
import type { Noted, RecordRow } from '@/lib/core/model/record';
import { knowsAll } from '@/lib/core/plan/lines';
import { dayIn, daysOf, schoolYearOfPlan } from './days';
import { answerTo, type Known, knownOf } from './known';
import { every, not, some, type Truth, truth } from './truth';
import { own } from './value';

/** The question under which every playbook keeps the day a pupil was born. */
export const birthDateQuestion = 'birthDate';

/** What is known about the report of one step's topic. */
export interface ReportFact {
  state: 'present' | 'absent' | 'unknown';
  report: Report | null;
}

/** Everything the rules may look at, three-valued: undefined is "not known", null is "known to be empty". */
export interface Facts {
  readonly input: EvaluationInput;
  readonly schoolYear: SchoolYear | null;
  readonly days: Days | null;
  item(id: string): Item | undefined;
  stepOf(item: string): Step | undefined;
  step(id: string): Step | undefined;
  known(item: string): Known;
  day(item: string): IsoDate | null | undefined;
  text(item: string): string | undefined;
  answer(question: string): AnswerValue | undefined;
  report(step: string): ReportFact;
  /** What is recorded; `all` tells whether nothing else exists. */
  reports: { list: readonly Report[]; all: boolean };
  conversations: { list: readonly Conversation[]; all: boolean };
  /** The rows of a record; undefined where it was never noted. */
  rows(record: string): readonly RecordRow[] | undefined;
  /** One value of a record of one row: `agreement.costs`. Undefined where it was never noted, null where it is empty. */
  noted(path: string): Noted | undefined;
  /** The day on which a stored fact became another; null while it never changed, undefined where that is not known. */
  changedOn(item: string): IsoDate | null | undefined;
  /** Whether the pupil is under eighteen on a day. */
  minorOn(day: IsoDate): Truth;
  born(): IsoDate | undefined;
  holds(condition: Condition | undefined): Truth;
  applies(step: Step): Truth;
  itemApplies(item: string): Truth;
}

const nothingKnown: Known = { state: 'not-seen', value: undefined, from: 'none', seenOn: null, ticked: false };

function newest(reports: readonly Report[]): Report | undefined {
  return reports.reduce<Report | undefined>(
    (best, one) => (best === undefined || (one.date ?? '') > (best.date ?? '') ? one : best),
    undefined,
  );
}

/** Gathers what page, stored plan and answers tell. A page of another playbook tells nothing of this one. */
export function factsOf(given: EvaluationInput): Facts {
  const input = given.snapshot?.playbook === given.playbook.id ? given : { ...given, snapshot: null };
  const { playbook, plan, pupil, today } = input;
  const steps = new Map(playbook.steps.map((step) => [step.id, step]));
  const items = new Map(playbook.steps.flatMap((step) => step.items.map((item) => [item.id, { item, step }])));
  const read = new Map([...items].map(([id, { item }]) => [id, knownOf(item, input)]));

  const known = (id: string): Known => read.get(id) ?? nothingKnown;
  const answer = (question: string): AnswerValue | undefined => {
    const given = answerTo(playbook, plan, pupil, question);
    // The page may show the day of birth; what the user answered goes before it.
    return question === birthDateQuestion ? (given ?? input.snapshot?.student?.born ?? given) : given;
  };
  const born = (): IsoDate | undefined => {
    const date = answer(birthDateQuestion);
    return isDay(date) ? date : undefined;
  };
  const schoolYear =
    (playbook.days === undefined ? null : schoolYearOfPlan(playbook.days, known)) ??
    input.snapshot?.schoolYear ??
    plan?.schoolYear ??
    null;
  const days = daysOf(input, schoolYear, known);

  const rows = (record: string): readonly RecordRow[] | undefined => own(plan?.records, record);
  const noted = (path: string): Noted | undefined => {
    const [record = '', field = ''] = path.split('.');
    const all = rows(record);
    // A record that was noted to be empty says of each of its fields that it is.
    return all?.length === 0 ? null : own(all?.[0], field);
  };
  const minorOn = (day: IsoDate): Truth => {
    const birth = born();
    return birth === undefined ? 'unknown' : truth(ageOn(birth, day) < 18);
  };

  const holds = (condition: Condition | undefined): Truth => {
    if (condition === undefined) return 'yes';
    if ('all' in condition) return every(condition.all.map(holds));
    if ('any' in condition) return some(condition.any.map(holds));
    if ('not' in condition) return not(holds(condition.not));
    if ('workdaysAbove' in condition) {
      return days === null || days.plan === null ? 'unknown' : truth(days.plan > condition.workdaysAbove);
    }
    if ('filled' in condition) {
      const { state } = known(condition.filled);
      return state === 'filled' || state === 'empty' ? truth(state === 'filled') : 'unknown';
    }
    if ('answer' in condition) {
      const given = answer(condition.answer);
      if (given === undefined || given === null) return (given === null && condition.empty) || 'unknown';
      return truth(condition.in.includes(given));
    }
    if ('noted' in condition) {
      const value = noted(condition.noted);
      if (value === undefined) return 'unknown';
      return truth(condition.in.some((one) => one === value));
    }
    if ('minor' in condition) return minorOn(today);
    const day = dayIn(known(condition.minorOn));
    return day === undefined ? 'unknown' : minorOn(day ?? today);
  };

  return {
    input,
    schoolYear,
    days,
    item: (id) => items.get(id)?.item,
    stepOf: (id) => items.get(id)?.step,
    step: (id) => steps.get(id),
    known,
    day: (id) => dayIn(known(id)),
    text: (id) => {
      const { state, value } = known(id);
      if (state === 'empty') return '';
      return typeof value === 'string' ? value : undefined;
    },
    answer,
    report: (step) => {
      const found = newest((plan?.reports ?? []).filter((report) => report.topics.includes(step)));
      if (found !== undefined) return { state: 'present', report: found };
      return { state: plan !== null && knowsAll(plan, 'reports') ? 'absent' : 'unknown', report: null };
    },
    reports: { list: plan?.reports ?? [], all: plan !== null && knowsAll(plan, 'reports') },
    conversations: { list: plan?.conversations ?? [], all: plan !== null && knowsAll(plan, 'conversations') },
    rows,
    noted,
    changedOn: (id) => {
      const stored = own(plan?.items, id);
      return stored?.class === 'fact' ? stored.changedOn : undefined;
    },
    minorOn,
    born,
    holds,
    applies: (step) => holds(step.appliesWhen),
    itemApplies: (id) => {
      const found = items.get(id);
      return found === undefined ? 'yes' : every([holds(found.step.appliesWhen), holds(found.item.appliesWhen)]);
    },
  };
}
