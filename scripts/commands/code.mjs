import { checks } from '../setup/checks.mjs';
import { say } from '../setup/say.mjs';

/** `npm run check:code`: types, format and lint. */
export function run() {
  let failed = 0;
  for (const check of checks) {
    const { ok, output } = check.run();
    if (!ok) {
      failed += 1;
      say(output);
    }
    say(`${ok ? 'ok' : 'FAILED'}: ${check.name}`);
  }
  return failed === 0 ? 0 : 1;
}
