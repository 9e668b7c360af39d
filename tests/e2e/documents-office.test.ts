import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
});
