import { z } from 'zod/mini';
import { isoDate, ownWords, weekday } from './basics';

/** A day with the reason why it counts, or does not. */
export const dayWithReason = z.object({ date: isoDate, reason: ownWords });
export type DayWithReason = z.infer<typeof dayWithReason>;

/**
 * What the calendar cannot tell: days that were added, days that did not take place, and weekdays of half a day. An
 * absent list was never asked for; an empty one says that there are none.
 */
export const daysByHand = z.object({
  extra: z.optional(z.array(dayWithReason)),
  missed: z.optional(z.array(dayWithReason)),
  half: z.optional(z.array(weekday)),
});
export type DaysByHand = z.infer<typeof daysByHand>;
