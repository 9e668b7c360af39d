import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { runStranger } from './browser.ts';

export interface Strangers {
  pages: number;
  plans: number;
  exceptions: number;
  changed: number;
  problems: string[];
}

/** Looks at every `*.html` under a folder: none is a plan, none may make us throw, none may be changed by looking. */
export async function runStrangers(browser: Browser, harness: string, folder: string): Promise<Strangers> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const sum: Strangers = { pages: files.length, plans: 0, exceptions: 0, changed: 0, problems: [] };
  const waiting = files.values();
  const worker = async () => {
    for (const file of waiting) await lookAt(browser, harness, file, sum);
  };
  await Promise.all([worker(), worker(), worker()]);
  return sum;
}

async function lookAt(browser: Browser, harness: string, file: string, sum: Strangers): Promise<void> {
  try {
    const { plan, exception, changed } = await runStranger(browser, harness, file);
    if (plan) note(sum, 'plans', `${file}: taken for a plan`);
    if (exception) note(sum, 'exceptions', `${file}: ${exception}`);
    if (changed) note(sum, 'changed', `${file}: changed by looking at it`);
  } catch (error) {
    note(sum, 'exceptions', `${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function note(sum: Strangers, count: 'plans' | 'exceptions' | 'changed', problem: string): void {
  sum[count] += 1;
  sum.problems.push(problem);
}
