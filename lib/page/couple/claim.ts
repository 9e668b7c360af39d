import type { FieldPrint } from '@/lib/core/model/coupling';
import type { Playbook } from '@/lib/core/model/playbook';
import type { Candidate } from '../candidates/candidate';
import type { PageView } from '../candidates/collect';
import { findStudent } from '../student';
import { weigh } from '../weigh';
import { impersonal } from './impersonal';
import { looksOn, printOf } from './print';

/** So many fields together tell a form: another form of the school may well have one of them. */
const enough = 3;

const longTexts: readonly Candidate['kind'][] = ['textarea', 'rich-text', 'editable', 'click-to-edit'];

/**
 * By which fields a form is known again that the user says is a plan, though it was not recognised as one: those that look
 * most like items first, then the long texts, then what else has a label. Empty where the page has no field with a label.
 */
export function formPrints(root: Document, view: PageView, url: string, playbook: Playbook): FieldPrint[] {
  const student = findStudent(root, view.line, url);
  const looks = looksOn(impersonal(student));
  const matches = [...weigh(view, playbook, [], student).decision.matches.values()];
  const sure = new Map(matches.map(({ candidate, confidence }) => [candidate, confidence]));
  const fields = [...new Set([...view.candidates, ...sure.keys()])].filter(
    (one) => one.hidden !== 'hidden' && looks.labels(one).length > 0,
  );
  const rank = (one: Candidate): number => (sure.get(one) ?? 0) * 10 + (longTexts.includes(one.kind) ? 1 : 0);
  return fields
    .toSorted((one, two) => rank(two) - rank(one) || one.from - two.from)
    .slice(0, enough)
    .map((one) => printOf(one, fields, looks));
}
