import type { PointedField } from './ports';

/** What the user is busy coupling; `back` is the panel that she came from. */
export type CoupleState = { back: 'none' | 'health' } & (
  | {
      step: 'pointing';
      /** The item that she looks a field for; null when she starts from the field. */
      item: string | null;
      /** The field that she means now, in words. */
      meant: string;
    }
  | { step: 'choosing'; pointed: PointedField; item: string | null }
  /** The field serves other texts already: both, or this one alone? */
  | { step: 'sharing'; pointed: PointedField; item: string; others: string[] }
);
