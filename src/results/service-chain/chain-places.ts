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
const leastLayerPx = 215;
const leastLayers = 3;
const mostNodePx = 230;
const nodeHeightPx = 28;
const nodeGapPx = 32;
/** Lines that meet at a node spread over so much of its side, above and below the middle. */
const spreadPx = 9;
const rowPx = 36;
const steps = 20;
/** Beside a column, and beside a list. */
const sideArcPx = 40;
const mostArcPx = 260;
const arcMarginPx = 8;

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

/** From one node to another above or below it, around their end sides. */
const arc = (one: Rectangle, other: Rectangle, bulgePx: number): readonly Point[] => {
  const start = { x: one.x + one.width, y: one.y + one.height * 0.35 };
  const end = { x: other.x + other.width, y: other.y + other.height * 0.65 };
  // A curve reaches three quarters of the way to its control points.
  const x = start.x + (bulgePx / 3) * 4;
  return curve(start, { x, y: start.y }, { x, y: end.y }, end);
};

/** Layers side by side; what is needed stands further on. */
const inColumns = (layers: readonly (readonly string[])[], widthPx: number): ChainPlaces => {
  const nodePx = Math.min(mostNodePx, Math.floor((widthPx / layers.length) * 0.7));
  const longest = Math.max(...layers.map(({ length }) => length));
  const pitchPx = nodeHeightPx + nodeGapPx;
  // Every other layer stands half a row lower, so that long links pass between teams.
  const heightPx = (longest + 0.5) * pitchPx;
  // Arcs within the last layer need room too.
  const stepPx = layers.length > 1 ? Math.floor((widthPx - nodePx - sideArcPx) / (layers.length - 1)) : 0;
  const nodes = new Map(
    layers.flatMap((layer, depth) =>
      layer.map((node, place): [string, Rectangle] => {
        const y = ((longest - layer.length) / 2 + place + (depth % 2) / 2) * pitchPx;
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
      if (one.x === other.x) return arc(one, other, sideArcPx - arcMarginPx);
      const offset = Math.max(-spreadPx, Math.min(spreadPx, (other.y - one.y) / 8));
      const start = { x: one.x + (isForward ? nodePx : 0), y: one.y + nodeHeightPx / 2 + offset };
      const end = { x: other.x + (isForward ? 0 : nodePx), y: other.y + nodeHeightPx / 2 - offset };
      const bend = (end.x - start.x) / 2;
      return curve(start, { x: start.x + bend, y: start.y }, { x: end.x - bend, y: end.y }, end);
    },
  };
};

/** One node a row, layer by layer, and links as arcs beside them: where columns have no room. */
const inRows = (layers: readonly (readonly string[])[], widthPx: number): ChainPlaces => {
  const ordered = layers.flat();
  const nodePx = Math.min(mostNodePx, Math.floor(widthPx * 0.6));
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
      const bulgePx = (widthPx - nodePx - arcMarginPx) * Math.sqrt(Math.abs(other.y - one.y) / longestPx);
      return arc(one, other, Math.min(bulgePx, mostArcPx));
    },
  };
};

/** How many layers the room has columns for; without any, as many as there are. */
export const layersThatFit = (widthPx: number): number => {
  const layers = Math.floor(widthPx / leastLayerPx);
  return layers < leastLayers ? Infinity : layers;
};

/** Places the layers in the room there is. */
export const chainPlaces = (layers: readonly (readonly string[])[], widthPx: number): ChainPlaces =>
  layersThatFit(widthPx) === Infinity ? inRows(layers, widthPx) : inColumns(layers, widthPx);
