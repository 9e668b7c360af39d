import type { Browser } from 'playwright-core';
import { runCase } from './browser.ts';
import { type Case, readCases } from './case.ts';
import { type CaseScore, scoreCase } from './score.ts';

export interface Scored {
  case: Case;
  score: CaseScore;
}

/** Runs every case of a folder. A page on which the product's code throws counts as one that answered nothing. */
export async function runCorpus(browser: Browser, harness: string, folder: string): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const one of readCases(folder)) {
    try {
      scored.push({ case: one, score: scoreCase(one.expected, await runCase(browser, harness, one)) });
    } catch (error) {
      const score = scoreCase(one.expected, {
        evidence: 'none',
        playbook: null,
        mode: null,
        student: null,
        items: {},
        findings: null,
        unlocated: [],
      });
      score.problems.unshift(`failed: ${error instanceof Error ? error.message.split('\n', 3).join(' ') : error}`);
      scored.push({ case: one, score });
    }
  }
  return scored;
}
