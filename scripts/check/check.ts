import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluate } from '../../lib/core/evaluate/evaluate.ts';
import { readPlanFile } from '../../lib/core/plan-file/read.ts';
import { toldLines, toldOf } from '../../lib/core/plan-file/told.ts';
import { smt } from '../../lib/core/playbooks/smt.ts';

function fail(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8'));
  } catch (error) {
    return fail(
      `${file}: dit bestand kan niet gelezen worden (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const [file] = files;
if (file === undefined || files.length > 1 || options.some((option) => option !== '--json')) {
  fail('Gebruik: npm run check -- BESTAND [--json]');
}
const read = readPlanFile(parsed(file), [smt]);
if (!read.ok) fail(...read.problems.map((problem) => `${file}: ${problem}`));
for (const name of read.ignored) console.error(`${file}: ${name} wordt niet gebruikt.`);
const checklist = evaluate(read.input);
if (options.includes('--json')) console.log(JSON.stringify(toldOf(checklist), null, 2));
else for (const line of toldLines(checklist)) console.log(line);
