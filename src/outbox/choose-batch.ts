import { isJsonObject } from '../base/json.js';
import { keepaliveLimitBytes } from '../transport/request-mapper.js';
import type { OutboxEntry } from './outbox-entry.js';

const mostAnswers = 100;

const bytesOf = ({ body }: OutboxEntry): number => new TextEncoder().encode(body).length;

/** Whether an answer names its sender: then it has a time of its own, which only the mode `identified` gives it. */
export const isNamed = ({ body }: OutboxEntry): boolean => {
  const response: unknown = JSON.parse(body);
  return isJsonObject(response) && typeof response['submittedAt'] === 'string';
};

/** Every third attempt of an answer is its own: one that its endpoint stumbles over must not hold up those beside it for ever. */
const isForCompany = ({ attempts }: OutboxEntry): boolean => attempts % 3 !== 2;

const isFit = (entry: OutboxEntry): boolean =>
  entry.held === null && entry.destination.transport === undefined && isForCompany(entry) && isNamed(entry);

/**
 * The entries that go out with `first` in one request, itself among them, out of those whose turn it is; only itself where
 * it goes alone. Together they stay small enough to outlive the page, as one does.
 */
export const chooseBatch = (
  first: OutboxEntry,
  due: readonly OutboxEntry[],
): readonly [OutboxEntry, ...OutboxEntry[]] => {
  const most = Math.min(first.destination.options.batch ?? 1, mostAnswers);
  const place = JSON.stringify(first.destination);
  const chosen: [OutboxEntry, ...OutboxEntry[]] = [first];
  let leftBytes = keepaliveLimitBytes - bytesOf(first);
  if (!isFit(first)) return chosen;
  for (const entry of due) {
    if (!(chosen.length < most)) break;
    const isCompany = entry.id !== first.id && JSON.stringify(entry.destination) === place && isFit(entry);
    if (!isCompany || bytesOf(entry) > leftBytes) continue;
    leftBytes -= bytesOf(entry);
    chosen.push(entry);
  }
  return chosen;
};
