import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Opened } from './support/launch';
import { type Sidebar, sidebarOf } from './support/sidebar';

const noor = '49_10880_0';
const lore = '49_10955_0';
let opened: Opened;

beforeAll(async () => {
  opened = await launch({ viewport: { width: 1280, height: 900 } });
  await opened.setToday('2026-11-22');
});
afterAll(() => opened?.close());

/** A plan of a school that wrote ‘Veld 7’ and ‘Veld 8’ over two fields. */
async function openCryptic(pupil = noor, mode = 'edit'): Promise<{ page: Page; bar: Sidebar }> {
  const page = await opened.open(`/index.php?module=LVS&file=cryptic&function=${mode}&pupilID=${pupil}`);
  const bar = sidebarOf(page);
  await bar.ready();
  // Until the plan was opened the page may turn out to show another, and what was asked for meanwhile is dropped.
  await bar.host.getByText(/^Bewaard om/).waitFor();
  return { page, bar };
}

/** All that the page holds, our own elements and the room for the sidebar aside. */
const contentOf = (page: Page) =>
  page.evaluate(() => [
    document.body.outerHTML,
    ...[...document.querySelectorAll('input, textarea, select')].map((one) => {
      const { value, checked } = one as HTMLInputElement;
      return `${value} ${checked}`;
    }),
  ]);

const link = (bar: Sidebar) => bar.host.getByRole('button', { name: /^Herkenning: / });
const health = (bar: Sidebar) => bar.host.getByRole('region', { name: 'Herkenning van deze pagina' });
const line = (bar: Sidebar, item: string) => health(bar).locator(`[data-line="${item}"]`);

async function openHealth(bar: Sidebar): Promise<void> {
  await link(bar).click();
  await health(bar).waitFor();
  const found = health(bar).locator('[data-group="found"]');
  if ((await found.getAttribute('open')) === null) await found.locator('summary').click();
}

test('a field that nobody can know: pointed at with the mouse, and its item said', async () => {
  const { page, bar } = await openCryptic();
  const before = await contentOf(page);
  expect(await link(bar).textContent()).toBe('Herkenning: 20 van 22 velden');
  await openHealth(bar);
  expect(await health(bar).locator('[data-group="missing"] [data-line]').count()).toBe(2);
  await bar.button('Wijs een veld aan').click();

  // The page feels nothing of it: no click, no focus, no key.
  await page.evaluate(() => {
    for (const type of ['click', 'mousedown', 'pointerdown', 'focusin', 'keydown'])
      document.body.addEventListener(type, () => document.body.setAttribute('data-felt', type), true);
  });
  const field = page.getByLabel('Veld 7');
  await field.scrollIntoViewIfNeeded();
  const box = await field.boundingBox();
  if (box === null) throw new Error('the field is not on the screen');
  await page.mouse.move(box.x + 30, box.y + 10);
  await expect.poll(() => bar.host.locator('.meant').textContent()).toBe('Veld 7');
  expect(await page.locator('draaiboek-pick').count()).toBe(1);
  await page.mouse.click(box.x + 30, box.y + 10);

  await bar.host.getByText('Je wees het veld ‘Veld 7’ aan. Welk item is dit?').waitFor();
  expect(await page.locator('draaiboek-pick').count()).toBe(0);
  const missing = bar.host.getByRole('group', { name: 'Nog niet gevonden' });
  expect(await missing.getByRole('radio').count()).toBe(2);
  expect(await bar.host.getByRole('radio', { name: /^Startdatum/ }).isDisabled()).toBe(true);
  await missing.getByRole('radio', { name: /Aandachtspunten/i }).check();
  await bar.host.getByRole('button', { name: 'Koppel', exact: true }).click();

  await expect.poll(() => line(bar, 'focus').textContent()).toContain('gekoppeld');
  expect(await contentOf(page)).toEqual(before);
  await bar.button('Ongedaan maken').click();
  await expect.poll(() => line(bar, 'focus').textContent()).not.toContain('gekoppeld');
});

