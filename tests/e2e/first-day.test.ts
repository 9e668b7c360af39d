import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Opened } from './support/launch';
import { sidebarOf } from './support/sidebar';

const noor = '49_10880_0';
let opened: Opened;
beforeAll(async () => {
  opened = await launch();
  await opened.setToday('2027-01-04');
});
afterAll(() => opened?.close());

test('after installing one page asks three things, each of which can wait', async () => {
  await expect
    .poll(() => opened.context.pages().map((page) => page.url()))
    .toContainEqual(expect.stringMatching(/dashboard\.html#welkom$/));
  const page = await opened.openExtensionPage('dashboard.html#welkom');
  await page.getByRole('radio', { name: 'Trainingsbegeleider' }).check();
  await page.getByRole('textbox', { name: 'Adres' }).fill('https://demo.smartschool.be/index.php?module=LVS');
  await page.getByRole('button', { name: 'Bewaar' }).first().click();
  const freeDays = page.getByRole('textbox', { name: /Vrije dagen in 2026-2027/ });
  await freeDays.fill('31/02/2027');
  await page.getByRole('button', { name: 'Bewaar' }).last().click();
  await expect.poll(() => page.getByText('31/02/2027').count()).toBeGreaterThan(0);
  expect(await freeDays.inputValue()).toBe('31/02/2027');
  await freeDays.fill('14/01/2027, 1 februari 2027');
  await page.getByRole('button', { name: 'Bewaar' }).last().click();

  const plan = await opened.openPlan(noor);
  const bar = sidebarOf(plan);
  await bar.ready();
  // A thursday of the SMT is one of those free days: 33 becomes 32, and the role is known.
  await expect.poll(() => bar.host.getByText('32 (grens 30)').count()).toBe(1);
  expect(await bar.host.getByText('Wat is jouw rol?').count()).toBe(0);
  await plan.close();
  await page.close();
});

test('the toolbar button counts what is open, and what is kept can be seen and erased', async () => {
  const plan = await opened.openPlan(noor);
  const bar = sidebarOf(plan);
  await bar.ready();
  const shown = async () => {
    const worker = await opened.worker();
    return worker.evaluate(
      'chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map((tab) => chrome.action.getBadgeText({ tabId: tab.id }))))',
    );
  };
  const open = await bar.host
    .locator('[data-finding][data-weight="error"], [data-finding][data-weight="warning"]')
    .count();
  expect(open).toBeGreaterThan(0);
  await expect.poll(shown).toContain(String(open));

  const page = await opened.openExtensionPage('dashboard.html#gegevens');
  await page.getByText('Noor Janssens').first().click();
  const kept = () => page.locator('main').textContent();
  await expect.poll(kept, { timeout: 10_000 }).toContain('Kinderboerderij De Zonnehoeve');
  expect(await kept()).not.toContain('in kleine groep goed functioneert');
  await page.getByRole('button', { name: 'Wis Noor Janssens' }).click();
  await page.getByRole('button', { name: /^Ja/ }).click();
  await expect.poll(() => page.getByRole('button', { name: 'Wis Noor Janssens' }).count()).toBe(0);
  await page.close();
  await plan.close();
});
