import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { type Mode, planUrl } from '../../smartschool/pages/plan.ts';
import type { Layout } from '../../smartschool/pupils.ts';
import { type School, schoolHost, startSchool } from '../../smartschool/server.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export type Build = 'release' | 'e2e';

export interface LaunchOptions {
  /** `e2e` has an open shadow root and a day that can be set; `release` is what users get. */
  build?: Build;
  headless?: boolean;
  /** Width and height of the page; null leaves it to the window. */
  viewport?: { width: number; height: number } | null;
}

/** A browser with the extension and a school of its own. */
export interface Opened {
  context: BrowserContext;
  school: School;
  extensionId: string;
  /** The background's service worker as it runs now; starts one when it was stopped. */
  worker(): Promise<Worker>;
  /** Opens an address of the school in a new tab. */
  open(path: string): Promise<Page>;
  /** Opens a pupil's plan in a new tab. */
  openPlan(pupilId: string, options?: { mode?: Mode; layout?: Layout }): Promise<Page>;
  /** Opens a page of the extension in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Sets the day for the e2e build, which reads it instead of the clock; null gives the clock back. */
  setToday(day: string | null): Promise<void>;
  /** Stops the background as the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** Closes the browser and opens it again with the same profile and the same school. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium with the built extension, and the school that it reaches as https://demo.smartschool.be. */
export async function launch(options: LaunchOptions = {}): Promise<Opened> {
  const build = options.build ?? 'e2e';
  const extension = builtExtension(build);
  const school = await startSchool();
  const profile = mkdtempSync(join(tmpdir(), 'draaiboek-'));
  const start = () => startContext(profile, extension, school.port, options);
  let context = await start();
  const extensionId = new URL((await namedWorker(context)).url()).host;

  const goTo = async (address: string) => {
    const page = await context.newPage();
    const close = page.close.bind(page);
    // A page that is closed while its sent form is still being answered now and then never says that it is gone.
    page.close = async (options) => void (await Promise.race([close(options), sleep(5000)]));
    await page.goto(address);
    return page;
  };
  const wake = async () => {
    const running = await findWorker(context);
    if (running) return running;
    const page = await goTo(`chrome-extension://${extensionId}/manifest.json`);
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extensionId}/` });
    const started = await firstWorker(context);
    await page.close();
    return started;
  };

  return {
    get context() {
      return context;
    },
    school,
    extensionId,
    worker: wake,
    open: (path) => goTo(`https://${schoolHost}${path}`),
    openPlan: (pupilId, { mode = 'edit', layout } = {}) => {
      const pupil = school.records.find(pupilId);
      if (!pupil) throw new Error(`the school has no pupil ${pupilId}`);
      return goTo(`https://${schoolHost}${planUrl(pupil, mode, layout)}`);
    },
    openExtensionPage: (path) => goTo(`chrome-extension://${extensionId}/${path.replace(/^\//, '')}`),
    setToday: async (day) => {
      await (await wake()).evaluate(setStoredDay, day);
    },
    killWorker: () => killWorkers(context),
    restart: async () => {
      await context.close();
      context = await start();
      await namedWorker(context);
    },
    close: async () => {
      await context.close().catch(() => undefined);
      await school.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Builds the extension when a source is newer than the build. Answers its folder. */
export function builtExtension(build: Build): string {
  const folder = join(root, '.output', build === 'e2e' ? 'chrome-mv3-e2e' : 'chrome-mv3');
  const { NODE_ENV: _, VITEST: __, MODE: ___, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/run.mjs'), 'build', build], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0 || !existsSync(join(folder, 'manifest.json')))
    throw new Error(`no ${build} build: ${stdout}${stderr}`);
  return folder;
}

function startContext(profile: string, extension: string, port: number, options: LaunchOptions) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    viewport: options.viewport === undefined ? { width: 1280, height: 860 } : options.viewport,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    args: [
      ...sandbox,
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP *.smartschool.be 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
}

/** The extension's worker by its name, whether it still runs or not. */
async function namedWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const worker = await findWorker(context);
    if (worker) return worker;
    await sleep(100);
  }
  throw new Error("the extension's service worker does not start");
}

/** After a kill the list still holds the dead one, which never answers. */
async function findWorker(context: BrowserContext): Promise<Worker | null> {
  for (const worker of [...context.serviceWorkers()].reverse()) {
    const answers = worker.evaluate(() => true).catch(() => false);
    if (await Promise.race([answers, sleep(1000).then(() => false)])) return worker;
  }
  return null;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

async function killWorkers(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser is closed');
  const session = await browser.newBrowserCDPSession();
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type }) => type === 'service_worker').map(({ targetId }) => targetId);
  };
  // A message may start the next worker at once, so only the stopped ones are waited for; one that was just starting
  // is told again.
  const stopped = await running();
  for (let left = stopped; left.length > 0; left = (await running()).filter((targetId) => stopped.includes(targetId))) {
    for (const targetId of left) await session.send('Target.closeTarget', { targetId });
    await sleep(50);
  }
  await session.detach();
}

/** Runs in the service worker, where `chrome` is the extension's. */
async function setStoredDay(day: string | null): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  if (day === null) await storage.local.remove('e2eToday');
  else await storage.local.set({ e2eToday: day });
}

interface ExtensionApi {
  storage: { local: { set(values: Record<string, string>): Promise<void>; remove(key: string): Promise<void> } };
}
