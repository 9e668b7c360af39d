import { root, run as start } from '../setup/say.mjs';

/** `npm run rules`: writes docs/rules.md from the data of the rules. */
export function run() {
  const paths = `--import=${new URL('../setup/own-paths.mjs', import.meta.url)}`;
  return start(process.execPath, [paths, `${root}scripts/rules/write.ts`]).ok ? 0 : 1;
}
