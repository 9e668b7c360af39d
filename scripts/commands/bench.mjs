import { findBrowser } from '../setup/browser.mjs';
import { root, run as start } from '../setup/say.mjs';

/** `npm run bench`: one line for each figure. */
export function run() {
  return start(process.execPath, [`${root}scripts/bench/bench.ts`], { env: { CHROMIUM: findBrowser() } }).ok ? 0 : 1;
}
