import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import type { Answer, Question } from './answer.ts';
import { askPage } from './browser.ts';

const pages = z.array(
  z.strictObject({
    file: z.string(),
    url: z.url(),
    plan: z.boolean(),
    mode: z.enum(['edit', 'read']).nullable(),
    why: z.string(),
  }),
);

export type PlanOrNot = z.infer<typeof pages>[number] & { name: string; path: string };

/** Pages of which only is known whether they are a plan, and whether it is written or read: the sets in a folder. */
export function readPlansOrNot(folder: string): PlanOrNot[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((set) =>
      pages.parse(JSON.parse(readFileSync(join(folder, set, 'pages.json'), 'utf8'))).map((page) => ({
        ...page,
        name: `${set}/${page.file.replace('.html', '')}`,
        path: join(folder, set, page.file),
      })),
    );
}

const question: Question = { enabled: ['smt'], today: null, items: {} };

/** What is wrong with what we say of one page; null where it is right. */
export async function judgePage(browser: Browser, harness: string, page: PlanOrNot): Promise<string | null> {
  const { playbook, mode } = await askPage<Answer>(browser, harness, page.path, page.url, 'answer', question);
  if (!page.plan) return playbook === null ? null : 'taken for a plan';
  if (playbook === null) return 'not seen as a plan';
  return mode === page.mode ? null : `seen as a plan to ${mode}`;
}

/** By name, what is wrong. */
export async function judgePages(
  browser: Browser,
  harness: string,
  all: readonly PlanOrNot[],
): Promise<Map<string, string>> {
  const wrong = new Map<string, string>();
  const waiting = all.values();
  const work = async () => {
    for (const page of waiting) {
      const problem = await judgePage(browser, harness, page);
      if (problem !== null) wrong.set(page.name, problem);
    }
  };
  await Promise.all([work(), work(), work(), work(), work()]);
  return wrong;
}
