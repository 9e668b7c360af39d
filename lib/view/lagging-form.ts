import type { Snapshot } from '@/lib/core/model/snapshot';
import { changedWholesale, formLagsBehind } from './identity';
import type { PlanPlace } from './place';

export interface LaggingForm {
  /** The values of the form still stand under another pupil's name: nothing is kept until they are gone. */
  lags(): boolean;
  /** Told of every reading; true where the form lagged behind and has followed by now. */
  follows(snapshot: Snapshot, form: number): boolean;
  /** Told when another plan takes the place of `before`, whose values may still stand in the form. */
  turns(before: PlanPlace | null, snapshot: Snapshot, form: number): void;
  /** Told that a reading stood still long enough to belong to the pupil it names. */
  settles(place: PlanPlace): void;
  /** The form is this pupil's after all, or gone. */
  release(): void;
}

/** Notices that the header of a page changed pupils before its form did. */
export function createLaggingForm(): LaggingForm {
  /** The plan whose values still stand under another pupil's name. */
  let lagging: PlanPlace | null = null;
  let settled: PlanPlace | null = null;

  /** A form that was filled anew since it last stood still may already be the next pupil's. */
  function belongsToSettled(before: PlanPlace | null): boolean {
    if (before === null || settled === null) return false;
    return before.form === settled.form && !changedWholesale(settled.snapshot, before.snapshot);
  }

  return {
    lags: () => lagging !== null,
    follows(snapshot, form) {
      if (lagging === null || formLagsBehind(lagging, snapshot, form)) return false;
      lagging = null;
      return true;
    },
    turns(before, snapshot, form) {
      lagging =
        [settled, belongsToSettled(before) ? before : null].find(
          (one) => one !== null && formLagsBehind(one, snapshot, form),
        ) ?? lagging;
    },
    settles(place) {
      settled = place;
    },
    release() {
      lagging = null;
    },
  };
}
