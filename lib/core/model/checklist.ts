import type { IsoDate, ItemValue, SchoolYear } from './basics';
import type { Gate, ItemKind, Severity } from './playbook';
import type { DayWithReason } from './schedule';

/** `unknown`: what the rule looks at was neither on the page nor stored nor answered. */
export type Outcome = 'ok' | 'fires' | 'unknown';
/** What a firing rule weighs now: before its gate is reached `todo` (or nothing, for an info); `aside` once set aside. */
export type Weight = Severity | 'todo' | 'none' | 'aside';

/** One rule's outcome, or a document that was made and says something else by now (its `rule` is `document-` and its id). The checklist holds one for every rule that the school did not switch off; views show those that fire with a weight that speaks. */
export interface Finding {
  rule: string;
  outcome: Outcome;
  weight: Weight;
  gate: Gate;
  severity: Severity;
  /** Dutch, with the pupil's own values; for `unknown` a short "kon niet nagekeken worden" line. */
  message: string;
  source: string;
  step: string | null;
  item: string | null;
  /** Stands for the values that it speaks of, empty while it does not fire: what was set aside returns when this changes. */
  key: string;
  /** Why and when the user set it aside. */
  aside: { reason: string; on: IsoDate } | null;
  /** The day of the look that the outcome comes from, where a text is judged that is not on the page now. */
  judgedOn: IsoDate | null;
}

/**
 * missing: a field or task is still empty. attention: a warning speaks. error: an error speaks. not-needed: its
 * condition is false. unknown: nothing of it was ever seen or answered.
 */
export type StepState = 'done' | 'missing' | 'attention' | 'error' | 'not-needed' | 'unknown';
export type ItemState = 'filled' | 'empty' | 'not-seen' | 'uncertain' | 'not-needed';

export interface ItemResult {
  id: string;
  kind: ItemKind;
  title: string;
  state: ItemState;
  /** The value now on the page or the stored fact; undefined where only its state is known. */
  value?: ItemValue;
  /** One short line for the screen: "5 oktober 2026", "1 contact, 12 oktober". */
  summary: string;
  /** From the page now, or from what was stored, with the day it was last seen. */
  from: 'page' | 'stored' | 'hand' | 'none';
  seenOn: IsoDate | null;
  ticked: boolean;
}

export interface StepResult {
  id: string;
  title: string;
  short: string;
  role: string;
  state: StepState;
  /** What it says: "Ingevuld, verslag van 28 september". */
  summary: string;
  instruction: string;
  items: ItemResult[];
  /** null where no report is asked. */
  report: { state: 'present' | 'absent' | 'unknown'; date: IsoDate | null; id: string | null } | null;
  calledDone: boolean;
}

export interface Days {
  /** Workdays of this plan in its school year; null while dates or days are unknown. */
  plan: number | null;
  /** Sum with the pupil's other plans of this playbook in the school year. */
  year: number | null;
  /** The counted days, in order, and the selected ones that fall on a free day. */
  counted: IsoDate[];
  skipped: { date: IsoDate; why: string }[];
  /** Of the counted days those of half a day, and those that the user added. */
  half: IsoDate[];
  extra: DayWithReason[];
  /** Chosen days that did not take place. */
  missed: DayWithReason[];
  /** Days entered by hand that change nothing, with the reason. */
  ignored: { date: IsoDate; why: string }[];
  /** The pupil's other plans of this playbook in the school year. */
  others: { id: string; number: number | null; counted: IsoDate[]; half: IsoDate[] }[];
  /** False while the free days of the school are not entered for this school year. */
  freeDaysKnown: boolean;
  free: number;
  extended: number;
}

export interface Checklist {
  playbook: string;
  today: IsoDate;
  schoolYear: SchoolYear | null;
  steps: StepResult[];
  /** Every rule, in the playbook's order; then the documents that are out of date. */
  findings: Finding[];
  days: Days | null;
  /** Steps done of steps that apply (a step not needed counts as done). */
  progress: { done: number; total: number };
  /** For each role the first step that is not done. */
  next: Record<string, string | null>;
  /** Number shown on the toolbar button: findings that weigh error or warning. */
  open: number;
  /** Questions of the playbook without an answer. */
  unanswered: string[];
  /** Questions and records of which it is known that this plan does not need them. */
  notNeeded: string[];
}
