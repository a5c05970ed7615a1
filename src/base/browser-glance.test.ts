import { afterEach, expect, it, vi } from 'vitest';
import { glanceAtDevice } from './browser-glance.js';

const nothing = { isWaiting: false, value: undefined };

afterEach(() => void vi.unstubAllGlobals());

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
