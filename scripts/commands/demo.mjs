import { findBrowser } from '../setup/browser.mjs';
import { mustBuild } from '../setup/builds.mjs';
import { root, run as start } from '../setup/say.mjs';

/** `npm run demo [-- --headless]`: a pupil's plan in the stand-in school with the built extension. */
export function run(args) {
  const env = { CHROMIUM: findBrowser() };
  mustBuild('release');
  return start(process.execPath, [`${root}scripts/demo/demo.ts`, ...args], { env }).ok ? 0 : 1;
}
