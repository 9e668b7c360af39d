import type { ControlKind } from '../field';
import type { DayCell } from './candidate';
import type { ControlRole } from './controls';

/** One control on the page's line. */
export interface Unit {
  element: Element;
  role: ControlRole;
  at: number;
}

/** Controls that are one field. */
export interface Group {
  kind: ControlKind;
  element: Element;
  controls: Element[];
  from: number;
  to: number;
  options: string[];
  days?: DayCell[];
}

/** Counts the controls that stand inside an element. */
export type CountIn = (element: Element) => number;
