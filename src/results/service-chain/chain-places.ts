import type { Point, Rectangle } from '../chart/chart.js';

/** Where a node stands, and which way its links leave it. */
export type NodePlaces = ReadonlyMap<string, Rectangle>;

export interface ChainPlaces {
  readonly nodes: NodePlaces;
  readonly heightPx: number;
  /** The way of a link, from the node that needs to the node that is needed. */
  path(from: string, to: string): readonly Point[];
}

/** A layer needs room for a name and for the links beside it. */
const leastLayerPx = 150;
const mostNodePx = 170;
const nodeHeightPx = 28;
const nodeGapPx = 16;
const rowPx = 36;
const steps = 16;

/** A cubic curve (Bézier), as a line of short pieces. */
const curve = (start: Point, first: Point, second: Point, end: Point): readonly Point[] =>
  Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const at = (axis: 'x' | 'y'): number =>
      (1 - t) ** 3 * start[axis] +
      3 * (1 - t) ** 2 * t * first[axis] +
      3 * (1 - t) * t ** 2 * second[axis] +
      t ** 3 * end[axis];
    return { x: Math.round(at('x') * 10) / 10, y: Math.round(at('y') * 10) / 10 };
  });

/** Layers side by side; what is needed stands further on. */
const inColumns = (layers: readonly (readonly string[])[], widthPx: number): ChainPlaces => {
  const layerPx = widthPx / layers.length;
  const nodePx = Math.min(mostNodePx, Math.floor(layerPx * 0.62));
  const longest = Math.max(...layers.map(({ length }) => length));
  const heightPx = longest * (nodeHeightPx + nodeGapPx) + nodeGapPx;
  // The last layer ends where the room ends.
  const stepPx = layers.length > 1 ? (widthPx - nodePx) / (layers.length - 1) : 0;
  const nodes = new Map(
    layers.flatMap((layer, depth) =>
      layer.map((node, place): [string, Rectangle] => {
        const y = (heightPx * (place + 0.5)) / layer.length - nodeHeightPx / 2;
        return [node, { x: depth * stepPx, y, width: nodePx, height: nodeHeightPx }];
      }),
    ),
  );
  return {
    nodes,
    heightPx,
    path(from, to) {
      const [one, other] = [nodes.get(from), nodes.get(to)];
      if (!one || !other) return [];
      const isForward = one.x < other.x;
      const start = { x: one.x + (isForward ? nodePx : 0), y: one.y + nodeHeightPx / 2 };
      const end = { x: other.x + (isForward ? 0 : nodePx), y: other.y + nodeHeightPx / 2 };
      const bend = (end.x - start.x) / 2;
      return curve(start, { x: start.x + bend, y: start.y }, { x: end.x - bend, y: end.y }, end);
    },
  };
};

/** One node a row, layer by layer, and links as arcs beside them: where columns have no room. */
const inRows = (layers: readonly (readonly string[])[], widthPx: number): ChainPlaces => {
  const ordered = layers.flat();
  const nodePx = Math.min(mostNodePx, Math.floor(widthPx * 0.5));
  const mostBulgePx = widthPx - nodePx - 8;
  const nodes = new Map(
    ordered.map((node, row): [string, Rectangle] => [
      node,
      { x: 0, y: row * rowPx, width: nodePx, height: nodeHeightPx },
    ]),
  );
  const longestPx = Math.max(1, ordered.length - 1) * rowPx;
  return {
    nodes,
    heightPx: ordered.length * rowPx,
    path(from, to) {
      const [one, other] = [nodes.get(from), nodes.get(to)];
      if (!one || !other) return [];
      const start = { x: nodePx, y: one.y + nodeHeightPx * 0.35 };
      const end = { x: nodePx, y: other.y + nodeHeightPx * 0.65 };
      // A curve reaches three quarters of the way to its control points.
      const bulgePx = ((mostBulgePx * Math.sqrt(Math.abs(end.y - start.y) / longestPx)) / 3) * 4;
      const x = nodePx + Math.min(bulgePx, (mostBulgePx / 3) * 4);
      return curve(start, { x, y: start.y }, { x, y: end.y }, end);
    },
  };
};

/** Places the layers in the room there is. */
export const chainPlaces = (layers: readonly (readonly string[])[], widthPx: number): ChainPlaces =>
  widthPx / layers.length >= leastLayerPx && widthPx >= 640 ? inColumns(layers, widthPx) : inRows(layers, widthPx);
