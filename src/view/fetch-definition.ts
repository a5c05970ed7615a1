import { parseDefinitionText } from '../definition/parse-definition.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { pulseConfiguration } from '../configure-pulse.js';
import { questionContracts } from '../question/question-contracts.js';
import { PulseFailure, failure } from './pulse-failure.js';
import { readLimited } from './read-limited.js';

const timeoutMs = 10_000;
const maximumBytes = 256 * 1024;

const request = async (url: string): Promise<Response> => {
  try {
    return await fetch(url, {
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch {
    throw new PulseFailure([{ code: 'src-unreachable', path: ['@src'], message: `${url} did not answer.` }], true);
  }
};

/** A definition from another origin may not send answers to a third one. */
const refuseThirdOrigin = (definition: PulseDefinition, source: URL): void => {
  if (source.origin === location.origin) return;
  const { endpoint, also = [] } = definition.delivery ?? {};
  for (const chosen of [endpoint, ...also.map(each => each.endpoint)]) {
    if (!chosen) continue;
    const { origin } = new URL(chosen, document.baseURI);
    if (origin === location.origin || pulseConfiguration().allowedOrigins?.includes(origin)) continue;
    throw failure(
      'endpoint-not-allowed',
      ['delivery', 'endpoint'],
      `A definition from ${source.origin} may not choose an endpoint at ${origin}; list it in allowedOrigins.`,
    );
  }
};

/** Fetches and checks a definition; throws a `PulseFailure`. JSON of at most 256 KiB within 10 s. */
export const fetchDefinition = async (url: string): Promise<PulseDefinition> => {
  const source = new URL(url, document.baseURI);
  const response = await request(source.href);
  if (!response.ok) {
    const isPassing = response.status >= 500;
    const issue = { code: 'src-not-found', path: ['@src'], message: `${url} answered ${response.status}.` };
    throw new PulseFailure([issue], isPassing);
  }
  const text = await readLimited(response, maximumBytes).catch(() => {
    throw new PulseFailure([{ code: 'src-unreachable', path: ['@src'], message: `${url} broke off.` }], true);
  });
  if (text === null) throw failure('too-large', ['@src'], `${url} is larger than 256 KiB.`);
  const parsed = parseDefinitionText(text, questionContracts);
  if (!parsed.ok) throw new PulseFailure(parsed.error);
  refuseThirdOrigin(parsed.value, source);
  return parsed.value;
};
