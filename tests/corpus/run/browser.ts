import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type { Answer, Question, StrangerAnswer } from './answer.ts';
import type { Case } from './case.ts';

const afterLoad = 700;
const longestLook = 20_000;
const defaultDay = '2026-11-21';

/** Chromium with the network closed: what is not fulfilled by a route does not exist. */
export function openBrowser(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [...sandbox, '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

/** A window as the measurements want it. */
export function openContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    serviceWorkers: 'block',
  });
}

/** Serves one case and asks the product's code what it sees. */
export async function runCase(
  browser: Browser,
  harness: string,
  one: Case,
  drift?: Question['drift'],
): Promise<Answer> {
  const { expected } = one;
  return askCase<Answer>(browser, harness, one, 'answer', {
    enabled: expected.enabled ?? ['smt'],
    today: expected.findings ? (expected.today ?? defaultDay) : null,
    items: expected.items,
    ...(drift ? { drift } : {}),
  });
}

/** Serves one case and calls a method of a harness on it. */
export async function askCase<T>(
  browser: Browser,
  harness: string,
  { folder, expected }: Pick<Case, 'folder'> & { expected: { url: string } },
  method: string,
  argument?: unknown,
): Promise<T> {
  const files = (url: URL): string | null => {
    if (sameDocument(url, new URL(expected.url))) return join(folder, 'page.html');
    const path = relativePath(url, new URL(expected.url));
    return path === null ? null : join(folder, path);
  };
  return look<T>(browser, harness, expected.url, files, method, argument);
}

/** Serves one page that was not made for us and tells what happened when it was looked at. */
export const runStranger = (browser: Browser, harness: string, file: string): Promise<StrangerAnswer> =>
  askPage<StrangerAnswer>(browser, harness, file, 'https://demo.smartschool.be/index.php?module=LVS', 'observe');

/** Serves one page at an address, with the files that it names beside it, and calls a method of a harness on it. */
export async function askPage<T>(
  browser: Browser,
  harness: string,
  file: string,
  url: string,
  method: string,
  argument?: unknown,
): Promise<T> {
  const files = (asked: URL): string | null => {
    if (sameDocument(asked, new URL(url))) return file;
    const path = relativePath(asked, new URL(url));
    return path === null ? null : join(dirname(file), path);
  };
  return look<T>(browser, harness, url, files, method, argument);
}

async function look<T>(
  browser: Browser,
  harness: string,
  url: string,
  files: (url: URL) => string | null,
  method: string,
  argument?: unknown,
): Promise<T> {
  const window = freeWindows.get(browser)?.pop() ?? (await openWindow(browser));
  window.files = files;
  const { page, session } = window;
  // To the same address with a place in it a browser only scrolls: the page of the look before would stay.
  if (url.includes('#')) await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load', timeout: 15_000 });
  const world = await isolatedWorld(page, harness, session);
  await new Promise((done) => setTimeout(done, afterLoad));
  const answer = await inTime(world.call<T>(method, argument));
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
  freeWindows.set(browser, [...(freeWindows.get(browser) ?? []), window]);
  return answer;
}

/** A page in which one case is shown after the other: to open and close one for each costs as much as the look itself. */
interface Window {
  page: Page;
  session: CDPSession;
  files: (url: URL) => string | null;
}

/** Windows in which nothing went wrong yet; the others are left to the end of the browser. */
const freeWindows = new WeakMap<Browser, Window[]>();

async function openWindow(browser: Browser): Promise<Window> {
  const context = await openContext(browser);
  const page = await context.newPage();
  const window: Window = { page, session: await context.newCDPSession(page), files: () => null };
  page.on('dialog', (dialog) => {
    const answer = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
    void answer.catch(() => undefined);
  });
  await context.route('**/*', async (route) => {
    const file = window.files(new URL(route.request().url()));
    if (!file || !existsSync(file) || !statSync(file).isFile()) return route.abort();
    const body = readFileSync(file);
    return route.fulfill({ status: 200, contentType: contentType(file, body), body });
  });
  return window;
}

/** Evaluates a harness beside the page's own scripts, where content scripts live. */
export async function isolatedWorld(page: Page, harness: string, own?: CDPSession) {
  const session = own ?? (await page.context().newCDPSession(page));
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'corpus',
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await evaluate(`${harness}\n;undefined`);
  return {
    call: <T>(method: string, argument?: unknown) =>
      evaluate<T>(`harness.${method}(${argument === undefined ? '' : JSON.stringify(argument)})`),
  };
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${longestLook} ms`)), longestLook);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function sameDocument(one: URL, other: URL): boolean {
  return one.origin === other.origin && one.pathname === other.pathname && one.search === other.search;
}

/** Path of a file inside the case's folder, counted from where its page is served; null outside it. */
function relativePath(url: URL, page: URL): string | null {
  const base = new URL('.', page);
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return null;
  const path = normalize(decodeURIComponent(url.pathname.slice(base.pathname.length)));
  return path === '' || path === '.' || path.startsWith('..') ? null : path;
}

function contentType(file: string, body: Buffer): string {
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.htm': 'text/html',
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
  };
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  return type.startsWith('text/') && isUtf8(body) ? `${type}; charset=utf-8` : type;
}