test('by keyboard, from the item: Tab and arrows go through the fields, Enter chooses, Escape stops', async () => {
  const { page, bar } = await openCryptic();
  const before = await contentOf(page);
  await openHealth(bar);
  await health(bar)
    .getByRole('button', { name: /^Koppel: Begeleiding/ })
    .focus();
  await page.keyboard.press('Enter');
  await bar.host.getByText('Nog geen veld aangewezen').waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => bar.host.locator('.meant').textContent()).toMatch(/^Titel trainingsplan \(nu: /);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => bar.host.locator('.meant').textContent()).toMatch(/^Titel/);
  await page.keyboard.press('Escape');
  await health(bar).waitFor();

  await health(bar)
    .getByRole('button', { name: /^Koppel: Begeleiding/ })
    .focus();
  await page.keyboard.press('Enter');
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press(step % 2 === 0 ? 'Tab' : 'ArrowDown');
    if ((await bar.host.locator('.meant').textContent()) === 'Veld 8') break;
  }
  expect(await bar.host.locator('.meant').textContent()).toBe('Veld 8');
  await expect.poll(() => bar.host.locator('[aria-live]').textContent()).toBe('Veld 8');
  await page.keyboard.press('Enter');
  await expect.poll(() => line(bar, 'guidance').textContent()).toContain('gekoppeld');
  expect(await contentOf(page)).toEqual(before);
});

test('it wins after a reload, in another tab, for another pupil and on the page to read; and it can be taken back', async () => {
  const { page, bar } = await openCryptic();
  await page.reload();
  await bar.ready();
  expect(await link(bar).textContent()).toBe('Herkenning: 21 van 22 velden');
  const other = await openCryptic(lore);
  expect(await link(other.bar).textContent()).toBe('Herkenning: 21 van 22 velden');
  const read = await openCryptic(noor, 'view');
  await openHealth(read.bar);
  await expect.poll(() => line(read.bar, 'guidance').textContent()).toContain('gekoppeld');

  await openHealth(bar);
  await bar.button(/^Koppeling weg: Begeleiding/).click();
  await expect.poll(() => line(bar, 'guidance').textContent()).not.toContain('gekoppeld');
  await expect.poll(() => link(other.bar).textContent()).toBe('Herkenning: 20 van 22 velden');
  await bar.button('Ongedaan maken').click();
  await expect.poll(() => link(other.bar).textContent()).toBe('Herkenning: 21 van 22 velden');
});

test('a field that is not what Draaiboek thinks: said so, it is used no more, and again when that is taken back', async () => {
  const { bar } = await openCryptic();
  await openHealth(bar);
  await bar.button('Klopt niet: Naam van de SMT-plaats').click();
  const group = (name: string) => health(bar).locator(`[data-group="${name}"]`);
  await expect.poll(() => group('missing').locator('[data-line="place"]').count()).toBe(1);
  expect(await group('set-aside').textContent()).toContain('is niet ‘Naam van de SMT-plaats’');
  await group('set-aside')
    .getByRole('button', { name: /^Koppeling weg/ })
    .click();
  await expect.poll(() => group('found').locator('[data-line="place"]').count()).toBe(1);
});

test('a field that is none of the items; and pointing ends when the sidebar is folded', async () => {
  const { page, bar } = await openCryptic();
  await openHealth(bar);
  await bar.button('Wijs een veld aan').click();
  await page.getByLabel('vastleggen SMT-plaats').click({ force: true });
  await bar.host.getByRole('radio', { name: /^Geen van deze/ }).check();
  await bar.host.getByRole('button', { name: 'Koppel', exact: true }).click();
  await expect.poll(() => line(bar, 'place').textContent()).toBe('Naam van de SMT-plaatsKoppel');
  await bar.button('Ongedaan maken').click();
  await expect.poll(() => link(bar).count()).toBe(0);

  await bar.button('Wijs een veld aan').click();
  await page.locator('draaiboek-pick').waitFor({ state: 'attached' });
  await bar.button('Klap Draaiboek in').click();
  await expect.poll(() => page.locator('draaiboek-pick').count()).toBe(0);
  await bar.button(/^Open Draaiboek/).click();
  await health(bar).waitFor();
});

test('an editor in a frame of its own can be pointed at too, and nothing in it changes', async () => {
  const page = await opened.openPlan(lore);
  const bar = sidebarOf(page);
  await bar.ready();
  const editor = page.locator('iframe.tox-edit-area__iframe').first();
  await editor.waitFor();
  const text = () => editor.contentFrame().locator('body').innerHTML();
  const before = await text();
  await openHealth(bar);
  await bar.button('Wijs een veld aan').click();
  await editor.scrollIntoViewIfNeeded();
  await editor.hover({ force: true });
  await expect.poll(() => bar.host.locator('.meant').textContent()).toContain('Klassenraad: wenselijkheid van een SMT');
  await editor.click({ force: true });
  await bar.host.getByText('Welk item is dit?').waitFor();
  expect(await bar.host.getByRole('radio', { name: /^Standpunt van de leerling/ }).isEnabled()).toBe(true);
  expect(await text()).toBe(before);
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('iframe');
  await bar.button('Stop').click();
});

