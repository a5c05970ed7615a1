import type { Aggregate } from './aggregate.js';
import type { LoadedAggregate } from './map/salvage-aggregate.js';
import { aggregateIssues } from './aggregate-issues.js';

const timeoutMs = 10_000;
const maximumBytes = 1024 * 1024;

const refuse = (code: string): LoadedAggregate => ({ aggregate: null, issues: [{ code, path: [] }] });

/** Stops at the limit, so that an endless answer costs no more than the limit; null when it was reached. */
const readText = async (response: Response): Promise<string | null> => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maximumBytes) {
      void reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
};

/** What is neither foreign nor faulty is read without the code for these. */
const readSource = async (text: string, map: string | null): Promise<LoadedAggregate> => {
  if (map === null) {
    try {
      const document: unknown = JSON.parse(text);
      const issues = aggregateIssues(document);
      if (issues.length === 0) return { aggregate: document as Aggregate, issues };
    } catch {
      // No JSON: what it is instead is told below.
    }
  }
  return (await import('./map/read-aggregate.js')).readAggregate(text, map);
};

const readResponse = async (response: Response, map: string | null): Promise<LoadedAggregate> => {
  const { status } = response;
  if (status === 401 || status === 403) return refuse('src-not-allowed');
  if (!response.ok) return refuse(status < 500 ? 'src-not-found' : 'src-unreachable');
  const text = await readText(response);
  return text === null ? refuse('too-large') : readSource(text, map);
};

/**
 * Fetches an `ics-aggregate/1`, or what a map makes one of: at most 1 MiB within 10 s, as fresh as the caching headers of
 * the server ask for. Never rejects; what went wrong comes as issues, whose code says whether it was the network
 * (`src-unreachable`, `src-timeout`), the address (`src-not-found`, `src-not-allowed`) or the content. Of faulty content
 * the rest comes along with the issues.
 * @param map the attribute `map`; null for a source that is an `ics-aggregate/1`
 * @param request the `fetch` to use
 */
export const fetchAggregate = async (
  url: string,
  credentials: RequestCredentials,
  map: string | null,
  request: typeof fetch = fetch,
): Promise<LoadedAggregate> => {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    return await readResponse(await request(url, { credentials, signal }), map);
  } catch (error) {
    return refuse(error instanceof DOMException && error.name === 'TimeoutError' ? 'src-timeout' : 'src-unreachable');
  }
};
