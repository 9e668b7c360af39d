import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Opened } from './support/launch';

let opened: Opened;
beforeAll(async () => {
  opened = await launch();
});
afterAll(() => opened?.close());

const page = (file: string) => `/index.php?module=LVS&pupilID=49_10880_0&file=${file}`;

test('the school changes pupils inside one document: header first, form a moment later', async () => {
  const shown = await opened.open(page('swap'));
  // The page itself writes down what stood in the form when the header changed: a look from outside may come too late.
  await shown.evaluate(() => {
    new MutationObserver(() => {
      const header = document.querySelector('#pupil_header')?.textContent ?? '';
      const start = document.querySelector<HTMLInputElement>('[name=formval_307]')?.value ?? '';
      if (header.includes('Amber')) document.documentElement.dataset['startUnderAmber'] ??= start;
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await shown.click('[data-pupil="49_10961_0"]');
  await shown.waitForFunction(() => document.documentElement.dataset['shown'] === '49_10961_0');
  expect(await shown.evaluate(() => document.documentElement.dataset['startUnderAmber'])).toBe('12/01/2027');
  expect(await shown.inputValue('[name=formval_307]')).toBe('');
  await shown.close();
});

test('the school fills a page after it was loaded', async () => {
  const shown = await opened.open(page('late'));
  expect(await shown.locator('.compose_row').count()).toBe(0);
  await shown.waitForFunction(() => document.documentElement.dataset['complete'] === 'yes');
  expect(await shown.locator('.compose_row').count()).toBe(20);
  await shown.close();
});

test('the hostile page counts keys, and its own markup in labels is only text', async () => {
  const shown = await opened.open(page('hostile&csp=strict'));
  await shown.keyboard.press('x');
  expect(await shown.evaluate('window.hostile.keys')).toBe(1);
  expect(await shown.evaluate('window.hostile.ran')).toBe(false);
  expect(await shown.textContent('label[for=formval_306]')).toContain('onerror');
  await shown.close();
});
