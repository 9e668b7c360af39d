import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser, runStranger } from './browser.ts';
import { bundleHarness } from './bundle.ts';
import { draftsIn, readCases } from './case.ts';
import { runCorpus } from './corpus.ts';
import { driftLine, runDrift } from './drift.ts';
import { judgePages, readPlansOrNot } from './plan-or-not.ts';
import { summary, total } from './score.ts';
import { judgeScreensAround, readScreensAround } from './screens-around.ts';
import { runStrangers } from './strangers.ts';
import { judgeWhosePages, readWhosePages } from './whose-page.ts';

const ownCases = fileURLToPath(new URL('..', import.meta.url));

const args = process.argv.slice(2);
const strangers = args.includes('--strangers');
const drifts = args.includes('--drift');
const folder = args.find((arg) => !arg.startsWith('--'));

if (!folder || !existsSync(folder)) {
  console.error(folder ? `No such folder: ${folder}` : 'Usage: npm run corpus -- [--strangers | --drift] DIR');
  process.exit(1);
}

const harness = await bundleHarness();
const browser = await openBrowser();
try {
  process.exitCode = await (strangers ? measureStrangers : drifts ? measureDrift : measureCorpus)(browser, folder);
} finally {
  await browser.close();
}

/** Prints what was wrong or missed, and the figures. Figures do not decide the exit code. */
async function measureCorpus(opened: Browser, dir: string): Promise<number> {
  const scored = await runCorpus(opened, harness, resolve(dir));
  for (const { case: one, score } of scored) {
    for (const problem of score.problems) console.log(`${one.name}: ${problem}`);
  }
  for (const name of draftsIn(resolve(dir))) console.log(`${name}: a draft, left out until it is annotated`);
  // Which pages of the unseen part go wrong is never shown, so that nobody mends labels by them.
  const unseen = join(resolve(dir), 'unseen');
  if (existsSync(unseen)) {
    const apart = await runCorpus(opened, harness, unseen);
    console.log(summary(total(apart.map(({ score }) => score)), 'unseen'));
  }
  await measurePlans(opened, join(resolve(dir), 'plans'));
  await measurePupils(opened, join(resolve(dir), 'pupils'));
  await measureScreens(opened, join(resolve(dir), 'screens'));
  console.log(summary(total(scored.map(({ score }) => score))));
  return 0;
}

/** Prints of which pages it was not seen whether they are a plan. */
async function measurePlans(opened: Browser, dir: string): Promise<void> {
  const pages = readPlansOrNot(dir);
  if (pages.length === 0) return;
  const wrong = await judgePages(opened, harness, pages);
  for (const [name, problem] of [...wrong].sort()) console.log(`${name}: ${problem}`);
  const plans = pages.filter(({ plan }) => plan).length;
  console.log(`plan or not: pages=${pages.length} plans=${plans} wrong=${wrong.size}`);
}

/** Prints of which pages it was not seen whose they are. */
async function measurePupils(opened: Browser, dir: string): Promise<void> {
  const pages = readWhosePages(dir);
  if (pages.length === 0) return;
  const wrong = await judgeWhosePages(opened, harness, pages);
  for (const [name, problem] of [...wrong].sort()) console.log(`${name}: ${problem}`);
  const of = pages.filter(({ student }) => student !== null).length;
  console.log(`whose page: pages=${pages.length} pupils=${of} wrong=${wrong.size}`);
}

/** Prints of which pages around a plan it was not seen what they show. */
async function measureScreens(opened: Browser, dir: string): Promise<void> {
  const pages = readScreensAround(dir);
  if (pages.length === 0) return;
  const wrong = await judgeScreensAround(opened, harness, pages);
  for (const [name, problem] of [...wrong].sort()) console.log(`${name}: ${problem}`);
  const screens = pages.filter(({ around }) => around !== null).length;
  console.log(`screens around: pages=${pages.length} screens=${screens} wrong=${wrong.size}`);
}

/** Prints what drift made worse, and both figures. Figures do not decide the exit code. */
async function measureDrift(opened: Browser, dir: string): Promise<number> {
  const cases = readCases(resolve(dir));
  const lines: string[] = [];
  for (const kind of ['names', 'order'] as const) {
    const figures = await runDrift(opened, harness, cases, kind);
    for (const problem of figures.problems) console.log(`${kind}: ${problem}`);
    lines.push(driftLine(figures));
  }
  for (const line of lines) console.log(line);
  return 0;
}

/** Prints what went wrong on pages that are no plans, after a plan was shown to be found in the same way. */
async function measureStrangers(opened: Browser, dir: string): Promise<number> {
  const found = await findsPlan(opened);
  if (!found) console.log('a plan looked at in the same way was not found');
  const { pages, plans, exceptions, changed, problems } = await runStrangers(opened, harness, resolve(dir));
  for (const problem of problems) console.log(problem);
  console.log(`strangers: pages=${pages} plans=${plans} exceptions=${exceptions} changed=${changed}`);
  return found && plans + exceptions + changed === 0 ? 0 : 1;
}

async function findsPlan(opened: Browser): Promise<boolean> {
  const plan = readCases(ownCases).find((one) => one.expected.playbook !== null && one.expected.mode === 'edit');
  if (!plan) return false;
  const { plan: found, exception, changed } = await runStranger(opened, harness, join(plan.folder, 'page.html'));
  return found && exception === null && !changed;
}
