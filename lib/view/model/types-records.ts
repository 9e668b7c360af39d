import type { Weekday } from '@/lib/core/model/basics';

/** A form for what the user notes beside the page. */
export interface RecordModel {
  id: string;
  title: string;
  /** What is kept now, in a few words. */
  state: string;
  help: string | null;
  rows: { title: string | null; remove: { text: string; label: string } | null; fields: RecordFieldModel[] }[];
  add: string | null;
  blank: { text: string; help: string; on: boolean };
  keep: { text: string; label: string; enabled: boolean };
  /** Null while nothing was typed. */
  cancel: { text: string; label: string } | null;
}
export interface RecordFieldModel {
  id: string;
  kind: 'text' | 'date' | 'time' | 'number' | 'yes-no' | 'list' | 'weekdays';
  label: string;
  help: string | null;
  value: string;
  problem: string | null;
  options: { value: string; title: string }[];
  days: DayButton[];
}
export interface DayButton {
  day: Weekday;
  short: string;
  label: string;
  on: boolean;
}
