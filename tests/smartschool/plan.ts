/** What the school keeps of one plan, under the names of the items. Dates are written as on the page, dd/mm/jjjj. */
export interface Plan {
  'plan-title': string;
  'created-on': string;
  desirability: string;
  'places-listed-on': string;
  'viewpoint-pupil': string;
  'viewpoint-parents': string;
  'viewpoint-partners': string;
  place: string;
  'place-motivation': string;
  'prior-contacts': string;
  'start-date': string;
  'end-date': string;
  weekdays: string[];
  'extension-30': string;
  'extension-60': string;
  focus: string;
  guidance: string;
  consent: string[];
  'ihp-on': string;
  'agreement-on': string;
  'signed-documents': string[];
  'tac-on': string;
}
export type PlanKey = keyof Plan;

/** A new plan, of which nothing is filled. */
export const emptyPlan: Plan = {
  'plan-title': '',
  'created-on': '',
  desirability: '',
  'places-listed-on': '',
  'viewpoint-pupil': '',
  'viewpoint-parents': '',
  'viewpoint-partners': '',
  place: '',
  'place-motivation': '',
  'prior-contacts': '',
  'start-date': '',
  'end-date': '',
  weekdays: [],
  'extension-30': '',
  'extension-60': '',
  focus: '',
  guidance: '',
  consent: [],
  'ihp-on': '',
  'agreement-on': '',
  'signed-documents': [],
  'tac-on': '',
};

/** How a field is built, in every layout in its own way. */
export type FieldKind = 'text' | 'date' | 'long' | 'days' | 'checks' | 'file';

/** One field of a layout. A field with several items is one field for all of them. */
export interface PlanField {
  name: string;
  label: string;
  kind: FieldKind;
  items: [PlanKey, ...PlanKey[]];
  options?: string[];
}

/** One group of fields with the heading above it. */
export interface PlanSection {
  title: string;
  fields: PlanField[];
}

/** What a field shows: the texts of its items under each other, or the chosen options. */
export function fieldValue(plan: Plan, field: PlanField): string[] {
  return field.items.flatMap((item) => plan[item]).filter((value) => value !== '');
}

/** The plan after a form was submitted. What a combined field holds is kept with its first item. */
export function withSubmitted(plan: Plan, fields: PlanField[], submitted: Map<string, string[]>): Plan {
  const next: Plan = { ...plan };
  for (const { name, kind, items } of fields) {
    const values = submitted.get(name) ?? [];
    const [first, ...rest] = items;
    if (kind === 'days' || kind === 'checks') set(next, first, values);
    else if (kind === 'file') set(next, first, [...plan.consent, ...values.filter(Boolean)]);
    else set(next, first, values[0] ?? '');
    for (const other of rest) set(next, other, '');
  }
  return next;
}

function set<K extends PlanKey>(plan: Plan, key: K, value: string | string[]): void {
  plan[key] = value as Plan[K];
}
