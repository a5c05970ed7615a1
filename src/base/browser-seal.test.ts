import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBrowserSeal } from './browser-seal.js';
import type { Seal } from './ports.js';

const sealOf = async (key: string, salt: string): Promise<Seal> => (await createBrowserSeal(key, salt))!;

afterEach(() => void vi.unstubAllGlobals());

describe('createBrowserSeal', () => {
  it('opens what it closed, of any JSON', async () => {
    const seal = await sealOf('key', 'salt');
    for (const value of [{ a: [1, 'ü', null] }, '', 0, false, []])
      expect(await seal.open('e', await seal.close('e', value))).toEqual(value);
  });

  it('never closes the same twice alike', async () => {
    const seal = await sealOf('key', 'salt');
    const [first, second] = [await seal.close('e', 'same'), await seal.close('e', 'same')];
    expect(first.nonce).toMatch(/^[0-9a-f]{24}$/);
    expect(second.nonce).not.toBe(first.nonce);
    expect(second.bytes).not.toEqual(first.bytes);
  });

  it.each([
    ['another key', 'other', 'salt', 'e'],
    ['another device', 'key', 'pepper', 'e'],
    ['another name', 'key', 'salt', 'c:team'],
  ])('does not open with %s', async (_, key, salt, name) => {
    const record = await (await sealOf('key', 'salt')).close('e', 'secret');
    await expect((await sealOf(key, salt)).open(name, record)).rejects.toThrow();
  });

  it('does not open what was changed by a bit', async () => {
    const seal = await sealOf('key', 'salt');
    const record = await seal.close('e', 'secret');
    record.bytes[0]! ^= 1;
    await expect(seal.open('e', record)).rejects.toThrow();
  });

  it('is none without cryptography', async () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes });
    expect(await createBrowserSeal('key', 'salt')).toBeNull();
  });
});
