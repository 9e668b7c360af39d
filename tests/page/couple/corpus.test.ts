import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Coupling } from '@/lib/core/model/coupling';
import { smt } from '@/lib/core/playbooks/smt';
import { collectCandidates } from '@/lib/page/candidates/collect';
import { type Pointable, pointables } from '@/lib/page/couple/pointable';
import { recognise } from '@/lib/page/recognise';

const corpus = `${process.cwd()}/tests/corpus/`;
const cases = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${corpus}${entry.name}/expected.json`))
  .map(({ name }) => name)
  // A soak looks at all of them, a test run at some.
  .filter((_, at) => Number(process.env['SOAK'] ?? 1) > 1 || at % 6 === 0);
const url = 'https://demo.smartschool.be/index.php?module=LVS';

interface Expected {
  student: { name: string; class: string | null } | null;
}

const show = (html: string): void => {
  document.documentElement.innerHTML = html.replace(/<!DOCTYPE[^>]*>/i, '');
};
afterEach(() => show('<body></body>'));

function open(name: string): Expected {
  show(readFileSync(`${corpus}${name}/page.html`, 'utf8'));
  return JSON.parse(readFileSync(`${corpus}${name}/expected.json`, 'utf8')) as Expected;
}

function found(couplings: Coupling[] = []): Pointable[] {
  const view = collectCandidates(document);
  const fields = recognise(document, [smt], url)?.fields ?? new Map();
  return view ? pointables(document, view, url, { playbook: smt, fields, couplings }) : [];
}

describe('every field of the corpus', () => {
  it.each(cases)('is known again by its print, which says nothing of a person: %s', (name) => {
    const { student } = open(name);
    const all = found();
    const couplings = all.map((field, at) => ({
      id: String(at),
      host: 'demo.smartschool.be',
      playbook: 'smt',
      verdict: { is: 'none' as const },
      field: field.print(),
      madeOn: '2026-11-22',
    }));
    expect(found(couplings).map(({ said, label }) => [label, said])).toEqual(
      all.map(({ label }, at) => [label, [String(at)]]),
    );
    const words = JSON.stringify(couplings.map(({ field }) => field)).toLowerCase();
    const said = new Set(words.split(/[^\p{L}]+/u));
    for (const part of (student?.name ?? '').toLowerCase().split(/[\s-]+/)) {
      if (part.length > 3) expect([...said]).not.toContain(part);
    }
    expect(words).not.toMatch(/\d{4}|@/);
  });
});
