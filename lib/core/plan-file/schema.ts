import { z } from 'zod/mini';
import { isDay } from '@/lib/core/calendar/day';
import { id, weekday } from '@/lib/core/model/basics';

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

/** A contact as it is written down: each cell may be empty, or not known. */
const contact = z.object({
  date: z.optional(day),
  kind: z.optional(z.nullable(z.string())),
  content: z.optional(z.nullable(z.string())),
});

const itemValue = z.union([z.string(), z.null(), z.array(z.union([z.string(), fileEntry])), z.array(contact)]);

/** A list; null is none. */
const list = <T extends z.ZodMiniType>(entry: T) =>
  z.optional(
    z.pipe(
      z.nullable(z.array(entry)),
      z.transform((entries) => entries ?? []),
    ),
  );

/** A group of values; null says nothing. */
const group = <T extends z.ZodMiniType>(entry: T) => z.optional(z.nullable(z.record(z.string(), entry)));

const words = z.optional(z.nullable(z.string()));
const count = z.optional(z.nullable(z.number()));
const reasoned = z.object({ date: z.optional(day), reason: words });

/**
 * A plan in a file, as `npm run check` reads it. An absent key, at any depth, is not known; null, an empty text or an
 * empty list is known to be empty. Keys that are no part of the format are let through, and named by `readPlanFile`.
 */
export const planFile = z.looseObject({
  playbook: z.string(),
  today: someDay,
  pupil: group(answer),
  items: group(itemValue),
  answers: group(z.union([answer, row])),
  reports: list(
    z.looseObject({
      topics: list(id),
      kind: words,
      date: z.optional(day),
      chair: words,
      attendees: list(z.string()),
      decision: words,
      motivation: words,
    }),
  ),
  conversations: list(z.looseObject({ with: words, date: z.optional(day), text: words })),
  days: z.optional(z.nullable(z.looseObject({ extra: list(reasoned), missed: list(reasoned), half: list(weekday) }))),
  changes: group(day),
  otherPlans: list(z.record(z.string(), itemValue)),
  done: list(id),
  school: z.optional(z.nullable(z.looseObject({ freeDays: list(someDay) }))),
  settings: z.optional(
    z.nullable(
      z.looseObject({
        circularCheckedOn: z.optional(day),
        warnBeforeStartDays: count,
        halfDayWeight: count,
        lastContactMaxDays: count,
        riskyMachines: list(z.string()),
        rulesOff: list(z.string()),
      }),
    ),
  ),
});
export type PlanFile = z.infer<typeof planFile>;
