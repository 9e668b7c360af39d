import type { IsoDate } from './basics';
import type { Plan, Pupil } from './plan';
import type { Playbook } from './playbook';
import type { Settings } from './settings';
import type { Snapshot } from './snapshot';

/** All that `evaluate` looks at. Nothing else exists for it: no clock, no page, no store. */
export interface EvaluationInput {
  playbook: Playbook;
  /** null while nothing was stored yet. */
  plan: Plan | null;
  pupil: Pupil | null;
  /** null on the dashboard, where no page is open. */
  snapshot: Snapshot | null;
  today: IsoDate;
  settings: Settings;
  /** The pupil's other stored plans, for the sum over the school year; null where it is not known whether there are any. */
  otherPlans: Plan[] | null;
}
