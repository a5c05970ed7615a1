import type { Http, HttpOutcome, HttpRequest } from './ports.js';

// Before a page script can replace it. Called through a wrapper because a replaced one may throw at once.
const nativeFetch = globalThis.fetch.bind(globalThis);

const bodyLimitBytes = 64 * 1024;
const refusedAtOnceMs = 100;

/** One exchange by `fetch`. Never rejects; the time limit covers the body too, of which at most 64 KiB are read. */
export const browserHttp: Http = async request => {
  const startedMs = performance.now();
  const outcome = await exchange(request);
  const refusedAtOnce = outcome.kind === 'network-error' && performance.now() - startedMs < refusedAtOnceMs;
  // The page may have used up the keepalive budget; that refusal looks like a dead network.
  return request.keepalive && refusedAtOnce ? exchange({ ...request, keepalive: false }) : outcome;
};

const exchange = async (request: HttpRequest): Promise<HttpOutcome> => {
  const abort = new AbortController();
  const violation = watchPolicy(request.url);
  const limit = setTimeout(() => abort.abort(), request.timeoutMs);
  try {
    return await send(request, abort.signal);
  } catch {
    if (abort.signal.aborted) return { kind: 'timeout' };
    return { kind: (await violation.happened()) ? 'blocked' : 'network-error' };
  } finally {
    clearTimeout(limit);
    violation.stop();
  }
};

const send = async (request: HttpRequest, signal: AbortSignal): Promise<HttpOutcome> => {
  const { url, method, headers, body, credentials, redirect, mode, keepalive } = request;
  const response = await nativeFetch(url, {
    // A GET must have none at all.
    ...{ method, headers, body: body || null, credentials, redirect, mode, keepalive, signal },
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  if (response.type === 'opaqueredirect') return { kind: 'redirect' };
  if (response.type === 'opaque') return { kind: 'opaque' };
  return {
    kind: 'response',
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    retryAfter: inSeconds(response.headers.get('retry-after')),
    ...(request.readHeader && { header: response.headers.get(request.readHeader) }),
    body: await readText(response),
  };
};

// Dates are read here, because the transport is pure.
const inSeconds = (retryAfter: string | null): string | null =>
  retryAfter?.endsWith('GMT') ? `${Math.ceil((Date.parse(retryAfter) - Date.now()) / 1_000)}` : retryAfter;

const readText = async (response: Response): Promise<string> => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let leftBytes = bodyLimitBytes; reader && leftBytes > 0;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value.subarray(0, leftBytes), { stream: true });
    leftBytes -= value.byteLength;
  }
  void reader?.cancel();
  return text;
};

/** Whether the page's policy refused `url` while this was watching. The event may come after `fetch` has rejected. */
const watchPolicy = (url: string): { happened(): Promise<boolean>; stop(): void } => {
  let isBlocked = false;
  const hear = (event: SecurityPolicyViolationEvent): void => {
    isBlocked ||=
      event.disposition === 'enforce' &&
      event.effectiveDirective === 'connect-src' &&
      event.blockedURI !== '' &&
      url.startsWith(event.blockedURI);
  };
  document.addEventListener('securitypolicyviolation', hear);
  return {
    happened: () => new Promise(resolve => setTimeout(() => resolve(isBlocked), 30)),
    stop: () => document.removeEventListener('securitypolicyviolation', hear),
  };
};
