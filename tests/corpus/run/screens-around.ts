import type { Browser } from 'playwright-core';
import { z } from 'zod';
import type { Answer, Question } from './answer.ts';
import { askPage } from './browser.ts';
import { judgeAll, type PageOfSet, readSets } from './page-sets.ts';
import { problemsAround } from './score.ts';

const line = z.strictObject({
  date: z.nullable(z.iso.date()),
  kind: z.enum(['report', 'conversation', 'other']),
  with: z.exactOptional(z.array(z.enum(['pupil', 'parents', 'partners']))),
  title: z.exactOptional(z.string()),
});
const around = z.strictObject({
  screen: z.enum(['report-form', 'conversation-form', 'line-list']),
  lines: z.array(line),
  whole: z.exactOptional(z.strictObject({ report: z.boolean(), conversation: z.boolean() })),
});
const truth = { around: z.nullable(around) };

export type ScreenAround = PageOfSet<z.infer<z.ZodObject<typeof truth>>>;

/** Pages that lie around a plan, of which is known what they show of a pupil's file, null for nothing: the sets in a folder. */
export const readScreensAround = (folder: string): ScreenAround[] => readSets(folder, truth);

const question: Question = { enabled: ['smt'], today: null, items: {} };

/** What is wrong with what we say of one page; null where all of it is right. */
async function judgePage(browser: Browser, harness: string, page: ScreenAround): Promise<string | null> {
  const answer = await askPage<Answer>(browser, harness, page.path, page.url, 'answer', question);
  if (answer.playbook !== null) return 'taken for a plan';
  const problems = problemsAround(page.around ?? undefined, answer.around);
  return problems.length === 0 ? null : problems.join('; ');
}

/** By name, what is wrong. */
export const judgeScreensAround = (
  browser: Browser,
  harness: string,
  all: readonly ScreenAround[],
): Promise<Map<string, string>> => judgeAll(all, (page) => judgePage(browser, harness, page));
