import { z } from 'zod/mini';
import { birthday, isDay } from '@/lib/core/calendar/day';
import { boundsOf } from '@/lib/core/calendar/school-year';
import { birthDateQuestion, type Facts } from '@/lib/core/evaluate/facts';
import type { IsoDate } from '@/lib/core/model/basics';
import { nameOfItem, nameOfNoted, nameOfQuestion, nameOfReport } from './naming';

const take = z.optional(z.enum(['newest', 'oldest']));

/** Something that happened, or happens, on a day. A string is an item: `start-date`. */
export type Moment =
  | string
  /** The reports of these steps; of none: of all steps. `take` leaves one, as soon as one with a day is known. */
  | { reports: string[]; take?: 'newest' | 'oldest' | undefined }
  /** The conversations with these; with none: with everyone. */
  | { conversations: string[]; take?: 'newest' | 'oldest' | undefined }
  | { answer: string }
  /** A day that the user noted: `workstation-sheet.date`. */
  | { noted: string }
  /** The days on which these stored facts became another. */
  | { changed: string[] }
  /** The day on which the pupil becomes so old. */
  | { birthday: number }
  /** The first or the last day of the plan's school year. */
  | { schoolYear: 'first' | 'last' }
  | { today: true }
  | { any: Moment[] };

export const moment: z.ZodMiniType<Moment> = z.lazy(() =>
  z.union([
    z.string(),
    z.strictObject({ reports: z.array(z.string()), take }),
    z.strictObject({ conversations: z.array(z.string()), take }),
    z.strictObject({ answer: z.string() }),
    z.strictObject({ noted: z.string() }),
    z.strictObject({ changed: z.array(z.string()) }),
    z.strictObject({ birthday: z.number() }),
    z.strictObject({ schoolYear: z.enum(['first', 'last']) }),
    z.strictObject({ today: z.literal(true) }),
    z.strictObject({ any: z.array(moment) }),
  ]),
);

/**
 * The days of a moment that are known, and by name what is not known yet. Without days and without names it is known
 * that there is none.
 */
export interface When {
  days: readonly IsoDate[];
  missing: readonly string[];
}

/** A known day, null for none, undefined for not known. */
function one(day: unknown, name: () => string): When {
  if (isDay(day)) return { days: [day], missing: [] };
  return { days: [], missing: day === null || day === '' ? [] : [name()] };
}

function among(days: readonly IsoDate[], which: 'newest' | 'oldest' | undefined, missing: readonly string[]): When {
  if (which === undefined || days.length === 0) return { days, missing };
  const sorted = days.toSorted();
  return { days: [(which === 'newest' ? sorted.at(-1) : sorted[0]) ?? ''], missing: [] };
}

/** A report that somebody only knows to exist has a day that is not known; one that was seen without lacks it. */
function reportDays(facts: Facts, steps: readonly string[], which: 'newest' | 'oldest' | undefined): When {
  const { list, all } = facts.reports;
  const found = list.filter(({ topics }) => steps.length === 0 || topics.some((topic) => steps.includes(topic)));
  const open = !all || found.some(({ date, origin }) => date === null && origin === 'answered');
  const names =
    steps.length === 0 ? ['de verslagen'] : steps.map((step) => `de datum van het ${nameOfReport(facts, step)}`);
  return among(
    found.flatMap(({ date }) => (date === null ? [] : [date])),
    which,
    open ? names : [],
  );
}

function conversationDays(facts: Facts, partners: readonly string[], which: 'newest' | 'oldest' | undefined): When {
  const { list, all } = facts.conversations;
  const found = list.filter((talk) => partners.length === 0 || partners.includes(talk.with));
  const open = !all || found.some(({ dayUnknown }) => dayUnknown === true);
  return among(
    found.flatMap(({ date }) => (date === null ? [] : [date])),
    which,
    open ? ['de gesprekken'] : [],
  );
}

/** The days of a moment, as far as they are known. */
export function whenOf(facts: Facts, given: Moment): When {
  if (typeof given === 'string') return one(facts.day(given), () => nameOfItem(facts, given));
  if ('reports' in given) return reportDays(facts, given.reports, given.take);
  if ('conversations' in given) return conversationDays(facts, given.conversations, given.take);
  if ('answer' in given) return one(facts.answer(given.answer), () => nameOfQuestion(facts, given.answer));
  if ('noted' in given) return one(facts.noted(given.noted), () => nameOfNoted(facts, given.noted));
  if ('changed' in given) {
    return together(
      given.changed.map((item) => one(facts.changedOn(item), () => `wanneer ${nameOfItem(facts, item)} veranderde`)),
    );
  }
  if ('birthday' in given) {
    const born = facts.born();
    const day = born === undefined ? undefined : birthday(born, given.birthday);
    return one(day, () => nameOfQuestion(facts, birthDateQuestion));
  }
  if ('schoolYear' in given) {
    const { schoolYear } = facts;
    return one(schoolYear === null ? undefined : boundsOf(schoolYear)[given.schoolYear], () => 'schooljaar');
  }
  if ('today' in given) return one(facts.input.today, () => 'vandaag');
  return together(given.any.map((part) => whenOf(facts, part)));
}

function together(parts: readonly When[]): When {
  return { days: parts.flatMap(({ days }) => days), missing: parts.flatMap(({ missing }) => missing) };
}

/** True for a moment of which it is known that there is none: then a rule has nothing to compare. */
export function isNever({ days, missing }: When): boolean {
  return days.length === 0 && missing.length === 0;
}
