import { type ScheduledDays, weightOfDays, withDaysByHand } from '@/lib/core/calendar/by-hand';
import { schoolYearIn, schoolYearOf } from '@/lib/core/calendar/school-year';
import { countWorkdays } from '@/lib/core/calendar/workdays';
import type { IsoDate, SchoolYear, Weekday } from '@/lib/core/model/basics';
import type { Days } from '@/lib/core/model/checklist';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import type { Plan } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';
import type { Settings } from '@/lib/core/model/settings';
import { type Known, knownOf } from './known';
import { isWeekday, own } from './value';

type Reader = (item: string) => Known;
type DayItems = NonNullable<Playbook['days']>;

/** A known day, null for a field known to be empty, undefined for what is not known. */
export function dayIn(known: Known): IsoDate | null | undefined {
  if (known.state === 'empty') return null;
  return typeof known.value === 'string' ? known.value : undefined;
}

/** The known weekdays; undefined for what is not known. */
export function weekdaysIn(known: Known): Weekday[] | undefined {
  if (known.state === 'empty') return [];
  return Array.isArray(known.value) ? known.value.filter(isWeekday) : undefined;
}

/** The school year of a plan: from its title, else its start, else the day it was made. */
export function schoolYearOfPlan(items: DayItems, read: Reader): SchoolYear | null {
  const title = items.title === undefined ? undefined : read(items.title).value;
  const named = typeof title === 'string' ? (schoolYearIn(title)?.schoolYear ?? null) : null;
  if (named !== null) return named;
  const day = dayIn(read(items.start)) ?? (items.created === undefined ? null : dayIn(read(items.created)));
  return day ? schoolYearOf(day) : null;
}

type Counted = Omit<ScheduledDays, 'ignored'> & { number: number | null; ignored: Days['ignored'] };

/**
 * The days of one plan. Their number is unknown while a field is not known or still empty, while the end lies before
 * the start, and when the period crosses the summer: then they belong to two school years.
 */
function countedIn(items: DayItems, read: Reader, settings: Settings, plan: Plan | null): Counted {
  const start = dayIn(read(items.start));
  const end = dayIn(read(items.end));
  const chosen = weekdaysIn(read(items.weekdays));
  const nothing: Counted = { number: null, counted: [], skipped: [], half: [], extra: [], missed: [], ignored: [] };
  if (!start || !end || chosen === undefined || chosen.length === 0) return nothing;
  if (end < start || schoolYearOf(start) !== schoolYearOf(end)) return nothing;
  const planned = countWorkdays(start, end, chosen, Object.values(settings.freeDays).flat());
  const schoolYear = schoolYearOfPlan(items, read) ?? schoolYearOf(start);
  const days = withDaysByHand(planned, plan?.daysByHand ?? {}, schoolYear);
  return { ...days, number: weightOfDays(days, settings.halfDayWeight) };
}

/** Another plan's days. They are none while one of its fields is known to be empty: then nothing was planned yet. */
function daysOfOther(items: DayItems, read: Reader, settings: Settings, plan: Plan): Days['others'][number] {
  const { number, counted, half } = countedIn(items, read, settings, plan);
  const empty = [items.start, items.end, items.weekdays].some((item) => read(item).state === 'empty');
  return { id: plan.id, number: number ?? (empty ? 0 : null), counted, half };
}

/** The order in which plans come says nothing. */
function orderOf({ id, number, counted }: Days['others'][number]): string {
  return `${id} ${number} ${counted.join()}`;
}

function readerOf(playbook: Playbook, plan: Plan, today: IsoDate): Reader {
  const items = new Map(playbook.steps.flatMap((step) => step.items.map((item) => [item.id, item])));
  return (id) => {
    const item = items.get(id);
    if (item === undefined) return { state: 'not-seen', value: undefined, from: 'none', seenOn: null, ticked: false };
    return knownOf(item, { playbook, plan, pupil: null, snapshot: null, today });
  };
}

/** The workdays of this plan, and of all the pupil's plans of this playbook in the same school year. */
export function daysOf(input: EvaluationInput, schoolYear: SchoolYear | null, read: Reader): Days | null {
  const { playbook, settings } = input;
  const items = playbook.days;
  if (items === undefined) return null;
  const { number, ...days } = countedIn(items, read, settings, input.plan);
  // The limit is one of days in a school year: a title that names another year, seen later, changes nothing of it.
  const start = dayIn(read(items.start));
  const yearOfDays = start ? schoolYearOf(start) : schoolYear;
  const others = (input.otherPlans ?? [])
    .filter((plan) => plan.playbook === playbook.id && plan.id !== input.plan?.id)
    .map((plan) => ({ plan, read: readerOf(playbook, plan, input.today) }))
    .filter((other) => (schoolYearOfPlan(items, other.read) ?? other.plan.schoolYear) === yearOfDays)
    .map((other) => daysOfOther(items, other.read, settings, other.plan))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const numbers = [input.otherPlans === null ? null : number, ...others.map((other) => other.number)];
  return {
    ...days,
    plan: number,
    year: numbers.reduce((sum, one) => (sum === null || one === null ? null : Math.round((sum + one) * 100) / 100), 0),
    others,
    freeDaysKnown: schoolYear !== null && own(settings.freeDays, schoolYear) !== undefined,
    free: items.free,
    extended: items.extended,
  };
}
