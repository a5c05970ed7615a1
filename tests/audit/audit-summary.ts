import { auditCompany, type Audit } from './audit-company.js';

/** Numbers of many companies, added up. */
export interface AuditTotals {
  publications: number;
  figures: number;
  hidden: number;
  leaks: number;
  /** Companies that leak anything. */
  leakingCompanies: number;
}

export interface AuditSummary {
  readonly companies: number;
  readonly ours: AuditTotals;
  readonly thresholds: AuditTotals;
  /** The first leaks of our own control, as text. */
  readonly examples: readonly string[];
}

const mostExamples = 5;

const nothing = (): AuditTotals => ({ publications: 0, figures: 0, hidden: 0, leaks: 0, leakingCompanies: 0 });

const addAudit = (totals: AuditTotals, audit: Audit): void => {
  totals.publications += audit.publications;
  totals.figures += audit.figures;
  totals.hidden += audit.hidden;
  totals.leaks += audit.leaks.length;
  totals.leakingCompanies += audit.leaks.length > 0 ? 1 : 0;
};

/** Audits the companies of the seeds from `firstSeed` on. */
export const auditCompanies = (firstSeed: number, companies: number): AuditSummary => {
  const [ours, thresholds] = [nothing(), nothing()];
  const examples: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + companies; seed += 1) {
    const audit = auditCompany(seed);
    addAudit(ours, audit.ours);
    addAudit(thresholds, audit.thresholds);
    examples.push(...audit.ours.leaks.map(leak => `seed ${seed}: ${JSON.stringify(leak)}`).slice(0, mostExamples));
  }
  return { companies, ours, thresholds, examples: examples.slice(0, mostExamples) };
};

const sumOfTotals = (all: readonly AuditTotals[]): AuditTotals => ({
  publications: all.reduce((sum, totals) => sum + totals.publications, 0),
  figures: all.reduce((sum, totals) => sum + totals.figures, 0),
  hidden: all.reduce((sum, totals) => sum + totals.hidden, 0),
  leaks: all.reduce((sum, totals) => sum + totals.leaks, 0),
  leakingCompanies: all.reduce((sum, totals) => sum + totals.leakingCompanies, 0),
});

/** One summary of several. */
export const joinSummaries = (summaries: readonly AuditSummary[]): AuditSummary => ({
  companies: summaries.reduce((sum, summary) => sum + summary.companies, 0),
  ours: sumOfTotals(summaries.map(({ ours }) => ours)),
  thresholds: sumOfTotals(summaries.map(({ thresholds }) => thresholds)),
  examples: summaries.flatMap(({ examples }) => examples).slice(0, mostExamples),
});
