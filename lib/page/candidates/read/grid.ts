/** The cells of each row of a table by column: one over several columns or rows stands in each of them. */
export type Grid = ReadonlyMap<Element, readonly Element[]>;

const mostColumns = 40;

export function gridOf(rows: readonly Element[]): Grid {
  const grid = new Map<Element, readonly Element[]>();
  let hanging: { cell: Element; at: number; rows: number }[] = [];
  for (const row of rows) {
    const cells: Element[] = [];
    const fill = (): void => {
      for (let above = hanging.find(({ at }) => at === cells.length); above; ) {
        cells.push(above.cell);
        above = hanging.find(({ at }) => at === cells.length);
      }
    };
    const begun: typeof hanging = [];
    for (const cell of row.children) {
      fill();
      const columns = Math.min(mostColumns, Number(cell.getAttribute('colspan') ?? '1') || 1);
      for (let column = 0; column < columns; column += 1) {
        if (spanOf(cell) > 1) begun.push({ cell, at: cells.length, rows: spanOf(cell) });
        cells.push(cell);
      }
    }
    fill();
    grid.set(row, cells);
    hanging = [...hanging, ...begun].map((one) => ({ ...one, rows: one.rows - 1 })).filter(({ rows }) => rows > 0);
  }
  return grid;
}

/** Over how many rows a cell lies. */
export const spanOf = (cell: Element): number => Number(cell.getAttribute('rowspan') ?? '1') || 1;
