import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Opened } from './support/launch';
import { sidebarOf } from './support/sidebar';

const noor = '49_10880_0';
const hostilePath = `/index.php?module=LVS&pupilID=${noor}&file=hostile&csp=strict`;

interface Hostile {
  keys: number;
  ran: boolean;
  [name: string]: unknown;
}
const hostileOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { hostile: Hostile }).hostile);

describe('a hostile page', () => {
  let opened: Opened;
  let page: Page;
  beforeAll(async () => {
    opened = await launch();
    await opened.setToday('2027-01-04');
    page = await opened.open(hostilePath);
    await sidebarOf(page).ready();
  });
  afterAll(() => opened?.close());

  test('runs no script through labels and values that the sidebar shows', async () => {
    const bar = sidebarOf(page);
    await bar.step('place').getByRole('button').first().click();
    expect(await bar.step('place').textContent()).toContain('<img src=x onerror=');
    expect(await bar.host.locator('img[src="x"]').count()).toBe(0);
    expect((await hostileOf(page)).ran).toBe(false);
  });

  test('sees no key that is typed in the sidebar, and its own shortcuts still work', async () => {
    const bar = sidebarOf(page);
    const before = (await hostileOf(page)).keys;
    await bar.button('Kopieer klassenraadsverslag').click();
    await bar.host.getByLabel('Voorzitter').pressSequentially('Eva');
    expect((await hostileOf(page)).keys).toBe(before);
    await page.locator('h1, h2').first().click();
    await page.keyboard.press('x');
    expect((await hostileOf(page)).keys).toBe(before + 1);
  });

  test('gets no answer from the background', async () => {
    const answer = await page.evaluate(
      (id) =>
        new Promise<string>((tell) => {
          const { chrome } = globalThis as unknown as {
            chrome?: { runtime?: { sendMessage?(to: string, message: unknown, done: (got: unknown) => void): void } };
          };
          if (chrome?.runtime?.sendMessage === undefined) return tell('no way to send');
          chrome.runtime.sendMessage(id, { name: 'settings/read', input: {} }, (got) =>
            tell(JSON.stringify(got ?? null)),
          );
        }),
      opened.extensionId,
    );
    expect(['no way to send', 'null']).toContain(answer);
  });
});

describe('what users get', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await launch({ build: 'release' });
  });
  afterAll(() => opened?.close());

  test('has a closed shadow root that works and that the page cannot read', async () => {
    const page = await opened.openPlan(noor);
    const host = page.locator('draaiboek-sidebar');
    await host.waitFor({ state: 'attached' });
    expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
    expect(await host.textContent()).toBe('');
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    await expect
      .poll(async () => {
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        return nodes.filter((node) => node.role?.value === 'heading').map((node) => node.name?.value);
      })
      .toContain('Noor Janssens');
    await page.close();
  });

  test('stays away from pages that hold no plan', async () => {
    for (const path of ['/index.php?module=News', '/index.php?module=Messages', '/']) {
      const page = await opened.open(path);
      await page.waitForTimeout(800);
      expect(await page.locator('draaiboek-sidebar').count(), path).toBe(0);
      await page.close();
    }
  });
});

describe('the sidebar and the page', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await launch();
    await opened.setToday('2027-01-04');
  });
  afterAll(() => opened?.close());

  test('follow each other: typing in a field updates the checklist', async () => {
    const page = await opened.openPlan(noor);
    const bar = sidebarOf(page);
    await bar.ready();
    const tac = page.locator('[name=formval_317], input[placeholder="dd/mm/jjjj"]').last();
    await expect.poll(() => bar.finding('SMT-161').count()).toBe(1);
    await tac.fill('20/01/2027');
    await expect.poll(() => bar.finding('SMT-161').count()).toBe(0);
    await expect.poll(() => bar.finding('SMT-162').textContent()).toContain('20 januari 2027');
    await page.close();
  });

  test('do not mix a second pupil with the first', async () => {
    const page = await opened.open(`/index.php?module=LVS&pupilID=${noor}&file=swap`);
    const bar = sidebarOf(page);
    await bar.ready();
    await expect.poll(() => bar.host.getByRole('heading', { name: 'Noor Janssens' }).count()).toBe(1);
    await page.click('[data-pupil="49_10961_0"]');
    await expect.poll(() => bar.host.getByRole('heading', { name: 'Amber Lemmens' }).count()).toBe(1);
    await expect.poll(() => bar.host.getByText('Kinderboerderij De Zonnehoeve').count()).toBe(0);
    await page.close();
  });

  test('leave each other room and styles: nothing of the form is covered at 1280 pixels', async () => {
    const page = await opened.openPlan(noor);
    const bar = sidebarOf(page);
    await bar.ready();
    const left = (await bar.host.locator('aside').boundingBox())?.x ?? 0;
    const widest = await page
      .locator('form input:visible, form textarea:visible, form select:visible')
      .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
    expect(left).toBeGreaterThan(800);
    expect(widest).toBeLessThanOrEqual(left);
    await bar.button('Klap Draaiboek in').click();
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px');
    await page.reload();
    await expect.poll(() => bar.host.locator('button').first().isVisible()).toBe(true);
    expect(await bar.steps().count()).toBe(0);
    await page.close();
  });

  test('have no accessibility faults, and a planted one would be seen', async () => {
    const page = await opened.openPlan(noor);
    const bar = sidebarOf(page);
    await bar.host.locator('button').first().click();
    await bar.ready();
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page }).include('draaiboek-sidebar').analyze();
      return violations.map((violation) => violation.id);
    };
    expect(await faults()).toEqual([]);
    await bar.host.locator('aside').evaluate((aside) => {
      const button = document.createElement('button');
      aside.append(button);
    });
    expect(await faults()).toContain('button-name');
    await page.close();
  });
});
