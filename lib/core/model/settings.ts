import { z } from 'zod/mini';
import { id, isoDate, ownWords, schoolYear } from './basics';

/** Settings of this browser. The school's free days are kept for each school year. */
export const settings = z.object({
  role: z.nullable(id),
  host: z.nullable(z.string()),
  /** What the user is called, for below what she makes; empty as long as she does not say. */
  userName: ownWords,
  freeDays: z.record(schoolYear, z.array(isoDate)),
  /** Days before the start from which start-gate rules weigh what their severity says. */
  warnBeforeStartDays: z.number(),
  halfDayWeight: z.number(),
  /** Rules that the school does not want; a legal one speaks all the same. */
  rulesOff: z.array(z.string()),
  /** Machines that are risky here, besides the playbook's own list. */
  riskyMachines: z.array(ownWords),
  /** What stands in every document of this school, by the ids of the documents' fields: its name, its address. */
  schoolWords: z.record(id, ownWords),
  /** So many days before the start is the last contact still fresh. */
  lastContactMaxDays: z.number(),
  /** When the school last looked at law and circular itself; null for the day that the playbook names. */
  lawCheckedOn: z.nullable(isoDate),
  sidebarOpen: z.boolean(),
  welcomed: z.boolean(),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  role: null,
  host: null,
  userName: '',
  freeDays: {},
  warnBeforeStartDays: 14,
  halfDayWeight: 0.5,
  rulesOff: [],
  riskyMachines: [],
  schoolWords: {},
  lastContactMaxDays: 60,
  lawCheckedOn: null,
  sidebarOpen: true,
  welcomed: false,
};
