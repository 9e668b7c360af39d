import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { rulesPage } from '../../../scripts/rules/render';

it('docs/rules.md is what the data says; `npm run rules` writes it anew', () => {
  const page = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
  expect(page === rulesPage(smt), 'run `npm run rules` and commit docs/rules.md').toBe(true);
});

it('tells of every rule when it fires and why', () => {
  const page = rulesPage(smt);
  expect(smt.rules.filter(({ id }) => !page.includes(`| ${id} |`)).map(({ id }) => id)).toEqual([]);
});
