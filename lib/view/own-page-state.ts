import type { IsoDate, SchoolYear } from '@/lib/core/model/basics';
import type { Playbook } from '@/lib/core/model/playbook';
import type { DaysByHand } from '@/lib/core/model/schedule';
import type { Settings } from '@/lib/core/model/settings';
import type { Overview } from '@/lib/core/model/sight';
import { type DocumentsState, noDocuments } from './documents-state';
import type { FreeDaysAdded, FreeDaysOffer } from './free-days-state';
import { type MeetingState, noMeeting } from './meeting/state';
import { noTemplates, type TemplatesState } from './templates-state';

/** What was said last, with the days as they were. */
export interface DaysSaid {
  plan: string;
  text: string;
  before: DaysByHand;
}

/** What all of Draaiboek's own pages know and what was done on them. */
export interface OwnPageState {
  settings: Settings | null;
  playbooks: Playbook[];
  overview: Overview | null;
  today: IsoDate | null;
  /** Said once something was kept or erased. */
  told: string | null;
  /** The plan whose days are shown, and what was last said of one of them. */
  daysPlan: string | null;
  daysSaid: DaysSaid | null;
  documents: DocumentsState;
  meeting: MeetingState;
  /** The school year whose free days are entered; null for the one that is busy. */
  freeDaysYear: SchoolYear | null;
  /** What a calendar file would add to the free days, and what it just added. */
  offer: FreeDaysOffer | null;
  added: FreeDaysAdded | null;
  /** What was wrong with a file of couplings, each with its place. */
  importProblems: string[];
  templates: TemplatesState;
  /** What is looked for among the rules. */
  ruleQuery: string;
  trouble: string | null;
}

export const initialOwnPage: OwnPageState = {
  settings: null,
  playbooks: [],
  overview: null,
  today: null,
  told: null,
  daysPlan: null,
  daysSaid: null,
  documents: noDocuments,
  meeting: noMeeting,
  freeDaysYear: null,
  offer: null,
  added: null,
  importProblems: [],
  templates: noTemplates,
  ruleQuery: '',
  trouble: null,
};
