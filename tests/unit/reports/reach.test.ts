import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

function fileOf(from: string, name: string): string | null {
  if (!name.startsWith('.') && !name.startsWith('@/')) return null;
  const base = name.startsWith('@/') ? join(root, name.slice(2)) : resolve(dirname(from), name);
  return (
    [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find(
      (file) => /\.tsx?$/.test(file) && existsSync(file),
    ) ?? null
  );
}

/** The packages that a source file brings along, itself or by what it imports; imports of types do not count. */
function packagesOf(entry: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const open = [join(root, entry)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm,
    )) {
      const inside = fileOf(file, name);
      if (inside !== null) open.push(inside);
      else packages.add(name);
    }
  }
  return packages;
}

describe('the template engine', () => {
  it('comes along with the renderer', () => {
    expect(packagesOf('lib/core/reports/render.ts')).toContain('liquidjs');
  });

  it.each([
    'lib/core/reports/item-text.ts',
    'lib/core/prefill/propose.ts',
    'lib/core/prefill/contact.ts',
    'lib/core/playbooks/smt.ts',
    'lib/core/playbooks/parse.ts',
    'lib/messages/protocol.ts',
    'entrypoints/sidebar/index.tsx',
  ])('stays out of %s', (entry) => {
    expect([...packagesOf(entry)].filter((name) => name.startsWith('liquidjs'))).toEqual([]);
  });
});
