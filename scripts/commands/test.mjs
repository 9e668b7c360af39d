import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from '../setup/browser.mjs';
import { build, builds } from '../setup/builds.mjs';
import { checks } from '../setup/checks.mjs';
import { root, say, tool } from '../setup/say.mjs';

const results = `${root}.output/vitest.json`;

/**
 * `npm test`: code checks, builds, all tests, the linter of Firefox. Arguments go to Vitest.
 * A check that fails counts as one; the last line is the sum alone.
 */
export function run(args) {
  const env = { CHROMIUM: findBrowser() };
  const failures = [];
  let passed = 0;
  const count = (name, { ok, output }) => {
    say(`${ok ? 'ok' : 'FAILED'}: ${name}`);
    if (ok) passed += 1;
    else {
      say(output);
      failures.push(name);
    }
  };

  for (const check of checks) count(check.name, check.run());
  for (const name of ['release', 'e2e', 'firefox']) count(`build for ${name}`, build(name));
  count('Firefox accepts the build (addons-linter)', lintFirefox());
  const tests = runVitest(args, env);
  passed += tests.passed;

  say('');
  for (const name of [...failures, ...tests.failures]) say(`FAILED: ${name}`);
  const failed = failures.length + tests.failures.length;
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** Errors fail; warnings about code inside React are known and do not. */
function lintFirefox() {
  const { output, stdout } = tool('addons-linter', ['--self-hosted', '--output', 'json', builds.firefox.folder], {
    quiet: true,
  });
  const start = stdout.indexOf('{');
  if (start < 0) return { ok: false, output };
  const report = JSON.parse(stdout.slice(start, stdout.lastIndexOf('}') + 1));
  const lines = report.errors.map(({ code, message, file }) => `${code} ${file ?? ''}: ${message}`);
  return { ok: lines.length === 0, output: lines.join('\n') };
}

/** Runs every project of Vitest, prints as it goes, and reads the counts from its report. */
function runVitest(args, env) {
  mkdirSync(`${root}.output`, { recursive: true });
  rmSync(results, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const { ok } = tool('vitest', ['run', ...reporters, ...args], { env });
  if (!existsSync(results)) return { passed: 0, failures: ['vitest did not finish'] };
  const report = JSON.parse(readFileSync(results, 'utf8'));
  const failures = report.testResults.flatMap(namesOfFailures);
  if (!ok && failures.length === 0) failures.push('vitest ended with an error outside the tests: see above');
  return { passed: report.numPassedTests, failures };
}

/** The failed tests of one file; the file itself when it could not be run. */
function namesOfFailures(file) {
  const path = file.name.replace(root, '');
  const failed = file.assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0 && file.status === 'failed') return [path];
  return failed.map((test) => `${path}: ${test.fullName}`);
}
