import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { structureFile } from '@/lib/core/model/structure-file';
import { readCases } from '../corpus/run/case';
import type { Layout } from '../smartschool/pupils';
import { launch, type Opened } from './support/launch';
import { type Sidebar, sidebarOf } from './support/sidebar';

const root = fileURLToPath(new URL('../../', import.meta.url));
const noor = '49_10880_0';
const lore = '49_10955_0';
let opened: Opened;
let work: string;

beforeAll(async () => {
  opened = await launch({ viewport: { width: 1280, height: 900 } });
  await opened.setToday('2026-11-22');
  work = mkdtempSync(join(tmpdir(), 'structure-'));
});
afterAll(async () => {
  await opened?.close();
  if (work) rmSync(work, { recursive: true, force: true });
});

const panel = (bar: Sidebar) => bar.host.getByRole('region', { name: 'Paginastructuur bewaren' });

async function openPanel(pupil: string, layout: Layout): Promise<{ page: Page; bar: Sidebar }> {
  const page = await opened.openPlan(pupil, { layout });
  const bar = sidebarOf(page);
  await bar.ready();
  await bar.button(/^Herkenning: /).click();
  await bar.button('Paginastructuur bewaren').click();
  await panel(bar).waitFor();
  return { page, bar };
}

async function save(page: Page, bar: Sidebar): Promise<{ name: string; path: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), bar.button('Bewaar bestand').click()]);
  const path = join(work, `${Math.random()}.json`);
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8') };
}

/** Everything of the pupil that the school holds, and the words of its people. */
const secrets = [
  'Noor',
  'Janssens',
  'Lore',
  'Maes',
  '4OV1B',
  '6OV1B',
  'Mertens',
  'Zonnewijzer',
  'Zonnehoeve',
  'Letter',
];

test('what would be saved is shown, a text is taken out, and the file holds nothing of the pupil', async () => {
  const asked: string[] = [];
  opened.context.on('request', (request) => asked.push(request.url()));
  const { page, bar } = await openPanel(noor, 'divs');
  asked.length = 0;
  const before = await page.evaluate(() => document.body.outerHTML);

  const labels = panel(bar).getByRole('checkbox');
  expect(await labels.count()).toBeGreaterThan(25);
  await panel(bar).getByText('Bekijk het hele bestand').click();
  const shown = (await panel(bar).locator('pre').textContent()) ?? '';
  expect(shown).toContain('Motivatie keuze SMT-plaats');
  expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);

  await panel(bar).getByRole('checkbox', { name: 'Voorbereiding', exact: true }).uncheck();
  const { name, text } = await save(page, bar);
  expect(name).toBe('paginastructuur-2026-11-22.json');
  const file = structureFile.parse(JSON.parse(text));
  expect(file.playbook).toBe('smt');
  expect(file.labels).not.toContain('Voorbereiding');
  expect(text).not.toContain('Voorbereiding<');
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  for (const value of Object.values(opened.school.records.find(noor)?.plan ?? {}).flat())
    if (value.length > 12) expect(text).not.toContain(value);
  expect(await bar.host.locator('[data-bar="done"]').textContent()).toContain('Bewaard bij je downloads');

  // The page is as it was, and nothing went over the network.
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
  await page.close();
});

test('a saved page with real editors becomes a case of the corpus, to be annotated', async () => {
  const { page, bar } = await openPanel(lore, 'richtext');
  const { path, text } = await save(page, bar);
  const file = structureFile.parse(JSON.parse(text));
  expect(file.documents.length).toBeGreaterThan(5);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  await page.close();

  const corpus = join(work, 'corpus');
  const add = () =>
    spawnSync(process.execPath, [`${root}scripts/run.mjs`, 'corpus-add', path, '--into', corpus], { encoding: 'utf8' });
  const first = add();
  expect(first.stderr).toBe('');
  expect(first.stdout).toMatch(/smt recognised, 17 items found/);
  const [name = '', ...more] = readdirSync(corpus);
  expect(name).toMatch(/^10-added-[0-9a-f]{6}$/);
  expect(more).toEqual([]);
  const expected = JSON.parse(readFileSync(join(corpus, name, 'expected.json'), 'utf8'));
  expect(expected).toMatchObject({ draft: true, playbook: 'smt', mode: 'edit', student: null });
  expect(expected.items.desirability).toMatchObject({ rich: true, value: null });
  expect(Object.keys(expected.items)).toHaveLength(17);

  // A draft counts for nothing, and the same page is not added twice.
  expect(readCases(corpus)).toEqual([]);
  const second = add();
  expect(second.status).toBe(1);
  expect(second.stderr).toContain(`This page is there already: ${name}`);
}, 120_000);

test('on a pupil’s page without a plan, and by key alone', async () => {
  const page = await opened.open(`/index.php?module=LVS&pupilID=${noor}`);
  const bar = sidebarOf(page);
  await bar.button(/^Open Draaiboek/).click();
  const offer = bar.button('Paginastructuur bewaren');
  await offer.focus();
  await page.keyboard.press('Enter');
  await panel(bar).waitFor();
  const focused = () =>
    page.evaluate(() => {
      const at = document.querySelector('draaiboek-sidebar')?.shadowRoot?.activeElement;
      return `${at?.localName} ${at?.textContent ?? ''}`.trim();
    });
  expect(await focused()).toBe('h3 Paginastructuur bewaren');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('input');
  await page.keyboard.press('Space');
  expect(await panel(bar).getByRole('checkbox').first().isChecked()).toBe(false);
  await bar.button('Annuleer').focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('button Paginastructuur bewaren');
  await page.close();
});

test('a file that is none, or that still holds something, is refused with its place', () => {
  const add = (path: string) =>
    spawnSync(process.execPath, [`${root}scripts/run.mjs`, 'corpus-add', path], { encoding: 'utf8' });
  expect(add(join(work, 'none.json'))).toMatchObject({ status: 1 });
  const refused = add(`${root}package.json`);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('- format: ');
});
