import { z } from 'zod/mini';
import { type ItemValue, id, isoDate, itemValue, ownWords, schoolYear } from './basics';

/** The answer to one question of the playbook; null means "asked, not known". */
export const answerValue = z.union([z.string(), z.boolean(), z.null()]);
export type AnswerValue = z.infer<typeof answerValue>;

const longestFact = 200;

/** A fact is a day, a choice, a name: nothing so long that it could be a report, and never the lines of a log. */
function isShort(value: ItemValue): boolean {
  const entries = Array.isArray(value) ? value : [value];
  return entries.every((one) => one === null || (typeof one === 'string' && one.length <= longestFact));
}

/**
 * What is kept of an item after the page is gone. A fact keeps its value. Of a long text only that it was filled, how
 * many words it had and a short salted digest are kept: never the text.
 */
export const storedItem = z.discriminatedUnion('class', [
  z.object({
    class: z.literal('fact'),
    value: itemValue.check(z.refine(isShort, 'dit is te lang om te bewaren')),
    seenOn: isoDate,
  }),
  z.object({
    class: z.literal('read'),
    filled: z.boolean(),
    words: z.number(),
    digest: z.string().check(z.maxLength(64)),
    seenOn: isoDate,
  }),
]);
export type StoredItem = z.infer<typeof storedItem>;

/** A line of the pupil's file, as a digest with the plan's own salt: no name or title can be read from it. */
export const lineKey = z.string().check(z.regex(/^line-[0-9a-f]{8}$/));

/** A list that showed all lines of a kind: the day on which it was seen, and the lines that may be this plan's. */
export const seenList = z.object({ on: isoDate, lines: z.array(lineKey) });

/** What the screens around the plan told. */
export const seenAround = z.object({
  reports: z.optional(seenList),
  conversations: z.optional(seenList),
  /** Lines that the user said are not this plan's: each is offered once. */
  aside: z.array(lineKey),
});
export type SeenAround = z.infer<typeof seenAround>;

/** A report that was copied from here, that the user says exists, or that was seen as a line of the pupil's file. */
export const report = z.object({
  id: z.string(),
  topics: z.array(id),
  kind: z.string(),
  /** Day of the meeting; null when the user only knows that the report exists. */
  date: z.nullable(isoDate),
  origin: z.enum(['copied', 'answered', 'seen']),
});
export type Report = z.infer<typeof report>;

export const conversation = z.object({ id: z.string(), with: z.string(), date: z.nullable(isoDate) });
export type Conversation = z.infer<typeof conversation>;

export const pupil = z.object({
  /** host + platform id, else host + normalised name. */
  key: z.string(),
  host: z.string(),
  name: z.string(),
  class: z.nullable(z.string()),
  answers: z.record(z.string(), answerValue),
});
export type Pupil = z.infer<typeof pupil>;

export const plan = z.object({
  id: z.string(),
  playbook: z.string(),
  pupilKey: z.string(),
  /** The platform's own id of the plan, else null. */
  platformId: z.nullable(z.string()),
  schoolYear: z.nullable(schoolYear),
  /** Salt of the digests; made once, never leaves this computer. */
  salt: z.string(),
  items: z.record(z.string(), storedItem),
  answers: z.record(z.string(), answerValue),
  /** Items without a field that the user ticked, with the day. */
  ticked: z.record(z.string(), isoDate),
  /** Steps that the user called done. */
  done: z.array(id),
  /** Undefined until the user answered which reports exist; then every topic without a report is known to lack one. */
  reportsAnswered: z.boolean(),
  reports: z.array(report),
  conversationsAnswered: z.boolean(),
  conversations: z.array(conversation),
  /** Absent until such a screen was seen. */
  around: z.optional(seenAround),
  /** Own words typed into Draaiboek: attendees, chair, decision, motivation for the report form. */
  words: z.record(z.string(), ownWords),
  /** True once *Wat is al gebeurd?* was answered or skipped. */
  introduced: z.boolean(),
  seenOn: isoDate,
});
export type Plan = z.infer<typeof plan>;
