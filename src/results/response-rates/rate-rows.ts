import { responseRates, type ResponseRate } from '../../scoring/response-rate.js';
import type { AggregateGroup, AggregateRate } from '../aggregate.js';
import type { ChartInput } from '../chart/chart.js';
import { textIn } from '../texts-of.js';

export interface RateRow {
  readonly label: string;
  readonly rate: AggregateRate;
  /** 0 to 100, by the rule that the document names. */
  readonly percent: number;
  /** People who count as having answered, by the same rule. */
  readonly answered: number;
}

export interface RateRows {
  /** The chosen group itself; null where it has no rate. */
  readonly whole: RateRow | null;
  /** The groups below it, the highest rate first. */
  readonly parts: readonly RateRow[];
  /** Names of groups below it that have no rate. */
  readonly without: readonly string[];
}

const isRule = (rule: string): rule is ResponseRate => /^rr[1-6]$/.test(rule);

/** All who were invited are known and eligible, so that a list of employees leaves nobody unknown. */
const percentOf = ({ invited, complete, partial = 0, rule }: AggregateRate): number => {
  const refused = Math.max(0, invited - complete - partial);
  const rates = responseRates({ complete, partial, refused, notReached: 0, other: 0, unknown: 0 }, 1);
  const name = rule.toLowerCase();
  return 100 * (rates?.[isRule(name) ? name : 'rr5'] ?? 0);
};

/** Rates of the chosen group and of those right below it; null where there is none. */
export const rateRows = ({ aggregate, wave, group, language }: ChartInput): RateRows | null => {
  const labelOf = ({ id, label }: AggregateGroup): string =>
    textIn(label, language.tag) || (id === group.id && group.parent === undefined ? language.say('everyone') : id);
  const rowOf = (about: AggregateGroup): RateRow | null => {
    const rate = (aggregate.rates ?? []).find(({ w, g }) => w === wave.id && g === about.id);
    if (!rate) return null;
    const percent = percentOf(rate);
    return { label: labelOf(about), rate, percent, answered: Math.round((percent * rate.invited) / 100) };
  };
  const below = aggregate.groups.filter(({ parent }) => parent === group.id);
  const whole = rowOf(group);
  const parts = below.flatMap(part => rowOf(part) ?? []).sort((a, b) => b.percent - a.percent);
  if (!whole && parts.length === 0) return null;
  return { whole, parts, without: below.filter(part => !rowOf(part)).map(labelOf) };
};
