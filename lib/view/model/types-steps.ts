import type { IsoDate } from '@/lib/core/model/basics';
import type { StepState } from '@/lib/core/model/checklist';
import type { WhyModel } from './types-findings';
import type { DayButton, RecordModel } from './types-records';

/** One step of the checklist, and what it shows when it is open. */
export interface StepModel {
  id: string;
  state: StepState;
  stateName: string;
  title: string;
  summary: string;
  role: string;
  roleName: string;
  open: boolean;
  detail: StepDetail | null;
  /** What the user came to answer here. */
  asked: { at: string } | null;
}
export interface StepDetail {
  instruction: string;
  todos: { rule: string; text: string; why: WhyModel | null }[];
  items: ItemModel[];
  questions: QuestionModel[];
  records: RecordModel[];
  report: StepReportModel | null;
  documents: StepDocumentsModel | null;
  done: { label: string; on: boolean } | null;
}
export interface StepDocumentsModel {
  /** The one that is offered first where they are made. */
  document: string;
  make: string;
  /** Which were made, and what of the plan changed since. */
  lines: { id: string; text: string; changed: string | null }[];
}
export interface ItemModel {
  id: string;
  title: string;
  /** null where it would only repeat the step's own title. */
  heading: string | null;
  state: 'filled' | 'empty' | 'not-seen' | 'uncertain' | 'not-needed';
  line: string;
  help: string | null;
  show: { text: string; label: string } | null;
  /** Offered where no field is surely this item's. */
  couple: { text: string; label: string } | null;
  editor: EditorModel | null;
  tick: { label: string; on: boolean } | null;
  undo: { id: string; text: string; label: string } | null;
  confirm: { text: string; yes: string; no: string } | null;
}
export type EditorModel =
  | (FillModel & { kind: 'text'; label: string; value: string; long: boolean })
  | (FillModel & { kind: 'date'; label: string; value: string; today: { text: string; value: IsoDate } | null })
  | (FillModel & {
      kind: 'weekdays';
      label: string;
      days: DayButton[];
    })
  | ContactModel;
export interface FillModel {
  /** What stands there and what comes, or null while there is nothing to write. */
  preview: string | null;
  /** null while a filled field shows what it holds. */
  submit: { text: string; label: string; enabled: boolean } | null;
}
export interface ContactModel {
  kind: 'contact';
  label: string;
  date: { label: string; value: string };
  kinds: { label: string; value: string; options: { value: string; title: string }[] };
  content: { label: string; value: string; placeholder: string };
  preview: string | null;
  submit: { text: string; label: string; enabled: boolean };
}
export interface QuestionModel {
  id: string;
  title: string;
  help: string | null;
  kind: 'date' | 'yes-no' | 'choice' | 'number';
  value: string;
  options: { value: string; title: string }[];
}
export interface StepReportModel {
  title: string;
  line: string;
  make: string;
  /** The user says that the report exists already. */
  exists: { text: string; dateLabel: string; date: string } | null;
  correct: { text: string; dateLabel: string; date: string; forget: string } | null;
}
