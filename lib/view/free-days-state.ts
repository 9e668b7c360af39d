import type { IsoDate, SchoolYear } from '@/lib/core/model/basics';

/** What a calendar file would add, before anything is kept. */
export interface FreeDaysOffer {
  schoolYear: SchoolYear;
  /** Days that sound free stand first and are ticked; the others can be. */
  days: { date: IsoDate; text: string; likely: boolean }[];
  /** Said of the file as a whole, and of each event that was left out. */
  told: string;
  skipped: string[];
}

/** The days that came from a file just now, to be taken back. */
export interface FreeDaysAdded {
  text: string;
  schoolYear: SchoolYear;
  before: IsoDate[] | undefined;
}
