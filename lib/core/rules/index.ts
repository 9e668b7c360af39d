import type { Rule } from '@/lib/core/model/playbook';
import { allClear } from './all-clear';
import { answer } from './answer';
import { dateOrder } from './date-order';
import { freeDayKind } from './free-day';
import type { Kind } from './kind';
import { commonSlots, slotsIn } from './message';
import { minimumAge } from './minimum-age';
import { nearLimit } from './near-limit';
import { notNeeded } from './not-needed';
import { oneSchoolYear } from './one-school-year';
import { question } from './question';
import { report } from './report';
import { required } from './required';
import { rows } from './rows';
import { signed } from './signed';
import { started } from './started';
import { titlePattern } from './title-pattern';
import { titleYear } from './title-year';
import { withinSchoolYear } from './within-school-year';
import { workdaysTold } from './workdays-told';

/** Every rule kind by the name that a playbook uses. A new kind is one file and one line here. */
export const ruleKinds: ReadonlyMap<string, Kind> = new Map([
  ['all-clear', allClear],
  ['answer', answer],
  ['date-order', dateOrder],
  ['free-day', freeDayKind],
  ['minimum-age', minimumAge],
  ['near-limit', nearLimit],
  ['not-needed', notNeeded],
  ['one-school-year', oneSchoolYear],
  ['question', question],
  ['report', report],
  ['required', required],
  ['rows', rows],
  ['signed', signed],
  ['started', started],
  ['title-pattern', titlePattern],
  ['title-year', titleYear],
  ['within-school-year', withinSchoolYear],
  ['workdays-told', workdaysTold],
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
