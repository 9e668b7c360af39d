import type { Browser } from 'playwright-core';
import { z } from 'zod';
import type { Answer, Question } from './answer.ts';
import { askPage } from './browser.ts';
import { judgeAll, type PageOfSet, readSets } from './page-sets.ts';

const truth = { plan: z.boolean(), mode: z.enum(['edit', 'read']).nullable() };

export type PlanOrNot = PageOfSet<z.infer<z.ZodObject<typeof truth>>>;

/** Pages of which only is known whether they are a plan, and whether it is written or read: the sets in a folder. */
export const readPlansOrNot = (folder: string): PlanOrNot[] => readSets(folder, truth);

const question: Question = { enabled: ['smt'], today: null, items: {} };

/** What is wrong with what we say of one page; null where it is right. */
async function judgePage(browser: Browser, harness: string, page: PlanOrNot): Promise<string | null> {
  const { playbook, mode } = await askPage<Answer>(browser, harness, page.path, page.url, 'answer', question);
  if (!page.plan) return playbook === null ? null : 'taken for a plan';
  if (playbook === null) return 'not seen as a plan';
  return mode === page.mode ? null : `seen as a plan to ${mode}`;
}

/** By name, what is wrong. */
export const judgePages = (
  browser: Browser,
  harness: string,
  all: readonly PlanOrNot[],
): Promise<Map<string, string>> => judgeAll(all, (page) => judgePage(browser, harness, page));
