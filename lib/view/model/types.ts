import type { ScreenName } from '../state';
import type { DaysMonthModel } from './types-days';
import type { FillListModel } from './types-fill';
import type { FindingsModel } from './types-findings';
import type { CoupleModel, HealthModel, StructureModel } from './types-health';
import type { IntroModel } from './types-intro';
import type { LinesModel } from './types-lines';
import type { PointsModel } from './types-points';
import type { ReadyModel, ReadyOfferModel } from './types-ready';
import type { ReportPanelModel } from './types-report';
import type { RescueModel } from './types-rescue';
import type { StepModel } from './types-steps';

export type * from './types-days';
export type * from './types-fill';
export type * from './types-findings';
export type * from './types-health';
export type * from './types-intro';
export type * from './types-lines';
export type * from './types-points';
export type * from './types-ready';
export type * from './types-records';
export type * from './types-report';
export type * from './types-rescue';
export type * from './types-steps';

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
