import { icsCore5 } from '../../../src/templates/ics-core5.js';
import { inventedAnswers } from './invented-answers.js';

export interface FillPlan {
  readonly seed: number;
  readonly waves: number;
  /** In each wave. */
  readonly answers: number;
  /** In each wave, each a quarter larger than all before it together, as batches grow. */
  readonly batches: number;
  /** Ids of the groups that answer. */
  readonly teams: readonly string[];
}

/** A published answer as it is stored. */
export interface FilledAnswer {
  readonly id: string;
  readonly batch: number;
  /** Hash of the definition that was answered. */
  readonly definition: string;
  readonly body: string;
}

export interface FilledWave {
  readonly pulse: string;
  readonly wave: string;
  /** Answers of each batch. */
  readonly batchSizes: readonly number[];
  /** In the order of their ids; made when they are asked for, once. */
  readonly answers: Iterable<FilledAnswer>;
}

/** Answers up to the end of each batch. */
const batchEnds = ({ answers, batches }: FillPlan): readonly number[] =>
  Array.from({ length: batches }, (_, batch) => Math.round(answers / 1.25 ** (batches - 1 - batch)));

const waveId = (number: number): string =>
  `${2024 + Math.floor(number / 4)}-${String(1 + (number % 4) * 3).padStart(2, '0')}`;

/** Which batch an answer came in: batches say nothing of ids, so they are dealt out by a hash of its place. */
const dealtOrder = (answers: number): Uint32Array => {
  const order = Uint32Array.from({ length: answers }, (_, index) => index);
  for (let index = answers - 1; index > 0; index--) {
    const other = Math.imul(index, 2_654_435_761) >>> 0;
    const place = other % (index + 1);
    [order[index], order[place]] = [order[place] ?? 0, order[index] ?? 0];
  }
  return order;
};

function* filledAnswers(plan: FillPlan, number: number): Generator<FilledAnswer> {
  const [ends, order, wave] = [batchEnds(plan), dealtOrder(plan.answers), waveId(number)];
  let index = 0;
  for (const response of inventedAnswers({ seed: plan.seed + number, wave, count: plan.answers }, plan.teams)) {
    const place = order[index++] ?? 0;
    const batch = ends.findIndex(end => place < end);
    yield { id: response.id, batch, definition: response.definition, body: JSON.stringify(response) };
  }
}

/** The waves of a plan; the same for the same plan. */
export const filledWaves = (plan: FillPlan): readonly FilledWave[] => {
  const ends = batchEnds(plan);
  const batchSizes = ends.map((end, batch) => end - (ends[batch - 1] ?? 0));
  return Array.from({ length: plan.waves }, (_, number) => ({
    pulse: icsCore5.id,
    wave: waveId(number),
    batchSizes,
    answers: filledAnswers(plan, number),
  }));
};

/** What is stored for the content of an answer: of the right length; nobody compares it here. */
export const filledContent = (id: string): string => id + id;
