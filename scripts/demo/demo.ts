import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LaunchOptions, launch } from '../../tests/e2e/support/launch.ts';
import { readChecklist, type ShownChecklist } from './checklist.ts';

const noor = '49_10880_0';
const picture = fileURLToPath(new URL('../../demo/checklist.png', import.meta.url));

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
process.exitCode = process.argv.includes('--headless') || !hasDisplay ? await show() : await stay();

/** Prints what the sidebar shows and takes a picture of it. */
async function show(): Promise<number> {
  const opened = await launch({ build: 'release' });
  try {
    const page = await opened.openPlan(noor);
    const checklist = await readChecklist(page);
    if (!checklist) {
      console.error('The sidebar did not appear on the plan.');
      return 1;
    }
    print(checklist);
    mkdirSync(fileURLToPath(new URL('../../demo/', import.meta.url)), { recursive: true });
    await page.screenshot({ path: picture });
    console.log(`\nPicture: ${picture}`);
    return 0;
  } finally {
    await opened.close();
  }
}

/** Opens the browser for somebody to play with, until it is closed. */
async function stay(): Promise<number> {
  const options: LaunchOptions = { build: 'release', headless: false, viewport: null };
  const opened = await launch(options);
  await opened.openPlan(noor);
  console.log('The plan of Noor Janssens is open. Close the browser to end the demo.');
  await new Promise((closed) => opened.context.once('close', closed));
  await opened.close();
  return 0;
}

function print({ steps, findings }: ShownChecklist): void {
  const states = Math.max(...steps.map(({ state }) => state.length));
  const titles = Math.max(...steps.map(({ title }) => title.length));
  for (const { state, title, role, summary } of steps) {
    console.log(`${state.padEnd(states)}  ${title.padEnd(titles)}  ${role.padEnd(3)} ${summary}`.trimEnd());
  }
  console.log('');
  const speaking = findings.filter(({ weight }) => weight !== 'unknown');
  for (const { weight, rule, message } of speaking) console.log(`${weight.padEnd(states)}  ${rule}  ${message}`);
  const open = findings.length - speaking.length;
  if (open > 0) console.log(`${'unknown'.padEnd(states)}  ${open} rules wait for an answer, a note or another page`);
  if (findings.length === 0) console.log('no findings');
}
