import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StructureFile, structureFile } from '@/lib/core/model/structure-file';
import { smt } from '@/lib/core/playbooks/smt';
import { plain } from '@/lib/page/match/normalise';
import { vocabularyOf, wordsIn } from '@/lib/page/structure/vocabulary';
import { classWords } from '@/lib/page/structure/words';
import { askCase, openBrowser } from './run/browser';
import { bundleHarness } from './run/bundle';
import { type Case, readCases } from './run/case';
import type { Draft, Written } from './run/structure-in-page';

const folder = fileURLToPath(new URL('.', import.meta.url));
const url = 'https://demo.smartschool.be/index.php?module=LVS';
const vocabulary = vocabularyOf([smt]);
/** A soak looks at every case, a test run at one in so many. */
const every = Number(process.env['SOAK'] ?? 1) > 1 ? 1 : 17;
const work = mkdtempSync(join(tmpdir(), 'structure-'));

interface Outcome {
  one: Case;
  file: StructureFile;
  before: string[];
  after: string[];
}

let browser: Browser;
const outcomes: Outcome[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  const harness = await bundleHarness('tests/corpus/run/structure-in-page.ts');
  const waiting = readCases(folder)
    .filter((one) => one.expected.playbook !== null)
    .filter((_, at) => at % every === 0)
    .values();
  const look = async (): Promise<void> => {
    for (const one of waiting) outcomes.push(await writeBack(one, harness));
  };
  await Promise.all([look(), look(), look()]);
}, 900_000);

afterAll(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
});

/** Writes the page's structure, serves it again as a case and looks which items are still found. */
async function writeBack(one: Case, harness: string): Promise<Outcome> {
  const written = await askCase<Written>(browser, harness, one, 'structure');
  const file = structureFile.parse(written.file);
  const folder = join(work, one.name);
  mkdirSync(folder);
  for (const { name, html } of file.documents) writeFileSync(join(folder, name), html);
  const draft = await askCase<Draft>(browser, harness, { folder, expected: { url } }, 'draft');
  return { one, file, before: written.items, after: Object.keys(draft.items) };
}

/** Texts that a case holds as a value, or as the pupil's; short ones made of a form's own words are left out. */
function valuesOf({ expected }: Case): string[] {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) collect(one);
  };
  for (const { value } of Object.values(expected.items)) collect(value);
  collect(expected.student);
  return [...found].filter((value) => {
    const words = wordsIn(value);
    return value.length >= 4 && (words.length > 3 || words.some((word) => word.length > 2 && !vocabulary.has(word)));
  });
}

test('no value of any case survives, and no word that only a value has', () => {
  const survived = outcomes.flatMap(({ one, file }) => {
    const text = plain(JSON.stringify(file)).replace(/\s+/g, ' ');
    const words = new Set(wordsIn(JSON.stringify(file)));
    const said = new Set(file.documents.flatMap(({ html }) => wordsIn(html.replaceAll(/ class="[^"]*"/g, ''))));
    const values = valuesOf(one);
    const lost = values.filter((value) => text.includes(plain(value)));
    const single = values
      .flatMap(wordsIn)
      .filter((word) => word.length >= 4 && !vocabulary.has(word) && words.has(word))
      // As a class's name such a word is of our own list; in a text it would be the value's.
      .filter((word) => !classWords.has(word) || said.has(word));
    return [...lost, ...new Set(single)].map((value) => `${one.name}: ${value}`);
  });
  expect(survived).toEqual([]);
});

test('the pages written back are recognised nearly as the pages were', () => {
  const expected = outcomes.reduce((sum, { before }) => sum + before.length, 0);
  const right = outcomes.reduce((sum, { before, after }) => sum + before.filter((id) => after.includes(id)).length, 0);
  const lost = outcomes
    .map(({ one, before, after }) => `${one.name}: ${before.filter((id) => !after.includes(id)).join(' ')}`)
    .filter((line) => !line.endsWith(': '));
  console.log(lost.join('\n'), `\n${right} of ${expected}`);
  expect(right / expected, lost.join('\n')).toBeGreaterThanOrEqual(0.95);
});
