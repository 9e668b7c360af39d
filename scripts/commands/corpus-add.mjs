import { findBrowser } from '../setup/browser.mjs';
import { root, run as start } from '../setup/say.mjs';

/** `npm run corpus:add FILE`: a saved page structure becomes a case of the corpus, to be annotated. */
export function run(args) {
  const env = { CHROMIUM: findBrowser() };
  return start(process.execPath, [`${root}tests/corpus/run/add.ts`, ...args], { env, cwd: process.cwd() }).ok ? 0 : 1;
}
