import { z } from 'zod/mini';
import { isoDate, logRow } from './basics';

/** Longer than any text of a plan; what is longer is not kept. */
export const longestRescue = 200_000;

/** The same text as html, where an editor gave it lists, headings or stress; what it may hold is up to who writes it. */
const rescuedForm = z.optional(z.string().check(z.maxLength(longestRescue)));

/** Of a log with rows: those that were typed; the text says the same. */
const rescuedRows = z.optional(z.array(logRow));

/** What was typed in one field and not seen stored since. */
export const rescuedText = z.object({
  id: z.string(),
  item: z.string(),
  /** The form in which it was typed, as it was opened once; each opening has its own. */
  writing: z.string(),
  text: z.string().check(z.maxLength(longestRescue)),
  form: rescuedForm,
  rows: rescuedRows,
  on: isoDate,
  /** `14:31`. */
  time: z.string(),
});
export type RescuedText = z.infer<typeof rescuedText>;

/** Whose text it is. */
export const rescueOwner = z.object({ host: z.string(), pupilKey: z.string(), planId: z.string() });
export type RescueOwner = z.infer<typeof rescueOwner>;

/** As it is held in the browser's memory: never on disk. */
export const heldText = z.object({ ...rescuedText.shape, ...rescueOwner.shape });
export type HeldText = z.infer<typeof heldText>;

/** Texts that were typed in one form. */
export const typedTexts = z.object({
  planId: z.string(),
  writing: z.string(),
  texts: z.array(
    z.object({
      item: z.string(),
      text: z.string().check(z.maxLength(longestRescue)),
      form: rescuedForm,
      rows: rescuedRows,
    }),
  ),
  on: isoDate,
  time: z.string(),
});
export type TypedTexts = z.infer<typeof typedTexts>;
