import type { Coupling, FieldPrint } from '@/lib/core/model/coupling';
import type { Item, Playbook } from '@/lib/core/model/playbook';
import type { Candidate } from '../candidates/candidate';
import type { PageView } from '../candidates/collect';
import { collectRead } from '../candidates/read/collect';
import type { Field } from '../field';
import { matcherOf } from '../match/matcher';
import { findStudent } from '../student';
import { carries } from './carry';
import { labelOf } from './heed';
import { impersonal } from './impersonal';
import { findField, looksOn, printOf } from './print';

/** A field that the user may point at. */
export interface Pointable {
  element: Element;
  controls: Element[];
  /** Its label as the page writes it; empty where it has none. */
  label: string;
  /** The kinds of item that it can hold. */
  carries: readonly Item['kind'][];
  /** The items that it serves now. */
  items: string[];
  /** What was said of it before: ids of couplings. */
  said: string[];
  print(): FieldPrint;
}

/** What is known of the page already: which fields serve items, and what was said of this school's fields. */
export interface Known {
  playbook: Playbook;
  fields: ReadonlyMap<string, Field>;
  couplings: readonly Coupling[];
}

/**
 * The fields of the page in page order, also those that nobody recognises. In a form those are its controls; text counts
 * where it serves an item, and everywhere on a page to read.
 */
export function pointables(
  root: Document,
  view: PageView,
  url: string,
  { playbook, fields, couplings }: Known,
): Pointable[] {
  const sense = { ...matcherOf(playbook).sense, isRelevant: (text: string) => /\p{L}/u.test(text) };
  const all = [...view.candidates, ...collectRead(view, sense)].filter(({ hidden }) => hidden !== 'hidden');
  const looks = looksOn(impersonal(findStudent(root, view.line, url)));
  const served = new Map<Candidate, string[]>();
  for (const [item, field] of fields) {
    const candidate = all.find((one) => isField(one, field));
    if (candidate) served.set(candidate, [...(served.get(candidate) ?? []), item]);
  }
  const said = new Map<Candidate, string[]>();
  for (const { id, playbook: owner, field } of couplings) {
    const candidate = owner === playbook.id ? findField(field, all, looks) : null;
    if (candidate) said.set(candidate, [...(said.get(candidate) ?? []), id]);
  }
  const isForm = [...fields.values()].some(({ control }) => control !== 'read');
  return all
    .filter((one) => !isForm || one.kind !== 'read' || served.has(one) || said.has(one))
    .toSorted((one, two) => one.from - two.from)
    .map((candidate) => ({
      element: candidate.element,
      controls: candidate.controls,
      label: labelOf(candidate),
      carries: carries(candidate.kind),
      items: served.get(candidate) ?? [],
      said: said.get(candidate) ?? [],
      print: () => printOf(candidate, all, looks),
    }));
}

/** Two fields may stand in one element; then their controls or their labels tell them apart. */
function isField(candidate: Candidate, field: Field): boolean {
  if (candidate.element !== field.element || candidate.kind !== field.control) return false;
  if (candidate.controls.length > 0) return candidate.controls[0] === field.controls[0];
  return candidate.labels.length === 0 || candidate.labels.some(({ text }) => text === field.label);
}
