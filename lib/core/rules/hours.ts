import { z } from 'zod/mini';
import { weekdaysIn } from '@/lib/core/evaluate/days';
import type { Facts } from '@/lib/core/evaluate/facts';
import { fires, kind, ok, unknown } from './kind';
import { nameOfItem, nameOfNoted } from './naming';

const settingsSchema = z.strictObject({
  /** Where begin, end and pause of a day are noted. */
  from: z.string(),
  to: z.string(),
  pause: z.string(),
  /** Hours of work in a day, or in a week with what is noted under `beside`. */
  most: z.optional(z.strictObject({ day: z.number(), week: z.number(), beside: z.optional(z.string()) })),
  /** No work before the first hour or after the second. */
  between: z.optional(z.tuple([z.number(), z.number()])),
  /** Above so many hours of work a pause of so many minutes. */
  pauses: z.optional(z.array(z.strictObject({ above: z.number(), minutes: z.number() }))),
});
type Settings = z.infer<typeof settingsSchema>;

/** A day of work in minutes; undefined for what is not known. */
interface Work {
  from: number | undefined;
  to: number | undefined;
  pause: number | undefined;
}

const aDay = 24 * 60;

/** Minutes since midnight of "9:00", "09.30" or "9u30"; undefined for what is no hour. */
function minutesOf(time: unknown): number | undefined {
  const [, hours, minutes = '0'] = /^(\d{1,2})(?:[:.uh](\d{2})?)?$/i.exec(String(time).trim()) ?? [];
  const found = Number(hours) * 60 + Number(minutes);
  return hours !== undefined && Number(minutes) < 60 && found <= aDay ? found : undefined;
}

function span({ from, to }: Work): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  return to < from ? to + aDay - from : to - from;
}

/** Least and most minutes of work: a pause that is not known may be none, or all of it. */
function workOf(work: Work): [number, number] {
  const whole = span(work);
  if (whole === undefined) return [0, aDay];
  const most = Math.max(0, whole - (work.pause ?? 0));
  return [work.pause === undefined ? 0 : most, most];
}

/** Chosen days a week, least and most; a half day counts as half. */
function daysAWeek(facts: Facts): [number, number] {
  const item = facts.input.playbook.days?.weekdays;
  const chosen = item === undefined ? [] : weekdaysIn(facts.known(item));
  if (chosen === undefined) return [0, 7];
  const half = facts.input.plan?.daysByHand?.half ?? [];
  const days = chosen.reduce((sum, day) => sum + (half.includes(day) ? 0.5 : 1), 0);
  return [days, days];
}

type Bounds = [surely: boolean, perhaps: boolean];

/** Hours beside the work that were not noted count as none, where all else is known and the rule surely `applies`. */
function tooMuch(facts: Facts, work: Work, most: NonNullable<Settings['most']>, applies: boolean): Bounds {
  const beside = most.beside === undefined ? null : facts.noted(most.beside);
  const [least, longest] = workOf(work);
  const [fewest, days] = daysAWeek(facts);
  const isSure = applies && least === longest && fewest === days;
  const other = (typeof beside === 'number' ? beside : 0) * 60;
  const tooLong = (minutes: number, week: number, rest: number): boolean =>
    minutes > most.day * 60 || (week > 0 && week + rest > most.week * 60);
  return [
    tooLong(least, least * fewest, other),
    tooLong(longest, longest * days, beside === undefined && !isSure ? Number.POSITIVE_INFINITY : other),
  ];
}

/** One end of the day in the night is enough. */
function outside({ from, to }: Work, [first, last]: readonly [number, number]): Bounds {
  const isNight =
    (from !== undefined && (from < first * 60 || from >= last * 60)) ||
    (to !== undefined && (to > last * 60 || to <= first * 60)) ||
    (from !== undefined && to !== undefined && to < from);
  return [isNight, isNight || from === undefined || to === undefined];
}

function tooLong(work: Work, pauses: NonNullable<Settings['pauses']>): Bounds {
  const [least, most] = workOf(work);
  const isShort = (minutes: number): boolean =>
    pauses.some((pause) => minutes > pause.above * 60 && (work.pause ?? 0) < pause.minutes);
  return [work.pause !== undefined && span(work) !== undefined && isShort(least), isShort(most)];
}

/**
 * The hours of a day of work: not too many (the pause is no work), not at night, and with a pause that is long enough.
 * `{uren}` are begin, end and pause. Silent where no hours were agreed on; hours beside the work that were not noted count as none.
 * `{ kind: 'hours', with: { from: 'hours.from', to: 'hours.to', pause: 'hours.pause', between: [6, 20] } }`
 */
export const hours = kind({
  settings: settingsSchema,
  slots: ['uren'],
  judge: ({ facts, settings, rule }) => {
    const noted = { from: facts.noted(settings.from), to: facts.noted(settings.to) };
    const pause = facts.noted(settings.pause);
    if (noted.from === null || noted.from === '' || noted.to === null || noted.to === '') return ok;
    const work: Work = {
      from: minutesOf(noted.from),
      to: minutesOf(noted.to),
      pause: pause === undefined ? undefined : Number(pause) || 0,
    };
    const judged: Bounds[] = [
      ...(settings.most ? [tooMuch(facts, work, settings.most, facts.holds(rule.appliesWhen) === 'yes')] : []),
      ...(settings.between ? [outside(work, [settings.between[0], settings.between[1]])] : []),
      ...(settings.pauses ? [tooLong(work, settings.pauses)] : []),
    ];
    if (judged.some(([surely]) => surely)) {
      return fires({ uren: [noted.from, noted.to, pause].map((part) => String(part ?? '…')).join(' - ') });
    }
    if (!judged.some(([, perhaps]) => perhaps)) return ok;
    const open = [settings.from, settings.to, settings.pause].filter((_, at) => {
      const known = [work.from, work.to, work.pause][at];
      return known === undefined && (at < 2 || settings.between === undefined);
    });
    const days = facts.input.playbook.days?.weekdays;
    const beside = settings.most?.beside;
    const isCounted = days === undefined || weekdaysIn(facts.known(days)) !== undefined;
    if (open.length === 0 && isCounted && beside !== undefined) open.push(beside);
    const names = open.map((path) => nameOfNoted(facts, path));
    return unknown(...(names.length > 0 || days === undefined ? names : [nameOfItem(facts, days)]));
  },
});
