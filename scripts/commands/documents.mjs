import { root, run as start } from '../setup/say.mjs';

/** `npm run documents`: writes the built-in documents of a demo pupil into demo/documents/. */
export function run() {
  const paths = `--import=${new URL('../setup/own-paths.mjs', import.meta.url)}`;
  return start(process.execPath, [paths, `${root}scripts/documents/write.ts`]).ok ? 0 : 1;
}
