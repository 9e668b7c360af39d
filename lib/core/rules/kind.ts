import type { z } from 'zod/mini';
import type { Facts } from '@/lib/core/evaluate/facts';
import type { Finding } from '@/lib/core/model/checklist';
import type { Playbook, Rule, Severity } from '@/lib/core/model/playbook';

/** What differs this time from what the rule says: how grave it is, and where to look. */
interface Told {
  severity?: Severity;
  item?: string;
}

/** What a kind says of one rule: all well, it fires (with the values for its message), or what it misses to judge. */
export type Verdict =
  | { outcome: 'ok' }
  | ({ outcome: 'fires'; slots: Readonly<Record<string, string>> } & Told)
  | { outcome: 'unknown'; missing: readonly string[] };

export const ok: Verdict = { outcome: 'ok' };

/** It fires; `slots` are the values for the `{names}` in the rule's message. */
export function fires(slots: Readonly<Record<string, string>> = {}, told: Told = {}): Verdict {
  return { outcome: 'fires', slots, ...told };
}

/** It cannot be judged; `missing` names what was neither seen nor answered, for the user to read. */
export function unknown(...missing: readonly string[]): Verdict {
  return { outcome: 'unknown', missing };
}

/** What a kind receives. `earlier` holds the findings of all rules that are not summaries; only summaries read it. */
export interface Judged<Settings> {
  facts: Facts;
  rule: Rule;
  settings: Settings;
  earlier: readonly Finding[];
}

interface Definition<S extends z.ZodMiniType> {
  /** The shape of the rule's `with`. */
  settings: S;
  /** Names that a message of this kind may use, beside the common ones. */
  slots?: readonly string[];
  /** Parts of a rule that this kind cannot do without. */
  needs?: readonly ('item' | 'step')[];
  /** True for a kind that looks at the outcomes of the other rules. */
  summary?: boolean;
  /** Ids of the items whose long texts it reads. Texts are not kept, so of such a rule the last outcome is. */
  texts?: (settings: z.infer<S>, rule: Rule, playbook: Playbook) => string[];
  /** What its finding hangs on beside these texts: a value that it compares them with, words that the user typed. */
  beside?: (settings: z.infer<S>, facts: Facts) => readonly string[];
  judge: (judged: Judged<z.infer<S>>) => Verdict;
}

/** A rule kind, whatever its settings look like. */
export interface Kind {
  slots: readonly string[];
  needs: readonly ('item' | 'step')[];
  summary: boolean;
  texts: ((rule: Rule, playbook: Playbook) => string[]) | null;
  beside: (rule: Rule, facts: Facts) => readonly string[];
  /** What is wrong with a rule's `with`, as paths; empty when it fits. */
  wrong: (rule: Rule) => string[];
  judge: (facts: Facts, rule: Rule, earlier: readonly Finding[]) => Verdict;
}

/** Makes a kind. A rule is data and nothing else: its settings are read from its `with`, once for each rule. */
export function kind<S extends z.ZodMiniType>(definition: Definition<S>): Kind {
  const { settings, slots = [], needs = [], summary = false, texts, beside, judge } = definition;
  const read = new WeakMap<Rule, z.core.util.SafeParseResult<z.infer<S>>>();
  const settingsOf = (rule: Rule): z.core.util.SafeParseResult<z.infer<S>> => {
    const parsed = read.get(rule) ?? settings.safeParse(rule.with ?? {});
    read.set(rule, parsed);
    return parsed;
  };
  return {
    slots,
    needs,
    summary,
    texts: texts
      ? (rule, playbook) => {
          const { success, data } = settingsOf(rule);
          return success ? texts(data, rule, playbook) : [];
        }
      : null,
    beside: (rule, facts) => {
      const { success, data } = settingsOf(rule);
      return success ? (beside?.(data, facts) ?? []) : [];
    },
    wrong: (rule) => settingsOf(rule).error?.issues.map((issue) => issue.path.map(String).join(' › ') || 'with') ?? [],
    judge: (facts, rule, earlier) => {
      const { success, data } = settingsOf(rule);
      return success ? judge({ facts, rule, settings: data, earlier }) : unknown('deze regel is niet goed ingesteld');
    },
  };
}
