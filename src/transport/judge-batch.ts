import type { JsonValue } from '../base/json.js';
import type { HttpOutcome } from '../base/ports.js';
import type { Batch, Exchange } from '../definition/recipe-definition.js';
import { judgeDelivery, type Expectation } from './judge-delivery.js';
import { found, isSaid, judgeReply, readReply } from './read-reply.js';
import type { Delivery } from './transport.js';

/** What became of one answer of several; null where only a request of its own can tell. */
export type Share = Delivery | null;

const judgeOne = ({ success, duplicate }: NonNullable<Batch['each']>, said: JsonValue): Share => {
  if (isSaid(success, said)) return { status: 'delivered' };
  return duplicate && isSaid(duplicate, said) ? { status: 'delivered', code: 'duplicate' } : null;
};

/**
 * What the outcome of one request means for each of the `count` answers in it. All of them wait where the endpoint could not
 * work. A refusal may be about one of them, about their number or about their size: it is a refusal of none.
 */
export const judgeBatch = (
  exchange: Exchange,
  each: Batch['each'],
  outcome: HttpOutcome,
  expected: Expectation,
  count: number,
): readonly Share[] => {
  const all = (share: Share): readonly Share[] => Array.from({ length: count }, () => share);
  const isReply = outcome.kind === 'response';
  const whole = (isReply ? judgeReply(exchange, outcome, expected) : null) ?? judgeDelivery(outcome, expected);
  if (whole.status === 'retry') return all(whole);
  if (whole.status === 'held' || !isReply) return all(null);
  if (!each) return all(whole);
  const [list] = found(readReply(outcome), each.in.split('/'));
  const isComplete = Array.isArray(list) && list.length === count;
  return isComplete ? (list as readonly JsonValue[]).map(said => judgeOne(each, said)) : all(null);
};