test('every panel of it passes axe', async () => {
  const { page, bar } = await openCryptic();
  const problems = async () =>
    (await new AxeBuilder({ page }).include('draaiboek-sidebar').analyze()).violations.map(({ id, nodes }) => [
      id,
      nodes[0]?.html,
    ]);
  await openHealth(bar);
  expect(await problems()).toEqual([]);
  await bar.button('Wijs een veld aan').click();
  expect(await problems()).toEqual([]);
  await page.getByLabel('Veld 7').click({ force: true });
  await bar.host.getByText('Welk item is dit?').waitFor();
  expect(await problems()).toEqual([]);
  const settings = await opened.openExtensionPage('dashboard.html#koppelingen');
  await settings.getByRole('heading', { name: 'Koppelingen van een collega' }).waitFor();
  const own = await new AxeBuilder({ page: settings }).analyze();
  expect(own.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('given to a colleague: out in a file, all erased, in again, and it wins again', async () => {
  const settings = await opened.openExtensionPage('dashboard.html#koppelingen');
  await settings.getByText('Veld 8').or(settings.getByText('veld 8')).first().waitFor();
  const saving = settings.waitForEvent('download');
  await settings.getByRole('button', { name: /^Bewaar als bestand/ }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('draaiboek-koppelingen-demo.smartschool.be.json');
  const file = await download.path();
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('"veld 8"');
  expect(text).not.toMatch(/noor|janssens|4ov1b|10880|trainingsbegeleider komt/i);

  const stored = await opened.openExtensionPage('dashboard.html#gegevens');
  await stored.getByRole('button', { name: 'Wis alles' }).click();
  await stored.getByRole('button', { name: 'Ja, wis alles' }).click();
  await stored.getByText(/Alles is gewist/).waitFor();
  const { bar } = await openCryptic();
  expect(await link(bar).textContent()).toBe('Herkenning: 20 van 22 velden');

  const input = settings.getByLabel('Kies een bestand met koppelingen');
  await input.setInputFiles({
    name: 'kapot.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.slice(0, -9)),
  });
  await settings.getByText(/^regel \d+: hier klopt iets niet/).waitFor();
  await input.setInputFiles(file);
  await settings.getByText('1 koppeling toegevoegd.').waitFor();
  await expect.poll(() => link(bar).textContent()).toBe('Herkenning: 21 van 22 velden');

  await settings.getByRole('button', { name: /^Verwijder: / }).click();
  await expect.poll(() => link(bar).textContent()).toBe('Herkenning: 20 van 22 velden');
});

test('a form that is not recognised: said to be a plan, known from then on, and taken back', async () => {
  const sheet = (pupil: string) => opened.open(`/index.php?module=LVS&file=sheet&pupilID=${pupil}`);
  const page = await sheet(noor);
  const bar = sidebarOf(page);
  await bar.button(/^Open Draaiboek/).click();
  const before = await contentOf(page);
  await bar.button('Ja, dit is een SMT-plan').press('Enter');
  await bar.ready();
  const told = bar.host.locator('[data-bar="done"]');
  expect(await told.textContent()).toContain('Dit formulier geldt nu als SMT-plan, bij al jullie leerlingen');
  expect(await contentOf(page)).toEqual(before);
  await page.close();

  const other = await sheet(lore);
  const later = sidebarOf(other);
  await later.ready();
  await openHealth(later);
  expect(await health(later).locator('[data-group="found"] [data-line="start-date"]').count()).toBe(1);
  await health(later).getByRole('button', { name: 'Koppeling weg: Dit formulier' }).click();
  await later.host.getByRole('heading', { name: 'Plannen van Lore' }).waitFor();
  await other.close();
});

test('a page on which nothing is recognised shows the sidebar when it is called, by its own way only', async () => {
  const page = await opened.open('/index.php?module=News');
  const bar = sidebarOf(page);
  const own = await opened.openExtensionPage('popup.html');
  const call = () =>
    own.evaluate(async () => {
      const { tabs, runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
      const [tab] = await tabs.query({ url: 'https://demo.smartschool.be/*module=News*' });
      if (tab === undefined) throw new Error('the page is not there');
      await runtime.sendMessage({ message: 'page/look', input: { tabId: tab.id } });
      await tabs.sendMessage(tab.id, { notice: 'toggle' }, { frameId: 0 });
    });
  await call();
  await bar.host.getByText('Op deze pagina herkent Draaiboek geen plan en geen leerling.').waitFor();
  expect(await bar.button('Ja, dit is een SMT-plan').count()).toBe(1);
  await bar.button('Klap Draaiboek in').click();
  await expect.poll(() => bar.host.locator('aside').count()).toBe(0);
  await own.close();
  await page.close();
});

interface Extension {
  tabs: {
    query(about: { url: string }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
