import { addDays, dayNumber, isoOf, weekdayIndex, weekdayOf } from '@/lib/core/calendar/day';
import { closedReason } from '@/lib/core/calendar/holidays';
import { boundsOf, schoolYearOf } from '@/lib/core/calendar/school-year';
import { longDate, monthName } from '@/lib/core/format/dates';
import { count, decimal } from '@/lib/core/format/list';
import type { IsoDate } from '@/lib/core/model/basics';
import type { Checklist, Days } from '@/lib/core/model/checklist';
import type { Plan } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';
import type { Settings } from '@/lib/core/model/settings';
import { weekdays } from '@/lib/core/model/weekdays';
import { dayButtons } from './items';
import { capital } from './text';
import type { DayCell, DayState, DaysMonth, DaysMonthModel } from './types';

export interface DaysMonthInput {
  playbook: Playbook;
  plan: Plan | null;
  otherPlans: readonly Plan[];
  checklist: Checklist;
  settings: Settings;
}

const meaning: Record<DayState, string> = {
  counted: 'telt mee',
  half: 'telt mee als halve dag',
  extra: 'inhaaldag, telt mee',
  missed: 'ging niet door',
  free: 'telt niet mee',
  none: '',
};

interface Told {
  days: Days;
  short: string;
  free: readonly IsoDate[];
  editable: boolean;
  sums: ReadonlyMap<IsoDate, number>;
}

/** For each day on which something counts, what it weighs in all plans of the year together. */
function weights(days: Days, halfDayWeight: number): Map<IsoDate, number> {
  const all = new Map<IsoDate, number>();
  for (const { counted, half } of [days, ...days.others]) {
    for (const date of counted) all.set(date, (all.get(date) ?? 0) + (half.includes(date) ? halfDayWeight : 1));
  }
  return all;
}

function ofLimit(sum: number, { free, extended }: Days): string {
  return `${decimal(Math.round(sum * 100) / 100)} van ${sum > free ? extended : free}`;
}

function cellOf(date: IsoDate, sum: number, { days, short, free, editable }: Told): DayCell {
  const reasonIn = (list: { date: IsoDate; reason: string }[]) => list.find((day) => day.date === date)?.reason;
  const extra = reasonIn(days.extra);
  const missed = reasonIn(days.missed);
  const skipped = days.skipped.find((day) => day.date === date)?.why;
  const half = days.half.includes(date);
  const state: DayState =
    missed !== undefined
      ? 'missed'
      : extra !== undefined
        ? 'extra'
        : half
          ? 'half'
          : days.counted.includes(date)
            ? 'counted'
            : skipped !== undefined
              ? 'free'
              : 'none';
  const why = missed || extra || skipped || (state === 'none' ? closedReason(date, free) : null);
  const other = days.others.some((plan) => plan.counted.includes(date));
  const parts = [
    `${state === 'none' ? `geen ${short}-dag` : meaning[state]}${state === 'extra' && half ? ' als halve dag' : ''}${why ? `: ${why}` : ''}`,
    ...(other ? [`telt in een ander ${short}-plan`] : []),
  ];
  return {
    date,
    number: String(Number(date.slice(8))),
    state,
    other,
    label: `${longDate(date)}, ${parts.join(', ')}`,
    sum: ofLimit(sum, days),
    offer: editable ? offerOf(state) : null,
  };
}

function offerOf(state: DayState): DayCell['offer'] {
  if (state === 'missed') return { say: 'as-planned', text: 'Ging toch door', reason: null };
  if (state === 'extra') return { say: 'as-planned', text: 'Toch geen inhaaldag', reason: null };
  if (state === 'free' || state === 'none') {
    return { say: 'extra', text: 'Inhaaldag', reason: 'Waarom een inhaaldag? (mag leeg)' };
  }
  return { say: 'missed', text: 'Ging niet door', reason: 'Waarom niet? (mag leeg)' };
}

function monthOf(first: IsoDate, told: Told, before: number): { month: DaysMonth; after: number } {
  const start = dayNumber(first);
  const next = dayNumber(addDays(first, 32).slice(0, 8).concat('01'));
  const cells: (DayCell | null)[] = Array.from({ length: weekdayIndex(start) }, () => null);
  let sum = before;
  for (let number = start; number < next; number += 1) {
    const date = isoOf(number);
    sum += told.sums.get(date) ?? 0;
    cells.push(cellOf(date, sum, told));
  }
  while (cells.length % 7 !== 0) cells.push(null);
  const title = monthName(first);
  return {
    after: sum,
    month: {
      id: first.slice(0, 7),
      title: `${capital(title)} ${first.slice(0, 4)}`,
      sum: `Tot en met ${title}: ${ofLimit(sum, told.days)} werkdagen.`,
      weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
    },
  };
}

