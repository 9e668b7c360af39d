import { z } from 'zod/mini';
import { id, isoDate, ownWords } from './basics';

/** How somebody took part: who advises is there, and does not decide. */
export const presence = z.enum(['present', 'advisory', 'excused']);
export type Presence = z.infer<typeof presence>;

export const attendee = z.object({ id: z.string(), name: ownWords, function: ownWords, as: presence });
export type Attendee = z.infer<typeof attendee>;

/** Something that was agreed upon: what, who does it and before when. */
export const agreement = z.object({ id: z.string(), what: ownWords, who: ownWords, by: z.nullable(isoDate) });
export type Agreement = z.infer<typeof agreement>;

/** One pupil of a meeting: what is decided about the plan, all in the user's own words. */
export const meetingPupil = z.object({
  planId: z.string(),
  topics: z.array(id),
  decision: ownWords,
  motivation: ownWords,
  /** Item id -> what the report says where the plan's own text is not known here. */
  texts: z.record(id, ownWords),
  agreements: z.array(agreement).check(z.maxLength(30, 'houd het bij 30 afspraken')),
});
export type MeetingPupil = z.infer<typeof meetingPupil>;

/** One meeting over several pupils. Nothing in it was read from a page. */
export const meeting = z.object({
  id: z.string(),
  playbook: id,
  kind: z.string(),
  date: z.nullable(isoDate),
  chair: ownWords,
  attendees: z.array(attendee).check(z.maxLength(60, 'houd het bij 60 aanwezigen')),
  pupils: z.array(meetingPupil).check(z.maxLength(200, 'houd het bij 200 leerlingen')),
  /** Goes up by one at each change, so that two windows never write over each other unseen. */
  revision: z.number(),
});
export type Meeting = z.infer<typeof meeting>;
