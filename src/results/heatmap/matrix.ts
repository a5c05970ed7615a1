import { labelLinePx, fittedLabel, labelWidth } from '../chart/label-size.js';
import type { Mark, Tone } from '../chart/chart.js';

/** One figure of a matrix; `tone` null is one that may not be shown. */
export interface MatrixCell {
  readonly tone: Tone | null;
  /** What stands in it. */
  readonly words: string;
  /** What it says in full, names included. Said when it is read. */
  readonly text: string;
}

export interface MatrixRow {
  readonly title: string;
  readonly isStrong: boolean;
  /** One a column: a figure, an empty place, or one where none can be. */
  readonly cells: readonly (MatrixCell | 'empty' | 'blocked')[];
}

export interface Matrix {
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** Room for two digits: what a finger needs more, the table has. */
const leastColumnPx = 21;
const mostColumnPx = 150;
const cellHeightPx = 26;
const gapPx = 1;
/** Below this, names stand above their rows. */
const narrowPx = 640;
const mostTitlePx = 220;
const mostHeadPx = 130;
const headPaddingPx = 8;
/** So many rows, and nobody has to look far up for the heads; a handful at the end goes without. */
const rowsPerHead = 10;
const handful = 5;

interface Grid {
  /** Where the cells begin; 0 where names stand above them. */
  readonly startPx: number;
  readonly columnPx: number;
  readonly isUpright: boolean;
  readonly headPx: number;
  readonly rowPx: number;
}

/** How many columns a matrix has room for. */
export const columnsThatFit = (widthPx: number): number =>
  Math.max(1, Math.floor((widthPx - (widthPx < narrowPx ? 0 : mostTitlePx)) / leastColumnPx));

const gridOf = ({ columns, rows }: Matrix, widthPx: number): Grid => {
  const isNarrow = widthPx < narrowPx;
  const longestPx = Math.max(...rows.map(({ title, isStrong }) => labelWidth(title, isStrong)));
  const startPx = isNarrow ? 0 : Math.min(mostTitlePx, Math.ceil(longestPx) + headPaddingPx);
  const columnPx = Math.min(mostColumnPx, Math.floor((widthPx - startPx) / columns.length));
  const headsPx = columns.map(head => labelWidth(head));
  const isUpright = headsPx.some(headPx => headPx > columnPx - gapPx);
  const headPx = isUpright ? Math.min(mostHeadPx, Math.ceil(Math.max(...headsPx))) + headPaddingPx : labelLinePx;
  return { startPx, columnPx, isUpright, headPx, rowPx: cellHeightPx + (isNarrow ? labelLinePx + 2 : 0) };
};

const heads = (
  columns: readonly string[],
  { startPx, columnPx, isUpright, headPx }: Grid,
  y: number,
): readonly Mark[] =>
  columns.map((head, column) => {
    const middlePx = startPx + (column + 0.5) * columnPx;
    return isUpright
      ? {
          kind: 'label',
          x: middlePx,
          y: y + headPx - headPaddingPx / 2,
          words: fittedLabel(head, headPx - headPaddingPx),
          on: 'secondary',
          isUpright,
        }
      : { kind: 'label', x: middlePx, y: y + headPx / 2, words: head, on: 'secondary', anchor: 'middle' };
  });

const cellMarks = (
  cell: MatrixRow['cells'][number],
  column: number,
  { startPx, columnPx }: Grid,
  y: number,
): readonly Mark[] => {
  if (cell === 'empty') return [];
  const box = { x: startPx + column * columnPx, y, width: columnPx - gapPx, height: cellHeightPx - gapPx };
  if (cell === 'blocked') return [{ ...box, kind: 'bar', tone: 'quiet' }];
  const { tone, words } = cell;
  if (tone === null) return [{ ...box, kind: 'hidden', text: cell.text }];
  const label: Mark = {
    kind: 'label',
    x: box.x + box.width / 2,
    y: y + box.height / 2,
    words: labelWidth(words) > columnPx + 3 ? '' : words,
    anchor: 'middle',
    on: tone,
  };
  const bar: Mark = {
    ...{ ...box, kind: 'bar', tone },
    get text() {
      return cell.text;
    },
  };
  return label.words ? [bar, label] : [bar];
};

const rowMarks = ({ title, isStrong, cells }: MatrixRow, grid: Grid, y: number, widthPx: number): readonly Mark[] => {
  const { startPx, rowPx } = grid;
  const isNarrow = startPx === 0;
  const roomPx = isNarrow ? widthPx : startPx - headPaddingPx;
  const titleY = y + (isNarrow ? labelLinePx : rowPx) / 2;
  const cellsY = isNarrow ? y + labelLinePx : y;
  return [
    { kind: 'label', x: 0, y: titleY, words: fittedLabel(title, roomPx, isStrong), isStrong },
    ...cells.flatMap((cell, column) => cellMarks(cell, column, grid, cellsY)),
  ];
};

/**
 * Figures in rows and columns, each a mark of its own: heads above, upright where they are too long, and again after ten
 * rows; names at the start of the row, or above it where there is little room.
 */
export const layOutMatrix = (
  matrix: Matrix,
  widthPx: number,
): { readonly marks: readonly Mark[]; readonly heightPx: number } => {
  const grid = gridOf(matrix, widthPx);
  const marks: Mark[] = [];
  let y = 0;
  matrix.rows.forEach((row, index) => {
    if (index === 0 || (index % rowsPerHead === 0 && matrix.rows.length - index > handful)) {
      marks.push(...heads(matrix.columns, grid, y));
      y += grid.headPx;
    }
    marks.push(...rowMarks(row, grid, y, widthPx));
    y += grid.rowPx;
  });
  return { marks, heightPx: y };
};
