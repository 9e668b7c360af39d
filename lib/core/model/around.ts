import { z } from 'zod/mini';

/** Wordings, written plainly; a `*` stands for the rest of a word ("oudergesprek*"). `not` are lookalikes. */
const wording = z.object({ words: z.array(z.string()), not: z.optional(z.array(z.string())) });
export type Wording = z.infer<typeof wording>;

/** What a part of one line is called, as a column's head or as a label. */
export const linePart = z.enum(['date', 'kind', 'title', 'topics', 'with', 'attendees', 'text', 'pupil']);
export type LinePart = z.infer<typeof linePart>;

/** How the screens around a plan are told: the meeting's report, notes of conversations, and the list of the file's lines. */
export const aroundProfile = z.object({
  /** Kind, title or heading of the meeting's report. */
  report: wording,
  /** Kind, title or heading of a conversation's note. */
  conversation: wording,
  /** What says a kind only where the kind is asked, as in a column for it. */
  asked: z.optional(
    z.object({ report: z.array(z.string()), conversation: z.array(z.string()), other: z.array(z.string()) }),
  ),
  /** Headings over a list with lines of every kind. */
  list: z.array(z.string()),
  labels: z.record(linePart, wording),
  /** Which of the labels for who was there names who led the meeting. */
  chair: z.optional(wording),
  /** With whom a conversation can be; the plan keeps each by its id. */
  partners: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      words: z.array(z.string()),
      /** The pupil, who is also named by name. */
      pupil: z.optional(z.boolean()),
      /** Everybody from elsewhere whom nothing else names. */
      others: z.optional(z.boolean()),
    }),
  ),
  /** Words that add nothing to a kind: with these alone beside it a heading is no title. */
  filler: z.optional(z.array(z.string())),
  /** Headings of other papers that have a day, a text and people too. */
  papers: z.optional(z.array(z.string())),
  /** Who works at the school: with these alone a line is no conversation with anybody else. */
  school: z.optional(z.array(z.string())),
  /** Words of a title that point to a topic of the report: only to tick it beforehand. */
  topics: z.array(z.object({ step: z.string(), words: z.array(z.string()) })),
});
export type AroundProfile = z.infer<typeof aroundProfile>;

/** One line of a pupil's file, as it stands on the page. In memory only: the title may name people. */
export interface AroundLine {
  date: string | null;
  kind: 'report' | 'conversation' | 'other';
  /** Ids of the partners a conversation names. */
  with: string[];
  /** Topics of the report that the title points to. */
  topics: string[];
  title: string;
}

/** What a page beside the plan shows. */
export interface Around {
  playbook: string;
  screen: 'report-form' | 'conversation-form' | 'line-list';
  mode: 'edit' | 'read';
  lines: AroundLine[];
  /** Whether every line of this kind in the file stands in the list: then one that is not there does not exist. */
  whole: { report: boolean; conversation: boolean };
}
