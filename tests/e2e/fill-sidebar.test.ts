import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Layout } from '../smartschool/pupils';
import { launch, type Opened } from './support/launch';
import { sidebarOf } from './support/sidebar';

/** A pupil whose plan is still empty. */
const jef = '49_10970_0';
let opened: Opened;

beforeAll(async () => {
  opened = await launch();
  await opened.setToday('2026-11-21');
});
afterAll(() => opened?.close());
beforeEach(() => opened.school.records.reset());

test.each<Layout>(['divs', 'fieldset', 'richtext'])(
  'title, days, a date and a text go from the sidebar into the form and on to the school: %s',
  async (layout) => {
    const page = await opened.openPlan(jef, { layout });
    page.setDefaultTimeout(8000);
    const bar = sidebarOf(page);
    await bar.ready();
    let submits = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST') submits += 1;
    });

    await bar.step('desirability').getByRole('button').first().click();
    await bar.button('Vul in: Titel van het trainingsplan').click();
    await expect.poll(() => bar.host.getByText('Titel van het trainingsplan ingevuld').count()).toBeGreaterThan(0);
    await bar.host
      .getByLabel('Bevindingen over de wenselijkheid', { exact: true })
      .fill('Jef is er klaar voor.\nHij kijkt ernaar uit.');
    await bar.button('Vul in: Bevindingen over de wenselijkheid').click();
    await expect.poll(() => bar.button('Ongedaan maken: Bevindingen over de wenselijkheid').count()).toBe(1);

    await bar.step('period').getByRole('button').first().click();
    await bar.host.getByLabel('Startdatum', { exact: true }).fill('2027-01-12');
    await bar.button('Vul in: Startdatum').click();
    await bar.step('period').getByLabel('dinsdag', { exact: true }).click();
    await bar.button('Vul in: Dagen').click();
    await expect.poll(() => bar.button('Ongedaan maken: Dagen').count()).toBe(1);
    expect(submits).toBe(0);

    // A text that was written by mistake is gone again, in the editor and in what the form would send.
    await bar.step('focus').getByRole('button').first().click();
    await bar.step('focus').getByRole('textbox').first().fill('verkeerde leerling');
    await bar
      .step('focus')
      .getByRole('button', { name: /^Vul in/ })
      .click();
    await bar
      .step('focus')
      .getByRole('button', { name: /^Ongedaan maken/ })
      .click();
    await expect
      .poll(() =>
        bar
          .step('focus')
          .getByRole('button', { name: /^Ongedaan maken/ })
          .count(),
      )
      .toBe(0);

    await page.getByRole('button', { name: /^(Opslaan|Bewaar|Bewaren)$/ }).click();
    await expect.poll(() => opened.school.records.find(jef)?.plan['plan-title']).toBe('SMT 2026-2027');
    const saved = opened.school.records.find(jef)?.plan;
    expect(JSON.stringify(saved)).toMatch(/Jef is er klaar voor\..*Hij kijkt ernaar uit\./);
    expect(JSON.stringify(saved)).toMatch(/12\/01\/2027|2027-01-12/);
    expect(JSON.stringify(saved)).not.toContain('verkeerde leerling');
  },
);
