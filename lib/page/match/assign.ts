/**
 * The best assignment of rows to columns (Hungarian method with potentials): the sum of scores is as large as it can be,
 * each row and each column used at most once, and a pair scoring nothing is never made. Answers the column of each row, or -1.
 */
export function assignBest(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const columns = Math.max(0, ...scores.map((row) => row.length));
  const size = columns + rows;
  const cost = (row: number, column: number): number => (column < columns ? -(scores[row]?.[column] ?? 0) : 0);
  const up = new Array<number>(rows + 1).fill(0);
  const left = new Array<number>(size + 1).fill(0);
  const owner = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= rows; row += 1) {
    owner[0] = row;
    let at = 0;
    const least = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(size + 1).fill(0);
    const seen = new Array<boolean>(size + 1).fill(false);
    do {
      seen[at] = true;
      const current = owner[at] ?? 0;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= size; column += 1) {
        if (seen[column]) continue;
        const slack = cost(current - 1, column - 1) - (up[current] ?? 0) - (left[column] ?? 0);
        if (slack < (least[column] ?? 0)) {
          least[column] = slack;
          from[column] = at;
        }
        if ((least[column] ?? 0) < step) {
          step = least[column] ?? 0;
          next = column;
        }
      }
      for (let column = 0; column <= size; column += 1) {
        if (seen[column]) {
          const row1 = owner[column] ?? 0;
          up[row1] = (up[row1] ?? 0) + step;
          left[column] = (left[column] ?? 0) - step;
        } else least[column] = (least[column] ?? 0) - step;
      }
      at = next;
    } while (owner[at] !== 0);
    do {
      const before = from[at] ?? 0;
      owner[at] = owner[before] ?? 0;
      at = before;
    } while (at !== 0);
  }
  const answer = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = owner[column] ?? 0;
    if (row > 0 && (scores[row - 1]?.[column - 1] ?? 0) > 0) answer[row - 1] = column - 1;
  }
  return answer;
}
