import type { Meeting } from '@/lib/core/model/meeting';
import type { RenderedReport } from '@/lib/core/model/report';

/** Where one is in a meeting: who is there, about whom it is, one pupil, or what came of it. */
export type MeetingAt = { step: 'head' | 'pupils' | 'end' } | { step: 'pupil'; planId: string };

/** In which order points stand: by day, by pupil or by who does them. */
export type PointOrder = 'when' | 'pupil' | 'who';

/** What is done on the page of meetings. */
export interface MeetingState {
  /** The meeting that is open, as it is typed; null for the list of meetings. */
  open: Meeting | null;
  at: MeetingAt;
  /** How the report of a pupil reads now. */
  rendered: { planId: string; report: RenderedReport } | null;
  /** A text that the browser did not let through to the clipboard: it is shown to be copied by hand. */
  byHand: { of: string; text: string } | null;
  /** What the last step did, as it can be taken back; null for nothing. */
  undo: string | null;
  /** How the points of all pupils are ordered. */
  order: PointOrder;
}

export const noMeeting: MeetingState = {
  open: null,
  at: { step: 'head' },
  rendered: null,
  byHand: null,
  undo: null,
  order: 'when',
};
