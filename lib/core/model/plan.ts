import { z } from 'zod/mini';
import { type ItemValue, id, isoDate, itemValue, ownWords, schoolYear } from './basics';
import { madeDocument } from './document';
import { recordRow } from './record';
import { daysByHand } from './schedule';

/** The answer to one question of the playbook; null means "asked, not known". */
export const answerValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
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
    /** The day on which another value was seen than before; null while it never changed. */
    changedOn: z.optional(z.nullable(isoDate)),
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
  /** What is known of its content: own words. An absent one is not known, an empty one is known to lack. */
  chair: z.optional(ownWords),
  attendees: z.optional(z.array(ownWords)),
  decision: z.optional(ownWords),
  motivation: z.optional(ownWords),
});
export type Report = z.infer<typeof report>;

export const conversation = z.object({
  id: z.string(),
  with: z.string(),
  date: z.nullable(isoDate),
  /** True where somebody only knows that it took place: then its day is not known, and not missing. */
  dayUnknown: z.optional(z.boolean()),
  /** Whether its note has a text; absent where that is not known. */
  written: z.optional(z.boolean()),
});
export type Conversation = z.infer<typeof conversation>;

/** What a rule said of a long text when that was last on the page: the text itself is not kept. */
export const judgedText = z.object({ outcome: z.enum(['ok', 'fires']), on: isoDate });
export type JudgedText = z.infer<typeof judgedText>;

/** A finding that the user set aside. It returns when what it speaks of changes: `key` stands for those values. */
export const setAside = z.object({ reason: ownWords, on: isoDate, key: z.string().check(z.maxLength(64)) });
export type SetAside = z.infer<typeof setAside>;

/** What was agreed upon and is to be done: it stands open until somebody says that it is done. */
export const openPoint = z.object({
  id: z.string(),
  what: ownWords,
  who: ownWords,
  by: z.nullable(isoDate),
  /** The report with which it was written down. */
  from: z.string(),
  on: isoDate,
  doneOn: z.nullable(isoDate),
});
export type OpenPoint = z.infer<typeof openPoint>;

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
  /** What was agreed upon in meetings. */
  points: z.optional(z.array(openPoint)),
  /** Absent until such a screen was seen. */
  around: z.optional(seenAround),
  /** Own words typed into Draaiboek: attendees, chair, decision, motivation for the report form. */
  words: z.record(z.string(), ownWords),
  /** What was noted beside the page, by the names of the playbook's records; an absent record was never noted. */
  records: z.optional(z.record(z.string(), z.array(recordRow))),
  /** Documents that were made, oldest first. */
  documents: z.optional(z.array(madeDocument)),
  /** Extra, missed and half days; absent where nobody was asked. */
  daysByHand: z.optional(daysByHand),
  /** By rule id. */
  judged: z.optional(z.record(z.string(), judgedText)),
  /** By rule id. */
  setAside: z.optional(z.record(z.string(), setAside)),
  /** True once *Wat is al gebeurd?* was answered or skipped. */
  introduced: z.boolean(),
  seenOn: isoDate,
});
export type Plan = z.infer<typeof plan>;
