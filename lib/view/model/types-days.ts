import type { IsoDate } from '@/lib/core/model/basics';
import type { DayButton } from './types-records';

/** What a day is for this plan; its shape on the screen hangs on this, never on colour alone. */
export type DayState = 'counted' | 'half' | 'extra' | 'missed' | 'free' | 'none';

export interface DayCell {
  date: IsoDate;
  number: string;
  state: DayState;
  /** Another plan of the pupil counts this day. */
  other: boolean;
  /** "dinsdag 12 januari 2027, telt mee" */
  label: string;
  /** The sum of the school year up to and with this day: "12 van 30". */
  sum: string;
  /** What can be said of it; null where nothing can. */
  offer: { say: 'missed' | 'extra' | 'as-planned'; text: string; reason: string | null } | null;
}

export interface DaysMonth {
  id: string;
  title: string;
  /** "Tot en met januari: 12 van 30 werkdagen." */
  sum: string;
  /** Weeks from Monday; null for a day of another month. */
  weeks: (DayCell | null)[][];
}

export interface DaysMonthModel {
  title: string;
  schoolYear: string | null;
  months: DaysMonth[];
  /** The month that is shown first. */
  first: number;
  /** Why there is no calendar. */
  empty: string | null;
  summary: string[];
  half: { title: string; help: string; days: DayButton[] };
  legend: { state: DayState | 'other'; text: string }[];
  /** The school's free days are missing. */
  freeDays: { text: string; link: string } | null;
  notes: string[];
}
