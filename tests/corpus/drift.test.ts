import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './run/browser';
import { bundleHarness } from './run/bundle';
import { type Case, readCases } from './run/case';
import { runDrift } from './run/drift';

const soak = Number(process.env['SOAK'] ?? 1);
const plans = readCases(fileURLToPath(new URL('.', import.meta.url))).filter((one) => one.expected.playbook !== null);
const isRich = (one: Case): boolean => Object.values(one.expected.items).some(({ rich }) => rich);
/** A few cases in `npm test`, some with editors among them, all of them in a soak; each time the same ones. */
const some = [...plans.filter((_, at) => at % 60 === 0), ...plans.filter(isRich).filter((_, at) => at % 20 === 0)];
const chosen = soak > 1 ? plans : [...new Set(some)];
/** Over all cases recall may fall by this; over a part by what a single field of a small page weighs. */
const most = soak > 1 ? 0.005 : 0.03;

let browser: Browser;
let harness: string;
beforeAll(async () => {
  browser = await openBrowser();
  harness = await bundleHarness();
});
afterAll(() => browser?.close());

test.each(['names', 'order'] as const)(
  'recall stays when the page drifts: %s',
  async (kind) => {
    const { before, after, pages, problems } = await runDrift(browser, harness, chosen, kind);
    expect(pages).toBeGreaterThan(0);
    expect(before - after, problems.join('\n')).toBeLessThanOrEqual(most);
  },
  soak > 1 ? 1_200_000 : 240_000,
);
