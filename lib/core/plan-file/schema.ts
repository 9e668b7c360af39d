import { z } from 'zod/mini';
import { isDay } from '@/lib/core/calendar/day';
import { id, logRow, weekday } from '@/lib/core/model/basics';

/** A day that exists; the empty text counts as null. */
const day = z.pipe(
  z.union([
    z.string().check(z.refine((text) => text === '' || isDay(text), 'dit is geen datum (jjjj-mm-dd)')),
    z.null(),
  ]),
  z.transform((text) => (text === '' ? null : text)),
);
const someDay = z.string().check(z.refine(isDay, 'dit is geen datum (jjjj-mm-dd)'));

const answer = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const noted = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const row = z.record(z.string(), noted);

/** A file is a name, or a name with its size. */
const fileEntry = z.object({ name: z.string(), bytes: z.optional(z.number()) });

const itemValue = z.union([
  z.string(),
  z.null(),
  z.array(z.string()),
  z.array(logRow),
  z.array(z.union([z.string(), fileEntry])),
]);

const reasoned = z.object({ date: day, reason: z._default(z.string(), '') });

/**
 * A plan in a file, as `npm run check` reads it. An absent key, at any depth, is not known; null, an empty text or an
 * empty list is known to be empty. Keys that are no part of the format are let through, and named by `readPlanFile`.
 */
export const planFile = z.looseObject({
  playbook: z.string(),
  today: someDay,
  pupil: z.optional(z.record(z.string(), answer)),
  items: z.optional(z.record(z.string(), itemValue)),
  answers: z.optional(z.record(z.string(), z.union([answer, row]))),
  reports: z.optional(
    z.array(
      z.looseObject({
        topics: z.array(id),
        kind: z.optional(z.string()),
        date: z.optional(day),
        chair: z.optional(z.nullable(z.string())),
        attendees: z.optional(z.nullable(z.array(z.string()))),
        decision: z.optional(z.nullable(z.string())),
        motivation: z.optional(z.nullable(z.string())),
      }),
    ),
  ),
  conversations: z.optional(
    z.array(z.looseObject({ with: z.string(), date: z.optional(day), text: z.optional(z.nullable(z.string())) })),
  ),
  days: z.optional(
    z.looseObject({
      extra: z.optional(z.array(reasoned)),
      missed: z.optional(z.array(reasoned)),
      half: z.optional(z.array(weekday)),
    }),
  ),
  changes: z.optional(z.record(z.string(), day)),
  otherPlans: z.optional(z.array(z.record(z.string(), itemValue))),
  done: z.optional(z.array(id)),
  school: z.optional(z.looseObject({ freeDays: z.optional(z.array(someDay)) })),
  settings: z.optional(
    z.looseObject({
      circularCheckedOn: z.optional(z.nullable(someDay)),
      warnBeforeStartDays: z.optional(z.number()),
      halfDayWeight: z.optional(z.number()),
      lastContactMaxDays: z.optional(z.number()),
      riskyMachines: z.optional(z.array(z.string())),
      rulesOff: z.optional(z.array(z.string())),
    }),
  ),
});
export type PlanFile = z.infer<typeof planFile>;
