import type { Finding, Weight } from '@/lib/core/model/checklist';
import type { Rule } from '@/lib/core/model/playbook';
import { ruleKinds } from '@/lib/core/rules';
import type { Verdict } from '@/lib/core/rules/kind';
import { commonValues, filledIn, notJudged } from '@/lib/core/rules/message';
import { missingFor } from '@/lib/core/rules/naming';
import type { Facts } from './facts';
import { gatesOf } from './gates';

/** A rule fires when its condition holds and its kind says so; as soon as one of both is a no, all is well. */
function judge(facts: Facts, rule: Rule, earlier: readonly Finding[]): Verdict {
  const applies = facts.holds(rule.appliesWhen);
  if (applies === 'no') return { outcome: 'ok' };
  const kind = ruleKinds.get(rule.kind);
  if (kind === undefined) return { outcome: 'unknown', missing: ['deze soort regel bestaat niet'] };
  const verdict = kind.judge(facts, rule, earlier);
  if (applies === 'yes' || verdict.outcome === 'ok') return verdict;
  const missing = missingFor(facts, rule.appliesWhen);
  return { outcome: 'unknown', missing: verdict.outcome === 'unknown' ? [...missing, ...verdict.missing] : missing };
}

function weightOf(rule: Rule, outcome: Verdict['outcome'], reached: boolean): Weight {
  if (outcome !== 'fires') return 'none';
  if (reached) return rule.severity;
  return rule.severity === 'info' ? 'none' : 'todo';
}

function messageOf(rule: Rule, verdict: Verdict, common: Readonly<Record<string, string>>): string {
  if (verdict.outcome === 'unknown') return notJudged(verdict.missing);
  return filledIn(rule.message, verdict.outcome === 'fires' ? { ...common, ...verdict.slots } : common);
}

/** The outcome of every rule, in the playbook's order. Rules that sum up the others are judged last. */
export function findingsOf(facts: Facts): Finding[] {
  const { rules } = facts.input.playbook;
  const reached = gatesOf(facts);
  const common = commonValues(facts);
  const judged = new Map<Rule, Finding>();

  const add = (rule: Rule, earlier: readonly Finding[]): void => {
    const verdict = judge(facts, rule, earlier);
    const step = rule.step ?? (rule.item === undefined ? undefined : facts.stepOf(rule.item)?.id) ?? null;
    judged.set(rule, {
      rule: rule.id,
      outcome: verdict.outcome,
      weight: weightOf(rule, verdict.outcome, reached(rule.gate, step)),
      gate: rule.gate,
      severity: rule.severity,
      message: messageOf(rule, verdict, common),
      source: rule.source,
      step,
      item: rule.item ?? null,
    });
  };

  const isSummary = (rule: Rule): boolean => ruleKinds.get(rule.kind)?.summary === true;
  for (const rule of rules) if (!isSummary(rule)) add(rule, []);
  const earlier = [...judged.values()];
  for (const rule of rules) if (isSummary(rule)) add(rule, earlier);
  return rules.flatMap((rule) => judged.get(rule) ?? []);
}
