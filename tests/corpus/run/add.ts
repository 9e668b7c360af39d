import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askCase, openBrowser } from './browser.ts';
import { bundleHarness } from './bundle.ts';
import { checkStructure } from './structure-check.ts';
import type { Draft } from './structure-in-page.ts';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const args = process.argv.slice(2);
const into = args.indexOf('--into');
const corpus = resolve(into >= 0 ? (args[into + 1] ?? '') : fileURLToPath(new URL('..', import.meta.url)));
const file = args.find((arg, at) => !arg.startsWith('--') && (into < 0 || at !== into + 1));

if (!file || !existsSync(file)) stop(file ? `No such file: ${file}` : 'Usage: npm run corpus:add FILE');
const checked = checkStructure(readFileSync(file, 'utf8'));
if (!checked.ok) stop(`${file} is no page structure that can be added:`, ...checked.problems.map((one) => `- ${one}`));

const { documents } = checked.file;
const hash = createHash('sha256').update(JSON.stringify(documents)).digest('hex').slice(0, 6);
mkdirSync(corpus, { recursive: true });
const names = readdirSync(corpus);
const known = names.find((name) => name.endsWith(`-added-${hash}`));
if (known) stop(`This page is there already: ${known}`);

const folder = join(corpus, `${nextNumber(names)}-added-${hash}`);
mkdirSync(folder);
for (const { name, html } of documents) writeFileSync(join(folder, name), html);
const draft = await lookAt(folder);
writeFileSync(join(folder, 'expected.json'), `${toText(draft)}\n`);

const here = relative(process.cwd(), folder);
const found = Object.keys(draft.items).length;
console.log(`Added ${here}: ${draft.playbook ?? 'no plan'} recognised, ${found} items found.
It is a draft and counts for nothing until you have looked through it:
1. Open ${here}/page.html beside ${here}/expected.json.
2. Mend the items: add what was missed, take out what is wrong; the values are "", null or [] since nothing is filled in.
   On a page to read the values are the stand-ins that stand there ("01/01/2000" is "2000-01-01").
3. Take out "draft": true and run: npm run corpus -- tests/corpus`);

/** What recognition finds on the page now, as a first answer to mend. */
async function lookAt(dir: string): Promise<Draft> {
  const [browser, harness] = await Promise.all([openBrowser(), bundleHarness('tests/corpus/run/structure-in-page.ts')]);
  try {
    return await askCase<Draft>(browser, harness, { folder: dir, expected: { url } }, 'draft');
  } finally {
    await browser.close();
  }
}

function toText({ playbook, mode, items }: Draft): string {
  const open = Object.entries(items).map(([id, item]) => [id, { ...item, value: null }]);
  return JSON.stringify({ draft: true, url, playbook, mode, student: null, items: Object.fromEntries(open) }, null, 2);
}

function nextNumber(taken: readonly string[]): string {
  const numbers = taken.map((name) => Number(/^(\d+)-/.exec(name)?.[1] ?? 0));
  return String(Math.max(9, ...numbers) + 1);
}

function stop(...lines: string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}
