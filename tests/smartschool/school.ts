import { type Plan, type PlanField, withSubmitted } from './plan.ts';
import { type Pupil, startingPupils } from './pupils.ts';

/** One form that was submitted, as it came in. */
export interface Submission {
  pupilId: string;
  fields: Map<string, string[]>;
}

/** All that the school knows: its pupils with their plans, and what was submitted. */
export class SchoolRecords {
  private pupils = startingPupils();
  private received: Submission[] = [];

  all(): readonly Pupil[] {
    return this.pupils;
  }

  find(id: string | null): Pupil | undefined {
    return this.pupils.find((pupil) => pupil.id === id);
  }

  submissions(): readonly Submission[] {
    return this.received;
  }

  /** Keeps what a form submitted in the pupil's plan. */
  submit(pupil: Pupil, planFields: PlanField[], fields: Map<string, string[]>): void {
    this.received.push({ pupilId: pupil.id, fields });
    pupil.plan = withSubmitted(pupil.plan, planFields, fields);
  }

  /** Puts another plan in the place of a pupil's, for a test that needs one. */
  replacePlan(id: string, plan: Partial<Plan>): void {
    const pupil = this.find(id);
    if (pupil) pupil.plan = { ...pupil.plan, ...plan };
  }

  /** Back to the first day. */
  reset(): void {
    this.pupils = startingPupils();
    this.received = [];
  }
}
