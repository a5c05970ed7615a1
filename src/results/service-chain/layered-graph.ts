/** One node needs another. */
export interface Need {
  readonly from: string;
  readonly to: string;
  /** How much; decides which links of a circle count. */
  readonly weight: number;
}

const byWeight = (one: Need, other: Need): number =>
  other.weight - one.weight || one.from.localeCompare(other.from) || one.to.localeCompare(other.to);

/** How far each node stands from those that nobody needs: one further than the furthest that needs it. */
const depthsOf = (nodes: readonly string[], needs: readonly Need[]): ReadonlyMap<string, number> => {
  const depths = new Map(nodes.map(node => [node, 0]));
  // As often as there are nodes: no path without a circle is longer.
  for (let round = 0; round < nodes.length; round++) {
    for (const { from, to } of needs) depths.set(to, Math.max(depths.get(to) ?? 0, (depths.get(from) ?? 0) + 1));
  }
  return depths;
};

const reaches = (from: string, to: string, needs: readonly Need[]): boolean => {
  const seen = new Set<string>();
  const open = [from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === to) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    open.push(...needs.filter(need => need.from === node).map(need => need.to));
  }
  return false;
};

/**
 * The needs that decide the layers: taken from the heaviest on (ties by id), without those that would close a circle or make a
 * chain too long. Deterministic, whatever the order of the input.
 * @param mostLayers at least 1
 */
export const decidingNeeds = (needs: readonly Need[], mostLayers = Infinity): readonly Need[] => {
  const nodes = [...new Set(needs.flatMap(({ from, to }) => [from, to]))];
  let kept: readonly Need[] = [];
  for (const need of [...needs].sort(byWeight)) {
    if (reaches(need.to, need.from, kept)) continue;
    const more = [...kept, need];
    if (Math.max(...depthsOf(nodes, more).values()) < mostLayers) kept = more;
  }
  return kept;
};

/** Mean place of a node's neighbours in another layer; its own place where it has none there. */
const barycentre = (node: string, own: number, neighbour: readonly string[], needs: readonly Need[]): number => {
  const places = needs
    .map(({ from, to }) => neighbour.indexOf(from === node ? to : to === node ? from : ''))
    .filter(place => place >= 0);
  return places.length === 0 ? own : places.reduce((sum, place) => sum + place, 0) / places.length;
};

const ordered = (layer: readonly string[], neighbour: readonly string[], needs: readonly Need[]): readonly string[] => {
  const centres = new Map(layer.map((node, own) => [node, barycentre(node, own, neighbour, needs)]));
  return [...layer].sort((one, other) => (centres.get(one) ?? 0) - (centres.get(other) ?? 0));
};

/** Pairs of needs between neighbouring layers that cross. */
export const crossingsOf = (layers: readonly (readonly string[])[], needs: readonly Need[]): number =>
  layers.slice(1).reduce((sum, layer, index) => {
    const above = layers[index] ?? [];
    const ends = needs
      .map(({ from, to }) => [above.indexOf(from), layer.indexOf(to)] as const)
      .filter(([start, end]) => start >= 0 && end >= 0);
    const crossing = ends.flatMap(([a, b], place) => ends.slice(place + 1).filter(([c, d]) => (a - c) * (b - d) < 0));
    return sum + crossing.length;
  }, 0);

const sweeps = 4;

/**
 * Nodes in layers, those that nobody needs first, what they need further on (Sugiyama, Tagawa & Toda 1981, IEEE Transactions on
 * Systems, Man, and Cybernetics 11(2)): circles broken, the longest path, and in each layer the order by barycentre that crosses
 * least among a few sweeps down and up. Deterministic.
 */
export const layeredNodes = (
  nodes: readonly string[],
  needs: readonly Need[],
  mostLayers = Infinity,
): readonly (readonly string[])[] => {
  const kept = decidingNeeds(needs, mostLayers);
  const depths = depthsOf(nodes, kept);
  const deepest = Math.max(0, ...depths.values());
  let layers: readonly (readonly string[])[] = Array.from({ length: deepest + 1 }, (_, depth) =>
    nodes.filter(node => depths.get(node) === depth),
  );
  let best = layers;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const isDown = sweep % 2 === 0;
    const turned = [...(isDown ? layers : [...layers].reverse())];
    for (let at = 1; at < turned.length; at++) turned[at] = ordered(turned[at] ?? [], turned[at - 1] ?? [], kept);
    layers = isDown ? turned : turned.reverse();
    if (crossingsOf(layers, kept) < crossingsOf(best, kept)) best = layers;
  }
  return best;
};
