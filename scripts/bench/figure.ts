/** Both sides of one figure, taken in turns: [ours, against] of each round. */
export type Rounds = [number, number][];

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;

export const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );

/**
 * One line: the ratio of both medians, and the interquartile range of the ratios round by round.
 */
export function figure(name: string, rounds: Rounds, target?: number): string {
  const ratios = rounds.map(([ours, against]) => ours / against).sort((a, b) => a - b);
  const spread = quantile(ratios, 0.75) - quantile(ratios, 0.25);
  const ratio = median(rounds.map(([ours]) => ours)) / median(rounds.map(([, against]) => against));
  const wanted = target === undefined ? '' : ` target=${target.toFixed(3)}`;
  return `bench: ${name} ratio=${ratio.toFixed(3)}${wanted} spread=${spread.toFixed(3)}`;
}
