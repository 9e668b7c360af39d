import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fail, run, say } from './say.mjs';

/**
 * Path of a Chromium that can load an unpacked extension; installs one with apt when it may.
 * Chrome itself is no candidate: since version 137 it ignores --load-extension.
 */
export function findBrowser() {
  const chosen = process.env.CHROMIUM;
  if (chosen) {
    if (!existsSync(chosen)) fail(`CHROMIUM=${chosen} does not exist.`);
    return chosen;
  }
  const found = candidates().find(works);
  if (found) return found;
  if (canInstall()) {
    say('Installing Chromium (apt-get install chromium) ...');
    const packages = ['chromium', 'fonts-dejavu-core'];
    const { ok, output } = run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (!ok) fail(output, 'apt-get could not install Chromium: see above.');
    const installed = candidates().find(works);
    if (installed) return installed;
  }
  return fail(
    'No usable Chromium was found. Do one of these and run the command again:',
    '  Debian             sudo apt-get install chromium fonts-dejavu-core',
    '  Fedora             sudo dnf install chromium',
    '  Arch               sudo pacman -S chromium',
    '  Ubuntu             npx playwright-core install --with-deps chromium (the snap cannot read the built extension)',
    '  macOS, Windows     npx playwright-core install chromium',
    'or name another Chromium yourself: CHROMIUM=/path/to/chromium npm test',
  );
}

/** Where a Chromium usually is, the likeliest first. */
function candidates() {
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...playwrightBrowsers(),
  ].filter((path) => existsSync(path));
}

/** Browsers that Playwright downloaded before, the newest first. */
function playwrightBrowsers() {
  const caches = {
    linux: ['.cache/ms-playwright', ['chrome-linux/chrome', 'chrome-linux64/chrome']],
    darwin: [
      'Library/Caches/ms-playwright',
      [
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
        'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ],
    ],
    win32: ['AppData/Local/ms-playwright', ['chrome-win/chrome.exe', 'chrome-win64/chrome.exe']],
  };
  const [folder, programs] = caches[process.platform] ?? ['', []];
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), folder);
  if (!folder || !existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => programs.map((program) => join(cache, name, program)));
}

/** False for Ubuntu's stub, which only tells to install a snap, and for the snap, which cannot see our folders. */
function works(path) {
  if (realpathSync(path).startsWith('/snap/') || realpathSync(path) === '/usr/bin/snap') return false;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return /\b(Chromium|Chrome for Testing)\b.* \d+\./.test(stdout ?? '') && !/snap/i.test(stdout);
}

/** True as root where apt offers a real Chromium; on Ubuntu the package is a stub of a snap. */
function canInstall() {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  run('apt-get', ['update'], { quiet: true });
  const { output } = run('apt-cache', ['policy', 'chromium'], { quiet: true });
  const offered = /Candidate: (\S+)/.exec(output)?.[1] ?? '(none)';
  return offered !== '(none)' && !offered.includes('snap');
}
