// The one door to every command of this project. Uses only Node's built-ins, so that it runs on a machine where nothing
// was installed yet; the commands themselves are loaded after the packages are there.
import { switchToNewNode } from './setup/node.mjs';
import { installPackages } from './setup/packages.mjs';
import { fail } from './setup/say.mjs';

const commands = [
  'demo',
  'test',
  'soak',
  'corpus',
  'corpus-add',
  'bench',
  'build',
  'code',
  'check',
  'rules',
  'documents',
];
const [name = '', ...args] = process.argv.slice(2);

if (!commands.includes(name)) fail(`Usage: npm run ${commands.join(' | ')}`);
installPackages();
switchToNewNode();
const { run } = await import(`./commands/${name}.mjs`);
process.exitCode = await run(args);
