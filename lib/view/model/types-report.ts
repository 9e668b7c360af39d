import type { ReportField } from '../state';

/** The screen on which a text is composed from what the plan holds, and copied. */
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
