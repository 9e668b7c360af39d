import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Layout } from '../smartschool/pupils';
import { launch, type Opened } from './support/launch';
import { type Sidebar, sidebarOf } from './support/sidebar';

/** A pupil whose plan is still empty. */
const jef = '49_10970_0';
let opened: Opened;

beforeAll(async () => {
  opened = await launch();
  await opened.setToday('2026-11-21');
});
afterAll(() => opened?.close());
beforeEach(() => opened.school.records.reset());

const save = /^(Opslaan|Bewaar|Bewaren)$/;
const line = (bar: Sidebar, item: string) => bar.host.locator(`[data-fill="${item}"]`);
/** What the form would send now, editors included. */
const formState = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { tinymce } = window as unknown as { tinymce?: { triggerSave(): void } };
    tinymce?.triggerSave();
    return JSON.stringify(
      [...document.forms].map((form) => [...new FormData(form)].map(([name, value]) => [name, String(value)])),
    );
  });

/** Opens an empty plan, types what is known in the steps of the sidebar, and opens the list. */
async function listed(layout: Layout) {
  const page = await opened.openPlan(jef, { layout });
  page.setDefaultTimeout(8000);
  const bar = sidebarOf(page);
  await bar.ready();
  const counted = { posts: 0 };
  page.on('request', (request) => {
    if (request.method() === 'POST') counted.posts += 1;
  });
  await bar.step('desirability').getByRole('button').first().click();
  await bar.host
    .getByLabel('Bevindingen over de wenselijkheid', { exact: true })
    .fill('Jef is er klaar voor.\nHij kijkt ernaar uit.');
  await bar.step('period').getByRole('button').first().click();
  await bar.host.getByLabel('Startdatum', { exact: true }).fill('2027-01-12');
  await bar.step('period').getByLabel('dinsdag', { exact: true }).click();
  await bar.button(/^Vul in: \d+ voorstellen$/).click();
  return { page, bar, counted };
}

test.each<Layout>(['divs', 'fieldset', 'richtext'])(
  'all that is known is filled at once, read back, taken back and filled again: %s',
  async (layout) => {
    const { page, bar, counted } = await listed(layout);
    const before = await formState(page);
    const known = ['plan-title', 'created-on', 'desirability', 'start-date', 'weekdays'];
    for (const item of known) expect(await line(bar, item).getByRole('checkbox').isChecked()).toBe(true);

    await bar.button('Vul 5 velden in').click();
    for (const item of known) await line(bar, item).getByText('Ingevuld en nagekeken').waitFor();
    expect(await formState(page)).not.toBe(before);

    // One line alone, then all that is left: the form holds exactly what it held.
    await bar.button('Ongedaan maken: Startdatum').click();
    await line(bar, 'start-date').getByText('Ongedaan gemaakt').waitFor();
    expect(await line(bar, 'weekdays').getByText('Ingevuld en nagekeken').count()).toBe(1);
    await bar.button('Alles ongedaan maken').click();
    for (const item of known) await line(bar, item).getByText('Ongedaan gemaakt').waitFor();
    expect(await formState(page)).toBe(before);
    expect(counted.posts).toBe(0);

    // What was not typed is still known, and goes into the form with the keyboard alone.
    await bar.button('Terug naar de checklist').click();
    await bar.button('Vul in: 2 voorstellen').press('Enter');
    await bar.host.locator('h3:focus').waitFor();
    await line(bar, 'created-on').getByRole('checkbox').press('Space');
    await bar.button('Vul 1 veld in').press('Enter');
    await line(bar, 'plan-title').getByText('Ingevuld en nagekeken').waitFor();
    await page.getByRole('button', { name: save }).click();
    await expect.poll(() => opened.school.records.find(jef)?.plan['plan-title']).toBe('SMT 2026-2027');
    expect(opened.school.records.find(jef)?.plan['created-on']).toBe('');
    await page.close();
  },
);

test('a field that was typed in meanwhile is left alone, and its line says so', async () => {
  const { page, bar, counted } = await listed('divs');
  // The first input is the school's own search.
  const title = page.locator('input').filter({ visible: true }).nth(1);
  await title.fill('Mijn eigen titel');
  await title.blur();
  await bar.button('Vul 5 velden in').click();
  await line(bar, 'plan-title').getByText('Het veld is intussen gewijzigd.').waitFor();
  await line(bar, 'weekdays').getByText('Ingevuld en nagekeken').waitFor();
  expect(await title.inputValue()).toBe('Mijn eigen titel');
  expect(counted.posts).toBe(0);
  await page.close();
});

test('over a filled field nothing is ticked, and a file leads to its field', async () => {
  const page = await opened.openPlan('49_10880_0', { layout: 'divs' });
  page.setDefaultTimeout(8000);
  const bar = sidebarOf(page);
  await bar.ready();
  await bar.step('period').getByRole('button').first().click();
  await bar.host.getByLabel('Startdatum', { exact: true }).fill('2027-01-19');
  await bar.button('Vul in: 1 voorstel').click();
  expect(await line(bar, 'start-date').getByRole('checkbox').isChecked()).toBe(false);
  expect(await line(bar, 'start-date').getByText('Vervangt wat er staat.').count()).toBe(1);
  expect(await bar.button('Niets aangevinkt').isDisabled()).toBe(true);
  await bar.host.getByText(/^Zelf in te vullen: /).click();
  await bar.button('Ga naar het veld: Ondertekend akkoord').click();
  await page.close();
});
