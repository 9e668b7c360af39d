import { z } from 'zod/mini';
import { id, isoDate } from './basics';

const words = z.string().check(z.maxLength(120, 'deze tekst is te lang'));

/**
 * By what a field is known again on another day, on another pupil's page and by a colleague: the words around it, never
 * what stands in it. Names and numbers were taken out of the words before they came here.
 */
export const fieldPrint = z.object({
  /** Its own label texts, the best one first; none where the page gives it none. */
  labels: z.array(words).check(z.maxLength(6, 'dit zijn er te veel')),
  /** The headings it stands under, the nearest first. */
  headings: z.array(words).check(z.maxLength(3, 'dit zijn er te veel')),
  /** How it is built; a reader of another kind may still be the same field. */
  control: z.string().check(z.maxLength(20, 'dit veld bestaat niet')),
  /** Which one it is among the fields with the same words, from the top. */
  ordinal: z.number().check(z.int(), z.gte(0), z.lt(2000)),
  /** No other field of that page had the same label, so that its headings may differ elsewhere. */
  alone: z.boolean(),
  /** Its own name, where that looks like a word that somebody chose. */
  name: z.optional(words),
});
export type FieldPrint = z.infer<typeof fieldPrint>;

/**
 * What the user said of a field: it is this item, it is not this item, it is none of them, or it stands in a form that is a
 * plan. What tells one `form` goes together.
 */
export const verdict = z.discriminatedUnion('is', [
  z.object({ is: z.literal('item'), item: id }),
  z.object({ is: z.literal('not'), item: id }),
  z.object({ is: z.literal('none') }),
  z.object({ is: z.literal('form'), form: z.string().check(z.minLength(1), z.maxLength(64)) }),
]);
export type Verdict = z.infer<typeof verdict>;

/** One thing that the user said of a field of her school's forms; it wins over what recognition thinks. */
export const coupling = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** The school: its Smartschool address. */
  host: z.string().check(z.regex(/^[a-z0-9.-]{3,120}$/, 'dit is geen adres van een school')),
  playbook: id,
  verdict,
  field: fieldPrint,
  madeOn: isoDate,
});
export type Coupling = z.infer<typeof coupling>;

/** What changes together: so that taking back is a change as well. */
export const couplingChange = z.object({ add: z.array(coupling), remove: z.array(z.string()) });
export type CouplingChange = z.infer<typeof couplingChange>;
