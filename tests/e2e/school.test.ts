import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Opened } from './support/launch';

let opened: Opened;
beforeAll(async () => {
  opened = await launch();
});
afterAll(() => opened?.close());

const noor = '49_10880_0';
const ilias = '49_10912_0';
const lore = '49_10955_0';

describe('the stand-in school', () => {
  test('keeps what a form of divs submits and shows it to be read', async () => {
    const page = await opened.openPlan(noor);
    await page.fill('[name=formval_318]', '08/01/2027');
    await page.check('[name=formval_309][value=vr]');
    await page.click('button[type=submit]');
    await page.waitForURL(/function=view/);
    expect(opened.school.records.find(noor)?.plan).toMatchObject({
      'tac-on': '08/01/2027',
      weekdays: ['di', 'do', 'vr'],
      'start-date': '12/01/2027',
    });
    expect(await page.textContent('.smsc_frame')).toContain('08/01/2027');
    await page.close();
  });

  test('has date fields of jQuery UI that write dd/mm/jjjj', async () => {
    const page = await opened.openPlan(ilias);
    await page.click('[name=q_22]');
    await page.click('.ui-datepicker-calendar td a');
    expect(await page.inputValue('[name=q_22]')).toMatch(/^01\/\d\d\/\d{4}$/);
    await page.click('[type=submit]');
    await page.waitForURL(/function=view/);
    expect(opened.school.records.find(ilias)?.plan['tac-on']).toMatch(/^01\/\d\d\/\d{4}$/);
    await page.close();
  });

  test('has TinyMCE editors whose text is what the form submits', async () => {
    const page = await opened.openPlan(lore);
    const editor = page.frameLocator('#body3_ifr').locator('body');
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' En naar de kinderboerderij.');
    await page.click('button[type=submit]');
    await page.waitForURL(/function=view/);
    expect(opened.school.records.find(lore)?.plan['viewpoint-pupil']).toBe(
      '<p>Lore wil naar de bib. En naar de kinderboerderij.</p>',
    );
    await page.close();
  });

  test('shows every pupil in every layout, to edit and to read', async () => {
    for (const layout of ['divs', 'fieldset', 'richtext'] as const) {
      for (const mode of ['edit', 'view'] as const) {
        const page = await opened.openPlan(noor, { layout, mode });
        expect(await page.textContent('#pupil_header')).toMatch(/Noor/);
        await page.close();
      }
    }
  });
});
