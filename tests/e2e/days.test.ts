import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Opened } from './support/launch';
import { type Sidebar, sidebarOf } from './support/sidebar';

/** In the background, where a script is brought. */
declare const chrome: {
  scripting: { executeScript(injection: { files?: string[] }): Promise<unknown> };
};

const noor = '49_10880_0';
let opened: Opened;

beforeAll(async () => {
  opened = await launch({ viewport: { width: 1280, height: 900 } });
  await opened.setToday('2027-01-04');
});
afterAll(() => opened?.close());

async function openDays(): Promise<{ page: Page; bar: Sidebar }> {
  const page = await opened.openPlan(noor);
  const bar = sidebarOf(page);
  await bar.ready();
  await bar.button('Bekijk de dagen').click();
  // Something can be said of a day as soon as the plan is kept.
  await bar.host.locator('[data-date][aria-expanded]').first().waitFor();
  return { page, bar };
}

const total = (bar: Sidebar) => bar.host.getByText(/^In dit plan: /).textContent();
const day = (bar: Sidebar, name: string | RegExp) => bar.host.getByRole('button', { name });

async function violations(page: Page, part: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a day that did not take place, said with the keyboard, and taken back', async () => {
  const { page, bar } = await openDays();
  expect(await total(bar)).toBe('In dit plan: 33 werkdagen.');
  const first = day(bar, 'dinsdag 12 januari 2027, telt mee');
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.type('ziek');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await day(bar, 'dinsdag 12 januari 2027, ging niet door: ziek').waitFor();
  expect(await total(bar)).toBe('In dit plan: 32 werkdagen.');
  expect(await violations(page, 'draaiboek-sidebar')).toEqual([]);
  await bar.button('Ongedaan maken').click();
  await first.waitFor();
  expect(await total(bar)).toBe('In dit plan: 33 werkdagen.');
  await page.close();
});

test('a screen that cannot be brought says so, and opens when it is asked for again', async () => {
  await (await opened.worker()).evaluate(() => {
    const { scripting } = chrome;
    const { executeScript } = scripting;
    scripting.executeScript = async (injection) => {
      if (!injection.files?.includes('/screens.js')) return executeScript(injection);
      scripting.executeScript = executeScript;
      throw new Error('not now');
    };
  });
  const page = await opened.openPlan(noor);
  const bar = sidebarOf(page);
  await bar.ready();
  const way = bar.button('Bekijk de dagen');
  const heading = (name: string) => bar.host.getByRole('heading', { name });
  await way.focus();
  await page.keyboard.press('Enter');
  await heading('Dit scherm kwam niet').waitFor();
  expect(await violations(page, 'draaiboek-sidebar')).toEqual([]);
  await bar.host.getByRole('button', { name: '← Terug' }).press('Enter');
  expect(await way.evaluate((one) => one.matches(':focus'))).toBe(true);
  await page.keyboard.press('Enter');
  await bar.host.locator('[data-date]').first().waitFor();
  expect(await heading('Dit scherm kwam niet').count()).toBe(0);
  await page.close();
});

test('an extra day in a holiday and half days are kept, and the rules follow', async () => {
  const { page, bar } = await openDays();
  await bar.button('Volgende maand').click();
  await day(bar, /^dinsdag 9 februari 2027, telt niet mee: krokusvakantie$/).click();
  await bar.host.getByRole('textbox', { name: 'Waarom een inhaaldag? (mag leeg)' }).fill('inhalen van januari');
  await bar.host.getByRole('button', { name: 'Inhaaldag', exact: true }).click();
  await day(bar, 'dinsdag 9 februari 2027, inhaaldag, telt mee: inhalen van januari').waitFor();
  expect(await total(bar)).toBe('In dit plan: 34 werkdagen.');
  await bar.host.getByRole('group', { name: 'Halve dagen' }).getByRole('button', { name: 'dinsdag' }).click();
  await expect.poll(() => total(bar)).toMatch(/^In dit plan: \d+(,5)? werkdagen\.$/);
  await bar.host.getByRole('button', { name: '← Terug naar de checklist' }).click();
  await expect
    .poll(() => bar.finding('SMT-089').locator('[data-part="message"]').textContent())
    .toContain('Er staan SMT-dagen in de krokusvakantie.');
  await page.reload();
  await bar.ready();
  await bar.button('Bekijk de dagen').click();
  await bar.button('Volgende maand').click();
  await day(bar, /^dinsdag 9 februari 2027, inhaaldag, telt mee als halve dag/).waitFor();
  await page.close();
});

test('our own page shows the same days, and the free days of the school come from a calendar file', async () => {
  const page = await opened.openExtensionPage('dashboard.html#dagen');
  await page.getByRole('grid').waitFor();
  expect(await page.getByRole('combobox', { name: 'Plan' }).textContent()).toContain('Noor Janssens');
  const own = page.getByText(/^In dit plan: /);
  const before = await own.textContent();
  expect(await violations(page, 'main')).toEqual([]);
  await page.getByRole('button', { name: 'Vul de vrije dagen in' }).click();
  const calendar = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'SUMMARY:Pedagogische studiedag',
    'DTSTART;VALUE=DATE:20270114',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'SUMMARY:Zwemmen',
    'DTSTART:20270115T090000',
    'RRULE:FREQ=WEEKLY',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  await page
    .getByLabel('Kies een agendabestand (.ics)')
    .setInputFiles({ name: 'school.ics', mimeType: 'text/calendar', buffer: Buffer.from(calendar) });
  const preview = page.getByRole('region', { name: 'Dit staat in het bestand' });
  await preview.getByText('Regel 6: ‘Zwemmen’ herhaalt zich. Typ die dagen zelf in.').waitFor();
  expect(await violations(page, 'main')).toEqual([]);
  await preview.getByRole('button', { name: 'Voeg 1 dag toe' }).click();
  await page.getByText('1 vrije dag toegevoegd.').waitFor();
  await page.getByRole('link', { name: 'Werkdagen' }).click();
  await page
    .getByRole('button', { name: 'donderdag 14 januari 2027, telt niet mee: vrije dag van de school' })
    .waitFor();
  expect(await own.textContent()).not.toBe(before);
  expect(await page.getByRole('button', { name: 'Vul de vrije dagen in' }).count()).toBe(0);
  await page.close();
});
