/** The stages of the whole check, in order, as npm scripts of this package. */
export interface Stage {
  readonly name: string;
  readonly script: string;
  /** How it reports single tests; a stage without counts as one. */
  readonly report?: 'vitest' | 'browser';
  /** Works on the built package, so it cannot say anything after a failed build. */
  readonly needsBuild?: true;
}

export const stages: readonly Stage[] = [
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'build', script: 'build' },
  { name: 'unit', script: 'test:unit', report: 'vitest' },
  { name: 'browser', script: 'test:browser', report: 'browser' },
  { name: 'e2e', script: 'test:e2e', report: 'vitest', needsBuild: true },
  { name: 'faults', script: 'test:faults', report: 'vitest', needsBuild: true },
  { name: 'servers', script: 'test:servers', report: 'vitest', needsBuild: true },
  { name: 'package', script: 'test:package', report: 'vitest', needsBuild: true },
  { name: 'size', script: 'size', needsBuild: true },
];

/** Beyond this a stage hangs. The longest, end-to-end, takes fifteen minutes on two cores, and nineteen on two that are busy. */
export const stageLimitMs = 30 * 60_000;
