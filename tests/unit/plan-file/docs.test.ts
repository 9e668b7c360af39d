import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import { readPlanFile } from '@/lib/core/plan-file/read';
import { toldLines } from '@/lib/core/plan-file/told';
import { smt } from '@/lib/core/playbooks/smt';

const page = readFileSync(new URL('../../../docs/check.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```json\n([\s\S]*?)```\s+```text\n([\s\S]*?)```/g)];

it('has two examples', () => {
  expect(examples).toHaveLength(2);
});

it.each(examples.map(([, json = '', lines = '']) => ({ json, lines })))(
  'says what comes out of %#',
  ({ json, lines }) => {
    const read = readPlanFile(JSON.parse(json), [smt]);
    if (!read.ok) throw new Error(read.problems.join('\n'));
    expect(read.ignored).toEqual([]);
    const told = toldLines(evaluate(read.input)).filter((line) => !line.includes(' unknown '));
    expect(told.join('\n')).toBe(lines.trim());
  },
);
