import type { Finding, Weight } from '@/lib/core/model/checklist';
import type { Rule, Severity } from '@/lib/core/model/playbook';
import { ruleKinds } from '@/lib/core/rules';
import type { Verdict } from '@/lib/core/rules/kind';
import { commonValues, filledIn, notJudged } from '@/lib/core/rules/message';
import { missingFor } from '@/lib/core/rules/naming';
import { digest } from './digest';
import type { Facts } from './facts';
import { gatesOf } from './gates';
import { lastJudgement } from './judged';
import { textIn } from './known';
import { paperFindings } from './papers';
import { own } from './value';

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

function severityOf(rule: Rule, verdict: Verdict): Severity {
  return (verdict.outcome === 'fires' ? verdict.severity : undefined) ?? rule.severity;
}

function weightOf(severity: Severity, outcome: Verdict['outcome'], reached: boolean): Weight {
  if (outcome !== 'fires') return 'none';
  if (reached) return severity;
  return severity === 'info' ? 'none' : 'todo';
}

function messageOf(rule: Rule, verdict: Verdict, common: Readonly<Record<string, string>>): string {
  if (verdict.outcome === 'unknown') return notJudged(verdict.missing);
  return filledIn(rule.message, verdict.outcome === 'fires' ? { ...common, ...verdict.slots } : common);
}

/**
 * What a finding speaks of, as a short key, empty while it does not speak: of a rule that judges texts these texts, of any other its message and the
 * values that its kind gave, also those that the message does not use.
 */
function keyOf(facts: Facts, rule: Rule, message: string, verdict: Verdict): string {
  if (verdict.outcome !== 'fires') return '';
  const { playbook, plan } = facts.input;
  const salt = plan?.salt ?? '';
  const kind = ruleKinds.get(rule.kind);
  const texts = kind?.texts?.(rule, playbook) ?? [];
  if (kind === undefined || texts.length === 0) {
    return digest(salt, JSON.stringify([message, verdict.slots]));
  }
  const digests = texts.map((item) => {
    const text = textIn(facts.known(item));
    const stored = own(plan?.items, item);
    return text === undefined ? (stored?.class === 'read' ? stored.digest : '') : digest(salt, text.trim());
  });
  return digest(salt, JSON.stringify([...digests, ...kind.beside(rule, facts)]));
}

/** The school may do without a rule, but not without the law. */
function isOff(rule: Rule, off: readonly string[]): boolean {
  return off.includes(rule.id) && rule.basis !== 'law' && rule.basis !== 'law-unverified';
}

/** The same finding, set aside where the user did that and it still speaks of the same. */
function heeded(finding: Finding, facts: Facts): Finding {
  const aside = own(facts.input.plan?.setAside, finding.rule);
  if (aside === undefined || finding.weight === 'none' || aside.key !== finding.key) return finding;
  return { ...finding, weight: 'aside', aside: { reason: aside.reason, on: aside.on } };
}

/**
 * The outcome of every rule that is on, in the playbook's order, then what is to be said of documents that were made. Rules that sum up the others are judged last, and look
 * at what fires, also where the user set it aside: that is a choice of what to see, not of what is so.
 */
export function findingsOf(facts: Facts): Finding[] {
  const { playbook, settings } = facts.input;
  const rules = playbook.rules.filter((rule) => !isOff(rule, settings.rulesOff));
  const reached = gatesOf(facts);
  const common = commonValues(facts);
  const judged = new Map<Rule, Finding>();

  const add = (rule: Rule, earlier: readonly Finding[]): void => {
    const now = judge(facts, rule, earlier);
    const before = now.outcome === 'unknown' ? lastJudgement(facts, rule) : null;
    const verdict = before === null ? now : before.verdict;
    const message = messageOf(
      before === null ? rule : { ...rule, message: rule.afterwards ?? rule.message },
      verdict,
      common,
    );
    const severity = severityOf(rule, verdict);
    const item = (verdict.outcome === 'fires' ? verdict.item : undefined) ?? rule.item;
    const step = rule.step ?? (item === undefined ? undefined : facts.stepOf(item)?.id) ?? null;
    judged.set(rule, {
      rule: rule.id,
      outcome: verdict.outcome,
      weight: weightOf(severity, verdict.outcome, reached(rule.gate, step)),
      gate: rule.gate,
      severity,
      message,
      source: rule.source,
      step,
      item: item ?? null,
      key: keyOf(facts, rule, message, verdict),
      aside: null,
      judgedOn: before?.on ?? null,
    });
  };

  const isSummary = (rule: Rule): boolean => ruleKinds.get(rule.kind)?.summary === true;
  for (const rule of rules) if (!isSummary(rule)) add(rule, []);
  const earlier = [...judged.values()];
  for (const rule of rules) if (isSummary(rule)) add(rule, earlier);
  const all = [...rules.flatMap((rule) => judged.get(rule) ?? []), ...paperFindings(facts)];
  return all.map((finding) => heeded(finding, facts));
}
