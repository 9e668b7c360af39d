import { z } from 'zod/mini';
import { id, isoDate } from './basics';

/** A larger file is not taken: with a drawing or two a template is a tenth of this. */
export const largestWordTemplate = 5_000_000;
/** So many signs are needed to write that many bytes as text. */
const longestContent = 4 * Math.ceil(largestWordTemplate / 3);

/** The bytes of a file as text, since a message and a back-up carry no bytes. */
const base64 = z.string().check(z.maxLength(longestContent), z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

/** A school's own .docx for one document of a playbook. It holds words of the school, and names where a pupil's data come. */
export const wordTemplate = z.object({
  playbook: id,
  document: id,
  /** What the file was called. */
  name: z.string().check(z.maxLength(200)),
  content: base64,
  keptOn: isoDate,
});
export type WordTemplate = z.infer<typeof wordTemplate>;

/** What is told of it without the file itself. */
export const wordTemplateLine = z.object({
  playbook: id,
  document: id,
  name: z.string(),
  bytes: z.number(),
  keptOn: isoDate,
});
export type WordTemplateLine = z.infer<typeof wordTemplateLine>;
