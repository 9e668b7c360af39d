import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { aroundShelf, sharedWithAround, sharedWithStructure } from '@/entrypoints/around/shared-modules';
import { pupilForStructure, pupilShelf, sharedWithPage } from '@/entrypoints/pupil/shared-modules';
import { sharedModules, sharedShelf } from '@/entrypoints/screens/shared-modules';
import { builtExtension } from '../e2e/support/launch';
import { shippedFiles } from './support/source';

let folder = '';
beforeAll(() => {
  folder = builtExtension('release');
}, 180_000);

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const manifest = (): Record<string, unknown> => JSON.parse(read('manifest.json')) as Record<string, unknown>;
const scripts = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

/** What runs on a school's page. */
const onPages = [
  'loader.js',
  'handle.js',
  'pupil.js',
  'page.js',
  'around.js',
  'sidebar.js',
  'screens.js',
  'writer.js',
  'structure.js',
];

const hosts = ['https://*.smartschool.be/*'];
const excluded = [
  'https://www.smartschool.be/*',
  'https://status.smartschool.be/*',
  'https://oauth.smartschool.be/*',
  'https://wopi.smartschool.be/*',
  'https://wopi1.smartschool.be/*',
  'https://conference.smartschool.be/*',
  'https://conference03-gs.smartschool.be/*',
  'https://*.smartschool.be/login*',
  'https://*.smartschool.be/2fa*',
];

describe('the built manifest asks for what the design says, and nothing more', () => {
  test('permissions', () => {
    const { permissions, optional_permissions, host_permissions, optional_host_permissions } = manifest();
    expect(permissions).toEqual(['storage', 'scripting', 'alarms', 'unlimitedStorage']);
    expect(optional_permissions).toEqual(['notifications']);
    expect(host_permissions).toEqual(hosts);
    expect(optional_host_permissions).toBeUndefined();
  });

  test('one content script: the loader, in the top frame of a school’s own pages', () => {
    const declared = manifest()['content_scripts'] as Record<string, unknown>[] | undefined;
    expect(declared).toHaveLength(1);
    const loader = declared?.[0] ?? {};
    expect(loader['js']).toEqual(['loader.js']);
    expect(loader['matches']).toEqual(hosts);
    expect((loader['exclude_matches'] as string[] | undefined)?.toSorted()).toEqual(excluded.toSorted());
    expect(loader['run_at'] ?? 'document_idle').toBe('document_idle');
    expect(loader['all_frames'] ?? false).toBe(false);
    expect(loader['match_about_blank'] ?? false).toBe(false);
    expect(loader['match_origin_as_fallback'] ?? false).toBe(false);
    expect(loader['world'] ?? 'ISOLATED').toBe('ISOLATED');
  });

  test('nothing is open to pages or to other extensions', () => {
    const keys = Object.keys(manifest());
    expect(keys).not.toContain('web_accessible_resources');
    expect(keys).not.toContain('externally_connectable');
    expect(keys).not.toContain('content_security_policy');
    expect(keys).not.toContain('update_url');
  });
});

describe('content scripts stay small and carry no database and no templates', () => {
  test('the loader is at most 10 kB', () => {
    expect(statSync(join(folder, 'loader.js')).size).toBeLessThanOrEqual(10_000);
  });

  test('the handle is at most 10 kB', () => {
    expect(statSync(join(folder, 'handle.js')).size).toBeLessThanOrEqual(10_000);
  });

  test.each([
    ['pupil.js', 67_000],
    ['page.js', 212_000],
    ['around.js', 40_000],
    ['writer.js', 50_000],
    ['sidebar.js', 270_000],
    ['screens.js', 120_000],
    ['structure.js', 134_000],
  ])('%s is at most %i bytes', (file, most) => {
    expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(most);
  });

  /** Words that only stand in the library itself. */
  const marks = { preact: /getDerivedStateFromError/, zustand: /getInitialState/, zod: /invalid_union/ };

  test.each(Object.entries(marks))('%s comes with the sidebar, once', (_, mark) => {
    expect(onPages.filter((file) => mark.test(read(file)))).toEqual(['sidebar.js']);
  });

  test.each([
    ['screens.js', sharedShelf, sharedModules],
    ['page.js', pupilShelf, sharedWithPage],
    ['around.js', aroundShelf, sharedWithAround],
    ['structure.js', aroundShelf, sharedWithStructure],
    ['structure.js', pupilShelf, pupilForStructure],
  ])('%s takes what it has in common with another script from there', (file, shelf, lent) => {
    const taken = [...read(file).matchAll(new RegExp(`globalThis\\.${shelf}\\[[\`'"]([^\`'"]+)[\`'"]\\]`, 'g'))];
    expect(taken.map(([, module]) => module).toSorted()).toEqual(Object.keys(lent).toSorted());
  });

  test('no Dexie, no IndexedDB, no Liquid in them', () => {
    const found = scripts()
      .filter((file) => onPages.includes(file))
      .flatMap((file) =>
        [...read(file).matchAll(/dexie|indexedDB|IDBDatabase|liquidjs|LiquidError/gi)].map(
          ([word]) => `${file}: ${word}`,
        ),
      );
    expect(found).toEqual([]);
  });
});

/**
 * LiquidJS brings a loader of template files, in two places. It is never reached: the engine gets its templates as an object,
 * which the second test below holds.
 */
const known: Record<string, number> = { 'background.js: XMLHttpRequest': 2 };

test('no script makes code out of text, none loads code or sends anything', () => {
  const forbidden =
    /(?<![.\w$])eval\(|\bnew Function\(|\bimportScripts\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew WebSocket\b|(?<![.\w$])fetch\(/g;
  const found = scripts().flatMap((file) => [...read(file).matchAll(forbidden)].map(([word]) => `${file}: ${word}`));
  const counted = Object.fromEntries(
    [...new Set(found)].map((place) => [place, found.filter((other) => other === place).length]),
  );
  expect(counted).toEqual(known);
});

test('templates never come from a file or an address', () => {
  const engines = shippedFiles('.ts', '.tsx').flatMap(({ text }) => text.match(/new Liquid\([^)]*\)/g) ?? []);
  expect(engines).toHaveLength(1);
  expect(engines[0]).toContain('templates: {}');
});

test('no source map and no test page is shipped', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /\.map$|e2e|test/i.test(file))).toEqual([]);
  expect(existsSync(join(folder, 'manifest.json'))).toBe(true);
});
