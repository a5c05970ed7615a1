import { everybody } from '../../src/results/aggregate.js';
import { auditWave } from './audit-wave.js';
import { givenIn, pairs, type Given } from './given-answers.js';
import { GroupTally } from './group-tally.js';
import type { Leak } from './leak.js';
import { publishByThreshold, publishWave, type Publication, type Sight } from './published-wave.js';
import { randomCompany, type RandomCompany, type RandomWave } from './random-company.js';
import { GroupUnits, measures, WaveAnswers } from './wave-answers.js';

export interface Audit {
  /** Looks at results, over all waves. */
  readonly publications: number;
  /** Figures shown, over all looks. */
  readonly figures: number;
  /** Figures hidden although somebody was asked. */
  readonly hidden: number;
  readonly leaks: readonly Leak[];
}

export interface CompanyAudit {
  readonly ours: Audit;
  /** The same answers behind plain thresholds. */
  readonly thresholds: Audit;
}

type Cell = Omit<Sight, 'n' | 'isWhole'>;

const cellsOf = ({ tree: { groups }, items }: WaveAnswers): readonly Cell[] =>
  measures.flatMap((measure): readonly Cell[] => {
    if (measure === 'cmt') return [{ measure, group: everybody, item: null }];
    if (measure !== pairs) return groups.map(group => ({ measure, group, item: null }));
    const all = groups.flatMap(group => items.map(item => ({ measure, group, item })));
    return [{ measure, group: everybody, item: null }, ...all];
  });

const cutsOf = (looks: readonly number[]): number[] => [...new Set(looks)].filter(there => there > 0);

const auditOf = (answers: WaveAnswers, publications: readonly Publication[], isExact: boolean): Audit => ({
  publications: publications.length,
  figures: publications.reduce((sum, { sights }) => sum + sights.length, 0),
  hidden: publications.reduce((sum, { hidden }) => sum + hidden, 0),
  leaks: auditWave(answers, publications, isExact),
});

const auditOurs = (company: RandomCompany, wave: RandomWave, tree: GroupUnits, given: readonly Given[][]): Audit => {
  const publications = publishWave(company, wave);
  const cuts = cutsOf(publications.map(({ responses }) => responses));
  return auditOf(new WaveAnswers(tree, given, cuts), publications, true);
};

/** One tally for all groups. */
const tallyOf = (answers: WaveAnswers, known: Map<string, GroupTally>, measure: string, item: string | null) => {
  const key = `${measure}|${item ?? ''}`;
  const tally = known.get(key) ?? new GroupTally(answers, measure, item);
  known.set(key, tally);
  return tally;
};

const auditThresholds = (wave: RandomWave, tree: GroupUnits, given: readonly Given[][]): Audit => {
  const cuts = cutsOf(wave.looks);
  const answers = new WaveAnswers(tree, given, cuts);
  const tallies = new Map<string, GroupTally>();
  const publications = publishByThreshold(wave, cellsOf(answers), ({ measure, group, item }) => {
    const tally = tallyOf(answers, tallies, measure, item);
    const number = tree.groups.indexOf(group);
    return responses => tally.count(number, false, 0, cuts.indexOf(responses) + 1);
  });
  return auditOf(answers, publications, false);
};

const together = (audits: readonly Audit[]): Audit => ({
  publications: audits.reduce((sum, audit) => sum + audit.publications, 0),
  figures: audits.reduce((sum, audit) => sum + audit.figures, 0),
  hidden: audits.reduce((sum, audit) => sum + audit.hidden, 0),
  leaks: audits.flatMap(audit => audit.leaks),
});

/** Publishes the company of a seed twice, by our control and by plain thresholds, and attacks both. Waves share no answer. */
export const auditCompany = (seed: number): CompanyAudit => {
  const company = randomCompany(seed);
  const tree = new GroupUnits(company.departments);
  const audits = company.waves.map(wave => {
    const given = wave.responses.map(response => [...givenIn(response)]);
    return {
      ours: auditOurs(company, wave, tree, given),
      thresholds: auditThresholds(wave, tree, given),
    };
  });
  return {
    ours: together(audits.map(({ ours }) => ours)),
    thresholds: together(audits.map(audit => audit.thresholds)),
  };
};
