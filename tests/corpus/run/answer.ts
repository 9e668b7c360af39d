import type { Around } from '@/lib/core/model/around';
import type { ItemValue } from '@/lib/core/model/basics';
import type { ExpectedItem } from './case.ts';

/** What the harness in the page is asked: where the items should be, and for which day findings are wanted. */
export interface Question {
  enabled: string[];
  /** null where findings are not measured. */
  today: string | null;
  items: Record<string, ExpectedItem>;
  /** What happens to the page after its fields were located and before it is looked at. */
  drift?: { kind: Drift; seed: number };
}

/** `names`: every id and class has another name. `order`: fields have changed places. */
export type Drift = 'names' | 'order';

export interface AnsweredItem {
  state: 'present' | 'uncertain';
  value: ItemValue;
  /** `unexpected`: the case does not list this item; `unlocated`: the case's own selector finds nothing. */
  element: 'right' | 'wrong' | 'unexpected' | 'unlocated';
  /** The answered element in words, for the reader of the report. */
  where: string;
}

/** What the product's own code said of one page. */
export interface Answer {
  evidence: 'none' | 'pupil' | 'plan';
  playbook: string | null;
  mode: 'edit' | 'read' | null;
  student: { name: string; class: string | null } | null;
  items: Record<string, AnsweredItem>;
  /** Ids of rules that weigh error or warning; null where they were not asked. */
  findings: string[] | null;
  /** A screen beside the plan, where the page shows no plan. */
  around: Around | null;
  /** Items of the case whose selector finds nothing: a fault in the case. */
  unlocated: string[];
  /** How many fields have another place, where they were to be reordered. */
  moved?: number;
}

/** What one page did while it was looked at. */
export interface StrangerAnswer {
  plan: boolean;
  exception: string | null;
  changed: boolean;
}

/** What the harness puts on the global object of its isolated world. */
export interface Harness {
  answer(question: Question): Promise<Answer>;
  observe(): StrangerAnswer;
}
