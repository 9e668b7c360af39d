import type { Around } from '@/lib/core/model/around';
import type { Checklist } from '@/lib/core/model/checklist';
import type { ProposedWrite } from '@/lib/core/model/command';
import type { Playbook } from '@/lib/core/model/playbook';
import type { PageStudent, Snapshot } from '@/lib/core/model/snapshot';
import type { OpenedPlan } from '@/lib/messages/protocol';

/** The background does not know which of several plans or pupils this is, so the user is asked. */
export interface OpenQuestion {
  about: 'pupil' | 'plan';
  choices: { id: string; title: string }[];
}

export interface PlanPlace {
  kind: 'plan';
  playbook: Playbook;
  snapshot: Snapshot;
  form: number;
  stored: OpenedPlan | null;
  question: OpenQuestion | null;
  checklist: Checklist;
  proposals: ProposedWrite[];
  /** The header names another pupil than the one these values belong to: nothing is kept or written. */
  held: boolean;
}

export interface PupilPlace {
  kind: 'pupil';
  host: string;
  student: PageStudent;
  /** null while they are being looked up. */
  plans: { opened: OpenedPlan; playbook: Playbook; checklist: Checklist }[] | null;
  /** The screen beside the plan, once it stood still long enough to be this pupil's. */
  around?: Around | null;
}

export type Place = { kind: 'none' } | { kind: 'crowded' } | PupilPlace | PlanPlace;
