import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Opened } from './support/launch';
import { type Sidebar, sidebarOf } from './support/sidebar';

const noor = '49_10880_0';
let opened: Opened;

beforeAll(async () => {
  opened = await launch();
  await opened.setToday('2027-01-04');
});
afterAll(() => opened?.close());

async function openNoor(): Promise<{ page: Page; bar: Sidebar }> {
  const page = await opened.openPlan(noor);
  const bar = sidebarOf(page);
  await bar.ready();
  return { page, bar };
}

/** What the real editor of another form makes of the clipboard. */
async function pastedInEditor(): Promise<string> {
  const page = await opened.openPlan('49_10955_0', { layout: 'richtext' });
  await page.frameLocator('#body13_ifr').locator('body').click();
  await page.keyboard.press('Control+V');
  const content = () =>
    page.evaluate(() => {
      const { tinymce } = window as unknown as { tinymce: { get(id: string): { getContent(): string } } };
      return tinymce.get('body13').getContent();
    });
  await expect.poll(content).toContain('Zonnehoeve');
  const pasted = await content();
  await page.close();
  return pasted;
}

const summaryOf = (step: Locator) => step.locator('[data-part="summary"]').first();

test('open the plan, see the checklist, fill, add a contact, copy a report, restart: all is still there', async () => {
  const { page, bar } = await openNoor();
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: 'https://demo.smartschool.be',
  });

  // The checklist: fourteen steps, judged by what is on the page.
  expect(await bar.steps().count()).toBe(14);
  await expect.poll(() => summaryOf(bar.step('possible-places')).textContent()).toBe('5 oktober 2026');
  // The places themselves stand on no page: their step asks for them.
  expect(await bar.step('possible-places').getAttribute('data-state')).toBe('attention');
  expect(await bar.finding('SMT-031').getAttribute('data-weight')).toBe('warning');
  expect(await bar.finding('SMT-161').getAttribute('data-weight')).toBe('error');
  await bar.host.getByRole('button', { name: 'Trainingsbegeleider', exact: true }).click();

  // The first day: what happened before Draaiboek came.
  await bar.button('Vertel het kort').click();
  const wish = bar.host.getByRole('group', { name: 'Wenselijkheid van de SMT' });
  await wish.getByRole('radio', { name: 'Ja' }).check();
  await wish.getByLabel(/datum/i).fill('2026-09-28');
  await bar.button('Nee voor de rest').click();
  await bar.host.getByLabel('Wat is de geboortedatum van de leerling?').fill('2010-05-20');
  await bar.host
    .getByRole('group', { name: /eerste twee leerjaren/ })
    .getByRole('radio', { name: 'Ja' })
    .check();
  await bar.host.getByRole('radio', { name: 'belevingsgericht' }).check();
  await bar.button('Bewaar').click();
  await expect.poll(() => summaryOf(bar.step('desirability')).textContent()).toContain('28 september');
  await expect.poll(() => bar.finding('SMT-013').count()).toBe(0);
  await expect.poll(() => bar.finding('SMT-052').getAttribute('data-weight')).toBe('error');

  // Fill: a date, with its preview, and a line for the contacts.
  await bar.step('signing').getByRole('button').first().click();
  await bar.button('Vul in: Documenten bij de TAC op').click();
  await expect.poll(() => bar.finding('SMT-161').count()).toBe(0);
  await bar.step('prior-contacts').getByRole('button').first().click();
  await bar.host.getByLabel('Inhoud van het contact').fill('uurrooster besproken');
  await bar.button('Voeg toe aan het veld').click();
  await expect
    .poll(() => page.locator('textarea').evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)))
    .toContainEqual(expect.stringContaining('04/01/2027, telefonisch: uurrooster besproken'));

  // Copy: what is empty is named before, and both flavours land on the clipboard.
  await bar.button('Kopieer klassenraadsverslag').click();
  const composer = bar.host.getByRole('region', { name: 'Klassenraadsverslag' });
  await composer.getByLabel('Voorzitter').fill('Eva Mertens');
  await expect.poll(() => composer.textContent()).toMatch(/Nog leeg in dit verslag: .*aanwezigen/);
  await composer.getByLabel('Besluit').fill('De SMT gaat door.');
  await bar.button('Kopieer klassenraadsverslag').click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('Kinderboerderij De Zonnehoeve');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<h3>');
  expect(html).toContain('De SMT gaat door.');
  const pasted = await pastedInEditor();
  for (const part of [/<h3>Verslag begeleidende klassenraad<\/h3>/, /<ul>\s*<li>[\s\S]*<\/li>\s*<\/ul>/]) {
    expect(pasted).toMatch(part);
  }
  expect(pasted).toContain('<strong>Leerling:</strong> Noor Janssens');
  await page.bringToFront();

  // The copy is remembered for its topics.
  await bar.button('← Terug naar de checklist').click();
  await expect.poll(() => bar.finding('SMT-052').count()).toBe(0);
  await expect.poll(() => summaryOf(bar.step('place')).textContent()).toContain('verslag van 4 januari');
  await page.locator('input[type=submit], button[type=submit], .smscButton.blue').first().click();
  await expect
    .poll(() => JSON.stringify(opened.school.records.find(noor)?.plan ?? {}))
    .toContain('uurrooster besproken');

  await opened.restart();
  const again = await openNoor();
  await expect
    .poll(() => summaryOf(again.bar.step('desirability')).textContent())
    .toContain('verslag van 28 september');
  expect(await summaryOf(again.bar.step('place')).textContent()).toContain('verslag van 4 januari');
  expect(await again.bar.finding('SMT-161').count()).toBe(0);
  expect(await again.bar.finding('SMT-013').count()).toBe(0);
  expect(await again.bar.host.getByText('Wat is jouw rol?').count()).toBe(0);
});

test('the background may stop between any two actions and nothing is lost', async () => {
  const { page, bar } = await openNoor();
  await opened.killWorker();
  await bar.step('agreement').getByRole('button').first().click();
  await bar.step('agreement').getByRole('radio', { name: 'arbeidsdeelname' }).check();
  await expect.poll(() => bar.finding('SMT-143').getAttribute('data-weight')).toBe('error');
  await opened.killWorker();
  await bar.step('agreement').getByLabel('Stap is klaar').check();
  await expect.poll(() => bar.step('agreement').getByLabel('Stap is klaar').isChecked()).toBe(true);
  await opened.killWorker();
  await page.reload();
  await bar.ready();
  await expect.poll(() => bar.finding('SMT-143').getAttribute('data-weight')).toBe('error');
  await page.close();
});

test('after an update of the extension the page says so calmly and keeps what was typed', async () => {
  const { page, bar } = await openNoor();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await bar.step('prior-contacts').getByRole('button').first().click();
  await bar.host.getByLabel('Inhoud van het contact').fill('nog niet toegevoegd');
  await (await opened.worker()).evaluate('chrome.runtime.reload()').catch(() => undefined);
  await page.locator('#formval_301, input[type=text]').first().focus();
  await page.keyboard.type('x');
  await expect
    .poll(() => bar.host.getByText('Draaiboek is vernieuwd: herlaad de pagina').count(), { timeout: 15_000 })
    .toBe(1);
  expect(await bar.host.getByLabel('Inhoud van het contact').inputValue()).toBe('nog niet toegevoegd');
  expect(errors).toEqual([]);
});
