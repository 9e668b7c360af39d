import { findBrowser } from '../setup/browser.mjs';
import { root, run as start } from '../setup/say.mjs';

/** `npm run corpus -- DIR` and `npm run corpus -- --strangers DIR`. */
export function run(args) {
  const env = { CHROMIUM: findBrowser() };
  return start(process.execPath, [`${root}tests/corpus/run/main.ts`, ...args], { env, cwd: process.cwd() }).ok ? 0 : 1;
}
