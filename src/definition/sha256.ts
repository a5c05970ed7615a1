/**
 * SHA-256 of a text's UTF-8 bytes as 64 lowercase hex digits. Our own and synchronous, because pages on plain HTTP have
 * no `crypto.subtle`.
 */
export const sha256 = (text: string): string => {
  const state = [...initialState];
  const words = padded(new TextEncoder().encode(text));
  for (let offset = 0; offset < words.length; offset += 16) compress(state, words.subarray(offset, offset + 16));
  return state.map(word => (word >>> 0).toString(16).padStart(8, '0')).join('');
};

const primes: number[] = [];
for (let candidate = 2; primes.length < 64; candidate++)
  if (primes.every(prime => candidate % prime)) primes.push(candidate);

// The standard's constants are the first 32 bits after the point of these roots. Deriving them takes fewer bytes than
// the table, and none of them lies near enough to a whole number for a last-digit difference between engines to show.
const firstBits = (root: number): number => (root * 2 ** 32) | 0;
const roundConstants = primes.map(prime => firstBits(prime ** (1 / 3)));
const initialState: readonly number[] = primes.slice(0, 8).map(prime => firstBits(prime ** 0.5));

/** The message, a single 1 bit, zeros, and the length in bits, as big-endian words in blocks of sixteen. */
const padded = (bytes: Uint8Array): Int32Array => {
  const words = new Int32Array(((bytes.length + 8) >> 6) * 16 + 16);
  const put = (index: number, byte: number): void => {
    words[index >> 2]! |= byte << (24 - (index % 4) * 8);
  };
  bytes.forEach((byte, index) => put(index, byte));
  put(bytes.length, 0x80);
  words[words.length - 2] = bytes.length / 2 ** 29;
  words[words.length - 1] = bytes.length << 3;
  return words;
};

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

const schedule = (block: Int32Array): Int32Array => {
  const words = new Int32Array(64);
  words.set(block);
  for (let t = 16; t < 64; t++) {
    const near = words[t - 2]!;
    const far = words[t - 15]!;
    words[t] =
      (rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10)) +
      words[t - 7]! +
      (rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3)) +
      words[t - 16]!;
  }
  return words;
};

const compress = (state: number[], block: Int32Array): void => {
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  schedule(block).forEach((word, t) => {
    const choose = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const t1 = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choose + roundConstants[t]! + word;
    const t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  });
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index]! + word) | 0;
  });
};
