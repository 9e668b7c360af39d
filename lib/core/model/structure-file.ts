import { z } from 'zod/mini';

const documentName = z
  .string()
  .check(z.regex(/^(page|frame-[1-9]\d?)\.html$/, 'a page is called page.html or frame-1.html'));

/**
 * A page without anything of a pupil: its structure and its label texts. `labels` are the texts that were kept, once
 * each, for the user to look through; `documents` are the page and its frames as HTML.
 */
export const structureFile = z.object({
  format: z.literal('draaiboek-paginastructuur'),
  version: z.literal(1),
  /** The playbook that recognition saw on the page; null where it saw none. */
  playbook: z.nullable(z.string().check(z.maxLength(40))),
  labels: z.array(z.string().check(z.maxLength(400))).check(z.maxLength(2000)),
  documents: z
    .array(z.object({ name: documentName, html: z.string().check(z.maxLength(4_000_000)) }))
    .check(z.minLength(1, 'there is no page in it'), z.maxLength(60)),
});
export type StructureFile = z.infer<typeof structureFile>;
