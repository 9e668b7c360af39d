/** Three rows of the table, written over by each question. */
let rows: readonly [Int32Array, Int32Array, Int32Array] = [new Int32Array(64), new Int32Array(64), new Int32Array(64)];

/** Edit distance with neighbouring letters swapped as one step; stops counting above `most`. */
export function editDistance(one: string, two: string, most: number): number {
  if (Math.abs(one.length - two.length) > most) return most + 1;
  if (two.length >= rows[0].length) {
    const size = two.length * 2;
    rows = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  }
  let [before, above, line]: readonly [Int32Array, Int32Array, Int32Array] = rows;
  for (let column = 0; column <= two.length; column += 1) above[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    const letter = one.charCodeAt(row - 1);
    line[0] = row;
    let least = row;
    for (let column = 1; column <= two.length; column += 1) {
      const same = letter === two.charCodeAt(column - 1) ? 0 : 1;
      let cost = Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same);
      if (
        row > 1 &&
        column > 1 &&
        letter === two.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === two.charCodeAt(column - 1)
      ) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      line[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above, line] = [above, line, before];
  }
  return Math.min(above[two.length] ?? most + 1, most + 1);
}
