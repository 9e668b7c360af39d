import type { LogCell, Weekday } from '@/lib/core/model/basics';
import type { ControlKind } from '../field';
import type { Hidden } from './visibility';

/** Where a label text was found; each way of laying out a form has its own name. */
export type LabelSource =
  | 'for'
  | 'aria'
  | 'before'
  | 'further'
  | 'heading'
  | 'column'
  | 'after'
  | 'help'
  | 'attribute'
  | 'read';

export interface LabelText {
  text: string;
  source: LabelSource;
  /** How far this source can be trusted, 0 to 1. */
  weight: number;
}

/** The part of a group that stands for one weekday. */
export interface DayCell {
  day: Weekday;
  controls: Element[];
}

export interface RowCells {
  element: Element;
  cells: Partial<Record<LogCell, Element[]>>;
}

/** One field as it stands on the page, before anyone knows which item it is. */
export interface Candidate {
  kind: ControlKind;
  /** The smallest element that holds the whole group. */
  element: Element;
  controls: Element[];
  /** Its pieces on the page's line are [from, to). */
  from: number;
  to: number;
  labels: LabelText[];
  /** Texts that stand over it, nearest first. */
  context: string[];
  hidden: Hidden;
  /** Visible texts of the choices. */
  options: string[];
  days?: DayCell[];
  rows?: RowCells[];
  /** A choice of which the box behind it is the answer. */
  explained?: boolean;
  /** Read views: the text that is the value, when no single element holds it alone. */
  text?: string;
  /** Read views: a cell of a list of items, which only counts right beside the plan. */
  inList?: boolean;
}
