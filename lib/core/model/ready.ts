import { z } from 'zod/mini';
import { isoDate } from './basics';
import { planCommand } from './command';

/** A report of a meeting that can be written into the platform's own form. Composed when it is asked for, and held nowhere. */
export const readyReport = z.object({
  planId: z.string(),
  meetingId: z.string(),
  date: isoDate,
  /** What the form's parts would hold, as text; the day as an ISO day. */
  parts: z.object({
    kind: z.string(),
    chair: z.string(),
    attendees: z.string(),
    title: z.string(),
    topics: z.string(),
    text: z.string(),
  }),
  /** The text for an editor. */
  html: z.string(),
  /** What the report still lacks. */
  missing: z.array(z.string()),
  /** Notes the report and what was agreed on the plan, and takes that back. */
  note: z.array(planCommand),
  back: z.array(planCommand),
});
export type ReadyReport = z.infer<typeof readyReport>;