function monthsOf(schoolYear: string, told: Told): DaysMonth[] {
  let sum = 0;
  let first = boundsOf(schoolYear).first;
  return Array.from({ length: 12 }, () => {
    const { month, after } = monthOf(first, told, sum);
    sum = after;
    first = addDays(first, 32).slice(0, 8).concat('01');
    return month;
  });
}

function summaryOf(days: Days, { days: items, short }: Playbook, otherPlans: readonly Plan[]): string[] {
  const ours = `In dit plan: ${count(days.plan ?? 0, 'werkdag', 'werkdagen')}.`;
  const others = days.others.flatMap(({ id, number }) => {
    const title = otherPlans.find((plan) => plan.id === id)?.items[items?.title ?? ''];
    const name = title?.class === 'fact' && typeof title.value === 'string' ? title.value : `een ander ${short}-plan`;
    return number === 0
      ? []
      : [`In ‘${name}’: ${number === null ? 'nog niet te tellen' : count(number, 'werkdag', 'werkdagen')}.`];
  });
  const sum = days.year === null ? [] : [`Samen dit schooljaar: ${ofLimit(days.year, days)} werkdagen.`];
  return [ours, ...others, ...sum];
}

/** The days of one plan, month by month: which count and why others do not, with the sum of the school year. */
export function daysMonthOf(input: DaysMonthInput): DaysMonthModel | null {
  const { playbook, plan, otherPlans, checklist, settings } = input;
  const { days, schoolYear, today } = checklist;
  if (days === null) return null;
  const half = plan?.daysByHand?.half ?? [];
  const countable = days.plan !== null && schoolYear !== null;
  const told: Told = {
    days,
    short: playbook.short,
    free: schoolYear === null ? [] : (settings.freeDays[schoolYear] ?? []),
    editable: plan !== null,
    sums: weights(days, settings.halfDayWeight),
  };
  const used = countable && plan !== null ? [...usedWeekdays(days), ...half] : [];
  const months = countable ? monthsOf(schoolYear, told) : [];
  const shown =
    countable && schoolYearOf(today) === schoolYear && today >= (days.counted[0] ?? today) ? today : days.counted[0];
  return {
    title: `Werkdagen${schoolYear === null ? '' : ` ${schoolYear}`}`,
    schoolYear,
    months,
    first: Math.max(
      0,
      months.findIndex((month) => month.id === (shown ?? today).slice(0, 7)),
    ),
    empty: countable ? null : 'Met een begindatum, een einddatum en dagen kan Draaiboek de werkdagen tellen.',
    summary: countable ? summaryOf(days, playbook, otherPlans) : [],
    half: {
      title: 'Halve dagen',
      help: `Duid aan welke dagen maar een halve dag duren. Een halve dag telt als ${decimal(settings.halfDayWeight)}.`,
      days: dayButtons(used)
        .filter(({ day }) => used.includes(day))
        .map((one) => ({ ...one, on: half.includes(one.day) })),
    },
    legend: [
      { state: 'counted', text: 'telt mee' },
      { state: 'half', text: 'halve dag' },
      { state: 'extra', text: 'inhaaldag' },
      { state: 'missed', text: 'ging niet door' },
      { state: 'free', text: 'vakantie of vrij' },
      ...(days.others.length === 0 ? [] : [{ state: 'other' as const, text: `ander ${playbook.short}-plan` }]),
    ],
    freeDays:
      countable && !days.freeDaysKnown
        ? {
            text: `De vrije dagen van de school voor ${schoolYear} zijn nog niet ingevuld. De telling kan te hoog zijn.`,
            link: 'Vul de vrije dagen in',
          }
        : null,
    notes: days.ignored.map(({ date, why }) => `${capital(longDate(date))} verandert niets aan de telling: ${why}.`),
  };
}

function usedWeekdays({ counted, skipped }: Days) {
  const used = new Set([...counted, ...skipped.map(({ date }) => date)].map(weekdayOf));
  return weekdays.filter((day) => used.has(day));
}
