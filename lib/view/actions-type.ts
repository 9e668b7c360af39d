import type { IsoDate, LogRow, Weekday } from '@/lib/core/model/basics';
import type { ReportField } from './state';

/** All that a user can do in the sidebar. Every component receives these, so that none of them needs the store. */
export interface SidebarActions {
  setOpen(open: boolean): void;
  chooseRole(role: string): void;
  chooseFilter(filter: string): void;
  chooseAmong(id: string): void;
  toggleStep(step: string): void;
  /** Opens a step, at the question or record that is to be answered. */
  openStep(step: string, at?: string): void;
  show(item: string): void;
  retry(): void;
  draftText(item: string, text: string): void;
  draftDate(item: string, date: IsoDate | null): void;
  draftDay(item: string, day: Weekday, on: boolean): void;
  draftContact(item: string, part: Partial<LogRow>): void;
  fill(item: string): void;
  confirmFill(): void;
  cancelFill(): void;
  addContact(item: string): void;
  /** All that can be filled in this form, as one list. */
  openFillList(): void;
  tickFill(item: string, on: boolean): void;
  /** Writes the ticked lines, one after the other. */
  fillTicked(): void;
  /** Takes back what the list wrote, last line first. */
  undoFillList(): void;
  undo(id: string): void;
  dismissBar(): void;
  /** `value` as the control gives it: an ISO day, an option's value, `yes` or `no`, empty for not known. */
  answer(question: string, value: string): void;
  tick(item: string, on: boolean): void;
  callDone(step: string, done: boolean): void;
  /** Something that was agreed is done. */
  tickPoint(id: string): void;
  /** Starts setting a finding aside; null drops what was typed. */
  openAside(rule: string | null): void;
  draftAside(reason: string): void;
  keepAside(): void;
  /** Puts a finding back among the others. */
  takeBack(rule: string): void;
  /** What stands in the control of a record's field: words, an ISO day, `yes` or `no`, lines, weekdays with a comma. */
  draftNote(record: string, row: number, field: string, value: string): void;
  addNoteRow(record: string): void;
  removeNoteRow(record: string, row: number): void;
  /** What is left blank is known to be absent, or only not known. */
  setNoteBlank(record: string, on: boolean): void;
  keepNote(record: string): void;
  dropNote(record: string): void;
  /** The counted days, month by month. */
  openDays(): void;
  sayDay(say: 'missed' | 'extra' | 'as-planned', date: IsoDate, reason: string): void;
  setHalfDay(day: Weekday, on: boolean): void;
  /** Our own page, where the school's free days are entered. */
  openFreeDays(): void;
  draftReportDate(step: string, date: IsoDate | null): void;
  sayReportExists(step: string): void;
  correctReport(step: string): void;
  forgetReport(step: string): void;
  openReport(step: string | null): void;
  closePanel(): void;
  /** Another text of the playbook, or null for the meeting's report. */
  setReportOther(other: string | null): void;
  setReportTopic(step: string, on: boolean): void;
  setReportDate(date: IsoDate | null): void;
  setReportWords(field: ReportField, words: string): void;
  /** What is still empty in the plan, typed on the spot; it is also offered for the plan's own field. */
  setReportText(item: string, text: string): void;
  copyReport(): void;
  openIntro(): void;
  skipIntro(): void;
  saveIntro(): void;
  setIntroEntry(part: 'reports' | 'conversations', id: string, entry: 'yes' | 'no'): void;
  setIntroDate(part: 'reports' | 'conversations', id: string, date: IsoDate | null): void;
  denyOtherReports(): void;
  setIntroAnswer(question: string, value: string): void;
  /** About the line of the pupil's file that is asked about now. */
  setLinePlan(plan: string): void;
  setLineTopic(step: string, on: boolean): void;
  setLinePartner(partner: string, on: boolean): void;
  setLineDate(date: IsoDate | null): void;
  keepLine(): void;
  /** This line, or all that are left, are of none of the plans. */
  setLinesAside(all: boolean): void;
  leaveLine(): void;
  /** The report of a meeting for the form on the page: what would come where. */
  openReady(planId: string): void;
  tickReady(part: string, on: boolean): void;
  /** Writes the ticked parts of the form. */
  fillReady(): void;
  undoReady(): void;
  closeReady(): void;
  /** About texts that were typed before and lost. */
  tickRescued(id: string, on: boolean): void;
  putBackRescued(): void;
  declineRescued(): void;
  /** Opens the page on which this plan's documents are made, at one of them. */
  openDocuments(document: string): void;
  /** About a screen that is being brought: tries once more, or does without. */
  bringAgain(): void;
  doWithout(): void;
  /** How well the page was recognised, field by field. */
  openHealth(): void;
  /** Shows what would be saved of this page's structure. */
  openStructure(): void;
  /** Takes a text out of what is saved, or puts it back. */
  leaveOutLabel(label: string, out: boolean): void;
  saveStructure(): void;
  closeStructure(): void;
  /** This form, which was not recognised, is a plan of this playbook. */
  claimPlan(playbook: string): void;
  /** Starts pointing: for an item that has no field, or (null) at a field whose item comes after. */
  couple(item: string | null): void;
  /** Ends pointing or choosing; nothing was said. */
  stopCoupling(): void;
  /** Marks an item in the list; the empty string stands for none of them. */
  markCoupledItem(item: string): void;
  /** Says that the field that was pointed at is the marked item. */
  confirmCoupling(): void;
  /** The field serves the other texts too, or this item alone. */
  shareField(too: boolean): void;
  denyField(item: string): void;
  uncouple(item: string): void;
  removeCoupling(id: string): void;
}
