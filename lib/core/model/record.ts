import { z } from 'zod/mini';
import { id, ownWords } from './basics';
import { condition } from './condition';

/** One noted value: words, a day, a number, yes or no, or a list of words. Null or empty is known to be empty. */
export const noted = z.union([ownWords, z.number(), z.boolean(), z.null(), z.array(ownWords)]);
export type Noted = z.infer<typeof noted>;

/** One row of a record by the names of its fields; an absent field was never noted. */
export const recordRow = z.record(id, noted);
export type RecordRow = z.infer<typeof recordRow>;

export const recordField = z.object({
  id,
  kind: z.enum(['text', 'date', 'time', 'number', 'yes-no', 'list', 'weekdays']),
  title: z.string(),
  /** Name inside a sentence that lists what is missing. */
  short: z.optional(z.string()),
  help: z.optional(z.string()),
});
export type RecordField = z.infer<typeof recordField>;

/**
 * Something that no page tells and that is more than one answer: the agreement, the activity list, the possible places.
 * The user notes it in Draaiboek itself. A record has one row, or, with `many`, as many as she likes.
 */
export const recordKind = z.object({
  id,
  title: z.string(),
  /** What one row is called. */
  row: z.optional(z.string()),
  many: z.optional(z.boolean()),
  /** The step in which it is noted. */
  step: id,
  help: z.optional(z.string()),
  appliesWhen: z.optional(condition),
  fields: z.array(recordField),
});
export type RecordKind = z.infer<typeof recordKind>;
