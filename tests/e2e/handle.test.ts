import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launch, type Opened } from './support/launch';
import { sidebarOf } from './support/sidebar';

const noor = '49_10880_0';
const file = (name: string) => `/index.php?module=LVS&pupilID=${noor}&file=${name}`;
const soon = { timeout: 10_000 };

let opened: Opened;
beforeAll(async () => {
  opened = await launch();
  await opened.setToday('2026-11-21');
});
afterAll(() => opened?.close());
beforeEach(async () => {
  for (const page of opened.context.pages().slice(1)) await page.close();
});

const isMereHandle = (page: Page) => page.locator('draaiboek-sidebar[data-handle]').count();

test.each(['ihp', 'stage', 'conversations', 'report'])(
  'a pupil’s %s shows a handle of its own, without the sidebar',
  async (name) => {
    const page = await opened.open(file(name));
    const bar = sidebarOf(page);
    await bar.button('Open Draaiboek').waitFor();
    expect(await isMereHandle(page)).toBe(1);
    expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('');
  },
);

test('the handle brings the sidebar, opened, with the focus in it', async () => {
  const page = await opened.open(file('ihp'));
  const bar = sidebarOf(page);
  await bar.button('Open Draaiboek').focus();
  await page.keyboard.press('Enter');
  await bar.host.getByRole('heading', { name: 'Plannen van Noor' }).waitFor();
  expect(await isMereHandle(page)).toBe(0);
  expect(await page.locator('draaiboek-sidebar').count()).toBe(1);
  await expect.poll(() => bar.button('Klap Draaiboek in').evaluate((one) => one.matches(':focus')), soon).toBe(true);
  await page.keyboard.press('Enter');
  await bar.button(/^Open Draaiboek: plannen van Noor/).waitFor();
});

test('a click on the handle is no click on the page', async () => {
  const page = await opened.open(file('stage'));
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    for (const type of ['click', 'keydown']) document.body.addEventListener(type, () => seen.push(type));
    for (const type of ['click', 'keydown']) document.addEventListener(type, () => seen.push(type));
  });
  await sidebarOf(page).button('Open Draaiboek').click();
  await sidebarOf(page).host.getByRole('heading', { name: 'Plannen van Noor' }).waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
});

test('a plan that comes in the same document brings the sidebar in place of the handle', async () => {
  const page = await opened.open(file('conversations'));
  await sidebarOf(page).button('Open Draaiboek').waitFor();
  const plan = await opened.openPlan(noor, { layout: 'divs' });
  const form = await plan.locator('#lvs_content').innerHTML();
  await plan.close();
  await page.evaluate((html) => {
    const content = document.querySelector('#lvs_content');
    if (content) content.innerHTML = html;
  }, form);
  await sidebarOf(page).ready();
  expect(await isMereHandle(page)).toBe(0);
});

test('once a plan of the pupil is kept its files name it, and a handle in another tab learns of it', async () => {
  const other = '49_10912_0';
  const address = `/index.php?module=LVS&pupilID=${other}&file=stage`;
  const page = await opened.open(address);
  await sidebarOf(page).button('Open Draaiboek').waitFor();
  expect(await isMereHandle(page)).toBe(1);
  const plan = await opened.openPlan(other);
  await sidebarOf(plan)
    .host.getByText(/^Bewaard om/)
    .waitFor();
  await sidebarOf(page)
    .button(/^Open Draaiboek: plannen van/)
    .waitFor();
  await expect.poll(() => isMereHandle(page), soon).toBe(0);
  const again = await opened.open(address);
  await sidebarOf(again).host.getByText('1 plan', { exact: true }).waitFor();
});
