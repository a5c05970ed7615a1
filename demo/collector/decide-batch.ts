import { nextBatchSize } from '../../src/privacy/batches.js';
import type { BatchDecision, StoredWave } from './batch-store.js';

/**
 * Whether the waiting answers of a wave are published now: when they are enough for a batch, and all that is left when the wave
 * closes. What comes in after the close waits for others again.
 */
export const decideBatch = (wave: StoredWave, state: 'open' | 'closed'): BatchDecision => {
  const { waiting, batchSizes, isClosed } = wave;
  const isClosing = state === 'closed' && !isClosed;
  const size = nextBatchSize({ waiting, published: batchSizes, state: isClosing ? 'closed' : 'open' });
  return { isBatchDue: size > 0, isClosed: state === 'closed' };
};
