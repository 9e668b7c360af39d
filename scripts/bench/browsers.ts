import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { builtExtension } from '../../tests/e2e/support/launch.ts';
import { type School, schoolHost, startSchool } from '../../tests/smartschool/server.ts';

/**
 * `ours`: what users get. `empty`: an extension with the same matches that does nothing. `twin`: the same once more; what it
 * differs from `empty` is the noise of the machine. `none`: no extension.
 */
export type Kind = 'ours' | 'empty' | 'twin' | 'none';

/** One browser of a kind, before the same school. */
export interface Driven {
  open(path: string): Promise<Opened>;
  close(): Promise<void>;
}

export interface Opened {
  page: Page;
  session: CDPSession;
  /** Milliseconds of work that the page's main thread did since the page began, by the browser's own count. */
  taskTime(): Promise<number>;
  /** The same tasks by the processor's time: what other programs take of the machine is not in it. */
  processorTime(): Promise<number>;
}

/** A browser of each kind, all before one fictitious school. */
export async function openBrowsers(kinds: readonly Kind[]): Promise<{
  browsers: Map<Kind, Driven>;
  school: School;
  close(): Promise<void>;
}> {
  const school = await startSchool();
  const folder = mkdtempSync(join(tmpdir(), 'draaiboek-bench-'));
  const release = builtExtension('release');
  const browsers = new Map<Kind, Driven>();
  for (const kind of kinds) {
    const extension =
      kind === 'ours' ? release : kind === 'none' ? null : emptyLike(release, join(folder, kind, 'extension'));
    browsers.set(kind, await openBrowser(join(folder, `${kind}-profile`), extension, school.port, kind === 'ours'));
  }
  return {
    browsers,
    school,
    async close() {
      for (const driven of browsers.values()) await driven.close();
      await school.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An extension whose content script stands on the same pages and is empty. */
function emptyLike(release: string, folder: string): string {
  const { content_scripts: scripts, host_permissions } = JSON.parse(
    readFileSync(join(release, 'manifest.json'), 'utf8'),
  ) as { content_scripts: object[]; host_permissions: string[] };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'empty.js'), ';');
  const manifest = {
    manifest_version: 3,
    name: 'Leeg',
    version: '1',
    host_permissions,
    content_scripts: scripts.map((script) => ({ ...script, js: ['empty.js'] })),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

async function openBrowser(
  profile: string,
  extension: string | null,
  port: number,
  hasWorker: boolean,
): Promise<Driven> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const extensions = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    args: [
      ...sandbox,
      ...extensions,
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP *.smartschool.be 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
  if (hasWorker && context.serviceWorkers().length === 0)
    await context.waitForEvent('serviceworker', { timeout: 15_000 });
  await context.addInitScript(noteLongTasks);
  return {
    async open(path) {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      const byProcessor = await context.newCDPSession(page);
      await session.send('Performance.enable');
      await byProcessor.send('Performance.enable', { timeDomain: 'threadTicks' });
      const taskTimeOf = async (of: CDPSession): Promise<number> => {
        const { metrics } = await of.send('Performance.getMetrics');
        return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
      };
      await page.goto(`https://${schoolHost}${path}`, { waitUntil: 'load' });
      return {
        page,
        session,
        taskTime: () => taskTimeOf(session),
        processorTime: () => taskTimeOf(byProcessor),
      };
    },
    close: () => context.close(),
  };
}

/** Runs in each page before its own scripts: keeps every task of more than 50 ms with the time at which it began. */
function noteLongTasks(): void {
  const tasks: { start: number; duration: number }[] = [];
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

/** Durations of the long tasks of a page that began after a moment of its own clock. */
export async function longTasksSince(page: Page, since: number): Promise<number[]> {
  const tasks = await page.evaluate(
    () => (globalThis as unknown as { longTasks: { start: number; duration: number }[] }).longTasks,
  );
  return tasks.filter(({ start }) => start >= since).map(({ duration }) => duration);
}

/** The moment at which our element stood on the page, by the page's clock; waits for it. */
export async function mountedAt(page: Page): Promise<number> {
  await page.locator('draaiboek-sidebar').waitFor({ state: 'attached', timeout: 15_000 });
  return page.evaluate(() => performance.now());
}

export const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
