import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, with which every path of the scripts starts. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escape codes start with a control character
const escapeCodes = /\u001b\[[0-9;?]*[A-Za-z]|\u001b\][^\u0007]*\u0007|\r(?!\n)/g;

/** Colours are for people at a terminal. */
const colours = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/** One line for the developer. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Says what is wrong and what to do about it, and stops. */
export function fail(...lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

/** The frames of a spinner, each with the words beside it, as they pile up on one line of a log. */
const spinnerFrames = /[\u2800-\u28ff] [^\n\u2800-\u28ff✔✖✗]*/g;

/** Text without colours, cursor movements and spinners, which make a mess of a log. */
export function plain(text) {
  return text.replace(escapeCodes, '').replace(spinnerFrames, '');
}

/**
 * Runs a program, in the project's folder unless told otherwise.
 * With `quiet` its output is kept, for the caller to show when it matters. Answers { ok, output, stdout }.
 */
export function run(program, args, { quiet = false, env = {}, cwd = root } = {}) {
  const result = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...colours, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const output = plain([result.stdout, result.stderr, result.error?.message].filter(Boolean).join('\n'));
  return { ok: result.status === 0, output, stdout: result.stdout ?? '' };
}

/** Runs a program of node_modules/.bin with the Node that runs this script. */
export function tool(name, args, options) {
  const bin = `${root}node_modules/.bin`;
  const separator = process.platform === 'win32' ? ';' : ':';
  const env = { PATH: `${bin}${separator}${process.env.PATH ?? ''}`, ...options?.env };
  return run(`${bin}/${name}`, args, { ...options, env });
}
