import { planUrl } from '../../tests/smartschool/pages/plan.ts';
import { lvs } from '../../tests/smartschool/pages/shell.ts';
import { type Driven, type Kind, longTasksSince, mountedAt, type Opened, openBrowsers, sleep } from './browsers.ts';
import { figure, median, type Rounds } from './figure.ts';

/** After a load the page is left alone for so long, so that everything that follows from it is counted. */
const rest = 2500;

/** The figures of the whole extension in a browser, against an empty one with the same matches and against none. */
export async function measureBrowser(say: (line: string) => void, only: readonly string[] = []): Promise<void> {
  const wanted = (part: string): boolean => only.length === 0 || only.includes(part);
  const { browsers, school, close } = await openBrowsers(['ours', 'empty', 'twin', 'none']);
  try {
    const [pupil] = school.records.all();
    const none = browsers.get('none');
    if (!pupil || !none) throw new Error('the school has no pupils');
    const plans = (['divs', 'fieldset', 'richtext'] as const).map((layout) => planUrl(pupil, 'edit', layout));
    const others = ['/', lvs({}), '/?module=News', '/?module=Messages&file=composeMessage'];
    const files = ['conversations', 'report', 'ihp', 'stage'].map((file) => lvs({ pupilID: pupil.id, file }));
    const largestPlan = await largest(none, plans);
    if (wanted('without')) await loads(browsers, 'load-without-plan', await largest(none, others), false, 1.03, say);
    if (wanted('file')) await loads(browsers, 'load-pupil-file', await largest(none, files), true, 1.03, say);
    if (wanted('plan')) await loads(browsers, 'load-plan', largestPlan, true, 1.2, say);
    if (wanted('typing')) await typing(browsers, planUrl(pupil, 'edit', 'fieldset'), say);
    if (wanted('burst')) await burst(browsers, planUrl(pupil, 'edit', 'fieldset'), say);
  } finally {
    await close();
  }
}

/** The address whose page has the most elements when it is at rest. */
async function largest(driven: Driven, paths: readonly string[]): Promise<string> {
  let best = { path: '', count: -1 };
  for (const path of paths) {
    const { page } = await driven.open(path);
    await sleep(rest);
    const count = await page.evaluate(() => document.querySelectorAll('*').length);
    if (count > best.count) best = { path, count };
    await page.close();
  }
  return best.path;
}

/** Main-thread time of whole loads, in turns, the order turned at every pair. */
async function loads(
  browsers: Map<Kind, Driven>,
  name: string,
  path: string,
  mounts: boolean,
  target: number | undefined,
  say: (line: string) => void,
): Promise<void> {
  const pairs = Number(process.env['BENCH_PAIRS'] ?? 30);
  const times: Record<Kind, number[]> = { ours: [], empty: [], twin: [], none: [] };
  const processors: Record<Kind, number[]> = { ours: [], empty: [], twin: [], none: [] };
  const kinds: Kind[] = ['ours', 'empty', 'twin', 'none'];
  for (let pair = -1; pair < pairs; pair += 1) {
    for (const kind of pair % 2 === 0 ? kinds : [...kinds].reverse()) {
      const driven = browsers.get(kind);
      if (!driven) continue;
      const opened = await driven.open(path);
      // Nothing is asked of the page until it was counted: looking for an element in it is work of its main thread too.
      await sleep(rest);
      const time = await opened.taskTime();
      const processor = await opened.processorTime();
      if (mounts && kind === 'ours') await mountedAt(opened.page);
      if (pair >= 0) {
        times[kind].push(time);
        processors[kind].push(processor);
      }
      await opened.page.close();
    }
  }
  const against = (one: Kind, other: Kind, taken = times): Rounds =>
    taken[one].map((time, at) => [time, taken[other][at] ?? Number.NaN]);
  say(figure(`${name}/empty`, against('ours', 'empty'), target));
  say(figure(`${name}/none`, against('ours', 'none')));
  say(figure(`${name}: noise, empty/empty`, against('twin', 'empty')));
  say(figure(`${name}/empty, processor time`, against('ours', 'empty', processors)));
  say(figure(`${name}: noise, empty/empty, processor time`, against('twin', 'empty', processors)));
  say(
    `${name}: ${median(times.ours).toFixed(0)} ms of main thread with, ${median(times.empty).toFixed(0)} with an empty one`,
  );
  if (mounts) await tellMount(browsers.get('ours'), name, path, say);
}

/** When the sidebar came and how long the tasks of a load were, in loads that are not counted: to see it takes work. */
async function tellMount(
  ours: Driven | undefined,
  name: string,
  path: string,
  say: (line: string) => void,
): Promise<void> {
  const mounts: number[] = [];
  const longest: number[] = [];
  let after = 0;
  for (let load = 0; ours && load < mountLoads; load += 1) {
    const { page } = await ours.open(path);
    const mounted = await mountedAt(page);
    await sleep(rest);
    mounts.push(mounted);
    longest.push(Math.max(0, ...(await longTasksSince(page, 0))));
    after = Math.max(after, ...(await longTasksSince(page, mounted + firstLook)));
    await page.close();
  }
  say(
    `${name}: mounted ${median(mounts).toFixed(0)} ms after navigation, longest task of a load ${median(longest).toFixed(0)} ms`,
  );
  say(`${name}: longest task once mounted: ${after === 0 ? 'none above 50 ms' : `${after.toFixed(0)} ms`}`);
}

