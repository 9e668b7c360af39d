import type { Browser } from 'playwright-core';
import type { Drift } from './answer.ts';
import { runCase } from './browser.ts';
import type { Case } from './case.ts';
import { scoreCase, total } from './score.ts';

export interface DriftFigures {
  kind: Drift;
  pages: number;
  items: number;
  /** Fields that were in another place when the page was looked at. */
  moved: number;
  before: number;
  after: number;
  /** What is missed or wrong with drift and was not without it. */
  problems: string[];
}

/** Recall of the same cases as they are and after drift, one seed a case; cases on which nothing moved do not count. */
export async function runDrift(
  browser: Browser,
  harness: string,
  cases: readonly Case[],
  kind: Drift,
): Promise<DriftFigures> {
  const plans = cases.filter((one) => one.expected.playbook !== null);
  const sum: DriftFigures = { kind, pages: 0, items: 0, moved: 0, before: 1, after: 1, problems: [] };
  const before: ReturnType<typeof scoreCase>[] = [];
  const after: typeof before = [];
  const waiting = plans.entries();
  const work = async () => {
    for (const [at, one] of waiting) {
      const drifted = await runCase(browser, harness, one, { kind, seed: at + 1 });
      if (kind === 'order' && !drifted.moved) continue;
      const plain = scoreCase(one.expected, await runCase(browser, harness, one));
      const scored = scoreCase(one.expected, drifted);
      sum.pages += 1;
      sum.moved += drifted.moved ?? 0;
      before.push(plain);
      after.push(scored);
      for (const problem of scored.problems)
        if (!plain.problems.includes(problem)) sum.problems.push(`${one.name}: ${problem}`);
    }
  };
  await Promise.all([work(), work(), work()]);
  const [was, is] = [total(before), total(after)];
  return { ...sum, items: was.items, before: was.recall, after: is.recall, problems: sum.problems.sort() };
}

/** The figures on one line. */
export const driftLine = ({ kind, pages, items, moved, before, after }: DriftFigures): string =>
  `drift: ${kind} pages=${pages} items=${items}${kind === 'order' ? ` moved=${moved}` : ''} recall=${after.toFixed(4)} before=${before.toFixed(4)} fall=${(before - after).toFixed(4)}`;
