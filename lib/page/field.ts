import type { ItemValue, LogCell, Weekday } from '@/lib/core/model/basics';
import type { Playbook } from '@/lib/core/model/playbook';
import type { Snapshot } from '@/lib/core/model/snapshot';

/** How a field is built on the page; decides how it is read and written. */
export type ControlKind =
  | 'text'
  | 'textarea'
  | 'date'
  | 'date-parts'
  | 'select'
  | 'multi-select'
  | 'custom-select'
  | 'checkboxes'
  | 'radios'
  | 'toggles'
  | 'rich-text'
  | 'editable'
  | 'upload'
  | 'rows'
  | 'click-to-edit'
  | 'read';

/** One field that was found on the page: live elements, so it never leaves `lib/page` and the sidebar's entrypoint. */
export interface Field {
  item: string;
  control: ControlKind;
  /** The smallest element that holds the whole field: what a marker stands beside and *Toon* scrolls to. */
  element: Element;
  /** The native controls in page order: inputs, selects, textareas, buttons; for rich text [textarea?, iframe]. */
  controls: Element[];
  label: string;
  confidence: number;
  writable: boolean;
  /** For `rows`: the cells of each row, each with its own controls. */
  rows?: { element: Element; cells: Partial<Record<LogCell, Element[]>> }[];
  /** For boxes, radios and toggles: the visible text of each control, in the order of `controls`. */
  options?: string[];
  /** For the days of the week: the controls that stand for each day. */
  days?: { day: Weekday; controls: Element[] }[];
  value: ItemValue;
}

/** What `recognise` answers: the plain snapshot and, beside it, the live fields it was read from. */
export interface Recognition {
  playbook: Playbook;
  snapshot: Snapshot;
  fields: Map<string, Field>;
  /** The part of the page that is the plan's form, when its controls alone tell. */
  form: Element | null;
}

/** Where a rich-text editor's frame is: for each document from the top, the index of the next iframe among its iframes. */
export type FramePath = number[];

/** Writes html into the editor that owns the frame, through the editor's own API in the page's world. False: no editor there. */
export type EditorWriter = (path: FramePath, html: string) => Promise<boolean>;
