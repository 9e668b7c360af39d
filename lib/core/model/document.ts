import { z } from 'zod/mini';
import { id, isoDate, ownWords } from './basics';
import { condition } from './condition';

/** Where a value comes from: the first source of a field that knows something wins. */
export const valueSource = z.union([
  z.strictObject({ pupil: z.enum(['name', 'class']) }),
  z.strictObject({ item: id }),
  z.strictObject({ answer: z.string() }),
  /** One noted value: `agreement.costs`. */
  z.strictObject({ noted: z.string() }),
  z.strictObject({ plan: z.enum(['school-year', 'workdays']) }),
  z.strictObject({ today: z.literal(true) }),
  /** The titles of the documents that are signed for this plan. */
  z.strictObject({ papers: z.literal('signed') }),
]);
export type ValueSource = z.infer<typeof valueSource>;

/** Longer than what a document quotes of a plan's text. */
export const longestQuote = 20_000;

/** One value that a document needs. In its template it stands between braces: `{place}`. */
export const documentField = z.object({
  id,
  kind: z.enum(['text', 'lines', 'date']),
  title: z.string(),
  help: z.optional(z.string()),
  from: z.optional(z.array(valueSource)),
  /** The same for every pupil: kept in the settings once it was typed. */
  school: z.optional(z.boolean()),
  /** The user herself, where this is her role and nobody else was named. */
  user: z.optional(z.object({ role: id })),
  /** May stay open: then there is a line to write on. */
  optional: z.optional(z.boolean()),
  /** Quotes the text of this item, where the user says so: as it stands on the plan's page now, and kept nowhere. */
  quotes: z.optional(id),
  /** A document that was made says something else when this changes. */
  watch: z.optional(z.boolean()),
});
export type DocumentField = z.infer<typeof documentField>;

/** Left out where the plan does not need it, or where this field is empty. */
const ifNeeded = { appliesWhen: z.optional(condition), ifFilled: z.optional(id) };

/** One part of a built-in template, from top to bottom. */
export const documentBlock = z.union([
  z.strictObject({ heading: z.string(), ...ifNeeded }),
  z.strictObject({ text: z.string(), ...ifNeeded }),
  z.strictObject({ note: z.string(), ...ifNeeded }),
  /** A table of two columns: what it is, and the value. */
  z.strictObject({ rows: z.array(z.tuple([z.string(), z.string()])), ...ifNeeded }),
  z.strictObject({ bullets: z.array(z.string()), ...ifNeeded }),
  /** A field of lines, one under the other. */
  z.strictObject({ lines: id, ...ifNeeded }),
  z.strictObject({ ticks: z.array(z.string()), ...ifNeeded }),
  /** A question with so many lines to write on. */
  z.strictObject({ write: z.string(), lines: z.number().check(z.int(), z.gte(1), z.lte(20)), ...ifNeeded }),
  z.strictObject({ grid: z.array(z.string()), rows: z.array(z.string()), ...ifNeeded }),
  z.strictObject({ sign: z.array(z.object({ who: z.string(), parts: z.array(z.string()) })), ...ifNeeded }),
]);
export type DocumentBlock = z.infer<typeof documentBlock>;

/** Words in a field that should be thought about before the document is given to somebody. */
export const documentWarning = z.object({
  fields: z.array(id),
  words: z.array(z.string()),
  /** Lookalikes. */
  not: z.optional(z.array(z.string())),
  /** The list in the settings to which a school adds its own. */
  more: z.optional(z.literal('riskyMachines')),
  /** Dutch, with `{woord}`. */
  message: z.string(),
});

/** A paper that is made from a plan. */
export const documentKind = z.object({
  id,
  title: z.string(),
  /** What it is for, in one sentence. */
  help: z.string(),
  step: z.optional(id),
  /** Which age signs it, judged on the day of signing. */
  age: z.optional(z.enum(['minor', 'adult'])),
  /** Belongs to what is signed, and so to the list in the covering letter. */
  signed: z.optional(z.boolean()),
  appliesWhen: z.optional(condition),
  fields: z.array(documentField),
  body: z.array(documentBlock),
  /** Below every page: loose pages tell whose they are. */
  footer: z.optional(z.string()),
  warnings: z.optional(z.array(documentWarning)),
});
export type DocumentKind = z.infer<typeof documentKind>;

/** That a document was made, with the values in it: what was typed is offered again, what changed since is told. */
export const madeDocument = z.object({
  id: z.string(),
  document: id,
  on: isoDate,
  values: z.record(id, ownWords),
});
export type MadeDocument = z.infer<typeof madeDocument>;
