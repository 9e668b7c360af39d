import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Opened } from './support/launch';
import { type Sidebar, sidebarOf } from './support/sidebar';

const noor = '49_10880_0';
let opened: Opened;

beforeAll(async () => {
  opened = await launch({ viewport: { width: 1280, height: 900 } });
  await opened.setToday('2027-01-04');
});
afterAll(() => opened?.close());

async function openPlan(): Promise<{ page: Page; bar: Sidebar }> {
  const page = await opened.openPlan(noor);
  const bar = sidebarOf(page);
  await bar.ready();
  const later = bar.host.getByRole('button', { name: 'Later', exact: true });
  await bar.host.getByText(/^Bewaard om/).waitFor();
  if ((await later.count()) > 0) await later.click();
  return { page, bar };
}

const badge = async () => {
  const worker = await opened.worker();
  const texts = (await worker.evaluate(
    'chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map((tab) => chrome.action.getBadgeText({ tabId: tab.id }))))',
  )) as string[];
  return texts.find((text) => text !== '') ?? '';
};
const unfold = (bar: Sidebar, summary: RegExp) =>
  bar.host.getByText(summary).evaluate((one) => {
    if (one.parentElement instanceof HTMLDetailsElement) one.parentElement.open = true;
  });

test('why a finding is told, by keyboard, with its source and the day it was looked at', async () => {
  const { page, bar } = await openPlan();
  const why = bar.finding('SMT-161').getByRole('button', { name: /^Waarom\?/ });
  expect(await why.getAttribute('aria-expanded')).toBe('false');
  await why.focus();
  await page.keyboard.press('Enter');
  expect(await why.getAttribute('aria-expanded')).toBe('true');
  const text = () => bar.finding('SMT-161').locator('.why').textContent();
  expect(await text()).toContain('naar de TAC');
  expect(await text()).toMatch(/Draaiboek, stap 14, laatst nagekeken op \d+ \w+ \d{4}/);
  await bar
    .finding('SMT-100')
    .getByRole('button', { name: /^Waarom\?/ })
    .click();
  const examples = bar.finding('SMT-100').locator('.example b');
  expect(await examples.allTextContents()).toEqual(['Goed voorbeeld', 'Zo liever niet']);
  const { violations } = await new AxeBuilder({ page }).include('draaiboek-sidebar').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.keyboard.press('Shift+Tab');
  await why.focus();
  await page.keyboard.press('Enter');
  expect(await bar.finding('SMT-161').locator('.why').count()).toBe(0);
  await page.close();
});

test('a finding is set aside with a reason, counts no more, and comes back when its values change', async () => {
  const { page, bar } = await openPlan();
  const unsigned = bar.finding('SMT-160');
  await expect.poll(badge).not.toBe('');
  const counted = Number(await badge());
  await unsigned.getByRole('button', { name: /^Opzij zetten/ }).focus();
  await page.keyboard.press('Enter');
  const form = bar.host.getByRole('group', { name: 'Waarom zet je dit opzij?' });
  // The focus is in the form: the reason is typed at once, and the form sent by key alone.
  expect(await form.getByRole('button', { name: 'Zet opzij' }).isDisabled()).toBe(true);
  await expect.poll(() => form.getByRole('textbox').evaluate(hasFocus)).toBe(true);
  await page.keyboard.type('De ouders tekenen vrijdag.');
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const fold = bar.host.getByText('Opzij gezet (1)');
  await fold.waitFor();
  expect(await unsigned.getAttribute('data-weight')).toBe('aside');
  await expect.poll(async () => Number(await badge())).toBe(counted - 1);
  expect(await bar.step('signing').getAttribute('data-state')).toBe('error');
  // The way back has the focus; pressed, all is as it was.
  await expect.poll(() => page.evaluate(focused)).toBe('Ongedaan maken');
  await page.keyboard.press('Enter');
  await expect.poll(() => unsigned.getAttribute('data-weight')).toBe('error');

  await unsigned.getByRole('button', { name: /^Opzij zetten/ }).click();
  await form.getByRole('button', { name: 'Zo afgesproken op school' }).click();
  await form.getByRole('button', { name: 'Zet opzij' }).click();
  await fold.waitFor();
  // It stays so after a reload, with reason and day, and is listed with all that is kept.
  await page.reload();
  await bar.ready();
  await fold.click();
  await expect.poll(() => unsigned.textContent()).toContain('Opzij gezet op 4 januari 2027: Zo afgesproken op school');
  const own = await opened.openExtensionPage('dashboard.html#gegevens');
  await own.getByText('Noor Janssens').first().click();
  await expect.poll(() => own.locator('main').textContent()).toContain('Opzij gezette meldingen');
  expect(await own.locator('main').textContent()).toContain('Zo afgesproken op school (4 januari 2027)');
  await own.close();

  await page.getByLabel('SMT-overeenkomst', { exact: true }).check();
  await expect.poll(() => unsigned.getAttribute('data-weight'), { timeout: 10_000 }).toBe('error');
  const text = await unsigned.textContent();
  expect(text).toContain('Nog niet ondertekend: akkoord');
  expect(text).toContain('Was opzij gezet op 4 januari 2027, maar de gegevens zijn veranderd.');
  await page.close();
});

