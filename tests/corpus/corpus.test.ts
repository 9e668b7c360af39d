import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './run/browser';
import { bundleHarness } from './run/bundle';
import { type Case, readCases } from './run/case';
import { runCorpus, type Scored } from './run/corpus';
import { total } from './run/score';

const folder = fileURLToPath(new URL('.', import.meta.url));
/** What recognition is known to get wrong, case by case: each line as the runner prints it. */
const known: Record<string, string[]> = JSON.parse(readFileSync(`${folder}known-misses.json`, 'utf8'));

/**
 * A soak looks at all. Of the sets that were written to measure a first sight (`u1-01-...`) a plain run looks at one page in eight, and
 * at all on which something is known to go wrong.
 */
const soak = Number(process.env['SOAK'] ?? 1) > 1;
const isChosen = ({ name }: Case, at: number): boolean =>
  soak || at % 8 === 0 || !/^u\d/.test(name) || known[name] !== undefined;
const cases = readCases(folder);
const names = cases.filter(isChosen).map(({ name }) => name);

let browser: Browser;
let scored: Scored[];
let unseen: Scored[];
beforeAll(async () => {
  browser = await openBrowser();
  const harness = await bundleHarness();
  scored = await runCorpus(browser, harness, folder, isChosen);
  unseen = await runCorpus(browser, harness, `${folder}unseen`);
}, 400_000);
afterAll(() => browser?.close());

test('there are cases of every kind', () => {
  const without = cases.filter((one) => one.expected.playbook === null);
  expect(cases.length).toBeGreaterThanOrEqual(80);
  expect(without.length).toBeGreaterThanOrEqual(15);
  expect(without.filter((one) => one.expected.around).length).toBeGreaterThanOrEqual(8);
});

/** Pages on which no label list was ever mended; figures only, and they may not fall. */
test('pages that nobody looked at', () => {
  const figures = total(unseen.map(({ score }) => score));
  expect(unseen.length).toBe(51);
  expect(figures.precision).toBeGreaterThanOrEqual(0.99);
  expect(figures.recall).toBeGreaterThanOrEqual(0.96);
  expect(figures.values).toBeGreaterThanOrEqual(0.99);
  expect(figures.student).toBeGreaterThanOrEqual(0.9);
  expect(figures.plans).toBe(1);
  expect(figures.mode).toBe(1);
});

/** Worse fails; better fails too, until the list of known misses has become shorter. */
test.each(names)('%s', (name) => {
  const problems = scored.find((one) => one.case.name === name)?.score.problems;
  expect(problems).toEqual(known[name] ?? []);
});

test('every known miss belongs to a case', () => {
  expect(Object.keys(known).filter((one) => !cases.some(({ name }) => name === one))).toEqual([]);
});

test('where nothing is known to be missed every figure is 1', () => {
  const clean = scored.filter((one) => !known[one.case.name]);
  expect(total(clean.map(({ score }) => score))).toMatchObject({
    precision: 1,
    recall: 1,
    values: 1,
    student: 1,
    findings: 1,
    plans: 1,
    mode: 1,
  });
});
