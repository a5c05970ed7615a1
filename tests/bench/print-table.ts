/** Lines of the printed table: a title, then right-aligned cells. */
export const printLine = (title: string, cells: readonly string[]): void =>
  console.log(title.padEnd(46) + cells.map(cell => cell.padStart(18)).join(''));

/** `1.25 ×`; a dash where there is nothing to compare with. */
export const ratio = (ours: number, other: number): string => (other > 0 ? `${(ours / other).toFixed(2)} ×` : '–');
