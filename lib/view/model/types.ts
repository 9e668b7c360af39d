import type { IsoDate } from '@/lib/core/model/basics';
import type { StepState } from '@/lib/core/model/checklist';
import type { ReportField, ScreenName } from '../state';
import type { DaysMonthModel } from './types-days';
import type { FillListModel } from './types-fill';
import type { FindingsModel, WhyModel } from './types-findings';
import type { CoupleModel, HealthModel, StructureModel } from './types-health';
import type { LinesModel } from './types-lines';
import type { PointsModel } from './types-points';
import type { ReadyModel, ReadyOfferModel } from './types-ready';
import type { DayButton, RecordModel } from './types-records';
import type { RescueModel } from './types-rescue';

export type * from './types-days';
export type * from './types-fill';
export type * from './types-findings';
export type * from './types-health';
export type * from './types-lines';
export type * from './types-points';
export type * from './types-ready';
export type * from './types-records';
export type * from './types-rescue';

/** Every string here is ready for the screen: components place them and decide nothing. */
export interface SidebarModel {
  screen: 'none' | 'unknown' | 'crowded' | 'pupil' | 'plan';
  open: boolean;
  /** Name of the whole panel for who cannot see it. */
  label: string;
  handle: HandleModel;
  header: HeaderModel | null;
  notices: NoticeModel[];
  question: ChoiceModel | null;
  roleChoice: ChoiceModel | null;
  invitation: InvitationModel | null;
  next: NextModel | null;
  days: DaysModel | null;
  daysMonth: DaysMonthModel | null;
  findings: FindingsModel | null;
  filters: FilterModel[];
  filtersLabel: string;
  stepsLabel: string;
  steps: StepModel[];
  stepsEmpty: string | null;
  /** Leads back to *Wat is al gebeurd?* when it was skipped. */
  introLink: string | null;
  /** Leads to all that can be filled in this form. */
  fillLink: string | null;
  fillList: FillListModel | null;
  report: ReportPanelModel | null;
  intro: IntroModel | null;
  /** Leads to how well the page was recognised. */
  healthLink: { text: string; attention: boolean } | null;
  health: HealthModel | null;
  structure: StructureModel | null;
  /** Offers to save the page's structure, where the page is not recognised well or not at all. */
  structureOffer: {
    title: string;
    text: string;
    /** What the user can say that this page is. */
    claims: { playbook: string; text: string }[];
    action: string;
    quiet: boolean;
  } | null;
  couple: CoupleModel | null;
  readyOffers: ReadyOfferModel[];
  ready: ReadyModel | null;
  coming: ComingModel | null;
  pupil: PupilModel | null;
  lines: LinesModel | null;
  points: PointsModel | null;
  rescue: RescueModel | null;
  bar: BarModel | null;
  footer: FooterModel | null;
  announcement: string;
}

export interface RingModel {
  text: string;
  label: string;
  percent: number;
}
export interface HandleModel {
  /** What the button does, in full. */
  label: string;
  caption: string;
  ring: RingModel | null;
  open: string | null;
  /** What is open are questions, nothing that is wrong. */
  calm?: boolean;
}
export interface HeaderModel {
  ring: RingModel | null;
  title: string;
  line: string;
  collapse: string;
}
export interface NoticeModel {
  id: string;
  tone: 'calm' | 'warn';
  text: string;
  retry: string | null;
}
export interface ChoiceModel {
  title: string;
  help: string;
  options: { id: string; title: string }[];
}
export interface InvitationModel {
  title: string;
  text: string;
  start: string;
  later: string;
}
export interface NextModel {
  eyebrow: string;
  title: string;
  text: string;
  step: string | null;
  show: { item: string; text: string } | null;
  open: string | null;
  report: string | null;
}
export interface DaysModel {
  label: string;
  value: string;
  spoken: string;
  /** Share of the track, in percent: what lies within the limit, and what lies over it. */
  within: number;
  over: number;
  marks: { text: string; at: number }[];
  note: string | null;
  /** Leads to the days themselves. */
  open: string | null;
}
export interface FilterModel {
  id: string;
  text: string;
  on: boolean;
}

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

export interface ReportPanelModel {
  title: string;
  back: string;
  /** The meeting's report ('') or another text; absent where the playbook has only the report. */
  kinds: { label: string; options: { id: string; title: string }[]; chosen: string } | null;
  topicsTitle: string;
  topics: { id: string; title: string; note: string; on: boolean }[];
  date: { label: string; value: string };
  fields: { id: ReportField; label: string; value: string; placeholder: string; long: boolean }[];
  missing: string | null;
  /** What is empty in the plan and can be typed on the spot. */
  asked: {
    title: string;
    help: string;
    fields: { id: string; kind: 'text' | 'date'; label: string; value: string }[];
  } | null;
  previewTitle: string;
  /** Another number each time that the preview is to be selected, for the user to copy herself; 0 for never. */
  select: number;
  preview: string;
  /** The same text line by line, each with where it comes from. */
  lines: { text: string; from: string | null }[];
  copy: { text: string; enabled: boolean };
  copied: string | null;
}
export interface IntroEntryModel {
  id: string;
  title: string;
  value: 'yes' | 'no' | null;
  yes: string;
  no: string;
  date: { label: string; value: string } | null;
}
export interface IntroModel {
  title: string;
  back: string;
  text: string;
  reportsTitle: string;
  reports: IntroEntryModel[];
  denyOthers: string | null;
  conversationsTitle: string;
  conversations: IntroEntryModel[];
  questionsTitle: string;
  questions: QuestionModel[];
  note: string | null;
  save: string;
  later: string;
}
/** A screen that was asked for and is not here yet, or could not be brought. */
export interface ComingModel {
  screen: ScreenName;
  title: string;
  back: string;
  text: string;
  retry: string | null;
}
export interface PupilModel {
  title: string;
  text: string;
  plans: { id: string; title: string; line: string; ring: RingModel; next: string | null }[];
}
export interface BarModel {
  tone: 'done' | 'refused';
  text: string;
  undo: { id: string; text: string } | null;
  dismiss: string;
}
export interface FooterModel {
  action: string | null;
  left: string;
  right: string;
}
