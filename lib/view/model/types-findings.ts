export interface FindingModel {
  rule: string;
  weight: 'error' | 'warning' | 'info' | 'unknown' | 'aside';
  /** Said before the message for who cannot see the colour. */
  weightName: string;
  message: string;
  source: string;
  /** Said of a finding that is back, or that is set aside. */
  note: string | null;
  why: WhyModel | null;
  show: { item: string; text: string; label: string } | null;
  /** Opens its step, `at` what is to be answered there; without a step *Wat is al gebeurd?*. */
  open: { step: string | null; at: string | undefined; text: string; label: string } | null;
  setAside: { text: string; label: string; form: AsideForm | null } | null;
  takeBack: { text: string; label: string } | null;
}
/** Where a rule comes from, and what a good text looks like. */
export interface WhyModel {
  text: string;
  label: string;
  /** Said first of a rule that nobody could verify. */
  unverified: string | null;
  reason: string;
  source: string;
  examples: { title: string; text: string; good: boolean }[];
}
export interface AsideForm {
  label: string;
  value: string;
  suggestions: string[];
  date: string;
  keep: { text: string; enabled: boolean };
  cancel: string;
}
/** Findings that wait for one and the same answer. */
export interface UnknownGroup {
  id: string;
  title: string;
  count: string;
  open: FindingModel['open'];
  list: FindingModel[];
}
export interface FindingsModel {
  label: string;
  main: FindingModel[];
  more: { summary: string; list: FindingModel[] } | null;
  unknown: { summary: string; help: string; groups: UnknownGroup[] } | null;
  aside: { summary: string; help: string; list: FindingModel[] } | null;
  calm: string | null;
}
