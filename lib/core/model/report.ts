import { z } from 'zod/mini';
import { schoolYear as aSchoolYear, isoDate } from './basics';

/** What a report of the meeting is made from. In memory only: it holds the plan's own texts. */
export const reportContext = z.object({
  playbook: z.string(),
  topics: z.array(z.string()),
  student: z.string(),
  class: z.nullable(z.string()),
  schoolYear: z.nullable(aSchoolYear),
  date: z.nullable(isoDate),
  chair: z.string(),
  attendees: z.string(),
  /** Who was there to advise, and who could not come; only a meeting that was led from here knows these apart. */
  advisory: z.optional(z.string()),
  excused: z.optional(z.string()),
  /** What was agreed upon, a line each. */
  agreements: z.optional(z.array(z.string())),
  decision: z.string(),
  motivation: z.string(),
  /** Item id -> text of the plan now, as the report shows it. */
  items: z.record(z.string(), z.string()),
  days: z.nullable(z.number()),
  /** Another text than the meeting's report, by its id; the topics are left aside then. */
  other: z.optional(z.string()),
  /** What the checklist says of the plan now. */
  findings: z.optional(z.array(z.string())),
  /** The user's role, as it is called on screen. */
  role: z.optional(z.string()),
  /** What the user is called, by her settings: the background fills it in. */
  userName: z.optional(z.string()),
});
export type ReportContext = z.infer<typeof reportContext>;

/** The same report as plain text and as html (h3, p, ul and strong), with the names of what is still empty. */
export const renderedReport = z.object({
  text: z.string(),
  html: z.string(),
  missing: z.array(z.string()),
  /** The text line by line, with the names of the fields that each comes from. */
  lines: z.optional(z.array(z.object({ text: z.string(), from: z.array(z.string()) }))),
});
export type RenderedReport = z.infer<typeof renderedReport>;
