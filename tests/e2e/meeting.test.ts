import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Opened } from './support/launch';
import { sidebarOf } from './support/sidebar';

const noor = '49_10880_0';
let opened: Opened;

beforeAll(async () => {
  opened = await launch({ viewport: { width: 1280, height: 900 } });
  await opened.setToday('2026-09-28');
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => opened?.close());

/** Presses tab until what has the focus is called so. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const here = () =>
    page.evaluate(() => {
      let on = document.activeElement;
      while (on?.shadowRoot?.activeElement) on = on.shadowRoot.activeElement;
      const label = on instanceof HTMLInputElement || on instanceof HTMLTextAreaElement ? on.labels?.[0] : null;
      return on?.getAttribute('aria-label') ?? label?.textContent ?? on?.textContent ?? '';
    });
  for (let tries = 0; tries < 60; tries += 1) {
    await page.keyboard.press('Tab');
    const said = await here();
    if (typeof name === 'string' ? said === name : name.test(said)) return;
  }
  throw new Error(`nothing called ${name} can be reached with the tab key`);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

async function clean(page: Page, part = 'main'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('a meeting over two pupils is led by keyboard alone, and a reload loses nothing', async () => {
  for (const pupil of [noor, '49_10912_0']) {
    const plan = await opened.openPlan(pupil);
    await sidebarOf(plan).ready();
    await sidebarOf(plan)
      .host.getByText(/^Bewaard om/)
      .waitFor();
    await plan.close();
  }
  const page = await opened.openExtensionPage('dashboard.html#klassenraad');
  const title = () => page.locator('.meeting h2').textContent();
  await page.getByRole('button', { name: 'Nieuwe klassenraad' }).waitFor();
  await press(page, 'Nieuwe klassenraad');
  await page.locator('.meeting').waitFor();
  await tabTo(page, 'Voorzitter');
  await page.keyboard.type('An Peeters');
  await press(page, 'Voeg iemand toe');
  await page.locator('.meeting-attendees input:focus').waitFor();
  await page.keyboard.type('Els Maes');
  await page.keyboard.press('Tab');
  await page.keyboard.type('klastitularis');
  await press(page, 'Voeg iemand toe');
  await page.locator('.meeting-attendees li + li input:focus').waitFor();
  await page.keyboard.type('Dries Claes');
  await page.keyboard.press('Tab');
  await page.keyboard.type('CLB');
  await page.keyboard.press('Tab');
  await page.keyboard.press('r');
  await clean(page);
  await press(page, 'Naar de leerlingen');
  await page.getByRole('heading', { name: 'Over wie gaat het?' }).waitFor();
  await press(page, /^Begin bij/);
  await expect.poll(title).toMatch(/1 van 2$/);
  const first = await title();
  await tabTo(page, 'Besluit');
  await page.keyboard.type('De training is wenselijk.');
  await page.keyboard.press('PageDown');
  await expect.poll(title).toMatch(/2 van 2$/);
  await tabTo(page, 'Motivatie');
  await page.keyboard.type('Dit past bij het plan.');
  await page.keyboard.press('PageUp');
  await expect.poll(title).toBe(first);
  await page.reload();
  await press(page, /^Verder doen/);
  await expect.poll(title).toBe(first);
  expect(await page.getByRole('textbox', { name: 'Besluit' }).inputValue()).toBe('De training is wenselijk.');

  await tabTo(page, 'Motivatie');
  await page.keyboard.type('Zij leert het best door te doen.');
  await press(page, 'Voeg een afspraak toe');
  await page.locator('.meeting-agreements input:focus').waitFor();
  await page.keyboard.type('Attest van medische geschiktheid opvragen');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Els Maes');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12102026');
  await page.getByText('De training is wenselijk.').last().waitFor();
  await clean(page);
  await press(page, 'Kopieer het verslag');
  await page.getByText(/gekopieerd\. De afspraken/).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Voorzitter: An Peeters\nAanwezig: Els Maes (klastitularis)');
  expect(copied).toContain('Met raadgevende stem: Dries Claes (CLB)');
  for (let turn = 0; turn < 2; turn += 1) await page.keyboard.press('PageDown');
  await page.getByRole('heading', { name: 'Wat eruit kwam' }).waitFor();
  await press(page, 'Terug naar de lijst');
  await page.getByText('2 leerlingen, 1 verslag gekopieerd').waitFor();
  await tabTo(page, /^Gedaan: Attest/);
  await clean(page);
  await page.keyboard.press('Space');
  await page.getByText('Alles is gedaan.').waitFor();
  await press(page, 'Ongedaan maken');
  await page.getByRole('checkbox', { name: /^Gedaan: Attest/, checked: false }).waitFor();
  await page.close();
}, 120_000);

test('the report goes into the platform’s own form, part by part, and comes out again', async () => {
  const page = await opened.open(`/index.php?module=LVS&pupilID=${noor}&file=report`);
  const { host, button } = sidebarOf(page);
  const held = () =>
    page.evaluate(() =>
      ['kind', 'date', 'chair', 'present', 'text'].map(
        (name) => document.querySelector<HTMLInputElement>(`form [name=${name}]`)?.value ?? '',
      ),
    );
  const empty = await held();
  await page.fill('[name=subject]', 'Eigen titel');
  await button(/^Open Draaiboek/).press('Enter');
  const offer = 'Zet het verslag van de klassenraad van 28 september hierin';
  await button(offer).waitFor();
  await press(page, offer);
  await button('Vul 5 velden in').waitFor();
  expect(await host.getByRole('checkbox', { name: 'Onderwerp' }).isChecked()).toBe(false);
  await clean(page, 'draaiboek-sidebar');
  await press(page, 'Vul 5 velden in');
  await host.locator('.undo-bar').getByText('5 velden ingevuld').waitFor();
  const [kind, date, chair, present, text] = await held();
  expect([kind, date, chair, present]).toEqual([
    'begeleidende klassenraad',
    '28/09/2026',
    'An Peeters',
    'Els Maes (klastitularis), Dries Claes (CLB)',
  ]);
  expect(text).toContain('De training is wenselijk.');
  expect(await page.inputValue('[name=subject]')).toBe('Eigen titel');
  expect(page.url()).toContain('file=report');
  await press(page, 'Alles ongedaan maken');
  await host.locator('.undo-bar').getByText('Alles is weer zoals eerst').waitFor();
  expect(await held()).toEqual(empty);
  await page.close();
});
