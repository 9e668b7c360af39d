import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Opened } from './support/launch';
import { sidebarOf } from './support/sidebar';

const noor = '49_10880_0';
const focus = 'Klemtonen en aandachtspunten';
let opened: Opened;

beforeAll(async () => {
  opened = await launch({ viewport: { width: 1280, height: 900 } });
  await opened.setToday('2027-01-04');
});
afterAll(() => opened?.close());

async function violations(page: Page, part: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const editorOf = (page: Page, name = focus) => page.getByRole('textbox', { name: `Sjabloon: ${name}` });
const previewOf = (page: Page) => page.getByRole('region', { name: 'Voorbeeld' });

async function openTemplates(): Promise<Page> {
  const page = await opened.openExtensionPage('dashboard.html#sjablonen');
  await page.getByRole('combobox', { name: 'Welke tekst?' }).waitFor();
  return page;
}

async function openComposer() {
  const page = await opened.openPlan(noor);
  const bar = sidebarOf(page);
  await bar.ready();
  await bar.button('Kopieer klassenraadsverslag').click();
  return { page, bar, composer: bar.host.locator('.panel') };
}

test('a school words a topic its own way, tries it on a pupil, and reports follow', async () => {
  const first = await openComposer();
  await first.composer.getByText('VERSLAG BEGELEIDENDE KLASSENRAAD').waitFor();
  await first.page.close();

  const page = await openTemplates();
  await expect.poll(() => previewOf(page).textContent()).toContain('VERSLAG BEGELEIDENDE KLASSENRAAD');
  await page.getByRole('combobox', { name: 'Welke tekst?' }).selectOption({ label: focus });
  await page.getByRole('combobox', { name: 'Voor wie' }).selectOption({ index: 1 });
  await editorOf(page).fill('Hier letten wij op bij ');
  await page.getByRole('button', { name: 'voornaam', exact: true }).click();
  await expect.poll(() => previewOf(page).textContent()).toContain('Hier letten wij op bij Noor');
  expect(await violations(page, 'main')).toEqual([]);

  await page.keyboard.type(': {{ plan.fokus }}');
  await page.getByText('het item ‘fokus’ bestaat niet').waitFor();
  expect(await page.getByRole('button', { name: 'Bewaar', exact: true }).isDisabled()).toBe(true);
  expect(await violations(page, 'main')).toEqual([]);
  await page.getByRole('button', { name: 'Regel 1, teken 43' }).click();
  expect(await editorOf(page).evaluate((one: HTMLTextAreaElement) => one.selectionStart)).toBe(42);
  await editorOf(page).fill('Hier letten wij op bij {{ voornaam }}: {{ plan.focus }}');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByText('Het sjabloon is bewaard.').waitFor();

  await opened.killWorker();
  const { page: plan, composer } = await openComposer();
  const chosen = composer.getByRole('checkbox', { name: new RegExp(focus) });
  if (!(await chosen.isChecked())) await chosen.check();
  await composer.getByText('Hier letten wij op bij Noor: ').waitFor();
  await plan.close();
});

test('one file brings the templates to a colleague; a wrong one changes nothing; and ours come back', async () => {
  const page = await openTemplates();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('draaiboek-sjablonen.json');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('Hier letten wij op bij {{ voornaam }}');
  expect(text).not.toContain('Noor');

  await page.getByRole('combobox', { name: 'Welke tekst?' }).selectOption({ label: `${focus} (van jullie)` });
  await page.getByRole('button', { name: 'Terug naar de tekst van Draaiboek' }).click();
  await page.getByText('Hier staat weer de tekst van Draaiboek.').waitFor();
  expect(await editorOf(page).inputValue()).toContain('bepaalt de klassenraad deze klemtonen');

  const choose = (words: string) =>
    page
      .getByLabel('Kies een bestand met sjablonen')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(words) });
  await choose(text.replace('{{ plan.focus }}', '{% raw %}x{% endraw %}'));
  await page.getByText('regel 1, teken 40: ‘raw’ mag niet in een sjabloon').waitFor();
  expect(await editorOf(page).inputValue()).toContain('bepaalt de klassenraad deze klemtonen');
  await choose(text);
  await page.getByText('1 sjabloon overgenomen.').waitFor();
  expect(await editorOf(page).inputValue()).toContain('Hier letten wij op bij {{ voornaam }}');
  await page.close();
});

test('a conversation is worded from the plan and copied', async () => {
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: 'https://demo.smartschool.be',
  });
  const { page, bar, composer } = await openComposer();
  await composer.getByRole('combobox', { name: 'Wat maak je?' }).selectOption({ label: 'Gesprek met de leerling' });
  await composer.getByLabel('Afspraken').fill('We gaan samen kijken.');
  await expect
    .poll(() => composer.locator('.report-preview').textContent())
    .toMatch(/^GESPREK MET DE LEERLING[\s\S]*We gaan samen kijken\./);
  const line = composer.getByText('Noor wil graag op een boerderij met dieren werken.');
  await line.focus();
  expect(await line.evaluate((one) => getComputedStyle(one, '::after').content)).toContain('Standpunt van de leerling');
  expect(await violations(page, 'draaiboek-sidebar')).toEqual([]);
  await bar.button('Kopieer deze tekst').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('We gaan samen kijken.');
  await bar.host.getByText('Gesprek met de leerling gekopieerd').first().waitFor();

  // Where the clipboard says no, the text stands selected, and one key copies it.
  const browser = await opened.context.newCDPSession(page);
  const origin = 'https://demo.smartschool.be';
  await browser.send('Browser.setPermission', { permission: { name: 'clipboard-write' }, setting: 'denied', origin });
  await composer.getByLabel('Afspraken').fill('Over een maand kijken we opnieuw.');
  await bar.button('Kopieer deze tekst').click();
  await bar.host
    .getByText(/De tekst staat voor jou geselecteerd/)
    .first()
    .waitFor();
  await page.keyboard.press('Control+C');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^GESPREK MET DE LEERLING[\s\S]*Over een maand kijken we opnieuw\.\s*$/);
  await page.close();
});
