import type { JsonValue } from '../base/json.js';
import { again, isHtml, type Reply } from './judge-delivery.js';
import type { Exchange, Recipe, ReplyTest } from '../definition/recipe-definition.js';
import type { Delivery, DeliveryOptions } from './transport.js';

/** The reply as JSON, or its text where it is none. */
export const readReply = ({ body }: Reply): JsonValue => {
  try {
    return JSON.parse(body) as JsonValue;
  } catch {
    return body.trim();
  }
};

/** All that stands at a path; `*` is every entry of a list. */
export const found = (value: JsonValue, keys: readonly string[]): readonly JsonValue[] => {
  const [key, ...rest] = keys;
  if (!key) return [value];
  const isBranch = typeof value === 'object' && value !== null;
  if (key === '*') return isBranch ? Object.values(value).flatMap((entry: JsonValue) => found(entry, rest)) : [];
  return found(isBranch && Object.hasOwn(value, key) ? (value as Record<string, JsonValue>)[key]! : null, rest);
};

const isSomething = (value: JsonValue): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);

/** Whether JSON says what the test is about, whatever the status. */
export const isSaid = ({ at, is }: ReplyTest, reply: JsonValue): boolean => {
  if (at === undefined) return true;
  const values = found(reply, at.split('/'));
  return values.length > 0 && values.every(value => (is ? is.includes(value) : isSomething(value)));
};

/** Whether a reply says what the test is about. */
const holds = (test: ReplyTest | undefined, { status }: Reply, reply: JsonValue): boolean =>
  test !== undefined && (test.statuses?.includes(status) ?? true) && isSaid(test, reply);

/** Whether nothing is left to be exchanged after this reply. */
export const isDone = ({ done }: Exchange, reply: Reply): boolean => holds(done, reply, readReply(reply));

const isSuccessStatus = ({ success }: Exchange, { status }: Reply): boolean =>
  success?.statuses?.includes(status) ?? (status >= 200 && status < 300);

const judgeSuccess = (exchange: Exchange, reply: Reply): Delivery => {
  const said = readReply(reply);
  if (isHtml(reply) || (exchange.success?.at && typeof said === 'string')) return again('no-receipt', reply);
  // It has understood, and says no.
  return isSaid(exchange.success ?? {}, said) ? { status: 'delivered' } : { status: 'held', code: 'refused' };
};

/** What a recipe says about a reply; null where the rules of every endpoint hold. */
export const judgeReply = (
  exchange: Exchange,
  reply: Reply,
  { id, acknowledge, echo = 'id' }: { id: string } & Pick<DeliveryOptions, 'acknowledge'> & Pick<Recipe, 'echo'>,
): Delivery | null => {
  const { refused = [], retried = [] } = exchange;
  const said = readReply(reply);
  if (holds(exchange.done, reply, said) || holds(exchange.duplicate, reply, said)) {
    return { status: 'delivered', code: 'duplicate' };
  }
  if (refused.includes(reply.status)) return { status: 'held', code: 'refused' };
  if (retried.includes(reply.status)) return again(`status-${reply.status}`, reply);
  if (!isSuccessStatus(exchange, reply)) return null;
  const delivery = judgeSuccess(exchange, reply);
  const isEchoed = acknowledge !== 'echo' || found(said, echo.split('/')).includes(id);
  return delivery.status === 'delivered' && !isEchoed ? again('no-receipt', reply) : delivery;
};
