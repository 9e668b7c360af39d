import { relative } from 'node:path';
import { mustBuild } from '../setup/builds.mjs';
import { root, say } from '../setup/say.mjs';

/**
 * `npm run build`: the extension for Chrome and Edge, and for Firefox, ready to load.
 * With names (`release`, `e2e`, `firefox`) only those, and only where a source is newer than the build.
 */
export function run(names) {
  const always = names.length === 0;
  for (const name of always ? ['release', 'firefox'] : names) {
    say(`${name}: ${relative(root, mustBuild(name, { always }))}`);
  }
  return 0;
}
