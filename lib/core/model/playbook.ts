import { z } from 'zod/mini';
import { aroundProfile } from './around';
import { id, isoDate } from './basics';
import { condition } from './condition';
import { documentKind } from './document';
import { recordKind } from './record';

export type { Condition } from './condition';

export const itemKind = z.enum(['text', 'date', 'weekdays', 'choice', 'file', 'log', 'rating', 'task', 'milestone']);
export type ItemKind = z.infer<typeof itemKind>;

/**
 * How an item's field is found on a page nobody has seen. `labels` are wordings that schools use, written plainly: the
 * matcher itself lower-cases, drops accents and punctuation and expands abbreviations. `context` are words of the
 * heading or group above that support the item when the label alone says little ("Van", "Ouders"). `not` are wordings
 * that look alike and mean something else. `also` names items that the same field may serve ("combined field").
 */
export const recognition = z.object({
  labels: z.array(z.string()),
  bare: z.optional(z.array(z.string())),
  context: z.optional(z.array(z.string())),
  not: z.optional(z.array(z.string())),
});
export type ItemRecognition = z.infer<typeof recognition>;

export const item = z.object({
  id,
  kind: itemKind,
  /** Short name on screen. */
  title: z.string(),
  /** What the user does here, one or two sentences with *je*. */
  instruction: z.optional(z.string()),
  /** Absent for an item that has no field on the page and is ticked or answered by hand. */
  recognise: z.optional(recognition),
  appliesWhen: z.optional(condition),
  /** An item that does not have to be filled for its step to be done. */
  optional: z.optional(z.boolean()),
  /** The answer that carries an item without a field (`participation`). */
  answer: z.optional(z.string()),
  /** A short text that is a fact, such as a title or a name: its value may be stored. All other texts never are. */
  keep: z.optional(z.boolean()),
  /** Name inside a sentence that lists what is missing: "motivatie". */
  short: z.optional(z.string()),
  /** What one line of a log is called: "contact", "contacten". */
  entry: z.optional(z.object({ one: z.string(), many: z.string(), kinds: z.optional(z.array(z.string())) })),
  /** A task that is done once a conversation was recorded. */
  conversations: z.optional(z.boolean()),
  /** Where the user may have noted its value before, in a field of a record; the first that tells one goes before. */
  noted: z.optional(z.array(z.object({ record: id, field: id }))),
});
export type Item = z.infer<typeof item>;

export const step = z.object({
  id,
  role: id,
  title: z.string(),
  /** Name in narrow places such as a column head. */
  short: z.string(),
  instruction: z.string(),
  items: z.array(item),
  /** True when the meeting's report is asked for this step. */
  report: z.boolean(),
  appliesWhen: z.optional(condition),
});
export type Step = z.infer<typeof step>;

export const role = z.object({ id, title: z.string(), chip: z.string(), filter: z.string() });
export type Role = z.infer<typeof role>;

/** Something no page can tell and the user is asked once. `pupil` answers hold for all plans of the pupil. */
export const question = z.object({
  id: z.string(),
  scope: z.enum(['pupil', 'plan']),
  kind: z.enum(['date', 'yes-no', 'choice', 'number']),
  title: z.string(),
  help: z.optional(z.string()),
  options: z.optional(z.array(z.object({ value: z.string(), title: z.string() }))),
  /** The step in which it is asked when the user skipped it on the first day. */
  step: z.optional(id),
  /** Asked only where this may hold. */
  appliesWhen: z.optional(condition),
  /** Not asked on the first day: it stands in its step until somebody answers it. */
  optional: z.optional(z.boolean()),
});
export type Question = z.infer<typeof question>;

export const severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof severity>;
export const gate = z.enum(['draft', 'step', 'start']);
export type Gate = z.infer<typeof gate>;

/** What a rule rests on: the school's own procedure, a law or circular, one that nobody could check, or experience. */
export const basis = z.enum(['procedure', 'law', 'law-unverified', 'practice']);
export type Basis = z.infer<typeof basis>;

/** One rule as data: which kind carries it, with that kind's own settings in `with` (parsed by the kind). */
export const rule = z.object({
  id: z.string().check(z.regex(/^[A-Z0-9]+-\d{3}$/, 'een regel heet bijvoorbeeld ABC-001')),
  kind: z.string(),
  severity,
  gate,
  /** The step it belongs to; without one it speaks of the whole plan. */
  step: z.optional(id),
  /** The item whose field *Toon* leads to. */
  item: z.optional(id),
  /** Dutch, with `{name}` slots that the kind fills. */
  message: z.string(),
  /** Where it comes from, as shown to the user. */
  source: z.string(),
  basis: z.optional(basis),
  /** When it fires, for the list of rules: "the end lies before the start". */
  when: z.optional(z.string()),
  /** What the source asks, told in one or two sentences, for who wants to know why. */
  why: z.optional(z.string()),
  /** Where a text is asked: one that helps a colleague, and one that does not. */
  example: z.optional(z.object({ good: z.string(), poor: z.string() })),
  /** The message where only the outcome of an earlier look is known, without the words of the text. */
  afterwards: z.optional(z.string()),
  /** The rule is ok where this is false, and unknown where this is unknown. */
  appliesWhen: z.optional(condition),
  with: z.optional(z.record(z.string(), z.unknown())),
});
export type Rule = z.infer<typeof rule>;

