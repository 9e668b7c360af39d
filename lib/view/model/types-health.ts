/** How well the page was recognised: each item with its field, how sure that is, and what can be done about it. */
export interface HealthModel {
  title: string;
  back: string;
  summary: string;
  /** Said when nothing is left to do. */
  calm: string | null;
  groups: HealthGroup[];
  point: { text: string; help: string };
}
export interface StructureModel {
  title: string;
  back: string;
  text: string;
  removed: string;
  labelsTitle: string;
  labelsHelp: string;
  labels: { text: string; kept: boolean }[];
  fileTitle: string;
  fileText: string;
  save: string;
  cancel: string;
}

export interface HealthGroup {
  id: 'missing' | 'uncertain' | 'coupled' | 'found' | 'set-aside';
  title: string;
  open: boolean;
  help: string | null;
  lines: HealthLine[];
}
export interface HealthLine {
  id: string;
  title: string;
  /** The field as the page calls it; empty where there is none. */
  field: string;
  sure: { word: string; figure: string; tone: 'sure' | 'fair' | 'weak' | 'coupled' } | null;
  actions: { does: 'show' | 'couple' | 'deny' | 'uncouple' | 'remove'; text: string; label: string }[];
}
/** Pointing at a field, and saying which item it is. */
export interface CoupleModel {
  title: string;
  back: string;
  text: string;
  pointing: { meant: string; keys: string[]; stop: string } | null;
  choosing: {
    groups: { title: string; options: CoupleOption[] }[];
    submit: { text: string; enabled: boolean };
    cancel: string;
  } | null;
  sharing: { both: string; alone: string; cancel: string } | null;
}
export interface CoupleOption {
  /** An item; empty for none of them. */
  id: string;
  title: string;
  note: string;
  on: boolean;
  enabled: boolean;
}
