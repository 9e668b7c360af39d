import { z } from 'zod/mini';
import { isoDate, ownWords, weekday } from './basics';

/** A day with the reason why it counts, or does not. */
export const dayWithReason = z.object({ date: isoDate, reason: ownWords });
export type DayWithReason = z.infer<typeof dayWithReason>;

/** What the calendar cannot tell: days that were added, days that did not take place, and weekdays of half a day. */
export const daysByHand = z.object({
  extra: z.array(dayWithReason),
  missed: z.array(dayWithReason),
  half: z.array(weekday),
});
export type DaysByHand = z.infer<typeof daysByHand>;
