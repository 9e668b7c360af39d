import { root, run as start } from '../setup/say.mjs';

/** `npm run check -- FILE`: judges the plan in a file. */
export function run(args) {
  const paths = `--import=${new URL('../setup/own-paths.mjs', import.meta.url)}`;
  return start(process.execPath, [paths, `${root}scripts/check/check.ts`, ...args], { cwd: process.cwd() }).ok ? 0 : 2;
}
