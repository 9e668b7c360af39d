import { schoolYearIn, schoolYearOf } from '@/lib/core/calendar/school-year';
import { countWorkdays } from '@/lib/core/calendar/workdays';
import type { IsoDate, SchoolYear, Weekday } from '@/lib/core/model/basics';
import type { Days } from '@/lib/core/model/checklist';
import type { EvaluationInput } from '@/lib/core/model/evaluation';
import type { Plan } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';
import type { Settings } from '@/lib/core/model/settings';
import { type Known, knownOf } from './known';
import { isWeekday } from './value';

type Reader = (item: string) => Known;
type DayItems = NonNullable<Playbook['days']>;

/** A known day, null for a field known to be empty, undefined for what is not known. */
export function dayIn(known: Known): IsoDate | null | undefined {
  if (known.state === 'empty') return null;
  return typeof known.value === 'string' ? known.value : undefined;
}

/** The known weekdays; undefined for what is not known. */
function weekdaysIn(known: Known): Weekday[] | undefined {
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

type Counted = Pick<Days, 'counted' | 'skipped'> & { number: number | null };

/**
 * The days of one plan. Their number is unknown while a field is not known or still empty, while the end lies before
 * the start, and when the period crosses the summer: then they belong to two school years.
 */
function countedIn(items: DayItems, read: Reader, settings: Settings): Counted {
  const start = dayIn(read(items.start));
  const end = dayIn(read(items.end));
  const chosen = weekdaysIn(read(items.weekdays));
  const nothing: Counted = { number: null, counted: [], skipped: [] };
  if (!start || !end || chosen === undefined || chosen.length === 0) return nothing;
  if (end < start || schoolYearOf(start) !== schoolYearOf(end)) return nothing;
  const days = countWorkdays(start, end, chosen, Object.values(settings.freeDays).flat());
  return { ...days, number: days.counted.length };
}

/** Another plan's days count as none while one of its fields is known to be empty: then nothing was planned yet. */
function daysOfOther(items: DayItems, read: Reader, settings: Settings): number | null {
  const number = countedIn(items, read, settings).number;
  if (number !== null) return number;
  return [items.start, items.end, items.weekdays].some((item) => read(item).state === 'empty') ? 0 : null;
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
  const { number, counted, skipped } = countedIn(items, read, settings);
  const others = (input.otherPlans ?? [])
    .filter((plan) => plan.playbook === playbook.id && plan.id !== input.plan?.id)
    .map((plan) => ({ plan, read: readerOf(playbook, plan, input.today) }))
    .filter((other) => (schoolYearOfPlan(items, other.read) ?? other.plan.schoolYear) === schoolYear)
    .map((other) => daysOfOther(items, other.read, settings));
  const own = input.otherPlans === null ? null : number;
  const year = others.reduce<number | null>((sum, days) => (sum === null || days === null ? null : sum + days), own);
  return {
    plan: number,
    year,
    counted,
    skipped,
    half: [],
    extra: [],
    missed: [],
    freeDaysKnown: schoolYear !== null && (settings.freeDays[schoolYear] ?? []).length > 0,
    free: items.free,
    extended: items.extended,
  };
}
