import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openBrowser } from './run/browser';
import { bundleHarness } from './run/bundle';
import { judgeWhosePages, readWhosePages, type WhosePage } from './run/whose-page';

const folder = fileURLToPath(new URL('pupils', import.meta.url));
/** What is known to be told wrong, page by page. */
const known: Record<string, string> = JSON.parse(readFileSync(`${folder}/known-wrong.json`, 'utf8'));
const pages = readWhosePages(folder);

/** A soak looks at all, a plain run at one page in eight and at all on which something is known to go wrong. */
const soak = Number(process.env['SOAK'] ?? 1) > 1;
const isChosen = ({ name }: WhosePage, at: number): boolean => soak || at % 8 === 0 || known[name] !== undefined;

test('there are pages of one pupil and of none, and each that is known to go wrong is one of them', () => {
  expect(pages.filter(({ student }) => student !== null).length).toBeGreaterThanOrEqual(40);
  expect(pages.filter(({ student }) => student === null).length).toBeGreaterThanOrEqual(5);
  expect(Object.keys(known).filter((one) => !pages.some(({ name }) => name === one))).toEqual([]);
});

/** Worse fails; better fails too, until the list has become shorter. */
test('whose a page is, is told as well as is known', async () => {
  const browser = await openBrowser();
  try {
    const wrong = await judgeWhosePages(browser, await bundleHarness(), pages.filter(isChosen));
    expect(Object.fromEntries(wrong)).toEqual(known);
  } finally {
    await browser.close();
  }
}, 300_000);
