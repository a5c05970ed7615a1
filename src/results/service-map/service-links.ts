import { isSuppressed, type AggregateEdge, type AggregateGroup, type AggregateMeasure } from '../aggregate.js';
import type { ChartInput } from '../chart/chart.js';
import type { Sample } from '../../scoring/mean-difference.js';
import { pooledSample, sampleOf } from '../heatmap/clear-differences.js';
import { inTreeOrder } from '../heatmap/tree-order.js';
import { textIn } from '../texts-of.js';

/** One team rates another, or everybody does. */
export interface ServiceLink {
  readonly from: AggregateGroup;
  readonly to: AggregateGroup;
  readonly edge: AggregateEdge;
}

/** Who rates whom, on one measure in one wave. */
export interface ServiceLinks {
  readonly measure: AggregateMeasure;
  /** In the order of the tree, without everybody. */
  readonly raters: readonly AggregateGroup[];
  readonly rated: readonly AggregateGroup[];
  /** One team of another. */
  readonly pairs: readonly ServiceLink[];
  /** How all together see each. */
  readonly byEveryone: readonly ServiceLink[];
  /** All answers that are shown; null without any. */
  readonly whole: Sample | null;
  find(from: string, to: string): ServiceLink | null;
}

/** The score of what an edge says, 0 to 100; null for none. */
export const scoreOf = (link: ServiceLink | null): number | null =>
  link && !isSuppressed(link.edge) ? (link.edge.mean ?? null) : null;

/** Answers behind it; 0 where they are hidden. */
export const answersOf = ({ edge }: ServiceLink): number => (isSuppressed(edge) ? 0 : edge.n);

/** What a reader calls a team. */
export const groupName = ({ id, label, parent }: AggregateGroup, { language, aggregate }: ChartInput): string =>
  textIn(label, language.tag) ||
  (parent === undefined && id === aggregate.groups[0]?.id ? language.say('everyone') : id);

/** The whole before its parts: a score, else a dimension, else a question. */
const rankOf = ({ id }: AggregateMeasure): number => (id.startsWith('score:') ? 0 : id.startsWith('dim:') ? 1 : 2);

const choose = (edges: readonly AggregateEdge[], { aggregate, measure }: ChartInput): AggregateMeasure | null => {
  const rated = new Set(edges.filter(edge => isSuppressed(edge) || edge.mean !== undefined).map(({ d }) => d));
  const able = aggregate.dims.filter(({ id, kind }) => rated.has(id) && (kind === 'index' || kind === 'ordinal'));
  if (measure) return able.includes(measure) ? measure : null;
  return [...able].sort((one, other) => rankOf(one) - rankOf(other))[0] ?? null;
};

const linked = (edges: readonly AggregateEdge[], groups: readonly AggregateGroup[]): readonly ServiceLink[] => {
  const byId = new Map(groups.map(group => [group.id, group]));
  return edges.flatMap(edge => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    return from && to && from !== to ? [{ from, to, edge }] : [];
  });
};

/** The links of one wave on the measure that was chosen, else on the widest there is. Null without any. */
export const serviceLinks = (input: ChartInput): ServiceLinks | null => {
  const { aggregate, wave } = input;
  const edges = (aggregate.edges ?? []).filter(({ w }) => w === wave.id);
  const measure = choose(edges, input);
  const root = aggregate.groups.find(({ parent }) => parent === undefined);
  const links = linked(
    edges.filter(({ d }) => d === measure?.id),
    aggregate.groups,
  );
  const byEveryone = links.filter(({ from }) => from === root);
  const ofTeams = links.filter(({ from }) => from !== root);
  if (!measure || ofTeams.length === 0) return null;
  const parents = new Set(ofTeams.map(({ from }) => from.parent));
  // The answers of a team with parts are those of its parts.
  const once = byEveryone.length > 0 ? byEveryone : ofTeams.filter(({ from }) => !parents.has(from.id));
  const keep = (end: 'from' | 'to'): readonly AggregateGroup[] => {
    const ends = new Set(ofTeams.map(link => link[end]));
    return inTreeOrder(aggregate.groups).filter(group => ends.has(group));
  };
  const byKey = new Map(links.map(link => [JSON.stringify([link.from.id, link.to.id]), link]));
  const samples = once.map(({ edge }) => sampleOf(edge));
  return {
    measure,
    raters: keep('from'),
    rated: keep('to'),
    pairs: ofTeams,
    byEveryone,
    whole: pooledSample(samples.filter(sample => sample !== null)),
    find: (from, to) => byKey.get(JSON.stringify([from, to])) ?? null,
  };
};
