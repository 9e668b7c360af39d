import { shortDate } from '@/lib/core/format/dates';
import type { Finding } from '@/lib/core/model/checklist';
import type { Playbook, Rule } from '@/lib/core/model/playbook';
import type { PlanPlace } from '../place';
import type { SidebarState } from '../state';
import type { WhyModel } from './types';

/** Why a finding is told: what its source asks, when that was last looked at, and examples; null where nobody wrote it down. */
export function whyOf(state: SidebarState, place: PlanPlace, { rule: id, message }: Finding): WhyModel | null {
  const rule = ruleOf(place.playbook, id);
  if (rule?.why === undefined) return null;
  const { good, poor } = rule.example ?? {};
  return {
    text: 'Waarom?',
    label: `Waarom? ${message}`,
    unverified: unverifiedOf(rule),
    reason: rule.why,
    source: sourceOf(rule, place.playbook.checkedOn, state.settings.lawCheckedOn),
    examples: [
      { title: 'Goed voorbeeld', text: good ?? '', good: true },
      { title: 'Zo liever niet', text: poor ?? '', good: false },
    ].filter(({ text }) => text !== ''),
  };
}

const rules = new WeakMap<Playbook, Map<string, Rule>>();

export function ruleOf(playbook: Playbook, id: string): Rule | undefined {
  const known = rules.get(playbook) ?? new Map(playbook.rules.map((one) => [one.id, one]));
  rules.set(playbook, known);
  return known.get(id);
}

export function isLegal({ basis }: Pick<Rule, 'basis'>): boolean {
  return basis === 'law' || basis === 'law-unverified';
}

export function unverifiedOf({ basis }: Pick<Rule, 'basis'>): string | null {
  return basis === 'law-unverified' ? 'Niet geverifieerd:' : null;
}

/** "Draaiboek, stap 14, laatst nagekeken op 21 november 2026"; of a law, the day on which the school did so itself. */
export function sourceOf(rule: Rule, checkedOn: string | undefined, bySchool: string | null): string {
  if (isLegal(rule) && bySchool !== null && bySchool > (checkedOn ?? '')) {
    return `${rule.source}, door je school laatst nagekeken op ${shortDate(bySchool)}`;
  }
  return checkedOn === undefined ? rule.source : `${rule.source}, laatst nagekeken op ${shortDate(checkedOn)}`;
}
