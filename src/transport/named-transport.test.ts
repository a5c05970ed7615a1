import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from '../base/fake-ports.js';
import { sendByName } from './named-transport.js';
import type { NamedTransport, Parcel } from './transport.js';

const parcel: Parcel = {
  id: 'a',
  body: '{"id":"a"}',
  createdDay: 20_000,
  attempts: 0,
  destination: {
    url: '',
    recipe: 'json',
    options: { acknowledge: 'status', credentials: 'omit', redirect: 'manual' },
    transport: 'mine',
  },
};
const returning = (value: unknown): NamedTransport => (async () => value) as NamedTransport;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('sendByName', () => {
  it.each([
    [{ status: 'delivered' }, { status: 'delivered' }],
    [{ status: 'retry' }, { status: 'retry' }],
    [
      { status: 'retry', afterMs: 5_000 },
      { status: 'retry', afterMs: 5_000 },
    ],
    [{ status: 'retry', afterMs: -1 }, { status: 'retry' }],
    [
      { status: 'held', code: 'sign-in' },
      { status: 'held', code: 'sign-in' },
    ],
    [
      { status: 'held', code: '<b>' },
      { status: 'held', code: 'refused' },
    ],
    [{ status: 'done' }, { status: 'retry', code: 'transport-failed' }],
    [undefined, { status: 'retry', code: 'transport-failed' }],
  ])('takes %j as %j', async (value, delivery) => {
    expect(await sendByName(parcel, returning(value), createFakeBrowser().openTab().ports.clock)).toEqual(delivery);
  });

  it('hands over the response itself', async () => {
    const transport = vi.fn(async () => ({ status: 'delivered' }) as const);
    await sendByName(parcel, transport, createFakeBrowser().openTab().ports.clock);
    expect(transport).toHaveBeenCalledWith({ id: 'a' }, { signal: expect.any(AbortSignal) });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no'))],
  ] as const)('tries again when it %s', async (_, transport) => {
    expect((await sendByName(parcel, transport, createFakeBrowser().openTab().ports.clock)).status).toBe('retry');
  });

  it('gives up after 15 s and aborts', async () => {
    const browser = createFakeBrowser();
    let signal: AbortSignal | undefined;
    const transport: NamedTransport = (_, context) => {
      ({ signal } = context);
      return new Promise(() => {});
    };
    const sending = sendByName(parcel, transport, browser.openTab().ports.clock);
    await browser.advance(14_999);
    expect(signal?.aborted).toBe(false);
    await browser.advance(1);
    expect(await sending).toEqual({ status: 'retry', code: 'timeout' });
    expect(signal?.aborted).toBe(true);
  });
});
