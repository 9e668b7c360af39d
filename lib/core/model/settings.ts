import { z } from 'zod/mini';
import { id, isoDate, schoolYear } from './basics';

/** Settings of this browser. The school's free days are kept for each school year. */
export const settings = z.object({
  role: z.nullable(id),
  host: z.nullable(z.string()),
  freeDays: z.record(schoolYear, z.array(isoDate)),
  /** Days before the start from which start-gate rules weigh what their severity says. */
  warnBeforeStartDays: z.number(),
  halfDayWeight: z.number(),
  sidebarOpen: z.boolean(),
  welcomed: z.boolean(),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  role: null,
  host: null,
  freeDays: {},
  warnBeforeStartDays: 14,
  halfDayWeight: 0.5,
  sidebarOpen: true,
  welcomed: false,
};
