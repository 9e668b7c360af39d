import { z } from 'zod/mini';
import { isoDate, schoolYear } from './basics';
import { coupling } from './coupling';
import { meeting } from './meeting';
import { plan, pupil } from './plan';
import { pageStudent } from './snapshot';
import { wordTemplateLine } from './word-template';

/** Which plan the page shows, by what tells plans apart; never a text of the plan. */
export const planSight = z.object({
  host: z.string(),
  playbook: z.string(),
  student: pageStudent,
  schoolYear: z.nullable(schoolYear),
  platformId: z.nullable(z.string()),
  createdOn: z.nullable(isoDate),
  start: z.nullable(isoDate),
});
export type PlanSight = z.infer<typeof planSight>;

/** A plan as it is stored, with its pupil and the pupil's other plans. */
export const openedPlan = z.object({ plan, pupil, otherPlans: z.array(plan) });
export type OpenedPlan = z.infer<typeof openedPlan>;

/** The plan that was found or made, or the question that the user must answer first. */
export const planAnswer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('opened'), ...openedPlan.shape }),
  z.object({
    outcome: z.literal('ask'),
    about: z.enum(['pupil', 'plan']),
    choices: z.array(z.object({ id: z.string(), title: z.string() })),
  }),
]);
export type PlanAnswer = z.infer<typeof planAnswer>;

/** All that is kept on this computer, with what could not be read. */
export const overview = z.object({
  pupils: z.array(z.object({ pupil, plans: z.array(plan) })),
  /** What the user said of the fields of her schools. */
  couplings: z.array(coupling),
  /** The school's own .docx files. */
  wordTemplates: z.array(wordTemplateLine),
  /** How many of the school's own templates for reports are kept. */
  reportTemplates: z.number(),
  /** How many typed texts are held in memory for now. */
  rescued: z.number(),
  /** Newest first. */
  meetings: z.array(meeting),
  /** Dutch lines about what is kept but cannot be read. */
  problems: z.array(z.string()),
});
export type Overview = z.infer<typeof overview>;
