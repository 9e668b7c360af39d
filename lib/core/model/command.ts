import { z } from 'zod/mini';
import { id, isoDate, ownWords } from './basics';
import { madeDocument } from './document';
import { answerValue, judgedText, lineKey, openPoint, setAside, storedItem } from './plan';
import { recordRow } from './record';
import { daysByHand } from './schedule';

/** What the user asks of the store. Every command acts once, however often it arrives (`commandId`). */
export const planCommand = z.discriminatedUnion('do', [
  /** What the page showed, in the form that may be stored. */
  z.object({
    do: z.literal('observe'),
    items: z.record(z.string(), storedItem),
    on: isoDate,
    judged: z.optional(z.record(z.string(), judgedText)),
  }),
  z.object({ do: z.literal('answer'), question: z.string(), scope: z.enum(['pupil', 'plan']), value: answerValue }),
  z.object({ do: z.literal('tick'), item: id, on: z.nullable(isoDate) }),
  z.object({ do: z.literal('call-done'), step: id, done: z.boolean() }),
  z.object({
    do: z.literal('record-report'),
    reportId: z.string(),
    topics: z.array(id),
    kind: z.string(),
    date: z.nullable(isoDate),
    origin: z.enum(['copied', 'answered', 'seen']),
    chair: z.optional(ownWords),
    attendees: z.optional(z.array(ownWords)),
    decision: z.optional(ownWords),
    motivation: z.optional(ownWords),
  }),
  z.object({ do: z.literal('correct-report'), reportId: z.string(), date: z.nullable(isoDate), topics: z.array(id) }),
  z.object({ do: z.literal('forget-report'), reportId: z.string() }),
  /** The open points of one report: these, and no others. */
  z.object({ do: z.literal('agree'), from: z.string(), points: z.array(openPoint) }),
  /** Adds one open point, corrects it, or says whether it is done. */
  z.object({ do: z.literal('keep-point'), point: openPoint }),
  z.object({ do: z.literal('forget-point'), pointId: z.string() }),
  z.object({ do: z.literal('answer-reports'), answered: z.boolean() }),
  z.object({
    do: z.literal('record-conversation'),
    conversationId: z.string(),
    with: z.string(),
    date: z.nullable(isoDate),
    dayUnknown: z.optional(z.boolean()),
    written: z.optional(z.boolean()),
  }),
  z.object({ do: z.literal('forget-conversation'), conversationId: z.string() }),
  z.object({ do: z.literal('answer-conversations'), answered: z.boolean() }),
  /** A list that showed all reports, or all conversations. */
  z.object({
    do: z.literal('see-lines'),
    of: z.enum(['reports', 'conversations']),
    on: isoDate,
    lines: z.array(lineKey),
  }),
  /** Lines of the pupil's file that are not this plan's, or are again to be asked about. */
  z.object({ do: z.literal('set-lines-aside'), lines: z.array(lineKey), aside: z.boolean() }),
  z.object({ do: z.literal('keep-words'), name: z.string(), words: ownWords }),
  /** All rows of one record; none forgets it. */
  z.object({ do: z.literal('note'), record: id, rows: z.array(recordRow) }),
  /** A document that was made now. */
  z.object({ do: z.literal('record-document'), made: madeDocument }),
  z.object({ do: z.literal('forget-document'), documentId: z.string() }),
  z.object({ do: z.literal('set-days'), days: daysByHand }),
  /** A finding set aside, or, with null, back among the others. */
  z.object({ do: z.literal('set-aside'), rule: z.string(), aside: z.nullable(setAside) }),
  z.object({ do: z.literal('introduced') }),
]);
export type PlanCommand = z.infer<typeof planCommand>;

/** One proposed write into the page: shown before it is made. */
export interface ProposedWrite {
  item: string;
  title: string;
  /** What stands there now, as text for the screen; empty when the field is empty. */
  now: string;
  /** What would come, as text for the screen. */
  then: string;
  value: import('./basics').ItemValue;
  /** True when the field already holds something: then the user must say so herself. */
  over: boolean;
}
