import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import { readPlanFile } from '@/lib/core/plan-file/read';
import { toldOf } from '@/lib/core/plan-file/told';
import { smt } from '@/lib/core/playbooks/smt';

/** What a colleague expects of a plan who knows the rules by their description alone and never saw the code. */
const expectation = z.object({
  plan: z.unknown(),
  expected: z.object({
    fires: z._default(z.array(z.string()), []),
    silent: z._default(z.array(z.string()), []),
    unknown: z._default(z.array(z.string()), []),
    days: z.optional(z.union([z.number(), z.null(), z.literal('skip')])),
    weights: z._default(z.record(z.string(), z.string()), {}),
  }),
});

const folder = new URL('./plans/', import.meta.url);
const cases = readdirSync(folder).map((name) => ({
  name: name.replace('.json', ''),
  ...expectation.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
}));

describe('plans as a colleague judges them', () => {
  it.each(cases)('$name', ({ plan, expected }) => {
    const read = readPlanFile(plan, [smt]);
    if (!read.ok) throw new Error(read.problems.join('\n'));
    const { days, findings } = toldOf(evaluate(read.input));
    const told = new Map(findings.map((finding) => [finding.id, finding]));
    const outcome = (id: string) => [id, told.get(id)?.outcome ?? 'ok'];
    expect({
      fires: expected.fires.map(outcome),
      silent: expected.silent.map(outcome),
      unknown: expected.unknown.map(outcome),
      weights: Object.fromEntries(Object.keys(expected.weights).map((id) => [id, told.get(id)?.weight])),
    }).toEqual({
      fires: expected.fires.map((id) => [id, 'fires']),
      silent: expected.silent.map((id) => [id, 'ok']),
      unknown: expected.unknown.map((id) => [id, 'unknown']),
      weights: expected.weights,
    });
    if (expected.days !== undefined && expected.days !== 'skip') expect(days).toBe(expected.days);
  });

  it('has every rule fire and be silent somewhere', () => {
    const named = (part: 'fires' | 'silent') => new Set(cases.flatMap(({ expected }) => expected[part]));
    // 134 always speaks. Of the others some colleague expects both.
    const all = smt.rules.map(({ id }) => id);
    expect(all.filter((id) => !named('fires').has(id))).toEqual([]);
    expect(all.filter((id) => !named('silent').has(id))).toEqual(['SMT-134']);
  });
});
