import type { Browser } from 'playwright-core';
import { isolatedWorld, openBrowser, openContext } from '../../tests/corpus/run/browser.ts';
import { bundleHarness } from '../../tests/corpus/run/bundle.ts';
import { planPage } from '../../tests/smartschool/pages/plan.ts';
import { type Pupil, startingPupils } from '../../tests/smartschool/pupils.ts';
import { figure, type Rounds } from './figure.ts';
import { measureBrowser } from './in-browser.ts';
import { benchUrl, pageOf } from './pages.ts';

const say = (line: string): void => console.log(line);
const only = process.argv[2] ?? '';

const [pupil] = startingPupils();
if (!pupil) throw new Error('the school has no pupils');
if (only !== 'browser') await measureRecognition(pupil);
if (only !== 'page') await measureBrowser(say, process.argv.slice(3));

/** The figures of recognition alone: its own code in an isolated world of a page, without an extension. */
async function measureRecognition(shown: Pupil): Promise<void> {
  const harness = await bundleHarness('scripts/bench/in-page.ts');
  const browser = await openBrowser();
  try {
    await onPage(browser, harness, planPage(shown, 'edit', 'divs').text, async (call) => {
      say(figure('evaluate/recognise', await call<Rounds>('evaluating', { rounds: 60, repeats: 5 }), 0.5));
      say(figure('evaluate-1000/evaluate-100', await call<Rounds>('manyPlans', { rounds: 15 }), 11));
    });
    for (const [count, target, rounds] of [
      [2_000, undefined, 20],
      [10_000, 5, 15],
      [100_000, undefined, 4],
    ] as const) {
      const body = pageOf(count, shown).text;
      say(figure(`recognise-first-${count}/treewalker`, await firstLooks(browser, harness, body, rounds / 2), target));
      await onPage(browser, harness, body, async (call) => {
        say(figure(`recognise-${count}/treewalker`, await call<Rounds>('walking', { rounds, repeats: 1 }), target));
        say(figure(`recognise-again-${count}/recognise`, await call<Rounds>('again', { rounds }), 0.1));
        say(`recognise-${count}: ${await call<number>('nodes')} elements and texts`);
      });
    }
  } finally {
    await browser.close();
  }
}

/** Each first look is at a page of its own, by code that never ran. */
async function firstLooks(browser: Browser, harness: string, body: string, rounds: number): Promise<Rounds> {
  const taken: Rounds = [];
  while (taken.length < rounds) {
    await onPage(browser, harness, body, async (call) => {
      taken.push(await call<Rounds[number]>('first'));
    });
  }
  return taken;
}

type Call = <T>(method: string, argument?: unknown) => Promise<T>;

async function onPage(browser: Browser, harness: string, body: string, work: (call: Call) => Promise<void>) {
  const context = await openContext(browser);
  try {
    await context.route('**/*', (route) =>
      route.request().resourceType() === 'document' ? route.fulfill({ contentType: 'text/html', body }) : route.abort(),
    );
    const page = await context.newPage();
    await page.goto(benchUrl);
    await work((await isolatedWorld(page, harness)).call);
  } finally {
    await context.close();
  }
}
