import type { Issue } from '../base/issue.js';
import { fail, type Result } from '../base/result.js';
import type { Aggregate } from './aggregate.js';
import { parseAggregate } from './parse-aggregate.js';

const timeoutMs = 10_000;
const maximumBytes = 1024 * 1024;

const refuse = (code: string, message: string): Result<never, readonly Issue[]> => fail([{ code, path: [], message }]);

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

const readAggregate = async (url: string, response: Response): Promise<Result<Aggregate, readonly Issue[]>> => {
  const { status } = response;
  if (status === 401 || status === 403) return refuse('src-not-allowed', `${url} answered ${status}.`);
  if (!response.ok) return refuse(status < 500 ? 'src-not-found' : 'src-unreachable', `${url} answered ${status}.`);
  const text = await readText(response);
  if (text === null) return refuse('too-large', `${url} is larger than 1 MiB.`);
  if (/^\s*</.test(text)) return refuse('html-instead-of-json', `${url} answered with a page, not with JSON.`);
  try {
    return parseAggregate(JSON.parse(text));
  } catch {
    return refuse('not-json', `${url} is not JSON.`);
  }
};

/**
 * Fetches and checks an `ics-aggregate/1` document: at most 1 MiB of JSON within 10 s. Never rejects; what went wrong
 * comes as issues, whose code says whether it was the network (`src-unreachable`, `src-timeout`), the address
 * (`src-not-found`, `src-not-allowed`) or the document.
 * @param request the `fetch` to use
 */
export const fetchAggregate = async (
  url: string,
  credentials: RequestCredentials,
  request: typeof fetch = fetch,
): Promise<Result<Aggregate, readonly Issue[]>> => {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    return await readAggregate(url, await request(url, { credentials, signal }));
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError'
      ? refuse('src-timeout', `${url} did not answer within 10 s.`)
      : refuse('src-unreachable', `${url} did not answer.`);
  }
};
