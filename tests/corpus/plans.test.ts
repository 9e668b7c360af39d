import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openBrowser } from './run/browser';
import { bundleHarness } from './run/bundle';
import { judgePages, type PlanOrNot, readPlansOrNot } from './run/plan-or-not';

const folder = fileURLToPath(new URL('plans', import.meta.url));
/** What is known to be told wrong, page by page. */
const known: Record<string, string> = JSON.parse(readFileSync(`${folder}/known-wrong.json`, 'utf8'));
const pages = readPlansOrNot(folder);

/** A soak looks at all, a plain run at one page in eight and at all on which something is known to go wrong. */
const soak = Number(process.env['SOAK'] ?? 1) > 1;
const isChosen = ({ name }: PlanOrNot, at: number): boolean => soak || at % 8 === 0 || known[name] !== undefined;

test('there are plans and other pages, and each that is known to go wrong is one of them', () => {
  expect(pages.filter(({ plan }) => plan).length).toBeGreaterThanOrEqual(30);
  expect(pages.filter(({ plan }) => !plan).length).toBeGreaterThanOrEqual(60);
  expect(Object.keys(known).filter((one) => !pages.some(({ name }) => name === one))).toEqual([]);
});

/** Worse fails; better fails too, until the list has become shorter. */
test('whether a page is a plan, and written or read, is told as well as is known', async () => {
  const chosen = pages.filter(isChosen);
  const browser = await openBrowser();
  try {
    const wrong = await judgePages(browser, await bundleHarness(), chosen);
    expect(Object.fromEntries(wrong)).toEqual(known);
  } finally {
    await browser.close();
  }
}, 300_000);
