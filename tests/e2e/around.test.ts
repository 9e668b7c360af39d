import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Opened } from './support/launch';
import { sidebarOf } from './support/sidebar';

const noor = '49_10880_0';
const address = (file: string, rest = '') => `/index.php?module=LVS&pupilID=${noor}&file=${file}${rest}`;

let opened: Opened;
beforeAll(async () => {
  opened = await launch();
  await opened.setToday('2026-11-21');
});
afterAll(() => opened?.close());

/** The pupil's page with the panel unfolded. */
async function openBeside(path: string) {
  const page = await opened.open(path);
  const bar = sidebarOf(page);
  await bar.button(/^Open Draaiboek/).click();
  await bar.host.getByRole('heading', { name: 'Plannen van Noor' }).waitFor();
  return { page, bar };
}

const soon = { timeout: 10_000 };
const titleIn = (page: Page) => sidebarOf(page).host.locator('#line-title').textContent();

/** The step's report as the plan's own page tells it. */
async function onPlan<T>(look: (bar: ReturnType<typeof sidebarOf>) => Promise<T>): Promise<T> {
  const plan = await opened.openPlan(noor);
  const bar = sidebarOf(plan);
  await bar.ready();
  await bar.host.getByText(/^Bewaard om/).waitFor();
  const seen = await look(bar);
  await plan.close();
  return seen;
}

/** How the rule that asks a report about the chosen place weighs now. */
const placeReport = (bar: ReturnType<typeof sidebarOf>) => bar.finding('SMT-052').first().getAttribute('data-weight');
const missing = (bar: ReturnType<typeof sidebarOf>) => bar.host.getByText(/zonder (bekend )?verslag$/).textContent();

test('a plan that makes room for a list in the same document: what knows lists is brought for it', async () => {
  const page = await opened.openPlan(noor);
  const bar = sidebarOf(page);
  await bar.ready();
  await bar.host.getByText(/^Bewaard om/).waitFor();
  await page.evaluate(async (path) => {
    const list = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
    history.pushState({}, '', path);
    document.body.replaceChildren(...list.body.children);
  }, address('lines'));
  await bar.button(/^Open Draaiboek/).click();
  await expect.poll(() => titleIn(page), soon).toBe('Gesprek van 13 oktober: met wie?');
  await page.close();
});

test('a list that was seen is proof: each line is asked about once, and then what is missing is known', async () => {
  await onPlan(async (bar) => {
    await bar.host.getByText(/ konden niet nagekeken worden$/).click();
    for (const group of await bar.host.locator('.unknown-group summary').all()) await group.click();
    expect(await placeReport(bar)).toBe('unknown');
    await expect.poll(() => missing(bar), soon).toMatch(/onderwerpen zonder bekend verslag/);
  });

  const { page, bar } = await openBeside(address('lines'));
  // In the order of the list: first the conversation, kept with the partner that its title names.
  await expect.poll(() => titleIn(page), soon).toBe('Gesprek van 13 oktober: met wie?');
  expect(await bar.host.getByRole('checkbox', { name: 'De ouders' }).isChecked()).toBe(true);
  await bar.button('Bewaar').click();

  await expect.poll(() => titleIn(page), soon).toBe('Verslag van 12 oktober: welke onderwerpen?');
  expect(await bar.host.getByRole('checkbox', { name: 'SMT-plaats' }).isChecked()).toBe(true);
  expect(await bar.host.getByRole('checkbox', { name: 'Motivatie van de keuze' }).isChecked()).toBe(true);
  await bar.button('Niet van dit plan').click();

  await expect.poll(() => titleIn(page), soon).toBe('Verslag van 28 september: welke onderwerpen?');
  const wish = bar.host.getByRole('checkbox', { name: 'Wenselijkheid van de SMT' });
  await wish.focus();
  expect(await wish.isChecked()).toBe(true);
  await page.keyboard.press('Space');
  expect(await bar.button('Bewaar').isDisabled()).toBe(true);
  await page.keyboard.press('Space');
  await bar.button('Bewaar').focus();
  await page.keyboard.press('Enter');
  await bar.host.getByText('De verslagen en gesprekken in deze lijst zijn bekeken op 21 november 2026.').waitFor();

  await page.reload();
  await bar.button(/^Open Draaiboek/).click();
  await bar.host.getByText(/zijn bekeken op 21 november/).waitFor();
  expect(await bar.host.locator('[data-line]').count()).toBe(0);
  await page.close();

  const told = await onPlan(async (plan) => {
    await expect.poll(() => missing(plan), soon).toMatch(/onderwerpen zonder verslag/);
    await plan.step('desirability').locator('button').first().click();
    return { weight: await placeReport(plan), line: await plan.step('desirability').textContent() };
  });
  // The report of 12 October was said to be another plan's: so there is none about the place.
  expect(told.weight).toBe('error');
  expect(told.line).toContain('28 september 2026');
});

test('an answer can be taken back, and a part of a list proves no absence', async () => {
  const { page, bar } = await openBeside(address('lines', '&part=first'));
  await bar.host.getByText('Draaiboek ziet hier niet de hele lijst.').waitFor();
  await page.close();
  const whole = await openBeside(address('report'));
  await whole.page.fill('[name=date]', '16/11/2026');
  await whole.page.selectOption('[name=kind]', 'begeleidende klassenraad');
  await expect.poll(() => titleIn(whole.page), soon).toBe('Verslag van 16 november: welke onderwerpen?');
  await whole.bar.button('Niet van dit plan').click();
  await expect.poll(() => whole.bar.host.locator('[data-line]').count(), soon).toBe(0);
  await whole.bar.button('Ongedaan maken').click();
  await expect.poll(() => titleIn(whole.page), soon).toBe('Verslag van 16 november: welke onderwerpen?');
  await whole.page.close();
});
