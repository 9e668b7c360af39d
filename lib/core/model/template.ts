import { z } from 'zod/mini';
import { id } from './basics';

/** Longer than any report that somebody reads. */
export const longestTemplate = 20_000;

/** A school's own wording of one template of a playbook: the frame, a topic (its step) or another text. */
export const schoolTemplate = z.object({
  playbook: id,
  template: id,
  text: z.string().check(z.maxLength(longestTemplate, `houd het bij ${longestTemplate} tekens`)),
});
export type SchoolTemplate = z.infer<typeof schoolTemplate>;

/** What is wrong with a template, in Dutch, and where: lines and characters from 1. */
export const templateProblem = z.object({ line: z.number(), column: z.number(), text: z.string() });
export type TemplateProblem = z.infer<typeof templateProblem>;
