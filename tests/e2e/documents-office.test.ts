import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { exampleContext } from '@/lib/core/reports/examples';
import { renderReport } from '@/lib/core/reports/render';
import { demoInput } from '../../scripts/documents/demo-pupil';

const root = new URL('../..', import.meta.url).pathname;
const hasOffice = spawnSync('soffice', ['--version']).error === undefined;
const folder = join(root, 'demo/documents');
const texts = mkdtempSync(join(tmpdir(), 'draaiboek-'));
const titles = (demoInput('minor').playbook.documents ?? []).map(({ title }) => `${title} - Noor Janssens`);

afterAll(() => rmSync(texts, { recursive: true, force: true }));

describe.skipIf(!hasOffice)('LibreOffice opens what npm run documents writes', () => {
  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'documents'], { cwd: root });
    expect(String(stderr)).toBe('');
    expect(status).toBe(0);
    const files = titles.map((title) => join(folder, `${title}.docx`));
    spawnSync('soffice', ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', texts, ...files]);
  });

  test('each as a .docx and a .pdf, and nothing else', () => {
    expect(readdirSync(folder).toSorted()).toEqual(
      titles.flatMap((title) => [`${title}.docx`, `${title}.pdf`]).toSorted(),
    );
  });

  test.each(titles)('%s is a pdf with its texts, and no tag in it', (title) => {
    expect(
      readFileSync(join(folder, `${title}.pdf`))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const text = readFileSync(join(texts, `${title}.txt`), 'utf8');
    expect(text).toContain(title.replace(' - Noor Janssens', ''));
    for (const part of ['Noor Janssens', 'Kinderboerderij De Wilg', '12 januari 2027', 'BuSO De Linde']) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/[{}]/);
  });

  test('and a copied report, with its headings, lists and strong words', () => {
    const page = join(texts, 'verslag.html');
    writeFileSync(page, `<meta charset="utf-8">${renderReport(smt, exampleContext(smt)).html}`);
    spawnSync('soffice', ['--headless', '--convert-to', 'fodt:OpenDocument Text Flat XML', '--outdir', texts, page]);
    const xml = readFileSync(join(texts, 'verslag.fodt'), 'utf8');
    const plain = (part: string) => part.replace(/<[^>]*>/g, '').trim();
    const all = (part: RegExp) => [...xml.matchAll(part)].map(([one]) => plain(one));
    const headings = all(/<text:h [^>]*text:outline-level="3"[^>]*>.*?<\/text:h>/gs);
    expect(headings).toEqual(expect.arrayContaining(['Verslag begeleidende klassenraad', 'SMT-plaats', 'Besluit']));
    const entries = all(/<text:list-item>.*?<\/text:list-item>/gs);
    expect(entries).toEqual(expect.arrayContaining([expect.stringMatching(/^Leerling: /)]));
    expect(xml).toMatch(/<text:span text:style-name="Strong_20_Emphasis">Leerling:<\/text:span>/);
  });
});
