import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { writeInEditor } from '@/entrypoints/background/editor';
import type { ItemValue } from '@/lib/core/model/basics';
import type { FieldMark } from '@/lib/page/show/markers';
import type { UndoResult } from '@/lib/page/write/write';
import { isolatedWorld } from '../../corpus/run/browser';
import { bundleHarness } from '../../corpus/run/bundle';
import type { ExpectedItem } from '../../corpus/run/case';
import { planUrl } from '../../smartschool/pages/plan';
import type { Layout } from '../../smartschool/pupils';
import { type School, schoolHost, startSchool } from '../../smartschool/server';
import type { KnownField, Written } from './fill-in-page';

/** A plan of the school, with the page room's own code beside it and no extension. */
export interface OpenPlan {
  page: Page;
  write(item: string, value: ItemValue): Promise<Written>;
  undo(write: Written): Promise<UndoResult>;
  value(item: string): Promise<ItemValue>;
  fields(): Promise<KnownField[]>;
  /** All that the page is made of and holds, as one text. */
  appearance(): Promise<string>;
  values(): Promise<Record<string, ItemValue>>;
  /** Whether the field found for an item is the one that the case names for it. */
  isExpected(item: string, items: Record<string, ExpectedItem>): Promise<boolean>;
  /** What stands in every control that is no part of the item's field. */
  othersThan(item: string): Promise<string[]>;
  show(item: string): Promise<boolean>;
  mark(states: Record<string, FieldMark['state']>): Promise<void>;
}

export interface Filling {
  school: School;
  open(pupilId: string, layout: Layout): Promise<OpenPlan>;
  /** Opens a case of the corpus, from its folder. */
  openCase(folder: string): Promise<OpenPlan>;
  close(): Promise<void>;
}

/** Starts a school and a browser without the extension: what is tested is the page room alone. */
export async function startFilling(): Promise<Filling> {
  const school = await startSchool();
  const harness = await bundleHarness('tests/e2e/support/fill-in-page.ts', 'e2e');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      ...sandbox,
      '--disable-gpu',
      `--host-resolver-rules=MAP *.smartschool.be 127.0.0.1:${school.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 860 },
    locale: 'nl-BE',
  });
  return {
    school,
    open: async (pupilId, layout) => {
      const pupil = school.records.find(pupilId);
      if (!pupil) throw new Error(`the school has no pupil ${pupilId}`);
      return openPlan(context, `https://${schoolHost}${planUrl(pupil, 'edit', layout)}`, harness);
    },
    openCase: (folder) => openCase(context, folder, harness),
    close: async () => {
      await browser.close();
      await school.close();
    },
  };
}

async function openPlan(context: BrowserContext, url: string, harness: string): Promise<OpenPlan> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(editorsReady);
  return beside(page, harness);
}

async function openCase(context: BrowserContext, folder: string, harness: string): Promise<OpenPlan> {
  const { url } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { url: string };
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const asked = route.request().url();
    const file = join(
      folder,
      asked === url.replace(/#.*/, '') ? 'page.html' : (new URL(asked).pathname.split('/').at(-1) ?? ''),
    );
    return existsSync(file) && file.endsWith('.html')
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(file) })
      : route.abort();
  });
  await page.goto(url);
  await page.evaluate(still);
  return beside(page, harness);
}

/** Runs in the page: ends when nothing has changed for a while, since some pages still fill themselves after loading. */
function still(): Promise<void> {
  return new Promise((done) => {
    const finish = () => {
      watching.disconnect();
      done();
    };
    let timer = setTimeout(finish, 300);
    const watching = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(finish, 300);
    });
    watching.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

async function beside(page: Page, harness: string): Promise<OpenPlan> {
  const world = await isolatedWorld(page, harness);
  return {
    page,
    write: (item, value) => answering(page, world, world.call<Written>('write', { item, value })),
    undo: ({ undo }) => answering(page, world, world.call<UndoResult>('undo', undo)),
    value: (item) => world.call('value', item),
    fields: () => world.call('fields'),
    appearance: () => world.call('appearance'),
    values: () => world.call('values'),
    isExpected: (item, items) => world.call('isExpected', { item, items }),
    othersThan: (item) => world.call('othersThan', item),
    show: (item) => world.call('show', item),
    mark: (states) => world.call('mark', states),
  };
}

/** Plays the background while something is written: hands html to the page's own editor, in the page's own world. */
async function answering<T>(
  page: Page,
  world: Awaited<ReturnType<typeof isolatedWorld>>,
  work: Promise<T>,
): Promise<T> {
  let done = false;
  const ready = work.finally(() => {
    done = true;
  });
  while (!done) {
    const asked = await world.call<{ path: number[]; html: string } | null>('asked');
    if (asked) {
      const written = await page.evaluate(
        `(${writeInEditor.toString()})(${JSON.stringify(asked.path)}, ${JSON.stringify(asked.html)})`,
      );
      await world.call('answer', written);
    }
    await Promise.race([ready, new Promise((next) => setTimeout(next, 10))]);
  }
  return ready;
}

/** In the page: every TinyMCE that was asked for is there. */
function editorsReady(): boolean {
  const wanted = document.querySelectorAll('textarea.mceEditor').length;
  const { tinymce } = window as unknown as { tinymce?: { get(): { initialized: boolean }[] } };
  return wanted === 0 || (tinymce?.get().filter(({ initialized }) => initialized).length ?? 0) === wanted;
}
