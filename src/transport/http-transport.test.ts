import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from '../base/fake-ports.js';
import type { HttpOutcome } from '../base/ports.js';
import { sendByHttp, type HttpSurroundings } from './http-transport.js';
import type { DeliveryOptions, Parcel } from './transport.js';

const parcel = (url: string, attempts = 0, options: Partial<DeliveryOptions> = {}, recipe = 'json'): Parcel => ({
  id: 'a',
  body: '{"id":"a"}',
  createdDay: 20_000,
  attempts,
  destination: { url, recipe, options: { acknowledge: 'status', credentials: 'omit', redirect: 'manual', ...options } },
});

const surroundings = (outcome: HttpOutcome, changes: Partial<HttpSurroundings> = {}): HttpSurroundings => {
  const browser = createFakeBrowser();
  browser.respond = async () => outcome;
  const { http } = browser.openTab().ports;
  return { http, pageOrigin: 'https://intranet.example', isOnline: true, wasReadable: false, ...changes };
};
const created: HttpOutcome = { kind: 'response', status: 201, contentType: '', retryAfter: null, body: '' };
const own = 'https://intranet.example/api';
const other = 'https://answers.example/api';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('sendByHttp', () => {
  it.each([
    ['its own origin', own, false],
    ['another origin', other, true],
  ])('delivers to %s', async (_, url, isReadable) => {
    expect(await sendByHttp(parcel(url), surroundings(created))).toEqual({
      delivery: { status: 'delivered' },
      isReadable,
    });
  });

  it.each([
    ['another origin, third attempt', other, 2, {}, 'held'],
    ['another origin, second attempt', other, 1, {}, 'retry'],
    ['another origin that was readable once', other, 2, { wasReadable: true }, 'retry'],
    ['another origin while there is no network', other, 2, { isOnline: false }, 'retry'],
    ['its own origin', own, 99, {}, 'retry'],
  ])('after no reply from %s', async (_, url, attempts, changes, status) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { delivery } = await sendByHttp(parcel(url, attempts), surroundings({ kind: 'network-error' }, changes));
    expect(delivery.status).toBe(status);
  });

  it('holds what has no recipe, without a request', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const http = vi.fn();
    const { delivery } = await sendByHttp(parcel(own, 0, {}, 'teleport'), surroundings(created, { http }));
    expect(delivery).toEqual({ status: 'held', code: 'refused' });
    expect(http).not.toHaveBeenCalled();
  });

  it('names the likely cause when a sign-on is asked for and credentials are omitted', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await sendByHttp(parcel(`${own}/with`, 0, { credentials: 'include' }), surroundings({ kind: 'redirect' }));
    await sendByHttp(parcel(`${own}/without`), surroundings({ kind: 'redirect' }));
    await vi.waitFor(() => expect(warn).toHaveBeenCalled());
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/without asks for a sign-on while credentials are omitted/)],
    ]);
  });

  it('names the status and the size of what an endpoint does not take, and nothing of its reply', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const tooLarge: HttpOutcome = { kind: 'response', status: 413, contentType: '', retryAfter: null, body: 'Secret' };
    await sendByHttp(parcel(`${own}/small`), surroundings(tooLarge));
    await vi.waitFor(() => expect(warn).toHaveBeenCalled());
    expect(warn.mock.calls).toEqual([[`ics-pulse: ${own}/small answers 10 bytes with the status 413. [too-large]`]]);
  });

  it.each([
    ['a page of HTML', own + '/page', { acknowledge: 'status' }, { contentType: 'text/html', body: '<!doctype html>' }],
    ['another id', own + '/other-id', { acknowledge: 'echo' }, { contentType: 'application/json', body: '{"id":"b"}' }],
  ] as const)('keeps what is answered with %s, and says so in the console', async (_, url, options, reply) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { delivery } = await sendByHttp(parcel(url, 0, options), surroundings({ ...created, ...reply, status: 200 }));
    expect(delivery).toEqual({ status: 'retry', code: 'no-receipt' });
    await vi.waitFor(() => expect(warn).toHaveBeenCalled());
    expect(warn.mock.calls).toEqual([
      [`ics-pulse: ${url} answers 200 with what is no receipt, such as a page of HTML. [no-receipt]`],
    ]);
  });
});
