import type { PulseResponse } from '../../src/response/response.js';
import { everybody } from '../../src/results/aggregate.js';

/** Measures whose figures can be computed from each other share what is unknown about them. */
export const families: Readonly<Record<string, string>> = {
  resp1: 'service',
  resp2: 'service',
  'dim:service': 'service',
  mood: 'morale',
  'dim:morale': 'morale',
  given: 'given',
  taken: 'taken',
  use: 'use',
  'svc.speed': 'pairs',
  cmt: 'comments',
};

/** The measure that is asked about one item after the other. */
export const pairs = 'svc.speed';

/** Measures that show which code was answered. */
const withCategories = new Set(['resp1', 'resp2', 'dim:service', 'mood', 'dim:morale', 'given', 'taken', pairs]);

/** One answer as far as it could tell on somebody. */
export interface Given {
  /** The group of whoever gave it. */
  readonly unit: string;
  readonly measure: string;
  /** What it is about, in a pair. */
  readonly item: string | null;
  /** A bit for what was answered; 0 where everybody's answer is another. */
  readonly category: number;
}

const scoreBand = (code: number): number => Math.min(4, Math.floor(((code - 1) * 25) / 20));

const codesIn = ({ answers }: PulseResponse): readonly (readonly [measure: string, code: number])[] => {
  const plain = ['mood', 'given', 'taken', 'resp1', 'resp2'].flatMap(id =>
    typeof answers[id] === 'number' ? [[id, answers[id]] as const] : [],
  );
  const morale = typeof answers['mood'] === 'number' ? [['dim:morale', scoreBand(answers['mood'])] as const] : [];
  const service = [answers['resp1'], answers['resp2']].filter(code => typeof code === 'number');
  if (service.length === 0) return [...plain, ...morale];
  const mean = service.reduce((sum, code) => sum + code, 0) / service.length;
  return [...plain, ...morale, ['dim:service', scoreBand(mean)]];
};

/** What a response says, measure by measure. */
export const givenIn = (response: PulseResponse): readonly Given[] => {
  const { answers, context } = response;
  const unit = context['team'] ?? everybody;
  const one = (measure: string, code: number, item: string | null = null): Given => ({
    unit,
    measure,
    item,
    category: withCategories.has(measure) ? 2 ** code : 0,
  });
  const rounds = (answers['svc'] ?? {}) as Readonly<Record<string, { readonly speed: number }>>;
  return [
    ...codesIn(response).map(([measure, code]) => one(measure, code)),
    ...(answers['use'] === undefined ? [] : [one('use', 0)]),
    ...(answers['cmt'] === undefined ? [] : [one('cmt', 0)]),
    ...Object.entries(rounds).map(([item, { speed }]) => one(pairs, speed, item)),
  ];
};
