import type { Finding } from '@/lib/core/model/checklist';
import { smt } from '@/lib/core/playbooks/smt';
import { checklistOf, type Given } from './support';

/** The finding of one rule of the SMT playbook, by the last three digits of its id. */
export function smtFinding(given: Given, id: string): Finding {
  const found = checklistOf({ playbook: smt, ...given }).findings.find(({ rule }) => rule === `SMT-${id}`);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

export const smtOutcome = (given: Given, id: string): string => smtFinding(given, id).outcome;

/** What it says when it fires; anything else comes back as its outcome. */
export function smtSays(given: Given, id: string): string {
  const { outcome, message } = smtFinding(given, id);
  return outcome === 'fires' ? message : outcome;
}
