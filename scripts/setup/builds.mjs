import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root, tool } from './say.mjs';

/** What `wxt build` makes: the release, the build for browser tests (open shadow root, fixed day) and Firefox. */
export const builds = {
  release: { folder: '.output/chrome-mv3', args: ['build'] },
  e2e: { folder: '.output/chrome-mv3-e2e', args: ['build', '--mode', 'e2e'] },
  firefox: { folder: '.output/firefox-mv3', args: ['build', '-b', 'firefox'] },
};

const sources = [
  'entrypoints',
  'components',
  'lib',
  'assets',
  'public',
  'wxt.config.ts',
  'preact.alias.ts',
  'shared.plugin.ts',
  'package-lock.json',
];

/** Builds one of `builds` when a source is newer than it. Answers { ok, output, folder }. */
export function build(name, { always = false } = {}) {
  const { folder, args } = builds[name];
  const manifest = join(root, folder, 'manifest.json');
  const fresh = existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...sources.map(newestChange));
  if (fresh && !always) return { ok: true, output: '', folder: join(root, folder) };
  return { ...tool('wxt', args, { quiet: true }), folder: join(root, folder) };
}

/** Builds, or stops with what the build says. Answers the folder of the built extension. */
export function mustBuild(name, options) {
  const { ok, output, folder } = build(name, options);
  if (!ok) fail(output, `The ${name} build failed: see above.`);
  return folder;
}

function newestChange(path) {
  const full = join(root, path);
  if (!existsSync(full)) return 0;
  const stat = statSync(full);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(full, { recursive: true }).map((name) => statSync(join(full, name)).mtimeMs);
  return Math.max(stat.mtimeMs, ...inside);
}
