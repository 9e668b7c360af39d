import type { IsoDate } from '@/lib/core/model/basics';
import type { Checklist } from '@/lib/core/model/checklist';
import type { JudgedText } from '@/lib/core/model/plan';
import type { Playbook, Rule } from '@/lib/core/model/playbook';
import type { Snapshot } from '@/lib/core/model/snapshot';
import { ruleKinds } from '@/lib/core/rules';
import { fires, ok, type Verdict } from '@/lib/core/rules/kind';
import type { Facts } from './facts';
import { own } from './value';

function isOnPage(facts: Facts, item: string): boolean {
  const { from, value } = facts.known(item);
  return from === 'page' && value !== undefined;
}

/** What a rule said of texts that are not on the page now, when they last were; null where nothing was kept. */
export function lastJudgement(facts: Facts, rule: Rule): { verdict: Verdict; on: IsoDate } | null {
  const { playbook, plan } = facts.input;
  const texts = ruleKinds.get(rule.kind)?.texts?.(rule, playbook);
  const kept = own(plan?.judged, rule.id);
  if (texts === undefined || kept === undefined || texts.some((item) => isOnPage(facts, item))) return null;
  return { verdict: kept.outcome === 'fires' ? fires() : ok, on: kept.on };
}

/**
 * The outcomes that may be kept of this look: of the rules that judged texts of which the page shows at least one. A
 * rule that misses a text is unknown, unless it found what it looks for in another. The texts themselves are not kept,
 * so later, without the page, this is all that is known of them.
 */
export function judgedTexts(
  playbook: Playbook,
  checklist: Checklist,
  snapshot: Snapshot,
  today: IsoDate,
): Record<string, JudgedText> {
  const rules = new Map(playbook.rules.map((rule) => [rule.id, rule]));
  const items = checklist.steps.flatMap((step) => step.items);
  const notNeeded = new Set(items.filter(({ state }) => state === 'not-needed').map(({ id }) => id));
  return Object.fromEntries(
    checklist.findings.flatMap(({ rule: id, outcome, judgedOn }): [string, JudgedText][] => {
      const rule = rules.get(id);
      const texts = rule && ruleKinds.get(rule.kind)?.texts?.(rule, playbook);
      if (texts === undefined || texts.length === 0 || outcome === 'unknown' || judgedOn !== null) return [];
      // It may be needed later, and then nobody judged it.
      if (rule?.item !== undefined && notNeeded.has(rule.item)) return [];
      const seen = texts.some((item) => own(snapshot.items, item)?.state === 'present');
      return seen ? [[id, { outcome, on: today }]] : [];
    }),
  );
}
