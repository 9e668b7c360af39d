import { tool } from './say.mjs';

/** The checks of the code itself. Each answers { ok, output }. */
export const checks = [
  { name: 'generated types (wxt prepare)', run: () => tool('wxt', ['prepare'], { quiet: true }) },
  { name: 'types (tsc)', run: () => tool('tsc', ['--noEmit'], { quiet: true }) },
  {
    name: 'format and lint (biome)',
    run: () => tool('biome', ['check', '--error-on-warnings', '--max-diagnostics=50', '.'], { quiet: true }),
  },
];
