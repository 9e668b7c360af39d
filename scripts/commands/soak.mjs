import { run as test } from './test.mjs';

/** `npm run soak`: the same tests, with a hundred times as many generated cases. */
export function run() {
  process.env.SOAK ??= '100';
  return test([]);
}
