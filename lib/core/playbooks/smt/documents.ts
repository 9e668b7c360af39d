import type { DocumentKind } from '@/lib/core/model/document';
import { activityList } from './documents/activity-list';
import { agreement } from './documents/agreement';
import { consentAdult, consentMinor } from './documents/consent';
import { coveringLetter } from './documents/covering-letter';
import { workstationSheet } from './documents/workstation-sheet';

/** The papers of an SMT, in the order in which they are made. */
export const smtDocuments: DocumentKind[] = [
  consentMinor,
  consentAdult,
  agreement,
  activityList,
  workstationSheet,
  coveringLetter,
];