const mountLoads = 10;

/** The first look at the page and the first drawing belong to the mount. */
const firstLook = 150;

/** Main-thread time of each key in a text area, with a pause now and then in which the page is looked at again. */
async function typing(browsers: Map<Kind, Driven>, path: string, say: (line: string) => void): Promise<void> {
  const keys = Number(process.env['BENCH_KEYS'] ?? 2000);
  const batch = 25;
  const sides = await three(browsers, path);
  const times: number[][] = [[], [], []];
  for (const { page } of sides) await page.locator('textarea').first().focus();
  const since = await sides[0].page.evaluate(() => performance.now());
  for (let typed = 0; typed < keys; typed += batch) {
    const turn = [...sides.entries()];
    if ((typed / batch) % 2 === 1) turn.reverse();
    for (const [at, side] of turn) {
      for (let key = 0; key < batch; key += 1) {
        const before = await side.taskTime();
        await side.page.keyboard.press(key % 6 === 5 ? 'Space' : 'KeyA');
        times[at]?.push((await side.taskTime()) - before);
      }
      await sleep(40);
    }
    await sleep(170);
  }
  const [ours = [], empty = [], twin = []] = times;
  const pairs = (one: number[]): Rounds => one.map((time, at) => [time, empty[at] ?? Number.NaN]);
  say(figure('typing', pairs(ours), 1.05));
  say(figure('typing: noise, empty/empty', pairs(twin)));
  const high = (list: number[]): number =>
    [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.98)] ?? Number.NaN;
  say(figure('typing-98th-percentile', [[high(ours), high(empty)]]));
  say(figure('typing-98th-percentile: noise, empty/empty', [[high(twin), high(empty)]]));
  await tellLongTasks('typing', sides[0], since, say);
  for (const { page } of sides) await page.close();
}

/** A thousand rows that the page puts in a table in one go, and what comes of it, in main-thread time. */
async function burst(browsers: Map<Kind, Driven>, path: string, say: (line: string) => void): Promise<void> {
  const rounds: Rounds = [];
  const noise: Rounds = [];
  const felt: Rounds = [];
  const sides = await three(browsers, path);
  const since = await sides[0].page.evaluate(() => performance.now());
  for (let round = -2; round < 20; round += 1) {
    const cost: number[] = [];
    const wait: number[] = [];
    for (const side of round % 2 === 0 ? sides : [...sides].reverse()) {
      const before = await side.taskTime();
      wait.push(await side.page.evaluate(insertRows));
      await sleep(700);
      cost.push((await side.taskTime()) - before);
      await side.page.evaluate(() => document.querySelector('#burst')?.remove());
      await sleep(500);
    }
    if (round % 2 !== 0) {
      cost.reverse();
      wait.reverse();
    }
    if (round < 0) continue;
    rounds.push([cost[0] ?? Number.NaN, cost[1] ?? Number.NaN]);
    noise.push([cost[2] ?? Number.NaN, cost[1] ?? Number.NaN]);
    felt.push([wait[0] ?? Number.NaN, wait[1] ?? Number.NaN]);
  }
  say(figure('burst-1000-rows', rounds, 1.05));
  say(figure('burst-1000-rows: noise, empty/empty', noise));
  say(figure('burst-1000-rows-until-shown', felt, 1.05));
  await tellLongTasks('burst-1000-rows', sides[0], since, say);
  for (const { page } of sides) await page.close();
}

/** Runs in the page: inserts the rows and answers the milliseconds until they were shown. */
function insertRows(): Promise<number> {
  const start = performance.now();
  const table = document.createElement('table');
  table.id = 'burst';
  const body = table.createTBody();
  for (let at = 0; at < 1000; at += 1) {
    const row = body.insertRow();
    for (const text of [`${(at % 28) + 1}/10/2026`, `oudercontact ${at}`, 'Overleg', `Leerkracht ${at % 40}`])
      row.insertCell().textContent = text;
  }
  document.querySelector('#smscMain')?.append(table);
  return new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))));
}

/** The same page with the extension and with two empty ones, all at rest. */
async function three(browsers: Map<Kind, Driven>, path: string): Promise<[Opened, Opened, Opened]> {
  const ours = await browsers.get('ours')?.open(path);
  const empty = await browsers.get('empty')?.open(path);
  const twin = await browsers.get('twin')?.open(path);
  if (!ours || !empty || !twin) throw new Error('a browser is missing');
  await mountedAt(ours.page);
  await sleep(1500);
  return [ours, empty, twin];
}

async function tellLongTasks(name: string, side: Opened, since: number, say: (line: string) => void): Promise<void> {
  const tasks = await longTasksSince(side.page, since);
  const most = Math.max(0, ...tasks);
  say(`${name}: tasks above 50 ms: ${tasks.length}${most > 0 ? `, longest ${most.toFixed(0)} ms` : ''}`);
}
