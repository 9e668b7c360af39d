import { isolatedWorld, openBrowser, openContext } from '../../tests/corpus/run/browser.ts';
import { bundleHarness } from '../../tests/corpus/run/bundle.ts';
import { planPage, planUrl } from '../../tests/smartschool/pages/plan.ts';
import { startingPupils } from '../../tests/smartschool/pupils.ts';

/** Milliseconds of each round. */
export interface Rounds {
  recognise: number[];
  evaluate: number[];
}

const rounds = 60;

const harness = await bundleHarness('scripts/bench/in-page.ts');
const browser = await openBrowser();
try {
  const [noor] = startingPupils();
  if (!noor) throw new Error('the school has no pupils');
  const context = await openContext(browser);
  const body = planPage(noor, 'edit', 'divs').text;
  await context.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.fulfill({ contentType: 'text/html', body }) : route.abort(),
  );
  const page = await context.newPage();
  await page.goto(`https://demo.smartschool.be${planUrl(noor, 'edit')}`);
  const world = await isolatedWorld(page, harness);
  const times = await world.call<Rounds>('measure', rounds);
  console.log(figure('evaluate/recognise', times.evaluate, times.recognise));
} finally {
  await browser.close();
}

/** One line: the median of the ratios of both sides in each round, and their interquartile range. */
function figure(name: string, side: number[], against: number[]): string {
  const ratios = side.map((time, at) => time / (against[at] ?? Number.NaN)).sort((a, b) => a - b);
  const quantile = (share: number) => ratios[Math.floor(share * (ratios.length - 1))] ?? Number.NaN;
  const spread = quantile(0.75) - quantile(0.25);
  return `bench: ${name} ratio=${quantile(0.5).toFixed(3)} spread=${spread.toFixed(3)}`;
}
