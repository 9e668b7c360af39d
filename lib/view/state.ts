import type { IsoDate, ItemValue, LogRow } from '@/lib/core/model/basics';
import type { Coupling } from '@/lib/core/model/coupling';
import type { AnswerValue } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';
import type { ReadyReport } from '@/lib/core/model/ready';
import type { RescuedText } from '@/lib/core/model/rescue';
import { defaultSettings, type Settings } from '@/lib/core/model/settings';
import type { StructureFile } from '@/lib/core/model/structure-file';
import type { FillLine } from '@/lib/core/prefill/fill-list';
import type { RenderedReport } from '@/lib/messages/protocol';
import type { CoupleState } from './couple-state';
import type { NoteDraft } from './notes';
import type { Place } from './place';
import type { UndoOutcome } from './ports';

/** A write that can be taken back. */
export interface UndoEntry {
  id: string;
  item: string;
  title: string;
  undo(): Promise<UndoOutcome>;
}

export type ReportField = 'chair' | 'attendees' | 'decision' | 'motivation';

export interface ReportDraft {
  /** Another text than the meeting's report; null for the report. */
  other: string | null;
  topics: string[];
  date: IsoDate | null;
  words: Record<ReportField, string>;
  /** Texts and days of the plan that were still empty, as typed here; by item. */
  texts: Record<string, string>;
  rendered: RenderedReport | null;
  /** How many times the clipboard said no; absent while it never did. */
  refused?: number;
  /** The report as it was kept at the last copy; null before the first. */
  kept: { id: string; topics: string[]; date: IsoDate | null; words: Record<ReportField, string> } | null;
}

/** One line of *Vul in*, with the field as it was when the line was made. */
export interface FillListLine extends FillLine {
  expected: ItemValue;
  /** Stands for the element of the field. */
  element: number | null;
  ticked: boolean;
  /** How its write went; null before. */
  result: { how: 'busy' | 'done' | 'refused' | 'undone'; text: string } | null;
  /** The way back of its write, among `undos`. */
  undo: string | null;
}

export interface FillListState {
  lines: FillListLine[];
  /** How many of the ticked lines were dealt with; null while nothing is being written. */
  progress: { at: number; of: number } | null;
}

export interface StructureDraft {
  file: StructureFile;
  left: string[];
  back: 'none' | 'health';
}

/** What was typed before in this plan's form and lost. */
export interface RescueState {
  /** The opening of the form for which it was asked; what is typed in it now is not lost. */
  writing: string;
  /** Openings of the form in this document, and those whose texts were put back: what stands of them is not stored by that. */
  here: string[];
  texts: RescuedText[];
  /** What the user ticked or unticked. */
  ticked: Record<string, boolean>;
}

export type YesNo = 'yes' | 'no' | null;

export interface IntroDraft {
  reports: Record<string, { exists: YesNo; date: IsoDate | null }>;
  conversations: Record<string, { exists: YesNo; date: IsoDate | null }>;
  answers: Record<string, AnswerValue>;
}

/** One part of the platform's form for a report, and what would come there. */
export interface ReadyLine {
  part: string;
  label: string;
  now: string;
  wanted: string;
  value: ItemValue;
  /** The same text as html, for an editor. */
  form: string | null;
  /** Stands for the element of the field. */
  element: number | null;
  ticked: boolean;
  /** Why this part is not written. */
  why: string | null;
  result: { how: 'busy' | 'done' | 'refused' | 'undone'; text: string } | null;
}

/** Reports of meetings that may be written into the form on the page, and the one that is looked at. */
export interface ReadyState {
  reports: ReadyReport[];
  open: { report: ReadyReport; lines: ReadyLine[]; undos: { part: string; undo(): Promise<UndoOutcome> }[] } | null;
}

/** What the user chose so far about one line of the pupil's file. */
export interface LineDraft {
  /** The line it is about, by its key in the first plan. */
  line: string;
  plan: string | null;
  topics: string[];
  with: string[];
  date: IsoDate | null;
}

