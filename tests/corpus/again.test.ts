import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AgainAnswer } from './run/again-in-page';
import { askCase, openBrowser } from './run/browser';
import { bundleHarness } from './run/bundle';
import { type Case, readCases } from './run/case';

const soak = Number(process.env['SOAK'] ?? 1);
const cases = readCases(fileURLToPath(new URL('.', import.meta.url)));
/** A few cases a run in `npm test`, all of them in a soak; each time the same ones. */
const chosen = soak > 1 ? cases : cases.filter((_, at) => at % 36 === 0);
const steps = soak > 1 ? 60 : 12;

let browser: Browser;
const answers = new Map<string, AgainAnswer>();
beforeAll(async () => {
  browser = await openBrowser();
  const harness = await bundleHarness('tests/corpus/run/again-in-page.ts');
  const waiting = chosen.entries();
  const work = async () => {
    for (const [at, one] of waiting) answers.set(one.name, await ask(harness, one, at + 1));
  };
  await Promise.all([work(), work(), work()]);
}, 1_200_000);
afterAll(() => browser?.close());

const ask = (harness: string, one: Case, seed: number): Promise<AgainAnswer> =>
  askCase<AgainAnswer>(browser, harness, one, 'again', { steps, seed });

test.each(chosen.map(({ name }) => name))('%s: what followed the page says the same as a first look', (name) => {
  expect(answers.get(name)?.wrong).toEqual([]);
});

test('most changes were followed without walking the page as a whole', () => {
  const all = [...answers.values()].map(({ counts }) => counts);
  const sum = (of: (one: AgainAnswer['counts']) => number): number => all.reduce((total, one) => total + of(one), 0);
  expect(sum(({ part }) => part)).toBeGreaterThan(8 * (sum(({ whole }) => whole) - all.length));
});
