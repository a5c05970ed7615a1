import type { AggregateMeasure } from '../aggregate.js';
import type { ChartInput } from '../chart/chart.js';
import {
  clearDifferences,
  compareGroups,
  compareWithWhole,
  leastAnswers,
  sampleOf,
  type Comparison,
} from '../heatmap/clear-differences.js';
import { groupName, scoreOf, type ServiceLink, type ServiceLinks } from './service-links.js';

interface Claim {
  readonly link: ServiceLink;
  /** The other way round; null where the link was compared with all others. */
  readonly back: ServiceLink | null;
}

const isAboutWaiting = ({ id, scale }: AggregateMeasure): boolean => scale === 'quick5' || id === 'dim:responsiveness';

/** Each link against all others, and each pair of teams once against its way back: one family of tests. */
const compareAll = (links: ServiceLinks, pairs: readonly ServiceLink[]): readonly (Comparison<Claim> | null)[] => {
  const least = leastAnswers(links.measure);
  return pairs.flatMap(link => {
    const back = links.find(link.to.id, link.from.id);
    const sample = sampleOf(link.edge);
    const isFirst = back && links.pairs.indexOf(link) < links.pairs.indexOf(back);
    return [
      compareWithWhole<Claim>({ link, back: null }, sample, links.whole, least),
      isFirst ? compareGroups<Claim>({ link, back }, sample, sampleOf(back.edge), least) : null,
    ];
  });
};

const values = (
  link: ServiceLink,
  links: ServiceLinks,
  input: ChartInput,
): Readonly<Record<string, string | number>> => ({
  from: groupName(link.from, input),
  to: groupName(link.to, input),
  value: scoreOf(link) ?? 0,
  back: scoreOf(links.find(link.to.id, link.from.id)) ?? 0,
  mean: links.whole?.mean ?? 0,
});

/**
 * The lowest link, and what comes back where the two clearly differ; else the pair of teams that see each other most
 * differently. Only what was tested and is clear, and of a chosen team only its own links.
 */
export const serviceMapFinding = (links: ServiceLinks, input: ChartInput): string => {
  const { group, language } = input;
  const isOwn = ({ from, to }: ServiceLink): boolean => from === group || to === group;
  const own = links.pairs.filter(isOwn);
  const pairs = own.length > 0 ? own : links.pairs;
  const made = compareAll(links, pairs);
  const clear = clearDifferences(made);
  const low = clear.find(({ about, points }) => !about.back && points < 0)?.about.link;
  const uneven = clear.filter(({ about }) => about.back);
  if (low) {
    const isLowest = pairs.every(link => (scoreOf(link) ?? 101) >= (scoreOf(low) ?? 0));
    const key = !isLowest ? 'mapBelow' : isAboutWaiting(links.measure) ? 'mapWaits' : 'mapLowest';
    const finding = language.say(key, values(low, links, input));
    const isUneven = uneven.some(({ about: { link, back } }) => link === low || back === low);
    return isUneven ? language.say('mapBothWays', { ...values(low, links, input), finding }) : finding;
  }
  const [most] = [...uneven].sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
  if (!most) return language.say(made.some(comparison => comparison) ? 'mapAlike' : 'chartFew');
  const { link, back } = most.about;
  return language.say('mapUneven', values(most.points < 0 || !back ? link : back, links, input));
};