/** One topic of the meeting's report: a step id with its text template (Liquid). */
export const reportTopic = z.object({ step: id, title: z.string(), template: z.string() });

/** What the user types for a report, besides what the plan says. */
export const reportField = z.enum(['chair', 'attendees', 'decision', 'motivation']);

/** A text beside the meeting's report: of a conversation, a motivation for a field, a line of a log. */
export const otherReport = z.object({
  id,
  title: z.string(),
  template: z.string(),
  /** The log of which it is one line: a school's own words for it go into that field too. */
  log: z.optional(id),
  /** What it asks of the user, and how that is called here. */
  asks: z.array(z.object({ field: reportField, label: z.string() })),
});
export type OtherReport = z.infer<typeof otherReport>;

export const reportForm = z.object({
  /** What the meeting's report is called on screen: "klassenraadsverslag". */
  name: z.string(),
  meeting: z.string(),
  kind: z.string(),
  kindTitle: z.string(),
  /** Liquid; receives the topics already rendered. */
  frame: z.string(),
  topics: z.array(reportTopic),
  others: z.optional(z.array(otherReport)),
  /** The items that say what those concerned think of it. */
  viewpoints: z.optional(z.array(id)),
});
export type ReportForm = z.infer<typeof reportForm>;

/** Which page is a plan of this playbook. Words count in title, headings, labels and values; `against` count against. */
export const pageProfile = z.object({
  words: z.array(z.object({ text: z.string(), weight: z.number() })),
  against: z.array(z.object({ text: z.string(), weight: z.number() })),
  /** What the headings over the fields say on such a page, and on documents with the same fields that are something else. */
  headings: z.optional(
    z.object({
      ours: z.array(z.string()),
      others: z.array(z.string()),
      /** Names of the document itself, and of papers beside it that say the playbook's name as well ("Evaluatie SMT"). */
      itself: z.optional(z.array(z.string())),
      beside: z.optional(z.array(z.string())),
      /** What other documents of the same make are about, which have the same fields and words ("Trainingsplan zwemmen"). */
      akin: z.optional(z.array(z.string())),
    }),
  ),
  /** How many different items must be recognised at least. */
  minimumItems: z.number(),
  /** Labels that stand on such a page and belong to no item: a field that says one of these is left alone. */
  elsewhere: z.optional(z.array(z.string())),
  /**
   * What other documents do not have: one of these words must stand around the fields, or these items must have so many fields
   * (`alone`). Under a strange heading, or in a short form, `enough` of them make up for what is not said.
   */
  distinctive: z.optional(
    z.object({ words: z.array(z.string()), items: z.array(id), enough: z.number(), alone: z.number() }),
  ),
});
export type PageProfile = z.infer<typeof pageProfile>;

export const playbook = z.object({
  id,
  version: z.number(),
  title: z.string(),
  /** In running text: "SMT". */
  short: z.string(),
  subject: z.enum(['pupil', 'school']),
  spans: z.enum(['school-year', 'years']),
  order: z.enum(['free', 'fixed']),
  roles: z.array(role),
  steps: z.array(step),
  questions: z.array(question),
  rules: z.array(rule),
  records: z.optional(z.array(recordKind)),
  /** The papers that are made from a plan. */
  documents: z.optional(z.array(documentKind)),
  /** The day on which procedure, law and circular were last compared with the rules. */
  checkedOn: z.optional(isoDate),
  report: z.optional(reportForm),
  /** Day limits, in workdays a school year; absent where the playbook counts none. */
  days: z.optional(
    z.object({
      start: id,
      end: id,
      weekdays: id,
      free: z.number(),
      extended: z.number(),
      /** The item whose text names the school year ("SMT 2026-2027"), and how a proposed title reads. */
      title: z.optional(id),
      created: z.optional(id),
    }),
  ),
  /** `{schooljaar}` is replaced: "SMT {schooljaar}". */
  titlePattern: z.optional(z.string()),
  page: pageProfile,
  /** The screens beside the plan that prove reports and conversations; absent where the playbook asks for none. */
  around: z.optional(aroundProfile),
});
export type Playbook = z.infer<typeof playbook>;
