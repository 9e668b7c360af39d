import { relative } from 'node:path';
import { mustBuild } from '../setup/builds.mjs';
import { root, say } from '../setup/say.mjs';

/** `npm run build`: the extension for Chrome and Edge, and for Firefox, ready to load. */
export function run() {
  for (const name of ['release', 'firefox']) say(`${name}: ${relative(root, mustBuild(name, { always: true }))}`);
  return 0;
}
