import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256.js';

const reference = async (text: string): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');

const planes = [0x20, 0xa0, 0x600, 0x4e00, 0xe000, 0x1f600];
const randomCharacter = (): string =>
  String.fromCodePoint(planes[Math.floor(Math.random() * planes.length)]! + Math.floor(Math.random() * 80));

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
      'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('gives the vector of the standard for %.20s', (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it('agrees with the platform at every length around the block border', async () => {
    for (let length = 0; length < 200; length++)
      expect(sha256('x'.repeat(length))).toBe(await reference('x'.repeat(length)));
  });

  it('agrees with the platform on random texts of every plane', async () => {
    for (let run = 0; run < 200; run++) {
      const length = Math.floor(Math.random() * 300);
      const text = Array.from({ length }, () => randomCharacter()).join('');
      expect(sha256(text)).toBe(await reference(text));
    }
  });

  it('derives its constants with a margin that no engine can miss', () => {
    const margin = (root: number): number => Math.abs(((root * 2 ** 32) % 1) - Math.round((root * 2 ** 32) % 1));
    const primes = Array.from({ length: 312 }, (_, n) => n).filter(
      n => n > 1 && Array.from({ length: n }, (_unused, d) => d).every(d => d < 2 || n % d),
    );
    expect(primes).toHaveLength(64);
    const smallest = Math.min(
      ...primes.map(prime => margin(prime ** (1 / 3))),
      ...primes.slice(0, 8).map(prime => margin(prime ** 0.5)),
    );
    // A root below 8 has at least 50 correct bits where the last one is wrong: an error of 2 ** -15 after the shift.
    expect(smallest).toBeGreaterThan(2 ** -12);
  });
});
