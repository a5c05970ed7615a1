/**
 * A number below 2^32 for a text and a seed: FNV-1a over the UTF-16 units, then the finaliser of MurmurHash3, both in the public
 * domain. Orders things at random but always alike for the same seed; it protects nothing.
 */
export const seededRank = (text: string, seed: number): number => {
  let hash = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** A copy in seeded order. Equal texts keep their order. */
export const seededOrder = (items: readonly string[], seed: number): string[] =>
  [...items].sort((a, b) => seededRank(a, seed) - seededRank(b, seed));
