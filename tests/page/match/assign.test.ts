import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignBest } from '@/lib/page/match/assign';

const total = (scores: number[][], answer: number[]): number =>
  answer.reduce((sum, column, row) => sum + (column < 0 ? 0 : (scores[row]?.[column] ?? 0)), 0);

/** Every assignment, tried one by one. */
function bestTotal(scores: number[][], row = 0, used: number[] = []): number {
  const line = scores[row];
  if (!line) return 0;
  let best = bestTotal(scores, row + 1, used);
  for (const [column, score] of line.entries()) {
    if (!used.includes(column)) best = Math.max(best, score + bestTotal(scores, row + 1, [...used, column]));
  }
  return best;
}

describe('assignBest', () => {
  it('lets near twins not swap: the sum decides, not who comes first', () => {
    expect(
      assignBest([
        [0.9, 0.85],
        [0.88, 0.3],
      ]),
    ).toEqual([1, 0]);
  });

  it('makes no pair that scores nothing', () => {
    expect(assignBest([[0, 0], [0, 0.4], []])).toEqual([-1, 1, -1]);
  });

  it('leaves rows over when there are fewer columns', () => {
    expect(assignBest([[0.5], [0.9], [0.1]])).toEqual([-1, 0, -1]);
  });

  it('is as good as trying everything, and uses no column twice', () => {
    const matrix = fc.integer({ min: 1, max: 5 }).chain((columns) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(matrix, (scores) => {
        const answer = assignBest(scores);
        expect(total(scores, answer)).toBe(bestTotal(scores));
        const columns = answer.filter((column) => column >= 0);
        expect(new Set(columns).size).toBe(columns.length);
      }),
      { numRuns: 100 * Number(process.env['SOAK'] ?? 1) },
    );
  });
});
