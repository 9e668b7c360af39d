import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Layout } from '../smartschool/pupils';
import { launch, type Opened } from './support/launch';
import { type Sidebar, sidebarOf } from './support/sidebar';

/** In the extension's service worker. */
declare const chrome: {
  storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>>; clear(): Promise<void> }>;
};

/** A pupil whose plan is still empty, and another. */
const jef = '49_10970_0';
const noor = '49_10880_0';
const words = 'Jef werkt het liefst in een kleine ploeg, met een vaste begeleider.';
let opened: Opened;

beforeAll(async () => {
  opened = await launch();
  await opened.setToday('2026-11-21');
});
afterAll(() => opened?.close());
beforeEach(async () => {
  opened.school.records.reset();
  await (await opened.worker()).evaluate(() => chrome.storage.session.clear());
});

const heldInMemory = async (): Promise<string> =>
  (await opened.worker()).evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
const card = (bar: Sidebar) => bar.host.getByRole('region', { name: 'Niet bewaarde tekst teruggevonden' });

async function openPlan(pupil: string, layout?: Layout, mode: 'edit' | 'view' = 'edit') {
  const page = await opened.openPlan(pupil, layout === undefined ? { mode } : { layout, mode });
  page.setDefaultTimeout(8000);
  const bar = sidebarOf(page);
  await bar.ready();
  return { page, bar };
}

/** The page's own text area, or the body of its editor, and what the form would send of it. */
function fieldOf(page: Page, layout: Layout) {
  const name = layout === 'richtext' ? 'body1' : 'formval_301';
  const box =
    layout === 'richtext'
      ? page.frameLocator(`#${name}_ifr`).locator('body')
      : page.locator(`textarea[name="${name}"]`);
  return {
    box,
    text: async () =>
      (layout === 'richtext' ? box.textContent() : box.inputValue()).then((text) => (text ?? '').trim()),
  };
}

/** Makes a list of what stands in the editor, with its own button's command. */
const makeList = (page: Page) =>
  page.evaluate(() => {
    const { tinymce } = window as unknown as { tinymce: { get(id: string): { execCommand(name: string): void } } };
    tinymce.get('body1').execCommand('InsertUnorderedList');
  });

/** All that the extension keeps on disk: its settings and its database. */
async function onDisk(): Promise<string> {
  return (await opened.worker()).evaluate(async () => {
    const all: unknown[] = [await chrome.storage.local.get()];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          rows.onsuccess = resolve;
        });
        all.push(rows.result);
      }
      database.close();
    }
    return JSON.stringify(all);
  });
}

test.each<Layout>(['divs', 'richtext'])(
  'a text that was typed and lost comes back for the same pupil, is undone, and is nowhere on disk: %s',
  async (layout) => {
    const first = await openPlan(jef, layout);
    await fieldOf(first.page, layout).box.click();
    await first.page.keyboard.type(words);
    if (layout === 'richtext') await makeList(first.page);
    await expect.poll(heldInMemory, { timeout: 5000 }).toContain(layout === 'richtext' ? `<li>${words}` : words);
    expect(await card(first.bar).count()).toBe(0);
    // The session ends: the page goes elsewhere and nothing was saved.
    await first.page.goto('about:blank');
    await first.page.close();
    const disk = await onDisk();
    expect(disk).toContain('Jef');
    expect(disk).not.toContain('kleine ploeg');

    const other = await openPlan(noor, layout);
    await other.page.waitForTimeout(1000);
    expect(await card(other.bar).count()).toBe(0);
    await other.page.close();
    const toRead = await openPlan(jef, layout, 'view');
    await toRead.page.waitForTimeout(1000);
    expect(await card(toRead.bar).count()).toBe(0);
    await toRead.page.close();

    const { page, bar } = await openPlan(jef, layout);
    const field = fieldOf(page, layout);
    const offer = card(bar);
    await offer.waitFor();
    expect(await offer.getByRole('definition').allTextContents()).toEqual(['Nog niets', words]);
    expect(await offer.getByRole('checkbox').isChecked()).toBe(true);
    expect(await field.text()).toBe('');
    await offer.getByRole('button', { name: 'Zet terug' }).click();
    await expect.poll(field.text).toBe(words);
    await expect.poll(() => offer.count()).toBe(0);

    await bar.button('Ongedaan maken').first().click();
    await expect.poll(field.text).toBe('');
    await offer.waitFor();
    await offer.getByRole('button', { name: 'Zet terug' }).click();
    await expect.poll(field.text).toBe(words);
    if (layout === 'richtext') expect(await field.box.innerHTML()).toMatch(/^<ul>\s*<li>Jef werkt/);
    await page.getByRole('button', { name: /^(Opslaan|Bewaar|Bewaren)$/ }).click();
    await expect.poll(() => JSON.stringify(opened.school.records.find(jef)?.plan)).toContain(words);

    // It is stored now, so it is held no longer.
    const saved = await openPlan(jef, layout);
    await expect.poll(heldInMemory).not.toContain('kleine ploeg');
    expect(await card(saved.bar).count()).toBe(0);
    await saved.page.close();
    await page.close();
  },
);

test('nothing is ticked over a filled field, and what is not needed goes', async () => {
  const first = await openPlan(noor);
  const field = fieldOf(first.page, 'divs');
  await field.box.fill(`${words}\n\nEn buiten.`);
  await expect.poll(heldInMemory).toContain('En buiten.');
  await first.page.close();

  const { page, bar } = await openPlan(noor);
  const before = await fieldOf(page, 'divs').text();
  const offer = card(bar);
  await offer.waitFor();
  expect(await offer.getByRole('checkbox').isChecked()).toBe(false);
  expect(await offer.getByRole('button', { name: 'Zet terug' }).isDisabled()).toBe(true);
  await offer.getByRole('checkbox').check();
  await offer.getByRole('button', { name: 'Zet terug' }).click();
  await expect.poll(fieldOf(page, 'divs').text).toBe(`${words}\n\nEn buiten.`);
  await bar.button('Ongedaan maken').first().click();
  await expect.poll(fieldOf(page, 'divs').text).toBe(before);
  await offer.getByRole('button', { name: 'Niet nodig' }).click();
  await expect.poll(heldInMemory).not.toContain(words);
  expect(await card(bar).count()).toBe(0);
  expect(await fieldOf(page, 'divs').text()).toBe(before);
  await page.close();
});
