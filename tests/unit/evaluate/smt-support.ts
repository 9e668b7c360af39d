import type { Finding } from '@/lib/core/model/checklist';
import type { Report } from '@/lib/core/model/plan';
import { smt } from '@/lib/core/playbooks/smt';
import { checklistOf, type Given } from './support';

/** The finding of one rule of the SMT playbook, by the digits of its id. */
export function finding(given: Given, id: string): Finding {
  const found = checklistOf({ playbook: smt, ...given }).findings.find(({ rule }) => rule === `SMT-${id}`);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

export const message = (given: Given, id: string): string => finding(given, id).message;
export const outcome = (given: Given, id: string): string => finding(given, id).outcome;
export const outcomes = (given: Given, ...ids: string[]): string => ids.map((id) => outcome(given, id)).join(' ');

/** A whole report of a class council, as one was copied. */
export function councilReport(more: Partial<Report> = {}): Report {
  return {
    id: `report-${more.topics?.join() ?? ''}-${more.date ?? ''}`,
    topics: ['desirability'],
    kind: 'guidance',
    date: '2026-09-28',
    origin: 'copied',
    chair: 'mevrouw Claes',
    attendees: ['meneer De Wit'],
    decision: 'Een SMT is wenselijk.',
    motivation: 'De leerling is er klaar voor.',
    ...more,
  };
}

/** What a rule says when it fires; else its outcome. */
export function said(given: Given, id: string): string {
  const found = finding(given, id);
  return found.outcome === 'fires' ? found.message : found.outcome;
}