export interface Bar {
  /** `refused`: it could not be done, and the text says why. */
  tone: 'done' | 'refused';
  text: string;
  undo: string | null;
}

export interface SidebarState {
  ready: boolean;
  /** The extension was renewed under this page: nothing can be kept any more until the page is loaded again. */
  gone: boolean;
  /** The last message to the background failed. */
  trouble: 'load' | 'save' | null;
  settings: Settings;
  playbooks: Playbook[];
  /** What was said of this school's fields. */
  couplings: Coupling[];
  today: IsoDate;
  place: Place;
  /** On a pupil's page the panel starts closed, whatever the setting for plans says. */
  pupilOpen: boolean;
  /** The user called the sidebar on a page on which nothing was recognised. */
  called: boolean;
  filter: string;
  openStep: string | null;
  /** What the user came to answer in the opened step; a new object each time she does. */
  asked: { at: string } | null;
  panel: 'none' | 'report' | 'intro' | 'days' | 'health' | 'structure' | 'fill' | 'ready';
  fillList: FillListState | null;
  /** The page's structure as it would be saved, and the texts that the user wants out of it. */
  structure: StructureDraft | null;
  /** The screen that was asked for and is being brought. */
  coming: { screen: ScreenName; failed: boolean } | null;
  /** Pointing at a field and saying what it is takes the place of every panel. */
  couple: CoupleState | null;
  drafts: Record<string, ItemValue>;
  contacts: Record<string, LogRow>;
  /** How these read as one line, for the row that was asked about; null in the way that Draaiboek always words it. */
  contactLines: Record<string, { row: LogRow; text: string | null }>;
  reportDates: Record<string, IsoDate | null>;
  /** Records that are being typed, by their name. */
  notes: Record<string, NoteDraft>;
  /** The finding that is about to be set aside, and why. */
  aside: { rule: string; reason: string } | null;
  /** The item for which the user is asked whether what stands there may be replaced. */
  confirming: string | null;
  busy: boolean;
  bar: Bar | null;
  undos: UndoEntry[];
  report: ReportDraft | null;
  intro: IntroDraft | null;
  line: LineDraft | null;
  rescue: RescueState | null;
  readyReports: ReadyState | null;
  /** Lines that the user leaves for another time. */
  linesLater: string[];
  savedAt: string | null;
  announcement: string;
}

/** Screens that are brought when they are asked for. */
export type ScreenName = 'report' | 'intro' | 'days' | 'fill' | 'health' | 'structure' | 'couple' | 'ready';

/** What belongs to one plan in one document, and goes when another takes its place. */
export function freshPlanState() {
  return {
    openStep: null,
    asked: null,
    filter: 'all',
    panel: 'none' as const,
    fillList: null,
    structure: null,
    coming: null,
    couple: null,
    drafts: {},
    contacts: {},
    contactLines: {},
    reportDates: {},
    notes: {},
    aside: null,
    confirming: null,
    busy: false,
    bar: null,
    undos: [],
    report: null,
    intro: null,
    line: null,
    rescue: null,
    readyReports: null,
    linesLater: [],
    savedAt: null,
    announcement: '',
  };
}

export function initialState(today: IsoDate): SidebarState {
  return {
    ...freshPlanState(),
    ready: false,
    gone: false,
    trouble: null,
    settings: defaultSettings,
    playbooks: [],
    couplings: [],
    today,
    place: { kind: 'none' },
    pupilOpen: false,
    called: false,
  };
}

/** Whether something was typed here that is kept nowhere else yet. */
export function hasWords(state: SidebarState): boolean {
  const contacts = Object.values(state.contacts).some((row) => row.content.trim() !== '');
  const typed = Object.keys({ ...state.drafts, ...state.notes }).length > 0;
  return contacts || typed || [state.intro, state.report, state.aside].some((one) => one !== null);
}

/** Whether the panel stands open now: a plan remembers it, a pupil's page starts closed, another page has none unless called. */
export function isOpen(state: SidebarState): boolean {
  if (state.place.kind === 'none') return state.called;
  return state.place.kind === 'pupil' ? state.pupilOpen : state.settings.sidebarOpen;
}
