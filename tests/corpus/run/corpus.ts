import type { Browser } from 'playwright-core';
import type { Answer } from './answer.ts';
import { runCase } from './browser.ts';
import { type Case, readCases } from './case.ts';
import { type CaseScore, scoreCase } from './score.ts';

export interface Scored {
  case: Case;
  score: CaseScore;
}

/** Pages looked at side by side; most of the time of each is waiting for it to settle. */
const atOnce = 5;

const nothing: Answer = {
  evidence: 'none',
  playbook: null,
  mode: null,
  student: null,
  items: {},
  findings: null,
  around: null,
  unlocated: [],
};

/** Runs every case of a folder that counts and answers in the order of their names. */
export async function runCorpus(
  browser: Browser,
  harness: string,
  folder: string,
  counts: (one: Case, at: number) => boolean = () => true,
): Promise<Scored[]> {
  const cases = readCases(folder).filter(counts);
  const scores = new Map<Case, CaseScore>();
  const waiting = cases.values();
  const work = async () => {
    for (const one of waiting) scores.set(one, await scoreOne(browser, harness, one));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return cases.flatMap((one) => {
    const score = scores.get(one);
    return score ? [{ case: one, score }] : [];
  });
}

/** A page on which the product's code throws counts as one that answered nothing. */
async function scoreOne(browser: Browser, harness: string, one: Case): Promise<CaseScore> {
  try {
    return scoreCase(one.expected, await runCase(browser, harness, one));
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n', 3).join(' ') : String(error);
    const score = scoreCase(one.expected, nothing);
    return { ...score, problems: [`failed: ${why}`, ...score.problems] };
  }
}
