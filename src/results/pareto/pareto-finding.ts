import { percentOf } from '../../scoring/wilson-interval.js';
import type { ChartInput } from '../chart/chart.js';
import type { ChartLanguage } from '../chart/chart-language.js';
import { textIn } from '../texts-of.js';
import { isRest, type ParetoEntries, type ParetoEntry } from './pareto-entries.js';

/** Answers below which no theme is said to lead (the Civil Service People Survey flags themes from 20 answers on). */
const fewestAnswers = 20;

/** As many causes a title can name. */
const mostNamed = 3;

/** Percent points around a half that are called "about half" where the share is of an amount, not of answers. */
const marginOfAmount = 5;

interface Lead {
  readonly leaders: readonly ParetoEntry[];
  readonly isMost: boolean;
}

const intervalOf = (
  amount: number,
  { measure, total }: ParetoEntries,
): { readonly lo: number; readonly hi: number } => {
  const counted = measure.kind === 'number' ? null : percentOf(amount, total);
  const share = (100 * amount) / total;
  return counted ?? { lo: share - marginOfAmount, hi: share + marginOfAmount };
};

/** The fewest causes that make up half of everything: surely (`isMost`), or as far as the number of answers tells. */
const leadOf = (entries: ParetoEntries): Lead | null => {
  const causes = entries.shown.filter(entry => !isRest(entry));
  // All of it is half of it: with as many bars as that nothing would be said.
  const most = Math.min(mostNamed, entries.shown.length - 1);
  for (let named = 1; named <= most; named += 1) {
    const leaders = causes.slice(0, named);
    const { lo, hi } = intervalOf(
      leaders.reduce((sum, { amount }) => sum + amount, 0),
      entries,
    );
    if (hi >= 50) return { leaders, isMost: lo > 50 };
  }
  return null;
};

const namesOf = (entries: readonly ParetoEntry[], language: ChartLanguage): string =>
  new Intl.ListFormat(language.tag).format(entries.map(({ label }) => language.say('paretoQuoted', { label })));

const things = ({ measure }: ParetoEntries, pulse: string, language: ChartLanguage): string => {
  if (measure.kind === 'number') {
    const unit = textIn(measure.unit, language.tag);
    return unit ? language.say('paretoReported', { unit }) : language.say('paretoAmount');
  }
  if (pulse.startsWith('breakdown')) return language.say('paretoBreakdowns');
  return pulse.startsWith('promise') ? language.say('paretoPromises') : language.say('paretoAnswers');
};

const isAboutCauses = ({ measure }: ParetoEntries, pulse: string): boolean =>
  measure.kind !== 'number' && /^(breakdown|promise)/.test(pulse);

export interface ParetoFinding {
  /** What the reader should take away, as a sentence. */
  readonly finding: string;
  /** How many of the first bars it speaks of. */
  readonly leaders: number;
}

/** The finding of a Pareto chart; worded as far as the number of answers allows. */
export const paretoFinding = (entries: ParetoEntries, { aggregate, language }: ChartInput): ParetoFinding => {
  const pulse = aggregate.pulse.id;
  const [hidden] = entries.hidden;
  const [first] = entries.shown.filter(entry => !isRest(entry));
  if (entries.shown.length === 0 && hidden) return { finding: language.say('paretoAllHidden'), leaders: 0 };
  if (!first) return { finding: language.say('paretoNoCause'), leaders: 0 };
  const names = namesOf([first], language);
  if (entries.answers < fewestAnswers) {
    return { finding: language.say('paretoFew', { names, n: entries.answers }), leaders: 1 };
  }
  const lead = leadOf(entries);
  if (!lead) {
    const share = (100 * first.amount) / entries.total;
    return { finding: language.say('paretoSpread', { names, share }), leaders: 1 };
  }
  const verb = isAboutCauses(entries, pulse) ? 'Start' : 'About';
  const values = { things: things(entries, pulse, language), names: namesOf(lead.leaders, language) };
  return {
    finding: language.say(lead.isMost ? `paretoMost${verb}` : `paretoHalf${verb}`, values),
    leaders: lead.leaders.length,
  };
};
