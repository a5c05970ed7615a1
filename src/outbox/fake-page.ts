import type { FakeBrowser, FakeTab } from '../base/fake-ports.js';
import { browserSealOnce } from '../base/browser-seal-once.js';
import { idOf } from '../base/fake-ports.js';
import type { HttpOutcome } from '../base/ports.js';
import { protect, type ProtectedResponse } from '../privacy/protect.js';
import type { Destination, NamedTransports } from '../transport/transport.js';
import { createOutbox, type Outbox, type OutboxEvent } from './outbox.js';

export const responseOf = (id: string, comment = ''): ProtectedResponse => {
  const outcome = protect({
    format: 'ics-response/1',
    id,
    pulse: 'morale',
    definition: 'd',
    wave: '2026-10',
    language: 'en',
    complete: true,
    answers: { mood: 4, comment },
    skipped: {},
    context: {},
  });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

export const destination = (url = '/api/responses', transport?: string): Destination => ({
  url,
  recipe: 'json',
  options: { acknowledge: 'status', credentials: 'omit', redirect: 'manual' },
  ...(transport ? { transport } : {}),
});

export const answer =
  (status: number, changes: Partial<Extract<HttpOutcome, { kind: 'response' }>> = {}) =>
  async (): Promise<HttpOutcome> => ({
    kind: 'response',
    status,
    contentType: '',
    retryAfter: null,
    body: '',
    ...changes,
  });
export const failing =
  (kind: 'network-error' | 'timeout' | 'redirect' | 'blocked') => async (): Promise<HttpOutcome> => ({
    kind,
  });

const browserShared = new WeakSet<FakeBrowser>();

/** From now on several people use this browser. */
export const share = (browser: FakeBrowser): void => void browserShared.add(browser);

/** A page of a fake browser with an outbox that has started. */
export interface OpenPage {
  readonly tab: FakeTab;
  readonly outbox: Outbox;
  readonly events: OutboxEvent[];
  /** The types of what was told about answers, in order. */
  told(): string[];
}

export const openPage = (
  browser: FakeBrowser,
  transports: NamedTransports = {},
  allowedOrigins: string[] = [],
): OpenPage => {
  const tab = browser.openTab();
  const outbox = createOutbox(tab.ports, {
    transports: () => transports,
    allowedOrigins: () => allowedOrigins,
    sealing: { isOn: () => browserShared.has(browser), load: async () => browserSealOnce },
  });
  const events: OutboxEvent[] = [];
  outbox.subscribe(event => events.push(event));
  outbox.start();
  const told = (): string[] => events.filter(({ type }) => !/^(pending|attempt)$/.test(type)).map(({ type }) => type);
  return { tab, outbox, events, told };
};

export const leave = ({ tab, outbox }: OpenPage): void => {
  outbox.close();
  tab.crash();
};
export const sentIds = (browser: FakeBrowser): string[] => browser.requests.map(idOf);
export const stored = async (browser: FakeBrowser): Promise<number> => (await browser.disk.entries('o:')).length;
