import type { Rule } from '@/lib/core/model/playbook';
import { answer } from './answer';
import { dateOrder } from './date-order';
import type { Kind } from './kind';
import { commonSlots, slotsIn } from './message';
import { question } from './question';
import { report } from './report';
import { required } from './required';

/** Every rule kind by the name that a playbook uses. A new kind is one file and one line here. */
export const ruleKinds: ReadonlyMap<string, Kind> = new Map([
  ['answer', answer],
  ['date-order', dateOrder],
  ['question', question],
  ['report', report],
  ['required', required],
]);

/** What is wrong with a rule of a playbook, in Dutch; empty when its kind can judge it. */
export function ruleProblems(rule: Rule): string[] {
  const kind = ruleKinds.get(rule.kind);
  if (kind === undefined) {
    return [`de soort regel ‘${rule.kind}’ bestaat niet; kies uit ${[...ruleKinds.keys()].sort().join(', ')}`];
  }
  const parts = { item: 'een item', step: 'een stap' };
  const slots = new Set<string>([...commonSlots, ...kind.slots]);
  return [
    ...kind.needs.filter((part) => rule[part] === undefined).map((part) => `deze regel heeft ${parts[part]} nodig`),
    ...kind.wrong(rule).map((path) => `de instelling ‘${path}’ klopt niet`),
    ...slotsIn(rule.message)
      .filter((slot) => !slots.has(slot))
      .map((slot) => `‘{${slot}}’ in de melding wordt nergens ingevuld`),
  ];
}
