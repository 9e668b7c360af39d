import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fail, root, run, say } from './say.mjs';

const lock = `${root}package-lock.json`;
const installed = `${root}node_modules/.package-lock.json`;
const stamp = `${root}node_modules/.draaiboek-stamp`;

/** Installs the packages when they are absent or not the ones of package-lock.json. */
export function installPackages() {
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!matches()) {
    say('Installing packages (npm ci) ...');
    const { ok, output } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
    if (!ok) fail(output, 'npm ci failed: see above. It needs the npm registry.');
  }
  writeFileSync(stamp, wanted);
}

/** True when node_modules holds exactly the versions of the lock file; packages for other platforms may be absent. */
function matches() {
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === entry.version : entry.optional === true && !isForHere(entry);
  });
}

function isForHere({ os, cpu, libc }) {
  return Boolean(os?.includes(process.platform) && cpu?.includes(process.arch) && !libc?.includes('musl'));
}
