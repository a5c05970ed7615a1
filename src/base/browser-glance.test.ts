import { afterEach, expect, it, vi } from 'vitest';
import { glanceAtDevice } from './browser-glance.js';

const nothing = { isWaiting: false, value: undefined };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('sees nothing where the browser has no storage', async () => {
  expect(await glanceAtDevice('n:a')).toEqual(nothing);
});

it('sees nothing in what a newer version has made of the storage, and lets go of it', async () => {
  const close = vi.fn();
  const transaction = (): never => {
    throw new DOMException('There is no such store.', 'NotFoundError');
  };
  const request: { result: unknown; onsuccess?: () => void } = { result: { close, transaction } };
  vi.stubGlobal('indexedDB', { open: () => request });
  const seen = glanceAtDevice('n:a');
  request.onsuccess?.();
  expect(await seen).toEqual(nothing);
  expect(close).toHaveBeenCalledOnce();
});

it('sees nothing in a storage that does not answer within a second', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('indexedDB', { open: () => ({}) });
  const seen = vi.fn();
  void glanceAtDevice('n:a').then(seen);
  await vi.advanceTimersByTimeAsync(999);
  expect(seen).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(seen).toHaveBeenCalledWith(nothing);
});