test('a rule of the school is switched off and on, and a legal one stays', async () => {
  const { page, bar } = await openPlan();
  await bar.finding('SMT-161').waitFor();
  const own = await opened.openExtensionPage('dashboard.html#regels');
  await own.getByRole('searchbox', { name: 'Zoek een regel' }).fill('binnengebracht');
  await own.locator('[data-rule="SMT-161"]').waitFor();
  const knob = own.getByRole('switch', { name: /^SMT-161/ });
  await knob.focus();
  await own.keyboard.press('Space');
  await own.getByText('SMT-161 is uit.').waitFor();
  await expect.poll(() => bar.finding('SMT-161').count()).toBe(0);
  await own.getByRole('searchbox').fill('');
  expect(await own.getByRole('status').last().textContent()).toMatch(/^\d+ regels, waarvan 1 uit$/);
  const legal = own.locator('[data-rule="SMT-120"]');
  expect(await legal.getByRole('switch').count()).toBe(0);
  expect(await legal.textContent()).toContain('Wettelijk');
  const { violations } = await new AxeBuilder({ page: own }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await knob.click();
  await bar.finding('SMT-161').waitFor({ state: 'attached' });
  await own.close();
  await page.close();
});

test('what no page can tell is answered and noted from the finding that misses it, and kept', async () => {
  const { page, bar } = await openPlan();
  await unfold(bar, /konden niet nagekeken worden$/);
  const group = bar.host.locator('.unknown-group', { hasText: 'SMT-overeenkomst' });
  await group.getByRole('button', { name: /^Noteer/ }).click();
  const record = bar.host.locator('[data-record="agreement"]');
  await expect.poll(() => record.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(true);
  await record.getByRole('textbox', { name: 'Trainingsinstelling' }).fill('De Zonnehoeve vzw');
  const costs = record.getByRole('textbox', { name: 'Kostenregeling' });
  await costs.fill('x'.repeat(480));
  await record.getByText('Nog 20 tekens').waitFor();
  await costs.fill('');
  await record.getByRole('button', { name: 'dinsdag' }).click();
  await record.getByRole('checkbox', { name: /^Wat hier leeg is/ }).check();
  await record.getByRole('button', { name: 'Bewaar: SMT-overeenkomst' }).click();
  await record.getByText('2 van 12 vakken ingevuld').waitFor();
  // What is left blank is absent: now the rule speaks of it.
  await expect.poll(() => bar.finding('SMT-152').count()).toBe(1);
  expect(await bar.finding('SMT-152').getAttribute('data-weight')).not.toBe('unknown');
  await bar.button('Ongedaan maken').click();
  await record.getByText('Nog niets genoteerd').waitFor();

  const places = bar.host.locator('[data-record="places"]');
  await bar.step('possible-places').locator('.step-line').click();
  await places.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const name = places.getByRole('textbox', { name: 'Naam' });
  await expect.poll(() => name.evaluate(hasFocus)).toBe(true);
  await page.keyboard.type('Kinderboerderij');
  await places.getByRole('button', { name: 'Bewaar: Mogelijke plaatsen' }).focus();
  await page.keyboard.press('Enter');
  await places.getByText('1 plaats genoteerd').waitFor();
  await page.reload();
  await bar.ready();
  await bar.step('possible-places').locator('.step-line').click();
  await places.locator('summary').click();
  expect(await name.inputValue()).toBe('Kinderboerderij');
  const { violations } = await new AxeBuilder({ page }).include('draaiboek-sidebar').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const own = await opened.openExtensionPage('dashboard.html#gegevens');
  await own.getByText('Noor Janssens').first().click();
  await expect.poll(() => own.locator('main').textContent()).toContain('Kinderboerderij');
  await own.close();
  await page.close();
});

test('what a copied report lacks is told, and noted from there', async () => {
  const { page, bar } = await openPlan();
  await bar.step('place').locator('.step-line').click();
  await bar.step('place').getByRole('button', { name: 'Maak het verslag' }).click();
  await bar.host.getByRole('textbox', { name: 'Voorzitter' }).fill('An Peeters');
  await bar.host.getByRole('textbox', { name: 'Aanwezig' }).fill('Els Maes en Jan De Smet');
  await bar.host.getByRole('textbox', { name: 'Motivatie' }).fill('Dicht bij huis.');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await bar.host.getByRole('button', { name: 'Kopieer klassenraadsverslag' }).click();
  await bar.host.getByText(/^Gekopieerd/).waitFor();
  await bar.host.getByRole('button', { name: /Terug naar de checklist/ }).click();
  // The decision was left open: the rule says so, and leads to where it is noted once it was written in Smartschool.
  const decision = bar.finding('SMT-173');
  await expect.poll(() => decision.getAttribute('data-weight')).toBe('error');
  await unfold(bar, /^Nog \d+ melding/);
  await decision.getByRole('button', { name: /^Noteer/ }).click();
  const content = bar.step('place').locator('.record', { hasText: 'Wat er in het verslag staat' });
  await content.getByRole('textbox', { name: 'Besluit' }).fill('Noor gaat naar de kinderboerderij.');
  expect(await content.getByRole('textbox', { name: 'Aanwezig' }).inputValue()).toBe('Els Maes\nJan De Smet');
  await content.getByRole('button', { name: /^Bewaar/ }).click();
  await content.getByText('Alles ingevuld').waitFor();
  await expect
    .poll(() => decision.count().then(async (n) => (n === 0 ? null : decision.getAttribute('data-weight'))))
    .not.toBe('error');
  const own = await opened.openExtensionPage('dashboard.html#gegevens');
  await own.getByText('Noor Janssens').first().click();
  await expect.poll(() => own.locator('main').textContent()).toContain('Noor gaat naar de kinderboerderij.');
  await own.close();
  await page.close();
});

/** Runs in the page: the text of what has the focus inside the sidebar. */
function focused(): string {
  return document.querySelector('draaiboek-sidebar')?.shadowRoot?.activeElement?.textContent ?? '';
}

/** Runs in the page, on an element inside the sidebar. */
function hasFocus(one: Element): boolean {
  return (one.getRootNode() as ShadowRoot).activeElement === one;
}
