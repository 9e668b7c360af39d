import { z } from 'zod/mini';
import { isoDate, itemValue, schoolYear } from './basics';

/** One item as the page shows it now. `uncertain` means several or only weak candidates: shown, never used. */
export const fieldState = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('present'),
    value: itemValue,
    confidence: z.number(),
    label: z.string(),
    writable: z.boolean(),
    /** The field's own control, which decides how it is written. */
    control: z.string(),
    /** Items that share this field ("combined field"). */
    shared: z.optional(z.boolean()),
    /** The user said herself that this field is the item. */
    coupled: z.optional(z.boolean()),
  }),
  z.object({ state: z.literal('uncertain'), labels: z.array(z.string()), confidence: z.number() }),
]);
export type FieldState = z.infer<typeof fieldState>;

export const pageStudent = z.object({
  name: z.string(),
  class: z.nullable(z.string()),
  platformId: z.nullable(z.string()),
  /** The day of birth, where the page shows it beside the name. Never kept unless the user says so. */
  born: z.optional(isoDate),
});
export type PageStudent = z.infer<typeof pageStudent>;

/** What a page shows at one moment: plain values, no elements. An item that is not in `items` was not on the page. */
export const snapshot = z.object({
  host: z.string(),
  playbook: z.string(),
  mode: z.enum(['edit', 'read']),
  student: z.nullable(pageStudent),
  schoolYear: z.nullable(schoolYear),
  /** The platform's own id of this plan, where the page shows one. */
  planId: z.nullable(z.string()),
  items: z.record(z.string(), fieldState),
  /** Frames of another origin, which cannot be read. */
  unreadableFrames: z.number(),
});
export type Snapshot = z.infer<typeof snapshot>;
