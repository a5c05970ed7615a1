import { everybody } from '../../src/results/aggregate.js';
import { AnswerCounts, families } from './answer-counts.js';
import { auditWave, type Leak } from './audit-wave.js';
import { publishByThreshold, publishWave, type Publication, type Sight } from './published-wave.js';
import { randomCompany, type RandomCompany, type RandomWave } from './random-company.js';

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

const cellsOf = (answers: AnswerCounts): readonly Cell[] =>
  Object.keys(families).flatMap((measure): readonly Cell[] => {
    if (measure === 'cmt') return [{ measure, group: everybody, item: null }];
    const groups = [...answers.unitsOf.keys()];
    if (measure !== 'svc.speed') return groups.map(group => ({ measure, group, item: null }));
    const pairs = groups.flatMap(group => [...answers.items].map(item => ({ measure, group, item })));
    return [{ measure, group: everybody, item: null }, ...pairs];
  });

const cutsOf = (looks: readonly number[]): number[] => [...new Set(looks)].filter(there => there > 0);

const auditOf = (company: RandomCompany, wave: RandomWave, publications: readonly Publication[]): Audit => {
  const answers = new AnswerCounts(company, wave.responses, cutsOf(publications.map(({ responses }) => responses)));
  return {
    publications: publications.length,
    figures: publications.reduce((sum, { sights }) => sum + sights.length, 0),
    hidden: publications.reduce((sum, { hidden }) => sum + hidden, 0),
    leaks: auditWave(answers, publications),
  };
};

const plain = (company: RandomCompany, wave: RandomWave): readonly Publication[] => {
  const cuts = cutsOf(wave.looks);
  const answers = new AnswerCounts(company, wave.responses, cuts);
  return publishByThreshold(
    wave,
    cellsOf(answers),
    ({ measure, group, item }, responses) =>
      answers.count(measure, answers.unitsOf.get(group) ?? [], item, 0, cuts.indexOf(responses) + 1).n,
  );
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
  return {
    ours: together(company.waves.map(wave => auditOf(company, wave, publishWave(company, wave)))),
    thresholds: together(company.waves.map(wave => auditOf(company, wave, plain(company, wave)))),
  };
};
